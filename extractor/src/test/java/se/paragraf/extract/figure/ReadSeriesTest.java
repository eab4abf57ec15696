package se.paragraf.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.pdf.PageContent.Area;
import se.paragraf.extract.table.PaintedTable;
import se.paragraf.model.Figure;

class ReadSeriesTest {

  private static final int BLUE = 0x005B96;
  private static final int ORANGE = 0xE58E1A;

  /** Two points of height a unit, on a base at 400. */
  private static PaintedTable bar(PaintedTable page, double x, double value, int color) {
    double end = 400 - 2 * value;
    double text = value < 0 ? end + 11 : end - 3;
    return page.area(new Area(x, Math.min(400, end), x + 30, Math.max(400, end), color))
        .text(x + 8, text, Long.toString(Math.round(value)));
  }

  private static PaintedTable twoSeries() {
    PaintedTable page =
        new PaintedTable()
            .lying(100, 400, 400)
            .area(new Area(120, 224, 128, 232, BLUE))
            .text(132, 232, "Utfall")
            .area(new Area(220, 224, 228, 232, ORANGE))
            .text(232, 232, "Budget");
    bar(page, 120, 60, BLUE);
    bar(page, 151, 75, ORANGE);
    bar(page, 220, 40, BLUE);
    bar(page, 251, -12, ORANGE);
    return page.text(138, 450, "2030").text(238, 450, "2031");
  }

  private static List<Figure.Series> series(PaintedTable page) {
    return new FindFigures()
        .find(page.page(), page.words(), List.of()).stream()
            .flatMap(figure -> figure.series().stream())
            .toList();
  }

  private static List<String> points(Figure.Series series) {
    return series.points().stream()
        .map(point -> point.label().orElse("") + " " + point.text())
        .toList();
  }

  @Test
  void readsValuesUnderTheirNamesAndColours() {
    List<Figure.Series> series = series(twoSeries());
    assertThat(series)
        .extracting(Figure.Series::name)
        .containsExactly(Optional.of("Utfall"), Optional.of("Budget"));
    assertThat(points(series.getFirst())).containsExactly("2030 60", "2031 40");
    assertThat(points(series.getLast())).containsExactly("2030 75", "2031 -12");
  }

  @Test
  void believesNoValueThatABarContradicts() {
    PaintedTable page = new PaintedTable().lying(100, 400, 400);
    bar(page, 120, 60, BLUE);
    bar(page, 220, 40, BLUE);
    page.area(new Area(320, 300, 350, 400, BLUE)).text(328, 297, "5");
    page.text(125, 420, "Vård").text(225, 420, "Skola").text(325, 420, "Kultur");
    assertThat(series(page)).isEmpty();
  }

  @Test
  void readsNothingWhenABarHasNoValue() {
    PaintedTable page = new PaintedTable().lying(100, 400, 400);
    bar(page, 120, 60, BLUE);
    bar(page, 220, 40, BLUE);
    page.area(new Area(320, 300, 350, 400, BLUE));
    page.text(125, 420, "Vård").text(225, 420, "Skola").text(325, 420, "Kultur");
    assertThat(series(page)).isEmpty();
  }
}
