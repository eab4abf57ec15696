package se.paragraf.corpus.typeset.table;

import java.util.List;
import java.util.Optional;

/**
 * A made-up table with everything that can be asked of it.
 *
 * @param caption printed above it
 * @param corner text of the first header cell, often the unit
 * @param columns beyond the labels, left to right
 * @param notes printed below it
 */
record InventedTable(
    String caption, String corner, List<Column> columns, List<Row> rows, List<String> notes) {

  InventedTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /** Number of header rows. */
  int depth() {
    return columns.stream().mapToInt(column -> column.head().size()).max().orElse(1);
  }

  /**
   * A column of figures.
   *
   * @param head header texts from the top; equal neighbours on one level are one cell, "" goes on
   *     from the level above
   */
  record Column(List<String> head, Meaning meaning) {
    Column {
      head = List.copyOf(head);
    }
  }

  /**
   * What a figure means beside its label.
   *
   * @param unit code as in quantities
   * @param scale of the printed number to the unit
   * @param period as in quantities
   */
  record Meaning(String unit, double scale, String period) {}

  /** What a row is for. */
  enum Kind {
    SECTION,
    PLAIN,
    SUM
  }

  /**
   * A row.
   *
   * @param section label of the section it stands in
   * @param cells one per column; none in a section row
   */
  record Row(Kind kind, String label, Optional<String> section, List<Figure> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What is printed in a cell.
   *
   * @param text without its mark; may be empty or a sign for nothing
   * @param mark of a note, "" for none
   * @param value of the number, when it is one
   */
  record Figure(String text, String mark, Optional<Double> value) {}
}
