package se.paragraf.extract.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.ocr.InkMap.Shape;

/**
 * Reads columns of figures twice more, as figures, and weighs the readings against each other and
 * the ink: a figure of five signs has five shapes.
 *
 * <p>The ink also tells the rows, so that a lone {@code 0}, which the engine passes over on a whole
 * page, is missed no longer.
 */
final class ReadFigures {

  /**
   * Heights, in pixels, that figures are brought to. Tesseract reads capitals of 30 pixels best;
   * larger, it took 7 for 1 in the scans seen. The second is another look at the same.
   */
  private static final double[] HEIGHTS = {30, 24, 27};

  /** Paper round the column, pixels; the engine misses signs that touch the edge. */
  private static final int MARGIN = 24;

  private static final int USUAL_DPI = 300;
  private static final String SIGNS = "0123456789-–+,.%:/*";
  private static final String BRACKETS = "()";

  /** Smaller shapes are specks. */
  private static final double SMALLEST_SIGN_INCHES = 0.012;

  /** Taller beside most shapes of the column is what is left of a rule. */
  private static final double TALLEST_SIGN = 1.6;

  /** Signs of one row overlap by this share of the lower one. */
  private static final double SAME_ROW = 0.4;

  private final Tesseract tesseract;
  private final ParseTsv parseTsv = new ParseTsv();

