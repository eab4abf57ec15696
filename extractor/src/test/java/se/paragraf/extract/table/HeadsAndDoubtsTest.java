package se.paragraf.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.model.Table;
import se.paragraf.model.Table.Cell;

class HeadsAndDoubtsTest {

  private static Table only(PaintedTable page) {
    List<Table> tables = new JoinTables().join(page.tables());
    assertThat(tables).hasSize(1);
    return tables.getFirst();
  }

  private static PaintedTable rows(PaintedTable page, String... labels) {
    double y = 232;
    return rows(page, y, labels);
  }

  private static PaintedTable rows(PaintedTable page, double first, String... labels) {
    double y = first;
    for (String label : labels) {
      page.text(70, y, label)
          .text(225, y, "12" + (int) y % 10)
          .text(285, y, "34" + (int) y % 7)
          .text(345, y, "56" + (int) y % 3)
          .text(405, y, "78" + (int) y % 9);
      y += 16;
    }
    return page;
  }

  @Test
  void letsAHeadInTheMiddleReachOverItsColumns() {
    PaintedTable page =
        rows(
            new PaintedTable()
                .text(248, 200, "Januari")
                .text(365, 200, "Februari")
                .text(220, 216, "Plan")
                .text(280, 216, "Utfall")
                .text(340, 216, "Plan")
                .text(400, 216, "Utfall"),
            "Intäkter",
            "Kostnader",
            "Resultat");
    Cell january =
        only(page).cells().stream()
            .filter(c -> c.text().equals("Januari"))
            .findFirst()
            .orElseThrow();
    assertThat(january.column()).isEqualTo(1);
    assertThat(january.columnSpan()).isEqualTo(2);
  }

  @Test
  void doubtsFiguresWithoutAHead() {
    PaintedTable page = rows(new PaintedTable(), "Intäkter", "Kostnader", "Resultat");
    assertThat(only(page).cells())
        .filteredOn(cell -> cell.value().isPresent())
        .isNotEmpty()
        .allSatisfy(cell -> assertThat(cell.confidence()).isLessThan(0.7));
  }

  @Test
  void isSureOfFiguresUnderHeads() {
    PaintedTable page =
        rows(
            new PaintedTable()
                .text(220, 216, "Plan")
                .text(280, 216, "Utfall")
                .text(340, 216, "Prognos")
                .text(400, 216, "Budget"),
            "Intäkter",
            "Kostnader",
            "Resultat");
    assertThat(only(page).cells()).allSatisfy(cell -> assertThat(cell.confidence()).isEqualTo(1));
  }

  @Test
  void joinsPartsWhoseHeadIsRepeated() {
    List<PageTable> first = headed().tables();
    List<PageTable> second = headed().tables();
    PageTable next = onPage(second.getFirst(), 2);
    List<Table> joined = new JoinTables().join(List.of(first.getFirst(), next));
    assertThat(joined).hasSize(1);
    assertThat(joined.getFirst().rows()).hasSize(7);
    assertThat(joined.getFirst().regions()).hasSize(2);
  }

  @Test
  void keepsPartsWithOtherHeadsApart() {
    PageTable first = headed().tables().getFirst();
    PageTable other =
        onPage(
            rows(
                    new PaintedTable()
                        .text(220, 216, "Kvinnor")
                        .text(280, 216, "Män")
                        .text(340, 216, "Totalt")
                        .text(400, 216, "Andel"),
                    "Norrhed",
                    "Vallsele",
                    "Ekfors")
                .tables()
                .getFirst(),
            2);
    assertThat(new JoinTables().join(List.of(first, other))).hasSize(2);
  }

  private static PaintedTable headed() {
    return rows(
        new PaintedTable()
            .text(220, 216, "Plan")
            .text(280, 216, "Utfall")
            .text(340, 216, "Prognos")
            .text(400, 216, "Budget"),
        "Intäkter",
        "Kostnader",
        "Resultat");
  }

  private static PageTable onPage(PageTable table, int page) {
    return new PageTable(
        page,
        table.grid(),
        table.headerRows(),
        table.title(),
        table.unit(),
        table.notes(),
        table.covered(),
        table.firstOnPage(),
        table.lastOnPage(),
        table.confidence(),
        table.footHead());
  }

