package se.paragraf.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.Table;
import se.paragraf.model.Table.Cell;

/** Heads of several lines and over several columns. */
class ReadHeadsTest {

  private static PaintedTable figures(PaintedTable page, double... columns) {
    double y = 232;
    for (String label : List.of("Intäkter", "Kostnader", "Resultat", "Summa")) {
      page.text(70, y, label);
      for (double x : columns) {
        page.text(x, y, "12" + ((int) y % 10));
      }
      y += 16;
    }
    return page;
  }

  private static Table only(PaintedTable page) {
    List<Table> tables = new JoinTables().join(page.tables());
    assertThat(tables).hasSize(1);
    return tables.getFirst();
  }

  /** What stands over each column beside the labels. */
  private static List<String> heads(Table table) {
    return java.util.stream.IntStream.range(1, table.columns())
        .mapToObj(column ->
            String.join(
                " ",
                table.cells().stream()
                    .filter(c -> c.row() < table.headerRows() && !c.text().isEmpty())
                    .filter(c -> c.column() <= column && column < c.column() + c.columnSpan())
                    .map(Cell::text)
                    .toList()))
        .toList();
  }

  @Test
  void letsHeadsInTheMiddleOfThreeColumnsReachOverAllOfThem() {
    PaintedTable page =
        new PaintedTable()
            .text(275, 200, "2022")
            .text(445, 200, "2023")
            .text(215, 216, "Flickor")
            .text(280, 216, "Pojkar")
            .text(330, 216, "Alla")
            .text(385, 216, "Flickor")
            .text(450, 216, "Pojkar")
            .text(500, 216, "Alla");
    assertThat(heads(only(figures(page, 230, 285, 330, 400, 455, 500))))
        .containsExactly(
            "2022 Flickor", "2022 Pojkar", "2022 Alla", "2023 Flickor", "2023 Pojkar", "2023 Alla");
  }

  @Test
  void letsAHeadWhoseWordsStandOverAColumnEachReachOverBoth() {
    PaintedTable page =
        new PaintedTable()
            .text(240, 200, "Halvår")
            .text(327, 200, "Helår 2030")
            .text(215, 216, "2029")
            .text(270, 216, "2030")
            .text(315, 216, "Budget")
            .text(355, 216, "Prognos");
    assertThat(heads(only(figures(page, 220, 275, 330, 375))))
        .containsExactly("Halvår 2029", "Halvår 2030", "Helår 2030 Budget", "Helår 2030 Prognos");
  }

  @Test
  void laysAHeadInTheMiddleOverTheHeadsBelowItWhereTheseAreWiderThanTheFigures() {
    ColumnInk ink = new ColumnInk(new double[] {70, 205, 245}, new double[] {150, 230, 260});
    List<FitHeadLine.Head> below =
        List.of(
            new FitHeadLine.Head(new PaintedTable().text(195, 216, "Kvinnor").words(), 1, 1, 0),
            new FitHeadLine.Head(new PaintedTable().text(245, 216, "Män").words(), 2, 2, 0));
    assertThat(ink.misfit(217.5, 237.5, 1, 2)).isEqualTo(5);
    assertThat(ink.under(below).misfit(217.5, 237.5, 1, 2)).isZero();
  }

  @Test
  void readsBrokenHeadsColumnByColumnAlsoWhereTheirLinesStandBetweenEachOther() {
    PaintedTable page =
        new PaintedTable()
            .text(300, 193, "Ändring")
            .text(220, 201, "Utfall")
            .text(315, 205, "mot")
            .text(220, 217, "i fjol")
            .text(315, 217, "mål")
            .text(400, 217, "Mål");
    assertThat(heads(only(figures(page, 235, 315, 400))))
        .containsExactly("Utfall i fjol", "Ändring mot mål", "Mål");
  }

  @Test
  void keepsAHeadOverItsOwnColumnWhereItsNeighboursHaveNone() {
    PaintedTable page =
        new PaintedTable()
            .text(280, 200, "Halvår")
            .text(225, 216, "2021")
            .text(285, 216, "2022")
            .text(345, 216, "2022");
    assertThat(heads(only(figures(page, 230, 290, 350))))
        .containsExactly("2021", "Halvår 2022", "2022");
  }

