package se.paragraf.extract.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import se.paragraf.extract.layout.AssembleWords;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PdfFile;
import se.paragraf.extract.pdf.UnreadablePdfException;
import se.paragraf.model.Figure;
import se.paragraf.model.Figure.Series;

/**
 * A page with a chart, written as operators of PDF the way programs write them. Points from the
 * bottom left; a value of 10 is 20 points high, 0 lies at 400.
 */
final class DrawnChart {

  static final double BASE = 400;
  static final double UNIT = 2;

  private static final double SIZE = 8;

  /** Share of the circle's radius by which the control points of a quarter stand off. */
  private static final double QUARTER = 0.5523;

  private final StringBuilder content = new StringBuilder();

  static double height(double value) {
    return BASE + UNIT * value;
  }

  DrawnChart raw(String operators) {
    content.append(operators).append('\n');
    return this;
  }

  private DrawnChart raw(String format, Object... numbers) {
    return raw(String.format(Locale.ROOT, format, numbers));
  }

  /** Text with its middle at x. */
  DrawnChart label(double x, double baseline, String text) {
    return text(x - text.length() * SIZE * 0.25, baseline, text);
  }

  DrawnChart text(double x, double baseline, String text) {
    return text(SIZE, x, baseline, text);
  }

  DrawnChart text(double size, double x, double baseline, String text) {
    return raw("0 g BT /F %.1f Tf %.2f %.2f Td (%s) Tj ET", size, x, baseline, text);
  }

  /** An outlined box with a word in it. */
  DrawnChart step(double x, double y, String word) {
    return raw("0 G 1 w %.2f %.2f 80 30 re S", x, y).label(x + 40, y + 12, word);
  }

  /** Rules of a grid from 100 to 420 with the numbers of an axis to their left. */
  DrawnChart grid(int from, int step, int to) {
    raw("0.8 G 0.5 w");
    for (int value = from; value <= to; value += step) {
      raw("100 %.2f m 420 %.2f l S", height(value), height(value));
      text(82, height(value) - 2.5, Integer.toString(value));
    }
    return this;
  }

  /** A rule along the value 0 alone. */
  DrawnChart axis() {
    return raw("0.5 G 0.5 w 100 400 m 420 400 l S");
  }

  DrawnChart names(double baseline, String... names) {
    for (int i = 0; i < names.length; i++) {
      label(x(i), baseline, names[i]);
    }
    return this;
  }

