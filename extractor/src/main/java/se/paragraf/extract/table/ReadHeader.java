package se.paragraf.extract.table;

import java.util.List;
import java.util.regex.Pattern;

/** Counts the rows at the head of a grid that name its columns. */
final class ReadHeader {

  private static final int MOST_HEADER_ROWS = 6;

  /** What names a period rather than counts something. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:19|20)\\d\\d(?:\\s?[-/\\u2013]\\s?\\d{1,4})?|\\d{1,2}/\\d{1,2}(?:[-\\s](?:19|20)?\\d\\d)?"
              + "|(?:19|20)\\d\\d-\\d\\d-\\d\\d|2\\s0\\d\\d|\\(?\\d\\)?|[A-Z]?\\d{1,2}"
              + "|(?:19|20)\\d\\d-|\\d\\d-\\d\\d|(?:19|20)\\d\\d(?:, ?| )(?:%|\\d\\)|\\*)|(?:19|20)\\d\\d,");

  int count(Grid grid) {
    int rows = 0;
    while (rows < Math.min(grid.rows() - 1, MOST_HEADER_ROWS) && heads(grid, rows)) {
      rows++;
    }
    if (rows == Math.min(grid.rows() - 1, MOST_HEADER_ROWS) && heads(grid, rows)) {
      rows = wordsOnly(grid);
    }
    while (rows > 1 && labelOnly(grid.row(rows - 1))) {
      rows--;
    }
    return rows;
  }

  /** Whether the text names a period. */
  static boolean period(String text) {
    return PERIOD.matcher(text).matches() && text.length() >= 4;
  }

  private static boolean heads(Grid grid, int row) {
    List<GridCell> cells = grid.row(row);
    boolean figures = false;
    boolean periods = true;
    for (GridCell cell : cells) {
      String text = cell.text();
      if (cell.column() > 0 && CellNumber.looksNumeric(text)) {
        boolean period = period(text);
        figures |= !period;
        periods &= period;
      }
    }
    return !figures && (periods || !cells.isEmpty());
  }

  private static boolean labelOnly(List<GridCell> row) {
    return row.stream().allMatch(cell -> cell.empty() || cell.column() == 0);
  }

  /** A table of words has one header row where that is set apart by bold type. */
  private static int wordsOnly(Grid grid) {
    int rows = 0;
    while (rows < grid.rows() - 1 && rows < MOST_HEADER_ROWS && allBold(grid.row(rows))) {
      rows++;
    }
    boolean bodyBold = rows == grid.rows() - 1;
    return bodyBold ? 1 : Math.max(rows, 1);
  }

  private static boolean allBold(List<GridCell> row) {
    return row.stream().anyMatch(cell -> !cell.empty())
        && row.stream().allMatch(cell -> cell.empty() || cell.bold());
  }
}
