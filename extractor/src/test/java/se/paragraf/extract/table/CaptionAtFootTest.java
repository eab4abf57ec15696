package se.paragraf.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The caption of a table whose page came to an end. */
class CaptionAtFootTest {

  private static Optional<CaptionAtFoot> foot(PaintedTable page) {
    return CaptionAtFoot.find(page.words(), page.tables());
  }

  private static PaintedTable page() {
    return new PaintedTable().text(70, 600, "Det har gått som det var tänkt i alla delar av året.");
  }

  private static List<PageTable> next() {
    PaintedTable next = new PaintedTable().text(215, 80, "2030").text(280, 80, "2031");
    for (int row = 1; row < 5; row++) {
      next.text(70, 80 + 16 * row, "Post " + "ABCD".charAt(row - 1));
      next.text(220, 80 + 16 * row, "12" + row).text(285, 80 + 16 * row, "34" + row);
    }
    return next.tables();
  }

  @Test
  void givesTheTableOnTheNextPageItsTitleAndUnit() {
    CaptionAtFoot caption = foot(page().text(70, 640, "Tabell 4. Inköp (tkr)")).orElseThrow();
    PageTable table = caption.over(next()).getFirst();
    assertThat(table.title()).contains("Tabell 4. Inköp (tkr)");
    assertThat(table.unit()).contains("tkr");
    assertThat(table.confidence()).isEqualTo(next().getFirst().confidence());
  }

  @Test
  void makesTheTableDoubtfulWhereSomeOfItsHeadStayedBehind() {
    PaintedTable page =
        page().text(70, 640, "Tabell 4. Inköp").text(215, 660, "Januari").text(280, 660, "Helår");
    PageTable table = foot(page).orElseThrow().over(next()).getFirst();
    assertThat(new JoinTables().join(List.of(table)).getFirst().cells())
        .filteredOn(cell -> cell.value().isPresent() && cell.row() > 0)
        .isNotEmpty()
        .allSatisfy(cell -> assertThat(cell.confidence()).isLessThan(0.7));
  }

  @Test
  void isNoSentenceAboutATableNorACaptionWithTextBelow() {
    assertThat(foot(page().text(70, 640, "Tabellen nedan visar köpen"))).isEmpty();
    assertThat(foot(page().text(70, 640, "Tabell 4 visar köpen"))).isEmpty();
    assertThat(
            foot(
                new PaintedTable()
                    .text(70, 560, "Tabell 4. Inköp")
                    .text(70, 600, "Det har gått som det var tänkt i alla delar av året.")))
        .isEmpty();
  }

  @Test
  void titlesNoTableWithASentenceAboutIt() {
    PaintedTable page = new PaintedTable().text(70, 280, "Tabellen nedan visar köpen i år.");
    page.text(215, 300, "2030").text(280, 300, "2031");
    for (int row = 1; row < 5; row++) {
      page.text(70, 300 + 16 * row, "Post " + "ABCD".charAt(row - 1));
      page.text(220, 300 + 16 * row, "12" + row).text(285, 300 + 16 * row, "34" + row);
    }
    assertThat(page.tables().getFirst().title()).isEmpty();
  }
}
