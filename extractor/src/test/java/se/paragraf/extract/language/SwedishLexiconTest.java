package se.paragraf.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SwedishLexiconTest {

  private static final SwedishLexicon LEXICON = SwedishLexicon.load();

  @Test
  void readsInflectedWord() {
    assertThat(LEXICON.lemma("patienterna", WordClass.NOUN)).isEqualTo("patient");
  }

  @Test
  void readsUnknownCompoundByItsLastPart() {
    assertThat(LEXICON.lemma("Bryggkostnaderna", WordClass.NOUN)).isEqualTo("bryggkostnad");
  }

  @Test
  void tellsVerbFromNoun() {
    assertThat(LEXICON.can("prognostiserar", WordClass.VERB)).isTrue();
    assertThat(LEXICON.can("prognostiserar", WordClass.NOUN)).isFalse();
  }

  @Test
  void knowsNothingOfNonsense() {
    assertThat(LEXICON.readings("xqzw")).isEmpty();
  }
}
