package se.paragraf.corpus.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.corpus.sample.Block.Grid;

/** Sets a table: columns as wide as they need, numbers to the right, its header on every page. */
final class SetGrid {

  private static final double PAD = 4;
  private static final int HEADER_FILL = 0xDCE6EC;
  private static final int BAND_FILL = 0xF1F4F6;
  private static final int RULE = 0x333333;
  private static final Pattern NUMBER =
      Pattern.compile("[-–−+]?\\d[\\d \u00a0\u2009.,]*( ?%)?|-|–|\\(\\d+\\)");

  private final Flow flow;
  private final Object thing;
  private final Grid grid;
  private final Style style;
  private final Style bold;
  private final double[] edges;

  /** Fonts of a table. */
  record Faces(Style style, Style bold) {}

  /** A table that stands for this thing. */
  SetGrid(Flow flow, Object thing, Grid grid, Faces faces) {
    this.flow = flow;
    this.thing = thing;
    this.grid = grid;
    this.style = faces.style();
    this.bold = faces.bold();
    this.edges = edges(flow.frame.text().x0(), flow.frame.text().x1());
  }

  void set() {
    double head = header().stream().mapToDouble(this::height).sum();
    flow.need(head + 3 * style.leading() + 20);
    grid.title().ifPresent(title -> flow.text(title, bold));
    flow.gap(3);
    double top = flow.y();
    header().forEach(row -> row(row, true));
    List<List<String>> body = grid.rows().subList(grid.headerRows(), grid.rows().size());
    for (int i = 0; i < body.size(); i++) {
      if (!flow.fits(height(body.get(i)))) {
        finish(top);
        flow.newPage();
        top = flow.y();
        header().forEach(row -> row(row, true));
      }
      band(i, height(body.get(i)));
      row(body.get(i), false);
    }
    finish(top);
    grid.notes().forEach(note -> flow.text(note, small(), edges[0], edges[edges.length - 1]));
    flow.gap(style.leading() / 2);
  }

  private Style small() {
    return new Style(style.face(), style.size() - 1.5, style.leading() - 1.5, Style.BLACK);
  }

  private List<List<String>> header() {
    return grid.rows().subList(0, grid.headerRows());
  }

  private void band(int index, double height) {
    if (grid.style() == Grid.Style.BANDED && index % 2 == 1) {
      fill(height, BAND_FILL);
    }
  }

  private void fill(double height, int color) {
    double y = flow.y();
    flow.sheet().fill(new Sheet.Box(edges[0], y, edges[edges.length - 1], y + height), color);
  }

  private void row(List<String> cells, boolean header) {
    double height = height(cells);
    double top = flow.y();
    if (header && grid.style() != Grid.Style.HLINES && grid.style() != Grid.Style.PLAIN) {
      fill(height, HEADER_FILL);
    }
    boolean total = cells.get(0).matches("(Summa|Totalt|Resultat|Årets resultat).*");
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).equals("<")) {
        cell(cells, column, header || total ? bold : style);
        flow.moveTo(top);
      }
    }
    rules(cells, top, height, header || total);
    flow.moveTo(top + height);
  }

  private void cell(List<String> cells, int column, Style face) {
    double left = edges[column] + PAD;
    double right = edges[end(cells, column)] - PAD;
    double y = flow.y() + PAD / 2;
    boolean spans = end(cells, column) > column + 1;
    for (String line : new WrapText(flow.book).lines(cells.get(column), face, right - left)) {
      double base = y + face.size();
      if (spans) {
        flow.sheet().textAround(new Sheet.Spot((left + right) / 2, base), face, line);
      } else if (column > 0 && numeric(column)) {
        flow.sheet().textBefore(new Sheet.Spot(right, base), face, line);
      } else {
        flow.sheet().text(new Sheet.Spot(left, base), face, line);
      }
      y += face.leading();
    }
  }

  private static int end(List<String> cells, int column) {
    int end = column + 1;
    while (end < cells.size() && cells.get(end).equals("<")) {
      end++;
    }
    return end;
  }

  private void rules(List<String> cells, double top, double height, boolean strong) {
    double y = top + height;
    double right = edges[edges.length - 1];
    switch (grid.style()) {
      case GRID -> {
        for (int column = 0; column < cells.size(); column++) {
          if (!cells.get(column).equals("<")) {
            double end = edges[end(cells, column)];
            flow.sheet().frame(new Sheet.Box(edges[column], top, end, y), 0.5, RULE);
          }
        }
      }
      case HLINES -> {
        if (strong) {
          flow.sheet().line(new Sheet.Box(edges[0], y, right, y), 0.7, RULE);
        }
      }
      case BANDED, PLAIN -> {}
    }
  }

  private void finish(double top) {
    if (grid.style() == Grid.Style.HLINES) {
      double right = edges[edges.length - 1];
      flow.sheet().line(new Sheet.Box(edges[0], flow.y(), right, flow.y()), 0.7, RULE);
    }
    flow.mark(thing, edges[0], top, edges[edges.length - 1]);
  }

  private double height(List<String> cells) {
    double most = style.leading();
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).equals("<")) {
        double width = edges[end(cells, column)] - edges[column] - 2 * PAD;
        most = Math.max(most, flow.heightOf(cells.get(column), bold, width));
      }
    }
    return most + PAD;
  }

  private boolean numeric(int column) {
    List<String> cells =
        grid.rows().subList(grid.headerRows(), grid.rows().size()).stream()
            .filter(row -> column < row.size())
            .map(row -> row.get(column))
            .filter(cell -> !cell.isEmpty())
            .toList();
    long numbers = cells.stream().filter(cell -> NUMBER.matcher(cell).matches()).count();
    return numbers * 2 >= cells.size();
  }

  /** Left edges of the columns and the right edge of the last; the widest column gives way. */
  private double[] edges(double left, double right) {
    int columns = grid.rows().stream().mapToInt(List::size).max().orElse(1);
    List<Double> widths = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      widths.add(widest(column));
    }
    double room = right - left;
    double total = widths.stream().mapToDouble(Double::doubleValue).sum();
    while (total > room + 0.01) {
      int widest = widths.indexOf(widths.stream().max(Double::compare).orElse(0.0));
      double cut = Math.min(10, total - room);
      widths.set(widest, widths.get(widest) - cut);
      total -= cut;
    }
    double spare = Math.min((room - total) / columns, 30);
    double[] edges = new double[columns + 1];
    edges[0] = left;
    for (int column = 0; column < columns; column++) {
      edges[column + 1] = edges[column] + widths.get(column) + spare;
    }
    return edges;
  }

  private double widest(int column) {
    return grid.rows().stream()
        .filter(row -> column < row.size() && end(row, column) == column + 1)
        .mapToDouble(row -> flow.book.width(row.get(column), bold) + 2 * PAD + 1)
        .max()
        .orElse(30);
  }
}
