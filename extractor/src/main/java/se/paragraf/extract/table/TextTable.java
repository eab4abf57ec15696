package se.paragraf.extract.table;

import java.util.List;
import java.util.stream.IntStream;
import se.paragraf.extract.layout.Box;

/**
 * Tells whether a grid without standing lines and with few figures is a table of words: a head over
 * every column, set apart from the rows below it, and cells that begin flush and like entries.
 */
final class TextTable {

  private static final int LEAST_COLUMNS = 3;

  private static final int LEAST_ROWS = 3;

  /** Share of the places below the head that hold something. */
  private static final double LEAST_FILLED = 0.6;

  /** A head is no sentence. */
  private static final int MOST_HEAD_WORDS = 8;

  /** Share of the cells that begin as no running text goes on. */
  private static final double ENTRY_SHARE = 0.85;

  /** Share of a column's cells that stand flush with each other ... */
  private static final double FLUSH_SHARE = 0.75;

  /** ... within this, in em. */
  private static final double FLUSH_EM = 0.5;

  /** A line under the head runs over this share of the table's width. */
  private static final double ACROSS_SHARE = 0.8;

  /** Where neither a line nor a caption shows a table, there are so many columns and rows. */
  private static final int LEAST_BARE_COLUMNS = 4;

  private static final int LEAST_BARE_ROWS = 5;

  /** ... one of them of figures, in this share of the rows. */
  private static final double LEAST_FIGURES = 0.8;

  /** A caption of up to three lines begins so near above, in em. */
  private static final double CAPTION_EM = 5;

  private final Grid grid;
  private final int head;
  private final List<GridCell> body;

  private TextTable(Grid grid) {
    this.grid = grid;
    this.head = new ReadHeader().count(grid);
    this.body = grid.cells().stream().filter(cell -> cell.row() >= head && !cell.empty()).toList();
  }

  /**
   * @param rules of the page
   * @param rows of the page, or of the column of text that the grid stands in
   */
  static boolean is(Grid grid, List<Rule> rules, List<TextRow> rows) {
    TextTable table = new TextTable(grid);
    return table.headed()
        && table.filled()
        && table.entries()
        && table.flush()
        && (table.captioned(rows) || table.ruledHead(rules) || table.countsInAColumn());
  }

  private boolean headed() {
    return head > 0
        && grid.columns() >= LEAST_COLUMNS
        && grid.rows() - head >= LEAST_ROWS
        && IntStream.range(1, grid.columns()).allMatch(this::headed)
        && heads().stream().allMatch(cell -> cell.words().size() <= MOST_HEAD_WORDS);
  }

  private boolean headed(int column) {
    return heads().stream()
        .anyMatch(c -> c.column() <= column && column < c.column() + c.columnSpan());
  }

  private List<GridCell> heads() {
    return grid.cells().stream().filter(cell -> cell.row() < head && !cell.empty()).toList();
  }

  private boolean filled() {
    int places = (grid.rows() - head) * grid.columns();
    return body.size() >= LEAST_FILLED * places;
  }

  private boolean entries() {
    long entries = body.stream().filter(cell -> !goesOn(cell.text())).count();
    return entries >= ENTRY_SHARE * body.size();
  }

  private static boolean goesOn(String text) {
    return Character.isLowerCase(text.codePointAt(0));
  }

  private boolean flush() {
    return IntStream.range(0, grid.columns()).allMatch(this::flush);
  }

  /** Whether the cells of the column begin, end or have their middle below each other. */
  private boolean flush(int column) {
    List<Box> boxes = inColumn(column).stream().map(c -> Box.aroundWords(c.words())).toList();
    return boxes.isEmpty()
        || flush(boxes.stream().mapToDouble(Box::x0).toArray())
        || flush(boxes.stream().mapToDouble(Box::x1).toArray())
        || flush(boxes.stream().mapToDouble(Box::centerX).toArray());
  }

  private boolean flush(double[] at) {
    double middle = FindGutters.median(at);
    double slack = FLUSH_EM * body.getFirst().words().getFirst().fontSize();
    long near =
        IntStream.range(0, at.length).filter(i -> Math.abs(at[i] - middle) <= slack).count();
    return near >= FLUSH_SHARE * at.length;
  }

  private List<GridCell> inColumn(int column) {
    return body.stream().filter(c -> c.column() == column && c.columnSpan() == 1).toList();
  }

  /** Whether a numbered caption stands right above. */
  private boolean captioned(List<TextRow> rows) {
    double top = grid.box().y0();
    return rows.stream()
        .filter(row -> row.baseline() < top + 2)
        .filter(row -> top - row.baseline() <= CAPTION_EM * row.fontSize())
        .anyMatch(DescribeTable::numberedCaption);
  }

  /** Whether a line, or the edge of a colour, runs between the head and the rows. */
  private boolean ruledHead(List<Rule> rules) {
    double above = Box.around(heads().stream().map(TextTable::box).toList()).y1();
    double below = Box.around(body.stream().map(TextTable::box).toList()).y0();
    Box box = grid.box();
    return rules.stream()
        .filter(rule -> rule.horizontal() && rule.at() > above - 2 && rule.at() < below + 2)
        .anyMatch(rule ->
            Math.min(rule.to(), box.x1()) - Math.max(rule.from(), box.x0())
                >= ACROSS_SHARE * box.width());
  }

  private static Box box(GridCell cell) {
    return Box.aroundWords(cell.words());
  }

  private boolean countsInAColumn() {
    int rows = grid.rows() - head;
    return grid.columns() >= LEAST_BARE_COLUMNS
        && rows >= LEAST_BARE_ROWS
        && IntStream.range(1, grid.columns())
            .anyMatch(column ->
                inColumn(column).stream().filter(TextTable::counts).count() >= LEAST_FIGURES * rows)
        && !FormLike.pagesLast(grid);
  }

  private static boolean counts(GridCell cell) {
    String text = cell.text();
    return CellNumber.value(text).isPresent()
        && !ReadHeader.period(text)
        && !FormLike.countsNothing(text);
  }
}
