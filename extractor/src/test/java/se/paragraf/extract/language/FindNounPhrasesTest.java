package se.paragraf.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindNounPhrasesTest {

  private static final FindNounPhrases FIND = new FindNounPhrases(SwedishLexicon.load());

  private static List<String> phrases(String sentence) {
    return FIND.find(sentence).stream().map(NounPhrase::text).toList();
  }

  @Test
  void putsTheHeadInIndefiniteForm() {
    assertThat(phrases("Skatteintäkterna ökar")).contains("skatteintäkter");
    assertThat(phrases("Resultatet är bra")).contains("resultat");
  }

  @Test
  void takesAdjectiveAndComplementIntoThePhrase() {
    assertThat(phrases("Kostnaden för inhyrd personal minskar"))
        .contains("kostnad för inhyrd personal");
  }

  @Test
  void leavesDeterminersOut() {
    assertThat(phrases("Det är ett bra resultat")).contains("bra resultat");
  }

  @Test
  void keepsWhereThePhraseStands() {
    String sentence = "I år ökar kostnaden för inhyrd personal.";
    assertThat(FIND.find(sentence))
        .anySatisfy(phrase ->
            assertThat(phrase.span().of(sentence)).isEqualTo("kostnaden för inhyrd personal"));
  }

  @Test
  void findsNoneWithoutNouns() {
    assertThat(phrases("")).isEmpty();
    assertThat(phrases("12,5 (–)")).isEmpty();
  }
}
