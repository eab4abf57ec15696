package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.model.Region;
import se.paragraf.model.Table;
import se.paragraf.model.Table.Cell;

/**
 * Tells which figures of a table may stand under a wrong head or beside a wrong label.
 *
 * <p>Every sign that something was lost or run together lowers the confidence of the figures it
 * touches: no head, a head shared at the lowest level or doubtful itself, no label, a label that
 * ends in a figure, the rest of a wrapped label in a row of its own, a figure out of line with its
 * column.
 */
final class DoubtCells {

  /** A table less sure than this has doubtful figures all over. */
  private static final double UNSURE_TABLE = 0.7;

  /** A figure this far, in points, from where those of its column begin and end is out of line. */
  private static final double OUT_OF_LINE_PT = 9;

  /** So many figures tell where a column stands. */
  private static final int LEAST_IN_LINE = 4;

  /** A label that ends in a figure of a column. */
  private static final Pattern LABEL_WITH_FIGURE =
      Pattern.compile(
          ".*\\p{L}.* [-\\u2212\\u2013(]?(?:\\d{1,3}(?: \\d{3})+|\\d{4,}|\\d+,\\d+)\\)?(?: .*)?");

  private static final Pattern YEAR_AT_END = Pattern.compile(".* (?:19|20)\\d\\d(?:[-/–].*)?\\)?");

  private static final Pattern SEVERAL = Pattern.compile(".*\\d[^\\d]* [^\\d]*\\d.*");

  private final Table table;
  private final String[] labels;
  private final List<Optional<Region>> labelPlaces;
  private final String[] heads;
  private final boolean[] sharedHead;
  private final boolean[] doubtfulHead;
  private final boolean[] filled;

  DoubtCells(Table table) {
    this.table = table;
    int rows = table.cells().stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
    this.labels = new String[rows];
    this.labelPlaces = new ArrayList<>(Collections.nCopies(rows, Optional.empty()));
    this.filled = new boolean[rows];
    this.heads = new String[table.columns()];
    this.sharedHead = new boolean[table.columns()];
    this.doubtfulHead = new DoubtHeads(table).find();
    Arrays.fill(labels, "");
    Arrays.fill(heads, "");
    table.cells().forEach(this::note);
  }

  private void note(Cell cell) {
    for (int r = cell.row(); r < cell.row() + cell.rowSpan() && r < labels.length; r++) {
      if (cell.column() == 0) {
        labels[r] = cell.text();
        labelPlaces.set(r, r < table.headerRows() ? Optional.empty() : cell.region());
      } else {
        filled[r] |= !cell.text().isEmpty();
      }
    }
    boolean lowest = cell.row() + cell.rowSpan() == table.headerRows();
    if (cell.row() < table.headerRows() && !cell.text().isEmpty()) {
      for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
        heads[c] += cell.text();
        sharedHead[c] |= lowest && cell.columnSpan() > 1;
      }
    }
  }

  /** The same table, each cell with its confidence. */
  Table doubt() {
    List<double[]> lines = lines();
    boolean unsure = table.confidence() < UNSURE_TABLE || headInBody();
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : TieNotes.tie(table)) {
      boolean doubtful = figure(cell) && (unsure || doubtful(cell, lines.get(cell.column())));
      cells.add(doubtful ? cell.doubted() : cell);
    }
    return table.with(cells);
  }

  private boolean figure(Cell cell) {
    boolean body = cell.row() >= table.headerRows() && cell.column() > 0;
    boolean several = cell.text().length() <= 40 && SEVERAL.matcher(cell.text()).matches();
    return body && (cell.value().isPresent() || (several && CellNumber.looksNumeric(cell.text())));
  }

  private boolean doubtful(Cell cell, double[] line) {
    return cell.value().isEmpty()
        || cell.columnSpan() > 1
        || heads[cell.column()].isEmpty()
        || sharedHead[cell.column()]
        || doubtfulHead[cell.column()]
        || doubtfulLabel(cell.row())
        || outOfLine(cell, line);
  }

  private boolean doubtfulLabel(int row) {
    String label = labels[row];
    boolean figure =
        LABEL_WITH_FIGURE.matcher(label).matches() && !YEAR_AT_END.matcher(label).matches();
    boolean goesOnBelow =
        row + 1 < labels.length
            && !filled[row + 1]
            && (Wrapping.wraps(label, labels[row + 1]) || fillsColumn(row, row + 1));
    boolean beganAbove =
        row > table.headerRows() && !filled[row - 1] && Wrapping.wraps(labels[row - 1], label);
    return label.isBlank() || figure || goesOnBelow || beganAbove;
  }

  /**
   * Whether the first word of the label below would not have found room beside this one, so that it
   * may be the rest of it.
   */
  private boolean fillsColumn(int row, int below) {
    Optional<Region> label = labelPlaces.get(row);
    Optional<Region> next = labelPlaces.get(below);
    if (label.isEmpty() || next.isEmpty() || label.get().page() != next.get().page()) {
      return false;
    }
    String text = labels[below];
    int space = text.indexOf(' ');
    double letter = (next.get().x1() - next.get().x0()) / text.length();
    double needed = letter * (space < 0 ? text.length() : space) + letter;
    double widest =
        labelPlaces.stream().flatMap(Optional::stream).mapToDouble(Region::x1).max().orElse(0);
    return label.get().x1() + needed > widest;
  }

  /** Whether what looks like a head stands in the first row below the head. */
  private boolean headInBody() {
    List<Cell> first =
        table.cells().stream()
            .filter(c -> c.row() == table.headerRows() && c.column() > 0 && !c.text().isEmpty())
            .toList();
    return first.size() > 1
        && first.stream().allMatch(c -> ReadHeader.period(c.text()) || c.value().isEmpty())
        && first.stream().anyMatch(c -> ReadHeader.period(c.text()));
  }

  /**
   * Where most figures of each column begin, end and have their middle, points; NaN when unknown.
   */
  private List<double[]> lines() {
    List<double[]> lines = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) {
      int wanted = column;
      List<double[]> spans =
          table.cells().stream()
              .filter(c -> c.column() == wanted && c.columnSpan() == 1 && figure(c))
              .flatMap(c -> c.region().stream())
              .map(r -> new double[] {r.x0(), r.x1(), (r.x0() + r.x1()) / 2})
              .toList();
      double[] line = new double[3];
      for (int edge = 0; edge < 3; edge++) {
        int at = edge;
        line[edge] =
            spans.size() < LEAST_IN_LINE
                ? Double.NaN
                : FindGutters.median(spans.stream().mapToDouble(span -> span[at]).toArray());
      }
      lines.add(line);
    }
    return lines;
  }

  private static boolean outOfLine(Cell cell, double[] line) {
    return cell.region()
        .filter(r ->
            Math.abs(r.x0() - line[0]) > OUT_OF_LINE_PT
                && Math.abs(r.x1() - line[1]) > OUT_OF_LINE_PT
                && Math.abs((r.x0() + r.x1()) / 2 - line[2]) > OUT_OF_LINE_PT)
        .isPresent();
  }
}
