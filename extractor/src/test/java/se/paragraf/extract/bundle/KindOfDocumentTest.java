package se.paragraf.extract.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.extract.bundle.TypesetFile.PROSE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.Typeset;
import se.paragraf.model.DocumentKind;

class KindOfDocumentTest {

  private static Optional<DocumentKind> kind(Typeset... pages) {
    List<PageLayout> layouts = Typeset.layouts(pages);
    return KindOfDocument.of(layouts.getFirst(), PageHead.of(layouts.getFirst()), layouts);
  }

  private static Optional<DocumentKind> titled(String title) {
    return kind(Typeset.page(1).size(18).line(title).size(10).prose(PROSE));
  }

  @Test
  void tellsByTheTitle() {
    assertThat(titled("Tjänsteskrivelse om bemanning")).contains(DocumentKind.TJANSTESKRIVELSE);
    assertThat(titled("Delårsrapport 2 2024")).contains(DocumentKind.RAPPORT);
    assertThat(titled("Årsredovisning 2023")).contains(DocumentKind.RAPPORT);
    assertThat(titled("Granskning av intern kontroll")).contains(DocumentKind.RAPPORT);
    assertThat(titled("Kallelse till sammanträde")).contains(DocumentKind.KALLELSE);
    assertThat(titled("Riktlinjer för lokaler")).isEmpty();
  }

  @Test
  void tellsByTheHeadBeforeTheTitle() {
    assertThat(
            kind(
                Typeset.page(1)
                    .at(300, 50, "Tjänsteskrivelse")
                    .size(18)
                    .line("Delårsrapport 2024")
                    .size(10)
                    .prose(PROSE)))
        .contains(DocumentKind.TJANSTESKRIVELSE);
  }

  @Test
  void takesASheetOfFiguresUnderTheHeadOfAReportForNone() {
    Typeset sheet = Typeset.page(1).at(300, 50, "Delårsrapport").size(10);
    Typeset told =
        Typeset.page(1)
            .at(300, 50, "Delårsrapport")
            .size(10)
            .prose(PROSE + " " + PROSE + " " + PROSE);
    for (int row = 1; row <= 12; row++) {
      sheet.line("Verksamhet " + row + "   1 2" + row + "0   -3" + row);
    }
    assertThat(kind(sheet)).isEmpty();
    assertThat(kind(told)).contains(DocumentKind.RAPPORT);
  }

  @Test
  void takesALetterThatProposesADecisionForAMemo() {
    assertThat(
            kind(
                Typeset.page(1)
                    .line("Handläggare: Dan Ek")
                    .size(16)
                    .line("Nattbemanning")
                    .size(10)
                    .heading("Förslag till beslut")
                    .prose(PROSE)))
        .contains(DocumentKind.TJANSTESKRIVELSE);
  }

  @Test
  void takesALongDocumentWithThePartsOfAccountsForAReport() {
    Typeset[] pages = new Typeset[5];
    for (int i = 0; i < 5; i++) {
      pages[i] =
          Typeset.page(i + 1)
              .size(14)
              .line(
                  List.of(
                          "Ekonomi",
                          "Resultaträkning",
                          "Balansräkning",
                          "Driftredovisning",
                          "Noter")
                      .get(i))
              .size(10)
              .prose(PROSE);
    }
    assertThat(kind(pages)).contains(DocumentKind.RAPPORT);
    assertThat(kind(java.util.Arrays.copyOf(pages, 4))).isEmpty();
  }
}
