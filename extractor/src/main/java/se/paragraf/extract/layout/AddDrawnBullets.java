package se.paragraf.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Face;

/**
 * Puts a bullet before lines whose bullet is drawn and not written, as browsers and some editors
 * do.
 *
 * <p>A bullet is a small filled shape a little to the left of a line, at the height of its letters.
 */
public final class AddDrawnBullets {

  private static final String BULLET = "•";

  /** Bullets are between these sizes, in points. */
  private static final double SMALLEST_PT = 1.5;

  private static final double LARGEST_PT = 8;

  /** A bullet stands between these distances from its text, in points. */
  private static final double NEAREST_PT = 2;

  private static final double FURTHEST_PT = 32;

  private static final double SQUARE_SLACK_PT = 1.2;

  /** A page with more small shapes than this is a drawing. */
  private static final int MOST_SHAPES = 400;

  /** A small shape. */
  private record Dot(double x0, double y0, double x1, double y1) {
    boolean sized() {
      double width = x1 - x0;
      double height = y1 - y0;
      return width >= SMALLEST_PT
          && height >= SMALLEST_PT
          && width <= LARGEST_PT
          && height <= LARGEST_PT
          && Math.abs(width - height) <= SQUARE_SLACK_PT;
    }

    double middle() {
      return (y0 + y1) / 2;
    }
  }

  public List<Line> add(PageContent page, List<Line> lines) {
    List<Dot> dots =
        Stream.concat(
                page.drawings().stream()
                    .filter(PageContent.Drawing::filled)
                    .map(d -> new Dot(d.x0(), d.y0(), d.x1(), d.y1())),
                page.areas().stream().map(a -> new Dot(a.x0(), a.y0(), a.x1(), a.y1())))
            .filter(Dot::sized)
            .toList();
    if (dots.isEmpty() || dots.size() > MOST_SHAPES) {
      return lines;
    }
    List<Line> marked = new ArrayList<>(lines.size());
    for (Line line : lines) {
      marked.add(bulletOf(line, lines, dots).map(dot -> withBullet(line, dot)).orElse(line));
    }
    return List.copyOf(marked);
  }

  private static Optional<Dot> bulletOf(Line line, List<Line> lines, List<Dot> dots) {
    return dots.stream()
        .filter(dot -> line.x0() - dot.x1() >= NEAREST_PT && line.x0() - dot.x1() <= FURTHEST_PT)
        .filter(dot -> dot.middle() > line.y0() && dot.middle() < line.baseline())
        .filter(dot -> lines.stream().noneMatch(other -> between(dot, line, other)))
        .findFirst();
  }

  private static boolean between(Dot dot, Line line, Line other) {
    return other != line
        && other.y0() < dot.middle()
        && other.y1() > dot.middle()
        && other.x1() > dot.x0()
        && other.x0() < line.x0();
  }

  private static Line withBullet(Line line, Dot dot) {
    Word first = line.words().getFirst();
    Word bullet =
        new Word(
            BULLET,
            dot.x0(),
            dot.y0(),
            dot.x1(),
            dot.y1(),
            first.baseline(),
            first.fontSize(),
            new Face("", first.face().bold(), false),
            first.color(),
            0,
            first.order(),
            first.mcid(),
            false,
            1.0);
    List<Word> words = new ArrayList<>(List.of(bullet));
    words.addAll(line.words());
    return new Line(line.page(), words, line.told());
  }
}
