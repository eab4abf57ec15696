package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;

/** What was read from the image of a page, to where figures stand in columns of tables on it. */
public final class FindFigureColumns {

  /** Share of the signs of a column of figures that are read as such at first. */
  private static final double LEAST_DIGITS = 0.4;

  /** A column ends this far, in em, before the ink of the next. */
  private static final double CLEAR_EM = 0.3;

  /** A figure that was not read may begin this far left of those that were, in em. */
  private static final double LEFT_EM = 3.5;

  private static final double RIGHT_EM = 1.0;
  private static final double UP_EM = 0.3;

  /**
   * Rows of nothing but {@code 0} are not read at first; two may stand beyond the others, in em.
   */
  private static final double BEYOND_EM = 3.0;

  private final FindTables findTables = new FindTables();

  /**
   * @param words of the page
   * @return a box per column, its head left out
   */
  public List<Box> find(PageContent page, List<Word> words) {
    List<Box> columns = new ArrayList<>();
    for (PageTable table : findTables.find(page, words)) {
      Grid grid = table.grid();
      List<List<GridCell>> figures = new ArrayList<>();
      for (int column = 1; column < grid.columns(); column++) {
        List<GridCell> body =
            inColumn(grid, column).stream().dropWhile(cell -> !digits(cell.words())).toList();
        if (digits(words(body))) {
          figures.add(figures(grid, column));
        }
      }
      figures.removeIf(List::isEmpty);
      int first = firstRow(grid, figures);
      figures.forEach(cells -> columns.add(box(grid, cells, first)));
    }
    return columns;
  }

  private static List<GridCell> figures(Grid grid, int column) {
    return inColumn(grid, column).stream().filter(cell -> digits(cell.words())).toList();
  }

  private static List<GridCell> inColumn(Grid grid, int column) {
    return grid.cells().stream()
        .filter(cell -> cell.column() == column && cell.columnSpan() == 1 && !cell.empty())
        .toList();
  }

  private static List<Word> words(List<GridCell> cells) {
    return cells.stream().flatMap(cell -> cell.words().stream()).toList();
  }

  /** The first row with figures in most columns, or of those above it without other text. */
  private static int firstRow(Grid grid, List<List<GridCell>> figures) {
    int first = 0;
    while (first < grid.rows() - 1 && 2 * filled(figures, first) < figures.size()) {
      first++;
    }
    while (first > 0 && labelled(grid.row(first - 1))) {
      first--;
    }
    return first;
  }

  private static long filled(List<List<GridCell>> figures, int row) {
    return figures.stream()
        .filter(cells -> cells.stream().anyMatch(cell -> cell.row() == row))
        .count();
  }

  /** Whether no words stand in the row but its label. */
  private static boolean labelled(List<GridCell> row) {
    return row.stream()
        .filter(cell -> cell.column() > 0)
        .noneMatch(cell -> cell.text().chars().filter(Character::isLetter).count() > 1);
  }

  private static boolean digits(List<Word> words) {
    long signs = words.stream().mapToLong(word -> word.text().length()).sum();
    long digits =
        words.stream().flatMapToInt(word -> word.text().chars()).filter(Character::isDigit).count();
    return digits > 0 && digits >= LEAST_DIGITS * signs;
  }

  private static Box box(Grid grid, List<GridCell> figures, int first) {
    int column = figures.getFirst().column();
    Box ink = ink(figures);
    double em = figures.getFirst().words().getFirst().fontSize();
    double left = grid.box().x0();
    double right = grid.box().x1() + RIGHT_EM * em;
    List<GridCell> before = beside(grid, column - 1, first);
    if (!before.isEmpty()) {
      left = ink(before).x1() + CLEAR_EM * em;
    }
    List<GridCell> after = beside(grid, column + 1, first);
    if (!after.isEmpty()) {
      right = ink(after).x0() - CLEAR_EM * em;
    }
    Box rows = ink(grid.cells().stream().filter(c -> c.row() >= first && !c.empty()).toList());
    double above = first == 0 ? BEYOND_EM : UP_EM;
    return new Box(
        Math.max(left, ink.x0() - LEFT_EM * em),
        Math.max(0, rows.y0() - above * em),
        Math.min(right, ink.x1() + RIGHT_EM * em),
        rows.y1() + BEYOND_EM * em);
  }

  /** What a column's neighbour holds: its figures, if it has any. */
  private static List<GridCell> beside(Grid grid, int column, int first) {
    List<GridCell> figures =
        column > 0 && column < grid.columns() ? figures(grid, column) : List.of();
    return figures.isEmpty()
        ? inColumn(grid, column).stream().filter(cell -> cell.row() >= first).toList()
        : figures;
  }

  private static Box ink(List<GridCell> cells) {
    return Box.aroundWords(words(cells));
  }
}
