package se.paragraf.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.model.Table;
import se.paragraf.model.Table.Cell;

/** Tables as book-keepers set them: leaders, signs of currency apart, lines over sums. */
class LedgerTablesTest {

  private static Table only(PaintedTable page) {
    List<Table> tables = new JoinTables().join(page.tables());
    assertThat(tables).hasSize(1);
    return tables.getFirst();
  }

  private static PaintedTable heads() {
    return new PaintedTable().text(300, 200, "Utfall").text(400, 200, "Budget");
  }

  @Test
  void partsFigureFromTheLeaderThatTouchesIt() {
    PaintedTable page =
        heads()
            .text(70, 216, "Hyror ........................................")
            .text(310, 216, "412")
            .text(410, 216, "398")
            .text(70, 232, "Kontorsmaterial ................................. 88")
            .text(415, 232, "91");
    assertThat(only(page).rows().getLast())
        .containsExactly("Kontorsmaterial .................................", "88", "91");
  }

  @Test
  void readsALeaderOfDotsSetApartAsOneWithItsLabel() {
    PaintedTable page =
        heads()
            .text(70, 216, "Hyror . . . . . . . . . . . . . . . . . .")
            .text(310, 216, "412")
            .text(410, 216, "398")
            .text(70, 232, "El och vatten . . . . . . . . . . . . .")
            .text(315, 232, "88")
            .text(415, 232, "91");
    assertThat(only(page).columns()).isEqualTo(3);
  }

  @Test
  void readsSignOfCurrencyAtTheLeftOfItsColumnWithTheFigure() {
    PaintedTable page =
        heads()
            .text(70, 216, "Hyror")
            .text(280, 216, "$")
            .text(310, 216, "412")
            .text(380, 216, "$")
            .text(410, 216, "(398)")
            .text(70, 232, "El")
            .text(315, 232, "88")
            .text(415, 232, "91");
    Table table = only(page);
    assertThat(table.rows().get(1)).containsExactly("Hyror", "$ 412", "$ (398)");
    assertThat(table.cells())
        .filteredOn(cell -> cell.text().equals("$ (398)"))
        .extracting(Cell::value)
        .containsExactly(Optional.of(-398.0));
  }

  @Test
  void goesOnBelowALineOverTheSumsAlone() {
    PaintedTable page =
        heads()
            .lying(70, 430, 188)
            .lying(70, 430, 204)
            .text(70, 216, "Hyror")
            .text(310, 216, "412")
            .text(410, 216, "398")
            .text(70, 232, "El")
            .text(315, 232, "88")
            .text(415, 232, "91")
            .lying(295, 430, 236)
            .text(70, 248, "Summa")
            .text(310, 248, "500")
            .text(410, 248, "489");
    assertThat(only(page).rows()).hasSize(4);
  }

  @Test
  void readsAllRowsUnderAHeadOnOneColouredBand() {
    PaintedTable page =
        heads()
            .area(70, 186, 430, 206)
            .text(70, 220, "Hyror")
            .text(310, 220, "412")
            .text(410, 220, "398")
            .text(70, 234, "El")
            .text(315, 234, "88")
            .text(415, 234, "91")
            .text(70, 248, "Lokaler:")
            .text(75, 262, "skola")
            .text(310, 262, "500")
            .text(410, 262, "489");
    assertThat(only(page).rows()).hasSize(5);
  }

  @Test
  void takesShortListOfContentsForNoTable() {
    PaintedTable page =
        new PaintedTable()
            .text(70, 200, "Driften .................................. 3")
            .text(70, 216, "Planen ................................... 3")
            .text(70, 232, "Bilagor .................................. 4");
    assertThat(page.tables()).isEmpty();
  }

  @Test
  void takesTypedHyphensForLines() {
    PaintedTable page =
        new PaintedTable()
            .text(70, 170, "----------------------------------------------------------------------")
            .text(70, 188, "Slag")
            .text(300, 188, "Utfall")
            .text(400, 188, "Budget")
            .text(70, 200, "----------------------------------------------------------------------")
            .text(70, 226, "Hyror")
            .text(310, 226, "412")
            .text(410, 226, "398")
            .text(70, 238, "El")
            .text(315, 238, "88")
            .text(415, 238, "91")
            .text(300, 250, "------")
            .text(400, 250, "------")
            .text(70, 262, "Summa")
            .text(310, 262, "500")
            .text(410, 262, "489");
    assertThat(only(page).rows())
        .containsExactly(
            List.of("Slag", "Utfall", "Budget"),
            List.of("Hyror", "412", "398"),
            List.of("El", "88", "91"),
            List.of("Summa", "500", "489"));
  }

  @Test
  void takesTheDateOfATitleForNoHeads() {
    PaintedTable page = new PaintedTable();
    page.text(190, 176, "As of September 30, 1999 and 1998").text(305, 200, "1999");
    page.text(405, 200, "1998").text(70, 216, "Rent").text(310, 216, "412").text(410, 216, "398");
    page.text(70, 232, "Power").text(315, 232, "88").text(415, 232, "91");
    assertThat(only(page).rows()).hasSize(3);
  }

  @Test
  void keepsHeadsOfTwoLinesWholeAboveColouredRows() {
    PaintedTable page =
        new PaintedTable()
            .text(300, 182, "Utfall")
            .text(400, 182, "Budget")
            .text(70, 193, "Slag")
            .text(305, 193, "2031")
            .text(405, 193, "2031")
            .area(70, 198, 430, 214)
            .text(70, 210, "Hyror")
            .text(310, 210, "412")
            .text(410, 210, "398")
            .text(70, 226, "El")
            .text(315, 226, "88")
            .text(415, 226, "91")
            .area(70, 230, 430, 246)
            .text(70, 242, "Summa")
            .text(310, 242, "500")
            .text(410, 242, "489");
    assertThat(only(page).cells())
        .extracting(Cell::text)
        .anyMatch(text -> text.startsWith("Utfall"));
  }
}
