package se.paragraf.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.model.Region;
import se.paragraf.model.Table;
import se.paragraf.model.Table.Cell;

/** A table of which little stands on one of its pages. */
class TableOverPagesTest {

  private static TablePage found(PaintedTable page) {
    return new TablePage(page.page(), page.words(), page.tables());
  }

  private static PaintedTable text() {
    return new PaintedTable().text(70, 600, "Det har gått som det var tänkt i alla delar av året.");
  }

  private static PaintedTable rows(PaintedTable page, double top, int from, int to) {
    for (int row = from; row < to; row++) {
      double y = top + 16 * (row - from);
      page.text(70, y, "Post " + "ABCDEFGH".charAt(row));
      page.text(220, y, "12" + row).text(285, y, "34" + row).text(350, y, "56" + row);
    }
    return page;
  }

  private static Optional<HeadAtFoot.Pages> joined(PaintedTable before, PaintedTable next) {
    return new HeadAtFoot(new FindTables()).join(found(before), found(next));
  }

  private static List<String> row(Table table, int row) {
    return table.cells().stream().filter(cell -> cell.row() == row).map(Table.Cell::text).toList();
  }

  @Test
  void readsATableWithItsHeadAtTheFootOfThePageBefore() {
    PaintedTable before = text().text(70, 640, "Tabell 4. Inköp (tkr)");
    before.text(215, 660, "Budget").text(280, 660, "Utfall").text(340, 660, "Prognos");
    HeadAtFoot.Pages pages = joined(before, rows(new PaintedTable(), 80, 0, 5)).orElseThrow();
    assertThat(pages.before().tables()).isEmpty();
    Table table = new JoinTables().join(pages.next().tables()).getFirst();
    assertThat(row(table, 0)).containsExactly("", "Budget", "Utfall", "Prognos");
    assertThat(row(table, 1)).containsExactly("Post A", "120", "340", "560");
    assertThat(table.title()).contains("Tabell 4. Inköp (tkr)");
    assertThat(table.unit()).contains("tkr");
    assertThat(table.confidence()).isEqualTo(0.8);
  }

  @Test
  void keepsThePlaceOfTheHeadOnItsOwnPage() {
    PaintedTable before = text().text(70, 640, "Tabell 4. Inköp (tkr)");
    before.text(215, 660, "Budget").text(280, 660, "Utfall").text(340, 660, "Prognos");
    PaintedTable next = rows(new PaintedTable(), 80, 0, 5);
    Table table =
        new JoinTables().join(joined(before, next).orElseThrow().next().tables()).getFirst();
    Region budget = table.cells().get(1).region().orElseThrow();
    assertThat(budget.y1()).isEqualTo(662);
    assertThat(table.regions()).hasSize(2);
    assertThat(table.regions().getFirst().y0()).isEqualTo(652.5);
    assertThat(table.regions().getLast().y0()).isBetween(70.0, 74.0);
  }

  @Test
  void leavesAHeadThatTheNextPageRepeatsAndATableWithFiguresAlone() {
    PaintedTable before = text().text(70, 640, "Tabell 4. Inköp");
    before.text(215, 660, "Budget").text(280, 660, "Utfall").text(340, 660, "Prognos");
    PaintedTable repeated = new PaintedTable().text(215, 80, "Budget").text(280, 80, "Utfall");
    rows(repeated.text(340, 80, "Prognos"), 96, 0, 5);
    assertThat(joined(before, repeated)).isEmpty();
    PaintedTable begun = rows(text().text(70, 640, "Tabell 4. Inköp"), 660, 0, 2);
    assertThat(joined(begun, rows(new PaintedTable(), 80, 2, 6))).isEmpty();
  }

  @Test
  void keepsTheSectionLeftUnderAHeadThatTheNextPageRepeats() {
    PaintedTable before = text().text(70, 624, "Tabell 4. Inköp");
    before.text(215, 640, "Budget").text(280, 640, "Utfall").text(340, 640, "Prognos");
    before.text(70, 656, "Skolor");
    PaintedTable next = new PaintedTable().text(215, 80, "Budget").text(280, 80, "Utfall");
    rows(next.text(340, 80, "Prognos"), 96, 0, 5);
    Table table =
        new JoinTables().join(joined(before, next).orElseThrow().next().tables()).getFirst();
    assertThat(table.headerRows()).isEqualTo(1);
    assertThat(row(table, 0)).containsExactly("", "Budget", "Utfall", "Prognos");
    assertThat(row(table, 1)).contains("Skolor");
    assertThat(row(table, 2)).containsExactly("Post A", "120", "340", "560");
  }

