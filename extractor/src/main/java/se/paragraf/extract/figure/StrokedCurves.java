package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.pdf.PageContent.Drawing;

/** Curves that are painted stroke by stroke: slanting strokes one after the other. */
final class StrokedCurves {

  /** Fewer slanting strokes are an arrow or a cross. */
  private static final int LEAST_STROKES = 6;

  /** A stroke that rises or falls less is flat, and no drawing. */
  private static final double LEAST_SLANT_PT = 0.5;

  /** Flat strokes, left out, may lie between two that slant. */
  private static final double WIDEST_GAP_PT = 15;

  /** A curve is at least this wide. */
  private static final double SHORTEST_CURVE_PT = 40;

  private StrokedCurves() {}

  static List<Box> find(List<Drawing> drawings) {
    List<Box> curves = new ArrayList<>();
    List<Box> strokes = new ArrayList<>();
    for (Drawing drawing : drawings) {
      if (!slanting(drawing)) {
        continue;
      }
      Box stroke = Box.of(drawing);
      if (!strokes.isEmpty() && !strokes.getLast().widened(WIDEST_GAP_PT).intersects(stroke)) {
        end(strokes, curves);
      }
      strokes.add(stroke);
    }
    end(strokes, curves);
    return curves;
  }

  private static void end(List<Box> strokes, List<Box> curves) {
    if (strokes.size() >= LEAST_STROKES) {
      Box curve = Box.around(strokes);
      if (curve.width() >= SHORTEST_CURVE_PT) {
        curves.add(curve);
      }
    }
    strokes.clear();
  }

  private static boolean slanting(Drawing drawing) {
    return !drawing.filled()
        && drawing.segments() == 1
        && drawing.x1() - drawing.x0() >= LEAST_SLANT_PT
        && drawing.y1() - drawing.y0() >= LEAST_SLANT_PT;
  }
}
