package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;

/**
 * Finds the last rows of a table that stand alone at the top of the next page, too few to be a
 * table by themselves: a label and figures right below the columns of the table, or the rest of its
 * last label, under its head if that is repeated there.
 */
public final class RowsOverPage {

  /** More rows are a table that is found without this. */
  private static final int MOST_ROWS = 3;

  /** Figures begin, end or have their middle within this of their column's, points. */
  private static final double SAME_EDGE_PT = 6;

  /** A label is indented at most this much, points. */
  private static final double MOST_INDENT_PT = 24;

  /** At least this share of the columns beyond the labels has a figure. */
  private static final double LEAST_FILLED = 0.5;

  /**
   * @return the page with those rows as its first table; as it was where there are none
   */
  public TablePage find(TablePage before, TablePage page) {
    boolean goesOn = page.tables().stream().anyMatch(PageTable::firstOnPage);
    if (before.tables().isEmpty() || goesOn) {
      return page;
    }
    PageTable table = before.tables().getLast();
    List<Map<Integer, Chunk>> rows = table.lastOnPage() ? rows(table, page) : List.of();
    if (rows.isEmpty()) {
      return page;
    }
    List<PageTable> tables = new ArrayList<>(List.of(part(rows, table, page.content().number())));
    tables.addAll(page.tables());
    return page.with(tables);
  }

  private static List<Map<Integer, Chunk>> rows(PageTable table, TablePage page) {
    Grid grid = table.grid();
    Set<String> head = headWords(table);
    List<Optional<Box>> columns = new ArrayList<>();
    for (int column = 0; column < grid.columns(); column++) {
      columns.add(JoinTables.ink(grid, column));
    }
    List<Word> upright = page.words().stream().filter(w -> w.direction() == 0).toList();
    List<TextRow> lines = new ArrayList<>(new ReadTextRows().read(upright));
    lines.sort(Comparator.comparingDouble(TextRow::baseline));
    List<Map<Integer, Chunk>> rows = new ArrayList<>();
    for (TextRow line : lines) {
      List<Chunk> chunks =
          line.chunks().stream()
              .filter(c -> c.x1() > grid.box().x0() && c.x0() < grid.box().x1())
              .toList();
      boolean repeated = rows.isEmpty() && chunks.stream().allMatch(chunk -> in(head, chunk));
      Map<Integer, Chunk> row =
          repeated
              ? Map.of()
              : rows.isEmpty() && restOfLabel(chunks, table, columns)
                  ? Map.of(0, chunks.getFirst())
                  : row(chunks, columns);
      if (row.isEmpty() && !repeated) {
        break;
      }
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows.size() <= MOST_ROWS ? rows : List.of();
  }

  /** Whether they are a single chunk that goes on the last label of the table. */
  private static boolean restOfLabel(
      List<Chunk> chunks, PageTable table, List<Optional<Box>> columns) {
    Grid grid = table.grid();
    boolean rest =
        chunks.size() == 1
            && labels(chunks.getFirst(), columns) == 0
            && columns.getFirst().filter(box -> chunks.getFirst().x1() <= box.x1()).isPresent();
    return rest
        && grid.row(grid.rows() - 1).stream()
            .filter(cell -> cell.column() == 0)
            .anyMatch(cell -> Wrapping.wraps(cell.text(), chunks.getFirst().text()));
  }

  private static Set<String> headWords(PageTable table) {
    return table.grid().cells().stream()
        .filter(cell -> cell.row() < table.headerRows())
        .flatMap(cell -> cell.words().stream())
        .map(Word::text)
        .collect(Collectors.toSet());
  }

  private static boolean in(Set<String> head, Chunk chunk) {
    return chunk.words().stream().map(Word::text).allMatch(head::contains);
  }

  /** The chunks by column; none when they are no row of the table. */
  private static Map<Integer, Chunk> row(List<Chunk> chunks, List<Optional<Box>> columns) {
    Map<Integer, Chunk> row = new HashMap<>();
    for (Chunk chunk : chunks) {
      int column = row.isEmpty() ? labels(chunk, columns) : figures(chunk, columns);
      if (column < 0 || row.putIfAbsent(column, chunk) != null) {
        return Map.of();
      }
    }
    return row.size() > 1 && row.size() - 1 >= LEAST_FILLED * (columns.size() - 1) ? row : Map.of();
  }

  private static int labels(Chunk chunk, List<Optional<Box>> columns) {
    boolean label =
        columns
            .getFirst()
            .map(box -> chunk.x0() - box.x0())
            .filter(indent -> indent > -SAME_EDGE_PT && indent < MOST_INDENT_PT)
            .isPresent();
    return label && !chunk.numeric() ? 0 : -1;
  }

  private static int figures(Chunk chunk, List<Optional<Box>> columns) {
    for (int column = 1; column < columns.size(); column++) {
      boolean below = columns.get(column).filter(box -> below(chunk.box(), box)).isPresent();
      if (below && chunk.numeric()) {
        return column;
      }
    }
    return -1;
  }

  private static boolean below(Box chunk, Box column) {
    return Math.abs(chunk.x0() - column.x0()) <= SAME_EDGE_PT
        || Math.abs(chunk.x1() - column.x1()) <= SAME_EDGE_PT
        || Math.abs(chunk.centerX() - column.centerX()) <= SAME_EDGE_PT;
  }

  private static PageTable part(List<Map<Integer, Chunk>> rows, PageTable table, int page) {
    int columns = table.grid().columns();
    List<GridCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns; column++) {
        Optional<Chunk> chunk = Optional.ofNullable(rows.get(row).get(column));
        cells.add(new GridCell(row, column, 1, 1, chunk.map(Chunk::words).orElse(List.of())));
      }
    }
    Box box = Box.aroundWords(cells.stream().flatMap(cell -> cell.words().stream()).toList());
    return new PageTable(
        page,
        new Grid(box, rows.size(), columns, cells),
        0,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(box.on(page)),
        true,
        false,
        table.confidence(),
        Optional.empty());
  }
}
