package se.paragraf.extract.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.paragraf.model.Region;
import se.paragraf.model.Table;
import se.paragraf.model.Table.Cell;

/**
 * Tells which columns of a table may stand under a wrong head, or under one that lacks a level.
 *
 * <p>Signs are heads that do not stand over their columns, that say the same over two columns, that
 * say the same twice or break off, and a period, or a head among groups, over one column whose
 * neighbours have nothing on that level.
 */
final class DoubtHeads {

  /** Heads that stand farther off, in em, are not where they were laid. */
  private static final double MOST_ASKEW_EM = 1.2;

  /** Type is this share of the height of its words. */
  private static final double EM_OF_HEIGHT = 0.8;

  /** {@code Utfall jan– Utfall jan–}. */
  private static final Pattern TWICE = Pattern.compile("(?s)(\\p{L}.*\\S)\\s+\\1");

  /** {@code Utfall jan–aug Utfall 2023}: a word of the next head stands in this one. */
  private static final Pattern SAME_WORD =
      Pattern.compile("(?s)(?:.*\\s)?(\\p{L}{4,})\\s(?:.*\\s)?\\1(?:\\s.*)?");

  private static final Pattern BROKEN_OFF = Pattern.compile("(?s).*\\p{L}[-\\u2010\\u2013]");

  private final Table table;
  private final List<Cell> heads;
  private final boolean[] doubtful;

  DoubtHeads(Table table) {
    this.table = table;
    this.heads =
        table.cells().stream()
            .filter(cell -> cell.row() < table.headerRows() && cell.column() > 0)
            .toList();
    this.doubtful = new boolean[table.columns()];
  }

  /** One for each column. */
  boolean[] find() {
    if (heads.isEmpty()) {
      return doubtful;
    }
    Optional<ColumnInk> ink = ink();
    for (Cell head : heads) {
      if (TWICE.matcher(head.text()).matches()
          || (lowest(head) && BROKEN_OFF.matcher(head.text()).matches())
          || ink.filter(columns -> askew(head, columns)).isPresent()) {
        doubt(head.column(), head.column() + head.columnSpan());
      }
      if (SAME_WORD.matcher(head.text()).matches()) {
        doubt(Math.max(1, head.column() - 1), head.column() + head.columnSpan() + 1);
      }
      if (lone(head) && ReadHeader.period(head.text())) {
        doubt(1, table.columns());
      } else if (lone(head) && amongGroups(head)) {
        doubt(Math.max(1, head.column() - 1), head.column() + 2);
      }
    }
    doubtSamePaths();
    return doubtful;
  }

  private void doubt(int from, int to) {
    Arrays.fill(doubtful, from, Math.min(to, doubtful.length), true);
  }

  private boolean lowest(Cell head) {
    return head.row() + head.rowSpan() == table.headerRows();
  }

  /** Where figures stand on the page of the head; empty where a column holds none. */
  private Optional<ColumnInk> ink() {
    Optional<Integer> page =
        heads.stream().flatMap(c -> c.region().stream()).map(Region::page).findFirst();
    double[] lefts = new double[table.columns()];
    double[] rights = new double[table.columns()];
    Arrays.fill(lefts, Double.POSITIVE_INFINITY);
    Arrays.fill(rights, Double.NEGATIVE_INFINITY);
    for (Cell cell : table.cells()) {
      boolean body = cell.row() >= table.headerRows() && cell.columnSpan() == 1;
      Optional<Region> region =
          cell.region().filter(r -> page.filter(p -> p == r.page()).isPresent());
      if (body && region.isPresent()) {
        lefts[cell.column()] = Math.min(lefts[cell.column()], region.get().x0());
        rights[cell.column()] = Math.max(rights[cell.column()], region.get().x1());
      }
    }
    boolean whole = Arrays.stream(lefts).allMatch(Double::isFinite);
    return whole ? Optional.of(new ColumnInk(lefts, rights)) : Optional.empty();
  }

  /** Whether the head stands neither in the middle over its columns nor flush with either side. */
  private boolean askew(Cell head, ColumnInk ink) {
    int first = head.column();
    int last = Math.min(first + head.columnSpan(), table.columns()) - 1;
    return head.region()
        .filter(r -> {
          double most = MOST_ASKEW_EM * em();
          return ink.misfit(r.x0(), r.x1(), first, last) > most
              && Math.abs(r.x0() - ink.lefts()[first]) > most
              && Math.abs(r.x1() - ink.rights()[last]) > most;
        })
        .isPresent();
  }

  private double em() {
    return EM_OF_HEIGHT
        * FindGutters.median(
            table.cells().stream()
                .filter(cell -> cell.value().isPresent())
                .flatMap(cell -> cell.region().stream())
                .mapToDouble(r -> r.y1() - r.y0())
                .toArray());
  }

  private boolean amongGroups(Cell head) {
    return heads.stream().anyMatch(cell -> cell.row() == head.row() && cell.columnSpan() > 1);
  }

  /** Whether it heads one column alone while the next has a head on the level below only. */
  private boolean lone(Cell head) {
    return head.columnSpan() == 1
        && headedBelow(head.row(), head.column())
        && IntStream.of(head.column() - 1, head.column() + 1)
            .anyMatch(column -> column > 0 && bare(head.row(), column));
  }

  private boolean bare(int row, int column) {
    return headedBelow(row, column)
        && heads.stream()
            .anyMatch(c -> c.row() == row && c.column() == column && c.text().isEmpty());
  }

  private boolean headedBelow(int row, int column) {
    return heads.stream()
        .anyMatch(c -> c.row() > row && c.column() == column && !c.text().isEmpty());
  }

  private void doubtSamePaths() {
    List<String> paths = IntStream.range(0, table.columns()).mapToObj(this::path).toList();
    for (int column = 1; column < paths.size(); column++) {
      String path = paths.get(column);
      boolean same = paths.indexOf(path) != column || paths.lastIndexOf(path) != column;
      if (same && !path.isEmpty()) {
        doubtful[column] = true;
      }
    }
  }

  private String path(int column) {
    StringBuilder path = new StringBuilder();
    heads.stream()
        .filter(c -> c.column() <= column && column < c.column() + c.columnSpan())
        .forEach(c -> path.append(c.text()).append(' '));
    return path.toString().strip();
  }
}
