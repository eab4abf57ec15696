package se.paragraf.extract.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.Typeset;
import se.paragraf.model.Heading;
import se.paragraf.model.Passage;

class ReadReportTest {

  private static final String PROSE =
      "Resandet med den regionala trafiken ökade under året med fyra procent och nöjdheten bland resenärerna "
          + "steg något jämfört med året innan enligt den mätning som görs varje höst.";

  private static ReadReport.Report read(Typeset... pages) {
    return new ReadReport(line -> false)
        .read(List.of(pages).stream().map(Typeset::layout).toList());
  }

  private static List<String> tree(Typeset... pages) {
    return read(pages).headings().stream().map(h -> h.level() + " " + h.label()).toList();
  }

  private static Typeset text(Typeset page) {
    return page.size(10).regular().prose(PROSE).space(10).prose(PROSE).space(14);
  }

  @Test
  void takesTheLevelOfANumberedHeadingFromItsNumber() {
    Typeset page = Typeset.page(1).size(16).bold().line("2 Förvaltningsberättelse");
    text(page).size(13).bold().line("2.7 Väsentliga händelser");
    text(page).size(11).bold().line("2.7.3 Kollektivtrafik");
    text(page);
    assertThat(tree(page))
        .containsExactly(
            "1 2 Förvaltningsberättelse", "2 2.7 Väsentliga händelser", "3 2.7.3 Kollektivtrafik");
  }

  @Test
  void takesTheLevelOfAnUnnumberedHeadingFromItsSize() {
    Typeset page = Typeset.page(1).size(18).line("Verksamheten");
    text(page).size(14).line("Trafiken");
    text(page).size(14).line("Vården");
    text(page).size(10).bold().line("Köer");
    text(page);
    assertThat(tree(page)).containsExactly("1 Verksamheten", "2 Trafiken", "2 Vården", "5 Köer");
  }

  @Test
  void takesTypeLargerByNineTenthsOfAPointForAHeading() {
    Typeset larger = text(Typeset.page(1)).size(11).line("Trafiken");
    assertThat(tree(text(larger))).containsExactly("1 Trafiken");
    Typeset alike = text(Typeset.page(1)).size(10.9).line("Trafiken");
    assertThat(tree(text(alike))).isEmpty();
  }

  @Test
  void takesABoldLineWithSpaceAboveForAHeading() {
    Typeset page = text(Typeset.page(1)).bold().line("Trafiken");
    assertThat(tree(text(page))).containsExactly("5 Trafiken");
  }

  @Test
  void takesNoSentenceCaptionNumberOrTableRowForAHeading() {
    for (String line :
        List.of(
            "Resandet ökade.",
            "Figur 3 Resandet",
            "12,5 procent",
            "3 MSEK",
            "mellan åren",
            "Resande,")) {
      Typeset page = text(Typeset.page(1)).bold().line(line);
      assertThat(tree(text(page))).as(line).isEmpty();
    }
    Typeset row = text(Typeset.page(1)).bold().line("Intäkter").beside(400, "Utfall");
    assertThat(tree(text(row))).isEmpty();
  }

  @Test
  void takesANumberedHeadingOfOneShortWordForOne() {
    Typeset page = Typeset.page(1).size(13).bold().line("2 Syfte");
    text(page).size(13).bold().line("3 Mål");
    assertThat(tree(text(page))).containsExactly("1 2 Syfte", "1 3 Mål");
  }

  @Test
  void takesAParagraphSetInBoldForText() {
    Typeset page = text(Typeset.page(1)).bold().prose(PROSE + " " + PROSE).space(14);
    assertThat(tree(text(page))).isEmpty();
  }

  @Test
  void joinsAHeadingOfTwoLines() {
    Typeset page =
        Typeset.page(1)
            .size(16)
            .bold()
            .line("2.7 Väsentliga händelser i")
            .line("kollektivtrafiken");
    assertThat(tree(text(page))).containsExactly("2 2.7 Väsentliga händelser i kollektivtrafiken");
  }

  @Test
  void putsEachPassageUnderTheHeadingAboveIt() {
    Typeset page = text(Typeset.page(1)).size(14).line("Trafiken");
    text(page).size(14).line("Vården");
    text(page).point(90, "en punkt").space(10).prose("Figur 3 Resandet per månad");
    List<Passage> passages = read(page).passages();
    assertThat(passages)
        .extracting(p -> p.heading().orElse(-1))
        .containsExactly(-1, -1, 0, 0, 1, 1, 1, 1);
    assertThat(passages)
        .extracting(Passage::kind)
        .endsWith(Passage.Kind.LIST_ITEM, Passage.Kind.CAPTION);
    assertThat(passages.getFirst().text()).isEqualTo(PROSE);
    assertThat(passages.getFirst().regions()).hasSize(1);
  }