  @Test
  void letsAHeadAmongGroupsReachOverTheColumnsAroundItUpToTheirBorders() {
    PaintedTable page =
        new PaintedTable()
            .text(240, 200, "2029")
            .text(372, 200, "2030")
            .text(222, 216, "Mål")
            .text(272, 216, "Utfall")
            .text(330, 216, "Mål")
            .text(372, 216, "Utfall")
            .text(420, 216, "Ändring");
    assertThat(heads(only(figures(page, 222, 287, 330, 387, 440))))
        .containsExactly("2029 Mål", "2029 Utfall", "2030 Mål", "2030 Utfall", "2030 Ändring");
  }

  @Test
  void takesTheLineBetweenTwoColouredBandsAndTheLastBelowThemIntoTheTable() {
    PaintedTable page =
        figures(new PaintedTable().text(222, 216, "Plan").text(292, 216, "Utfall"), 225, 300);
    page.area(65, 206, 330, 222).area(65, 238, 330, 254);
    page.area(65, 270, 330, 286).text(70, 296, "Rest").text(225, 296, "5").text(300, 296, "6");
    assertThat(only(page).rows().getLast()).containsExactly("Rest", "5", "6");
  }

  @Test
  void joinsFiguresInTheMiddleBesideALabelOfTwoLines() {
    PaintedTable page =
        figures(new PaintedTable().text(222, 216, "Plan").text(292, 216, "Utfall"), 225, 300);
    page.text(70, 297, "Mark och byggnader samt").text(70, 313, "anläggningar");
    page.text(225, 305, "77").text(300, 305, "78");
    page.text(70, 330, "Rest").text(225, 330, "5").text(300, 330, "6");
    assertThat(only(page).rows())
        .contains(List.of("Mark och byggnader samt anläggningar", "77", "78"));
  }

  @Test
  void readsHeadsThatStandAWordSpaceApartEachOverTheColumnWhereItEnds() {
    PaintedTable page =
        new PaintedTable()
            .text(212, 200, "Utfall jan–")
            .text(269, 200, "Utfall jan–")
            .text(350, 200, "Mål")
            .text(244.5, 216, "mars")
            .text(301.5, 216, "juni")
            .text(345, 216, "2031");
    assertThat(heads(only(figures(page, 249.5, 306.5, 350))))
        .containsExactly("Utfall jan– mars", "Utfall jan– juni", "Mål 2031");
  }

  @Test
  void findsTheHeadBeyondARowLeftEmpty() {
    PaintedTable page =
        figures(
            new PaintedTable().text(230, 196, "2029").text(295, 196, "2030").text(360, 196, "2031"),
            235,
            300,
            365);
    assertThat(heads(only(page))).containsExactly("2029", "2030", "2031");
  }

  @Test
  void leavesALineOverOneColumnBeyondARowLeftEmptyOutside() {
    PaintedTable page = figures(new PaintedTable().text(350, 196, "Bilaga 2"), 235, 300, 365);
    assertThat(only(page).rows().getFirst().getFirst()).isEqualTo("Intäkter");
  }

  @Test
  void joinsAWordThatBreaksBetweenTwoLinesOfAHead() {
    PaintedTable page =
        new PaintedTable()
            .text(215, 200, "Utfall")
            .text(280, 200, "Hel-")
            .text(345, 200, "Mål")
            .text(225, 216, "2030")
            .text(270, 216, "årsplan")
            .text(345, 216, "2031");
    assertThat(heads(only(figures(page, 230, 290, 350))))
        .containsExactly("Utfall 2030", "Helårsplan", "Mål 2031");
  }

  @Test
  void readsLevelsOfAHeadBesideACornerWithAColourOfItsOwn() {
    PaintedTable page =
        new PaintedTable()
            .text(265, 184, "Vår")
            .text(395, 184, "Höst")
            .text(235, 200, "Sålt")
            .text(320, 200, "Köpt")
            .text(385, 200, "Sålt")
            .text(450, 200, "Köpt")
            .text(215, 216, "2029")
            .text(265, 216, "2030")
            .text(320, 216, "2030")
            .text(385, 216, "2030")
            .text(450, 216, "2030")
            .area(65, 174, 190, 206)
            .area(65, 206, 480, 222)
            .area(65, 238, 480, 254)
            .area(65, 270, 480, 286);
    assertThat(heads(only(figures(page, 220, 270, 325, 390, 455))))
        .containsExactly(
            "Vår Sålt 2029", "Vår Sålt 2030", "Vår Köpt 2030", "Höst Sålt 2030", "Höst Köpt 2030");
  }