  private static PaintedTable begun() {
    PaintedTable page = text().text(215, 640, "Budget").text(280, 640, "Utfall");
    return rows(page.text(340, 640, "Prognos"), 656, 0, 5);
  }

  private static List<Table> withRows(PaintedTable next) {
    TablePage before = found(begun());
    PaintedTable second = next.text(70, 160, "Det har gått som det var tänkt i alla delar.");
    TablePage page = new TablePage(numbered(second), second.words(), second.tables());
    TablePage with = new RowsOverPage().find(before, page);
    return new JoinTables()
        .join(Stream.concat(before.tables().stream(), with.tables().stream()).toList());
  }

  /** The page after the first. */
  private static PageContent numbered(PaintedTable page) {
    PageContent content = page.page();
    return new PageContent(
        content.number() + 1,
        content.width(),
        content.height(),
        content.glyphs(),
        content.rulings(),
        content.areas(),
        content.pictures(),
        content.drawings(),
        content.truncated());
  }

  @Test
  void joinsASingleRowOnTheNextPage() {
    List<Table> tables = withRows(rows(new PaintedTable(), 80, 5, 6));
    assertThat(tables).hasSize(1);
    assertThat(row(tables.getFirst(), 6)).containsExactly("Post F", "125", "345", "565");
  }

  @Test
  void joinsASingleRowUnderTheHeadRepeated() {
    PaintedTable next = new PaintedTable().text(215, 80, "Budget").text(280, 80, "Utfall");
    List<Table> tables = withRows(rows(next.text(340, 80, "Prognos"), 96, 5, 6));
    assertThat(tables).hasSize(1);
    assertThat(row(tables.getFirst(), 6)).containsExactly("Post F", "125", "345", "565");
  }

  @Test
  void takesNoRowThatDoesNotStandBelowTheColumns() {
    PaintedTable next = new PaintedTable().text(70, 80, "Post F").text(240, 80, "125");
    assertThat(row(withRows(next.text(310, 80, "345")).getFirst(), 6)).isEmpty();
    assertThat(row(withRows(new PaintedTable().text(70, 80, "Summan är 125")).getFirst(), 6))
        .isEmpty();
  }

  private static List<Table> cutLabel(PaintedTable next) {
    PaintedTable first = begun();
    first.text(70, 736, "Bidrag och").text(220, 736, "125").text(285, 736, "345");
    first.text(350, 736, "565");
    TablePage before = found(first);
    TablePage page = new TablePage(numbered(next), next.words(), next.tables());
    List<PageTable> parts = new ArrayList<>(before.tables());
    new RowsOverPage().find(before, page).tables().forEach(parts::add);
    return new JoinTables().join(parts);
  }

  @Test
  void joinsTheRestOfALabelOnTheNextPage() {
    PaintedTable alone = new PaintedTable().text(70, 80, "avgifter");
    alone.text(70, 160, "Det har gått som det var tänkt i alla delar.");
    assertThat(row(cutLabel(alone).getFirst(), 6))
        .containsExactly("Bidrag och avgifter", "125", "345", "565");
  }

  @Test
  void leavesASectionOnTheNextPageARowOfItsOwn() {
    PaintedTable alone = new PaintedTable().text(70, 80, "Vägar i staden");
    alone.text(70, 160, "Det har gått som det var tänkt i alla delar.");
    PaintedTable first = begun();
    TablePage before = found(first);
    TablePage page = new TablePage(numbered(alone), alone.words(), alone.tables());
    assertThat(new RowsOverPage().find(before, page).tables()).isEmpty();
  }

  @Test
  void joinsTheRestOfALabelAboveOtherRowsOfTheNextPage() {
    List<Cell> cells = new ArrayList<>();
    List<List<String>> rows =
        List.of(
            List.of("Bidrag för", "1"),
            List.of("resor och", ""),
            List.of("utlägg", ""),
            List.of("Summa", "2"));
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < 2; column++) {
        String text = rows.get(row).get(column);
        Optional<Double> value = column == 0 || text.isEmpty() ? Optional.empty() : Optional.of(1d);
        cells.add(new Cell(row, column, 1, 1, text, Optional.empty(), value, Optional.empty()));
      }
    }
    assertThat(JoinLabels.join(cells, 1))
        .extracting(cell -> cell.row() + " " + cell.text())
        .containsExactly("0 Bidrag för resor och utlägg", "0 1", "1 Summa", "1 2");
    assertThat(JoinLabels.join(cells, 3)).isEqualTo(cells);
  }
}
