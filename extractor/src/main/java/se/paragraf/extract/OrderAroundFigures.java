package se.paragraf.extract;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.OrderLines;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent.Face;
import se.paragraf.model.Figure;
import se.paragraf.model.Region;

/**
 * The text of pages without the labels of what is drawn on them, in reading order. A figure keeps
 * its place among the lines while they are ordered: one that reaches over the columns parts what
 * stands above it from what stands below.
 */
final class OrderAroundFigures {

  /** Labels reach over the edge of their figure by no more, points. */
  private static final double LABEL_SLACK_PT = 2;

  private static final Face NO_FACE = new Face("", false, false);

  private final OrderLines orderLines = new OrderLines();

  /**
   * @param figures of these pages, each with its place
   */
  List<PageLayout> order(List<PageLayout> pages, List<Figure> figures) {
    return pages.stream()
        .map(page -> {
          List<Figure> own =
              figures.stream().filter(figure -> place(figure).page() == page.number()).toList();
          return own.isEmpty() ? page : order(page, own);
        })
        .toList();
  }

  private PageLayout order(PageLayout page, List<Figure> figures) {
    List<Line> text = new ArrayList<>(page.lines());
    figures.stream()
        .filter(figure -> figure.kind() == Figure.Kind.VECTOR)
        .forEach(figure -> text.removeIf(line -> holds(figure, line)));
    List<Line> standIns =
        figures.stream()
            .filter(figure -> text.stream().noneMatch(line -> holds(figure, line)))
            .map(figure -> standIn(place(figure)))
            .toList();
    List<Line> all = new ArrayList<>(text);
    all.addAll(standIns);
    List<Line> ordered = new ArrayList<>(orderLines.order(with(page, all)).lines());
    ordered.removeAll(standIns);
    return with(page, ordered);
  }

  private static boolean holds(Figure figure, Line line) {
    return place(figure).contains(line.region(), LABEL_SLACK_PT);
  }

  private static PageLayout with(PageLayout page, List<Line> lines) {
    return new PageLayout(
        page.number(), page.width(), page.height(), lines, page.furniture(), page.rulings());
  }

  /** A line where the figure stands. */
  private static Line standIn(Region place) {
    return new Line(
        place.page(),
        List.of(
            new Word(
                "",
                place.x0(),
                place.y0(),
                place.x1(),
                place.y1(),
                place.y1(),
                place.height(),
                NO_FACE,
                0,
                0,
                0,
                -1,
                false,
                1)));
  }

  private static Region place(Figure figure) {
    return ReadDocument.place(figure);
  }
}