  /** Names that rise towards the columns and end below them. */
  DrawnChart rising(double top, int degrees, String... names) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    for (int i = 0; i < names.length; i++) {
      double length = names[i].length() * SIZE * 0.5;
      raw(
          "0 g BT /F %.1f Tf %.4f %.4f %.4f %.4f %.2f %.2f Tm (%s) Tj ET",
          SIZE, cos, sin, -sin, cos, x(i) - length * cos, top - length * sin, names[i]);
    }
    return this;
  }

  static double x(int column) {
    return 130 + 60 * column;
  }

  /** A line in one stroke of the pen, cut off at the grid. */
  DrawnChart line(String color, double... values) {
    raw("q 100 300 320 300 re W n %s RG 2 w 1 J", color);
    for (int i = 0; i < values.length; i++) {
      raw("%.2f %.2f %s", x(i), height(values[i]), i == 0 ? "m" : "l");
    }
    return raw("S Q");
  }

  /** A line of a stroke from point to point. */
  DrawnChart strokes(String color, double... values) {
    raw("%s RG 1.5 w", color);
    for (int i = 1; i < values.length; i++) {
      raw("%.2f %.2f m %.2f %.2f l S", x(i - 1), height(values[i - 1]), x(i), height(values[i]));
    }
    return this;
  }

  /** Round marks at the points. */
  DrawnChart markers(String color, double... values) {
    for (int i = 0; i < values.length; i++) {
      circle(color, x(i), height(values[i]), 2.5);
    }
    return this;
  }

  private void circle(String color, double x, double y, double r) {
    double k = QUARTER * r;
    raw("%s rg %.2f %.2f m", color, x + r, y);
    raw("%.2f %.2f %.2f %.2f %.2f %.2f c", x + r, y + k, x + k, y + r, x, y + r);
    raw("%.2f %.2f %.2f %.2f %.2f %.2f c", x - k, y + r, x - r, y + k, x - r, y);
    raw("%.2f %.2f %.2f %.2f %.2f %.2f c", x - r, y - k, x - k, y - r, x, y - r);
    raw("%.2f %.2f %.2f %.2f %.2f %.2f c h f", x + k, y - r, x + r, y - k, x + r, y);
  }

  /** Values above the points, with the comma of Swedish. */
  DrawnChart above(double... values) {
    for (int i = 0; i < values.length; i++) {
      label(x(i), height(values[i]) + 5, swedish(values[i]));
    }
    return this;
  }

  /** Values below the points. */
  DrawnChart below(double... values) {
    for (int i = 0; i < values.length; i++) {
      label(x(i), height(values[i]) - 11, swedish(values[i]));
    }
    return this;
  }

  private static String swedish(double value) {
    return value == Math.rint(value)
        ? Long.toString(Math.round(value))
        : Double.toString(value).replace('.', ',');
  }

  /** The sample of a line with its name. */
  DrawnChart sample(double x, String color, String name) {
    return raw("%s RG 2 w %.2f 520 m %.2f 520 l S", color, x, x + 18).text(x + 22, 517.5, name);
  }

  /** A slice of a pie or ring about 250, 400, in quarters of a turn from the top at most. */
  DrawnChart slice(String color, double from, double to, double hole) {
    double radius = 70;
    raw("%s rg", color);
    if (hole == 0) {
      raw("250 400 m %.3f %.3f l", onRim(radius, from)[0], onRim(radius, from)[1]);
    } else {
      raw("%.3f %.3f m", onRim(radius, from)[0], onRim(radius, from)[1]);
    }
    arc(radius, from, to);
    if (hole > 0) {
      double[] inner = onRim(hole * radius, to);
      raw("%.3f %.3f l", inner[0], inner[1]);
      arc(hole * radius, to, from);
    }
    return raw("h f");
  }

  /** By degrees clockwise from the top. */
  static double[] onRim(double radius, double degrees) {
    double turn = Math.toRadians(degrees);
    return new double[] {250 + radius * Math.sin(turn), 400 + radius * Math.cos(turn)};
  }

  private void arc(double radius, double from, double to) {
    int parts = (int) Math.ceil(Math.abs(to - from) / 90);
    double step = (to - from) / parts;
    double reach = 4.0 / 3 * Math.tan(Math.toRadians(step) / 4) * radius;
    for (int i = 0; i < parts; i++) {
      double start = Math.toRadians(from + i * step);
      double end = start + Math.toRadians(step);
      double[] a = onRim(radius, from + i * step);
      double[] b = onRim(radius, from + (i + 1) * step);
      raw(
          "%.3f %.3f %.3f %.3f %.3f %.3f c",
          a[0] + reach * Math.cos(start),
          a[1] - reach * Math.sin(start),
          b[0] - reach * Math.cos(end),
          b[1] + reach * Math.sin(end),
          b[0],
          b[1]);
    }
  }

  /** A square of a colour with its name. */
  DrawnChart mark(double x, String color, String name) {
    return raw("%s rg %.2f 517 7 7 re f", color, x).text(x + 11, 517.5, name);
  }

  /** A filled rectangle of two values, from the left edge x. */
  DrawnChart box(double x, double width, String color, double from, double to) {
    return raw("%s rg %.2f %.2f %.2f %.2f re f", color, x, height(from), width, UNIT * (to - from));
  }

  /** A series in one line. */
  static String told(Series series) {
    StringBuilder told = new StringBuilder(series.name().orElse("-")).append(':');
    series
        .points()
        .forEach(point ->
            told.append(' ').append(point.label().orElse("?")).append('=').append(point.text()));
    return told.toString();
  }

  List<Series> series(Path folder) throws IOException, UnreadablePdfException {
    return figures(folder).stream().flatMap(figure -> figure.series().stream()).toList();
  }

  List<Figure> figures(Path folder) throws IOException, UnreadablePdfException {
    Path file = folder.resolve("diagram.pdf");
    Files.write(file, bytes());
    try (PdfFile pdf = PdfFile.open(file)) {
      PageContent page = pdf.page(1);
      return new FindFigures().find(page, new AssembleWords().assemble(page), List.of());
    }
  }

  private byte[] bytes() {
    String stream = content.toString();
    String pdf =
        """
        %%PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R\
        /Resources<</Font<</F 5 0 R>>>>>> endobj
        4 0 obj <</Length %d>> stream
        %sendstream endobj
        5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>> endobj
        trailer <</Root 1 0 R>>
        %%%%EOF
        """
            .formatted(stream.length(), stream);
    return pdf.getBytes(StandardCharsets.ISO_8859_1);
  }
}
