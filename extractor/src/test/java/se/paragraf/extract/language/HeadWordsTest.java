package se.paragraf.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.language.HeadWords.PageNumber;
import se.paragraf.model.DocumentKind;

class HeadWordsTest {

  @Test
  void namesTheKindOfDocument() {
    assertThat(HeadWords.kind("PROTOKOLL")).contains(DocumentKind.PROTOKOLL);
    assertThat(HeadWords.kind("Sammanträdesprotokoll")).contains(DocumentKind.PROTOKOLL);
    assertThat(HeadWords.kind("Protokollsutdrag")).contains(DocumentKind.PROTOKOLLSUTDRAG);
    assertThat(HeadWords.kind("Utdrag ur protokoll")).contains(DocumentKind.PROTOKOLLSUTDRAG);
    assertThat(HeadWords.kind("Tjänsteskrivelse")).contains(DocumentKind.TJANSTESKRIVELSE);
    assertThat(HeadWords.kind("Kallelse till sammanträde")).contains(DocumentKind.KALLELSE);
    assertThat(HeadWords.kind("Delårsrapport")).contains(DocumentKind.RAPPORT);
  }

  @Test
  void namesNoKindInASentence() {
    assertThat(HeadWords.kind("Protokollet är justerat")).isEmpty();
    assertThat(HeadWords.kind("Rapporten läggs till handlingarna")).isEmpty();
    assertThat(HeadWords.kind("")).isEmpty();
  }

  @Test
  void knowsTheLabelsOfAPageHead() {
    for (String label :
        List.of("Sammanträdesdatum", "Datum:", "Dnr", "Sida", "Diarienummer", "Handläggare")) {
      assertThat(HeadWords.isLabel(label)).as(label).isTrue();
    }
    assertThat(HeadWords.isLabel("Datum för nästa möte")).isFalse();
  }

  @Test
  void knowsTheLabelsOfTheSignatureStrip() {
    for (String label :
        List.of(
            "Justerandes sign",
            "Justerarnas signaturer",
            "Ordförandes signatur",
            "Utdragsbestyrkande",
            "Rätt utdraget intygar")) {
      assertThat(HeadWords.isSignatureLabel(label)).as(label).isTrue();
    }
    assertThat(HeadWords.isSignatureLabel("Ordförande")).isFalse();
    assertThat(HeadWords.isSignatureLabel("Justerare")).isFalse();
    assertThat(HeadWords.isSignatureLabel("Utdragsbestyrkande " + "x".repeat(42))).isFalse();
  }

  @Test
  void readsTheNumberOfAPageWithItsTotal() {
    PageNumber third = new PageNumber(3, Optional.of(14));
    for (String text :
        List.of("3 (14)", "3(14)", "Sida 3 (14)", "Sida 3 av 14", "3/14", "Sid. 3/14")) {
      assertThat(HeadWords.pageNumber(text, false)).as(text).contains(third);
    }
    assertThat(HeadWords.pageNumber("14 (14)", false)).isPresent();
    assertThat(HeadWords.pageNumber("15 (14)", true)).isEmpty();
  }

  @Test
  void takesABareNumberOnlyWhereNumbersCount() {
    assertThat(HeadWords.pageNumber("3", false)).isEmpty();
    assertThat(HeadWords.pageNumber("3", true)).contains(new PageNumber(3, Optional.empty()));
    assertThat(HeadWords.pageNumber("- 3 -", true)).contains(new PageNumber(3, Optional.empty()));
    assertThat(HeadWords.pageNumber("0", true)).isEmpty();
    assertThat(HeadWords.pageNumber("12345", true)).isEmpty();
  }

  @Test
  void takesAPageThatIsNamedWithoutItsTotal() {
    assertThat(HeadWords.pageNumber("Sida 3", true)).contains(new PageNumber(3, Optional.empty()));
  }
}
