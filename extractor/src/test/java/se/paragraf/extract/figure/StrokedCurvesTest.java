package se.paragraf.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.pdf.PageContent.Drawing;

class StrokedCurvesTest {

  private static List<Drawing> strokes(int count) {
    List<Drawing> strokes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double y = 200 + 5 * (i % 3);
      strokes.add(
          new Drawing(100 + 10 * i, y, 110 + 10 * i, y + 4, 1, false, false, 0, i, List.of()));
    }
    return strokes;
  }

  @Test
  void findsACurvePaintedStrokeByStroke() {
    assertThat(StrokedCurves.find(strokes(8))).containsExactly(new Box(100, 200, 180, 214));
  }

  @Test
  void takesAFewSlantingStrokesForNoCurve() {
    assertThat(StrokedCurves.find(strokes(4))).isEmpty();
  }
}
