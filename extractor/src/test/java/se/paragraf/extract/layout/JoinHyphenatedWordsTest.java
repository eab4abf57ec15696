package se.paragraf.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinHyphenatedWordsTest {

  private static String joined(String end, String next) {
    StringBuilder text = new StringBuilder(end);
    JoinHyphenatedWords.prepare(text, next);
    return text.append(next).toString();
  }

  @Test
  void joinsAWordBrokenAtTheLineEnd() {
    assertThat(joined("funktionshind-", "rade")).isEqualTo("funktionshindrade");
    assertThat(joined("funktionshind\u00AD", "rade")).isEqualTo("funktionshindrade");
    assertThat(joined("funktionshind\u2010", "rade")).isEqualTo("funktionshindrade");
  }

  @Test
  void keepsAHyphenThatStandsForTheRestOfACompound() {
    assertThat(joined("hälso-", "och")).isEqualTo("hälso- och");
    assertThat(joined("barn-", "samt")).isEqualTo("barn- samt");
  }

  @Test
  void keepsTheHyphenOfANameAnAbbreviationOrANumber() {
    assertThat(joined("Anne-", "Marie")).isEqualTo("Anne-Marie");
    assertThat(joined("HR-", "direktör")).isEqualTo("HR-direktör");
    assertThat(joined("2024-", "03-20")).isEqualTo("2024-03-20");
    assertThat(joined("e-", "tjänst")).isEqualTo("e-tjänst");
  }

  @Test
  void partsWordsThatWereNotBroken() {
    assertThat(joined("Nämnden", "beslutar")).isEqualTo("Nämnden beslutar");
    assertThat(joined("resultatet –", "ökar")).isEqualTo("resultatet – ökar");
    assertThat(joined("-", "ökar")).isEqualTo("- ökar");
    assertThat(joined("", "Nämnden")).isEqualTo("Nämnden");
  }

  @Test
  void joinsTheLastPartOfACompoundThatHasAHyphenAlready() {
    assertThat(joined("IT-strate-", "gi")).isEqualTo("IT-strategi");
  }

  @Test
  void dropsASoftHyphenThatNothingFollows() {
    StringBuilder text = new StringBuilder("nämn\u00AD");
    JoinHyphenatedWords.finish(text);
    assertThat(text.toString()).isEqualTo("nämn");
  }
}
