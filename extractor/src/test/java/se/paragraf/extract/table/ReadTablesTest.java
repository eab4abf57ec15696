package se.paragraf.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.layout.Box;
import se.paragraf.model.Table;

/** Tables whose words were read from an image, and the boxes and page ends that go with them. */
class ReadTablesTest {

  private static PaintedTable scanned(double sureOfLast) {
    return new PaintedTable()
        .read(220, 200, "Utfall", 0.9)
        .read(300, 200, "Budget", 0.9)
        .read(70, 216, "Intäkter", 0.9)
        .read(225, 216, "1 240", 0.95)
        .read(305, 216, "1 300", 0.95)
        .read(70, 232, "Kostnader", 0.9)
        .read(225, 232, "-980", 0.95)
        .read(305, 232, "-990", sureOfLast);
  }

  private static Table only(PaintedTable page) {
    List<Table> tables = new JoinTables().join(page.tables());
    assertThat(tables).hasSize(1);
    return tables.getFirst();
  }

  @Test
  void givesNoValueToFigureThatMayHaveBeenReadWrong() {
    Table table = only(scanned(0.4));
    assertThat(table.picture()).isTrue();
    assertThat(table.cells().getLast())
        .returns("-990", Table.Cell::text)
        .returns(Optional.empty(), Table.Cell::value)
        .returns(0.4, Table.Cell::confidence);
    assertThat(only(scanned(0.95)).cells().getLast().value()).contains(-990.0);
  }

  @Test
  void refusesTableMostOfWhoseFiguresCouldNotBeRead() {
    PaintedTable page =
        new PaintedTable()
            .read(220, 200, "Utfall", 0.9)
            .read(300, 200, "Budget", 0.9)
            .read(70, 216, "Intäkter", 0.9)
            .read(225, 216, "1 240", 0.4)
            .read(305, 216, "1 300", 0.4)
            .read(70, 232, "Kostnader", 0.9)
            .read(225, 232, "-980", 0.95)
            .read(305, 232, "-990", 0.95);
    assertThat(page.tables()).singleElement().returns(false, PageTable::legible);
    assertThat(scanned(0.4).tables()).singleElement().returns(true, PageTable::legible);
  }

  @Test
  void refusesLabelsOfChartAsTable() {
    PaintedTable chart =
        new PaintedTable()
            .read(70, 200, "400", 0.95)
            .read(225, 200, "310", 0.95)
            .read(70, 216, "200", 0.95)
            .read(305, 216, "180", 0.95)
            .read(70, 232, "0", 0.95)
            .read(225, 248, "2023", 0.95)
            .read(305, 248, "2024", 0.95);
    assertThat(chart.tables()).noneMatch(PageTable::legible);
  }

  @Test
  void findsColumnsOfFiguresBelowTheirHeads() {
    PaintedTable page = scanned(0.95);
    List<Box> columns = new FindFigureColumns().find(page.page(), page.words());
    assertThat(columns).hasSize(2);
    assertThat(columns.getFirst().holds(235, 212)).isTrue();
    assertThat(columns.getFirst().holds(235, 196)).isFalse();
    assertThat(columns.getFirst().holds(100, 212)).isFalse();
    assertThat(columns.getFirst().holds(315, 212)).isFalse();
  }

  @Test
  void readsBoxPartedByLinesAsTableOfOneColumn() {
    PaintedTable box =
        new PaintedTable()
            .lying(70, 370, 200)
            .lying(70, 370, 220)
            .lying(70, 370, 240)
            .lying(70, 370, 280)
            .standing(70, 200, 280)
            .standing(370, 200, 280)
            .bold(75, 214, "Mål")
            .text(75, 234, "Fler ska resa kollektivt.")
            .text(75, 254, "Resandet har ökat med åtta")
            .text(75, 266, "procent sedan i fjol.");
    assertThat(only(box).rows())
        .containsExactly(
            List.of("Mål"),
            List.of("Fler ska resa kollektivt."),
            List.of("Resandet har ökat med åtta procent sedan i fjol."));
  }

  @Test
  void leavesBoxAroundTextAlone() {
    PaintedTable box =
        new PaintedTable()
            .lying(70, 370, 200)
            .lying(70, 370, 280)
            .standing(70, 200, 280)
            .standing(370, 200, 280)
            .bold(75, 214, "Fakta")
            .text(75, 234, "Regionen har tre sjukhus och ett")
            .text(75, 254, "femtiotal vårdcentraler.");
    assertThat(box.tables()).isEmpty();
  }

  private static PaintedTable goingOn() {
    return new PaintedTable()
        .bold(70, 104, "512 Bemanning")
        .text(70, 120, "Intäkter")
        .text(225, 120, "1 240")
        .text(305, 120, "1 300")
        .text(70, 136, "Kostnader")
        .text(225, 136, "-980")
        .text(305, 136, "-990")
        .bold(70, 152, "514 Hemtjänst")
        .text(70, 168, "Intäkter")
        .text(225, 168, "240")
        .text(305, 168, "300")
        .text(70, 184, "Kostnader")
        .text(225, 184, "-80")
        .text(305, 184, "-90")
        .bold(70, 200, "516 Måltider");
  }

  @Test
  void takesSectionRowsThatThePageBreakCutOffIntoTheTable() {
    List<List<String>> rows = only(goingOn()).rows();
    assertThat(rows.getFirst()).containsExactly("512 Bemanning", "", "");
    assertThat(rows.getLast()).containsExactly("516 Måltider", "", "");
  }

  @Test
  void leavesLineBelowThatMoreTextFollows() {
    PaintedTable page = goingOn().text(70, 216, "Måltiderna redovisas för sig i nästa avsnitt.");
    assertThat(only(page).rows().getLast()).containsExactly("Kostnader", "-80", "-90");
  }

  @Test
  void readsTheEndOfTableInThePagesUpperMargin() {
    PaintedTable page =
        new PaintedTable()
            .text(70, 80, "Intäkter")
            .text(225, 80, "1 240")
            .text(305, 80, "1 300")
            .text(70, 96, "Kostnader")
            .text(225, 96, "-980")
            .text(305, 96, "-990")
            .text(70, 112, "Netto")
            .text(225, 112, "260")
            .text(305, 112, "310");
    assertThat(only(page).rows()).hasSize(3);
  }
}