  ReadFigures(Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  /**
   * @param words as read from {@code image}
   * @param columns without their heads, pixels of the image
   * @param image cleaned of rules
   * @return the words, those of the columns read anew; each row of a column is a line of its own
   */
  List<ReadWord> read(List<ReadWord> words, List<Box> columns, GreyImage image, double dpi)
      throws IOException {
    List<ReadWord> kept = new ArrayList<>(words);
    InkMap ink = InkMap.of(image);
    int line = words.stream().mapToInt(ReadWord::line).max().orElse(0);
    for (Box column : columns) {
      List<List<Shape>> rows = rows(column, ink, dpi);
      if (rows.isEmpty()) {
        continue;
      }
      double height = heightOf(rows);
      boolean shares = PercentSigns.in(rows, height);
      List<Row> parted =
          rows.stream().map(row -> shares ? parted(row, height) : new Row(row, List.of())).toList();
      List<List<ReadWord>> again = again(column, parted, within(words, column), image);
      for (Row row : parted) {
        List<ReadWord> first = within(kept, around(row.all()));
        line++;
        kept.removeAll(first);
        kept.addAll(chosen(row, first, again, new WeighFigure(ink, row.figure(), line)));
      }
    }
    return kept;
  }

  private static List<ReadWord> chosen(
      Row row, List<ReadWord> first, List<List<ReadWord>> again, WeighFigure weigh) {
    List<List<ReadWord>> readings = new ArrayList<>();
    readings.add(row.perCent().isEmpty() ? first : List.of());
    again.forEach(reading -> readings.add(within(reading, around(row.figure()))));
    List<ReadWord> figure = weigh.weigh(readings);
    if (row.perCent().isEmpty()) {
      return figure;
    }
    List<ReadWord> share = new ArrayList<>(figure);
    share.add(weigh.word("%", row.perCent(), WeighFigure.SURE));
    return figure.isEmpty() ? first : share;
  }

  private static Row parted(List<Shape> row, double height) {
    int at = PercentSigns.at(row, height);
    return at < 0
        ? new Row(row, List.of())
        : new Row(row.subList(0, at), row.subList(at, row.size()));
  }

  /**
   * The ink of one row of a column, each from the left.
   *
   * @param perCent the sign after the figure, if it has one
   */
  private record Row(List<Shape> figure, List<Shape> perCent) {
    List<Shape> all() {
      List<Shape> all = new ArrayList<>(figure);
      all.addAll(perCent);
      return all;
    }
  }

  private List<List<ReadWord>> again(
      Box column, List<Row> rows, List<ReadWord> first, GreyImage image) throws IOException {
    int x0 = (int) Math.max(0, column.x0());
    int y0 = (int) Math.max(0, column.y0());
    int x1 = (int) Math.min(image.width(), Math.ceil(column.x1()));
    int y1 = (int) Math.min(image.height(), Math.ceil(column.y1()));
    if (x1 <= x0 || y1 <= y0) {
      return List.of();
    }
    boolean brackets = first.stream().anyMatch(word -> word.text().startsWith("("));
    String signs = brackets ? SIGNS + BRACKETS : SIGNS;
    List<Shape> perCents = rows.stream().flatMap(row -> row.perCent().stream()).toList();
    GreyImage piece = image.without(perCents).cut(x0, y0, x1, y1).framed(MARGIN);
    double height = heightOf(rows.stream().map(Row::figure).toList());
    List<List<ReadWord>> readings = new ArrayList<>();
    for (double wanted : HEIGHTS) {
      double scale = wanted / height;
      List<ReadWord> words = new ArrayList<>();
      for (ReadWord word :
          parseTsv.parse(tesseract.readColumn(piece.scaled(scale), USUAL_DPI, signs))) {
        words.add(
            new ReadWord(
                word.text(),
                word.line(),
                x0 - MARGIN + (int) (word.x0() / scale),
                y0 - MARGIN + (int) (word.y0() / scale),
                x0 - MARGIN + (int) (word.x1() / scale),
                y0 - MARGIN + (int) (word.y1() / scale),
                word.confidence()));
      }
      readings.add(words);
    }
    return readings;
  }

  /** The height of most figures, pixels: the median of each row's tallest. */
  private static double heightOf(List<List<Shape>> rows) {
    int[] tallest =
        rows.stream()
            .mapToInt(row -> row.stream().mapToInt(Shape::height).max().orElseThrow())
            .sorted()
            .toArray();
    return tallest[tallest.length / 2];
  }

  /** The signs of a column, row by row, each from the left. */
  private static List<List<Shape>> rows(Box column, InkMap ink, double dpi) {
    List<Shape> shapes =
        ink.shapes().stream()
            .filter(s -> column.holds(middle(s.x0(), s.x1()), middle(s.y0(), s.y1())))
            .filter(s -> s.longer() >= SMALLEST_SIGN_INCHES * dpi)
            .sorted(Comparator.comparingInt(Shape::height).reversed().thenComparingInt(Shape::y0))
            .toList();
    if (shapes.isEmpty()) {
      return List.of();
    }
    double tallest = TALLEST_SIGN * shapes.get(shapes.size() / 2).height();
    List<Shape> signs = shapes.stream().filter(shape -> shape.height() <= tallest).toList();
    List<List<Shape>> rows = new ArrayList<>();
    for (Shape sign : signs) {
      rows.stream()
          .filter(row -> beside(row.getFirst(), sign))
          .findFirst()
          .orElseGet(() -> {
            rows.add(new ArrayList<>());
            return rows.getLast();
          })
          .add(sign);
    }
    rows.forEach(row -> row.sort(Comparator.comparingInt(Shape::x0).thenComparingInt(Shape::y0)));
    return rows;
  }

  /** Whether a sign stands in the row that a taller one began; commas hang a little below it. */
  private static boolean beside(Shape taller, Shape sign) {
    int common = Math.min(taller.y1(), sign.y1()) - Math.max(taller.y0(), sign.y0());
    return common >= SAME_ROW * sign.height();
  }

  private static Box around(List<Shape> shapes) {
    return Box.around(shapes.stream().map(s -> new Box(s.x0(), s.y0(), s.x1(), s.y1())).toList());
  }

  /** The words in a place, from the left. */
  private static List<ReadWord> within(List<ReadWord> words, Box place) {
    return words.stream()
        .filter(word -> place.holds(middle(word.x0(), word.x1()), middle(word.y0(), word.y1())))
        .sorted(Comparator.comparingInt(ReadWord::x0).thenComparing(ReadWord::text))
        .toList();
  }

  private static double middle(int from, int to) {
    return (from + to) / 2.0;
  }
}