  @Test
  void letsAHeadThatGoesOnInLowerCaseStandOverItsOwnColumnThoughItIsInTheMiddleOfThree() {
    PaintedTable page =
        new PaintedTable()
            .text(265, 184, "Ändring")
            .text(230, 200, "Plan")
            .text(285, 200, "mot")
            .text(330, 200, "Utfall")
            .text(230, 216, "2030")
            .text(275, 216, "plan,")
            .text(340, 216, "2030");
    assertThat(heads(only(figures(page, 235, 285, 345))))
        .containsExactly("Plan 2030", "Ändring mot plan,", "Utfall 2030");
  }

  @Test
  void takesTheRestOfTheLastLabelIntoTheTable() {
    PaintedTable page = figures(heads(), 235, 300);
    page.text(70, 296, "Inköp av varor").text(235, 296, "5").text(300, 296, "6");
    page.text(70, 308, "(netto)").text(70, 340, "Så såg det ut i hela landet under det året.");
    assertThat(only(page).rows().getLast()).containsExactly("Inköp av varor (netto)", "5", "6");
  }

  @Test
  void takesTheRestOfALabelWithFiguresInTheMiddleIntoTheTable() {
    PaintedTable page = figures(heads(), 235, 300);
    page.text(70, 296, "Inköp av varor").text(235, 302, "5").text(300, 302, "6");
    page.text(70, 308, "(netto)").text(70, 340, "Så såg det ut i hela landet under det året.");
    assertThat(only(page).rows().getLast()).containsExactly("Inköp av varor (netto)", "5", "6");
  }

  @Test
  void takesTheRestOfTheLastLabelIntoATableWithLinesAboutItsHeadOnly() {
    PaintedTable page = figures(heads(), 235, 300).lying(65, 325, 206).lying(65, 325, 222);
    page.text(70, 296, "Inköp av varor").text(235, 304, "5").text(300, 304, "6");
    page.text(70, 312, "(netto)").text(70, 350, "Så såg det ut i hela landet under det året.");
    assertThat(only(page).rows().getLast()).containsExactly("Inköp av varor (netto)", "5", "6");
  }

  @Test
  void findsAllLevelsOfAHeadAboveAFirstRowWhoseLabelIsWrapped() {
    PaintedTable page =
        new PaintedTable()
            .text(255, 140, "2029")
            .text(375, 140, "2030")
            .text(70, 151, "Belopp i tkr")
            .text(225, 162, "Plan")
            .text(285, 162, "Mål")
            .text(345, 162, "Plan")
            .text(405, 162, "Mål")
            .text(70, 196, "Mark och byggnader samt")
            .text(70, 212, "vägar");
    for (double x : new double[] {230, 285, 350, 405}) {
      page.text(x, 204, "123");
    }
    assertThat(heads(only(figures(page, 230, 285, 350, 405))))
        .containsExactly("2029 Plan", "2029 Mål", "2030 Plan", "2030 Mål");
  }

  @Test
  void laysHeadsOverAColumnWithoutFiguresToo() {
    PaintedTable page =
        new PaintedTable()
            .text(240, 190, "Nuläge")
            .text(365, 190, "Sedan")
            .text(225, 203, "2029")
            .text(280, 203, "2030")
            .text(345, 203, "2031")
            .text(405, 203, "2032");
    for (double x : new double[] {230, 285, 350}) {
      page.text(x, 216, "123").text(x, 232, "456");
    }
    page.text(70, 216, "Intäkter").text(70, 232, "Kostnader");
    assertThat(heads(only(page)))
        .containsExactly("Nuläge 2029", "Nuläge 2030", "Sedan 2031", "Sedan 2032");
  }

  @Test
  void joinsLinesNearerThanRowsInARowBetweenLines() {
    PaintedTable page = figures(heads(), 235, 300);
    for (double y : new double[] {222, 238, 254, 270, 286, 326, 342}) {
      page.lying(65, 325, y);
    }
    page.text(70, 296, "Inköp").text(70, 308, "varor").text(70, 320, "netto");
    page.text(235, 308, "5").text(300, 308, "6");
    page.text(70, 337, "Rest").text(235, 337, "7").text(300, 337, "8");
    assertThat(only(page).rows()).contains(List.of("Inköp varor netto", "5", "6"));
  }

  private static PaintedTable heads() {
    return new PaintedTable().text(230, 216, "Plan").text(285, 216, "Utfall");
  }
}