  @Test
  void leavesTheListOfContentsOut() {
    Typeset contents =
        Typeset.page(1)
            .size(14)
            .line("Innehåll")
            .size(10)
            .line("1 Inledning ................ 3")
            .line("2 Trafiken ................. 4")
            .line("3 Vården ................... 9");
    Typeset page = Typeset.page(2).size(14).line("1 Inledning");
    assertThat(tree(contents, text(page))).containsExactly("1 1 Inledning");
  }

  @Test
  void takesWhatACoverSaysForNoSection() {
    Typeset cover = Typeset.page(1).size(30).line("Trafiken i siffror").line("2024");
    Typeset page = Typeset.page(2).size(14).line("Inledning");
    assertThat(read(cover, text(page)).headings())
        .extracting(Heading::title)
        .containsExactly("Inledning");
  }

  @Test
  void leavesLinesOfTablesOut() {
    Typeset page = text(Typeset.page(1)).line("12 13 14");
    List<PageLayout> pages = List.of(page.layout());
    assertThat(new ReadReport(line -> line.text().equals("12 13 14")).read(pages).passages())
        .hasSize(2);
  }

  @Test
  void dropsTheHeadingThatIsTheDocumentsTitle() {
    Typeset page = Typeset.page(1).size(18).line("Trafiken i siffror");
    text(page).size(14).line("Inledning");
    ReadReport.Report report = read(text(page)).withoutHeading(Optional.of("Trafiken i siffror"));
    assertThat(report.headings()).extracting(Heading::title).containsExactly("Inledning");
    assertThat(report.passages())
        .extracting(p -> p.heading().orElse(-1))
        .containsExactly(-1, -1, 0, 0);
  }

  @Test
  void takesABoldPreambleOfTwoLinesForText() {
    Typeset page = text(Typeset.page(1)).bold().prose(PROSE).space(14);
    assertThat(tree(text(page))).isEmpty();
  }

  @Test
  void partsAHeadingFromTheBoldPreambleBelowIt() {
    Typeset page = text(Typeset.page(1)).bold().line("2.1 Trafiken").prose(PROSE).space(14);
    assertThat(tree(text(page))).containsExactly("2 2.1 Trafiken");
  }

  @Test
  void takesABoldParagraphThatGoesOnInTheNextColumnForText() {
    Typeset page = text(Typeset.page(1)).bold().line("Resandet ökade. Nöjdheten steg");
    assertThat(tree(text(page))).isEmpty();
  }

  @Test
  void joinsTheNumberOfAChapterToTheTitleBelowIt() {
    Typeset page = text(Typeset.page(1)).size(20).bold().line("4").line("Trafiken");
    assertThat(tree(text(page))).containsExactly("1 4 Trafiken");
  }

  @Test
  void givesAnUnnumberedHeadingTheLevelOfTheNumberedOnesOfItsSize() {
    Typeset page = Typeset.page(1).size(24).line("Årsrapport");
    text(page).size(16).line("1 Trafiken");
    text(page).size(16).line("Bilaga 1 Resande");
    assertThat(tree(text(page)))
        .containsExactly("1 Årsrapport", "1 1 Trafiken", "1 Bilaga 1 Resande");
  }

  @Test
  void leavesAListOfContentsWithoutLeadersOut() {
    Typeset contents =
        Typeset.page(1)
            .size(14)
            .bold()
            .line("Innehåll")
            .line("Inledning")
            .beside(500, "3")
            .line("Trafiken")
            .beside(500, "4")
            .line("Vården 9");
    Typeset page = Typeset.page(2).size(14).line("Inledning");
    assertThat(tree(contents, text(page))).containsExactly("1 Inledning");
    Typeset word = Typeset.page(1).size(14).line("Innehåll");
    assertThat(tree(text(word))).containsExactly("1 Innehåll");
  }

  @Test
  void takesALineInItalicsOverTextForAHeading() {
    Typeset page = text(Typeset.page(1)).italic().line("Trafiken").regular().space(6);
    assertThat(tree(text(page))).containsExactly("5 Trafiken");
  }

  @Test
  void joinsTheNumberOfASectionToTheTitleBehindATab() {
    Typeset page = Typeset.page(1).size(14).line("1").beside(108, "Inledning");
    text(page).size(12).line("1.1").beside(108, "Syfte");
    text(page);
    assertThat(tree(page)).containsExactly("1 1 Inledning", "2 1.1 Syfte");
  }

  @Test
  void takesALeadInLargerTypeForNoHeading() {
    Typeset page = Typeset.page(1).size(18).line("Inledning").space(12).size(13);
    page.prose("Resandet ökade i hela länet under året. Nöjdheten steg. " + PROSE)
        .size(10)
        .space(12);
    assertThat(tree(text(page))).containsExactly("1 Inledning");
  }
}