  private static List<Cell> doubted(PaintedTable page) {
    return only(page).cells().stream()
        .filter(cell -> cell.value().isPresent() && cell.confidence() < 0.7)
        .toList();
  }

  @Test
  void doubtsFiguresBelowAHeadThatStandsOverAnotherColumnToo() {
    PaintedTable page =
        rows(
            new PaintedTable()
                .text(220, 216, "Plan")
                .text(280, 216, "Utfall")
                .text(340, 216, "Plan")
                .text(400, 216, "Budget"),
            "Intäkter",
            "Kostnader",
            "Resultat");
    assertThat(doubted(page)).extracting(Cell::column).containsOnly(1, 3);
  }

  @Test
  void doubtsFiguresBelowAHeadThatBreaksOff() {
    PaintedTable page =
        rows(
            new PaintedTable()
                .text(220, 216, "Plan")
                .text(280, 216, "Utfall")
                .text(340, 216, "Prog-")
                .text(400, 216, "Budget"),
            "Intäkter",
            "Kostnader",
            "Resultat");
    assertThat(doubted(page)).extracting(Cell::column).containsOnly(3);
  }

  @Test
  void doubtsAHeadAmongGroupsThatMayStandForItsNeighbourToo() {
    List<Cell> cells = new ArrayList<>();
    List<List<String>> rows =
        List.of(
            List.of("", "Utfall", "", "Plan", ""),
            List.of("", "2029", "2030", "2031", "2032"),
            List.of("Skolor", "1", "2", "3", "4"));
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < 5; column++) {
        boolean group = row == 0 && column == 1;
        if (row > 0 || column != 2) {
          cells.add(cell(row, column, group ? 2 : 1, rows.get(row).get(column)));
        }
      }
    }
    assertThat(new DoubtHeads(table(2, cells)).find())
        .containsExactly(false, false, true, true, true);
  }

  private static Cell cell(int row, int column, int span, String text) {
    return new Cell(
        row, column, 1, span, text, Optional.empty(), Optional.empty(), Optional.empty(), 1);
  }

  @Test
  void doubtsAHeadThatHoldsAWordOfTheNextAndBothItsNeighbours() {
    assertThat(doubtedColumns("Mål", "Utfall maj Utfall 2030", "maj 2031", "Budget"))
        .containsExactly(false, true, true, true, false);
    assertThat(doubtedColumns("Mål", "Utfall maj 2030", "Utfall maj 2031", "Budget"))
        .containsOnly(false);
  }

  private static boolean[] doubtedColumns(String... heads) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column <= heads.length; column++) {
      cells.add(cell(0, column, 1, column == 0 ? "" : heads[column - 1]));
      cells.add(cell(1, column, 1, column == 0 ? "Skolor" : "1"));
    }
    return new DoubtHeads(table(1, cells)).find();
  }

  @Test
  void doubtsTheRowOfALabelThatHoldsANegativeFigure() {
    Cell figure = new Cell(1, 1, 1, 1, "5", Optional.empty(), Optional.of(5d), Optional.empty(), 1);
    Cell head = cell(0, 1, 1, "Utfall");
    assertThat(
            new DoubtCells(table(1, List.of(head, cell(1, 0, 1, "Mark -767,2 och hus"), figure)))
                .doubt()
                .cells()
                .getLast()
                .confidence())
        .isLessThan(0.7);
  }

  private static Table table(int headerRows, List<Cell> cells) {
    return new Table(
        "",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        headerRows,
        5,
        cells,
        List.of(),
        Optional.empty(),
        false,
        1);
  }

  @Test
  void doubtsALabelWhoseColumnHadNoRoomForTheFirstWordBelow() {
    PaintedTable page =
        rows(
            new PaintedTable()
                .text(220, 216, "Plan")
                .text(280, 216, "Utfall")
                .text(340, 216, "Prognos")
                .text(400, 216, "Budget"),
            "Almby",
            "Ekfors",
            "Byarna vid Lilla");
    page.text(70, 280, "Tuna");
    rows(page, 296, "Norrhed");
    assertThat(doubted(page)).extracting(Cell::row).containsOnly(3);
  }
}
