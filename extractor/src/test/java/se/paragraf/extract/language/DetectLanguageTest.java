package se.paragraf.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DetectLanguageTest {

  private static final String SWEDISH =
      "Nämnden ansvarar för den vård som ges till de äldre och har att följa upp att den är av god kvalitet. ";
  private static final String ENGLISH =
      "This agreement is made between the supplier and the customer. The supplier shall deliver the "
          + "services described in appendix one in a professional manner. The customer shall pay the fees "
          + "within thirty days of the date of the invoice, unless otherwise agreed in writing.";

  @Test
  void tellsSwedishByItsFunctionWords() {
    assertThat(DetectLanguage.of(SWEDISH.repeat(3))).isEqualTo("sv");
  }

  @Test
  void asksTheModelAboutOtherText() {
    assertThat(DetectLanguage.of(ENGLISH)).isEqualTo("en");
  }

  @Test
  void takesTextTooShortToTellForSwedish() {
    assertThat(DetectLanguage.of("")).isEqualTo("sv");
    assertThat(DetectLanguage.of(ENGLISH.substring(0, 199))).isEqualTo("sv");
  }
}
