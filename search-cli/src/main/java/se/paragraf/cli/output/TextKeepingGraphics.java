package se.paragraf.cli.output;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Vector graphics in which words stay words. The plotting library fills the outlines of its
 * letters, which makes a file fifty times as large that nobody can search or read aloud; where an
 * outline is that of a text made known before, the text is written instead.
 */
final class TextKeepingGraphics extends VectorGraphics2D {

  /** In which the library lays out legends and titles, whatever it paints on. */
  private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, false);

  private record Written(String text, Font font) {}

  private final Map<List<Float>, Written> known = new HashMap<>();

  /** Texts that may be painted in this font. */
  void know(Font font, Iterable<String> texts) {
    for (String text : texts) {
      if (!text.isBlank()) {
        know(text, font, getFontRenderContext());
        know(text, font, SMOOTH);
      }
    }
  }

  private void know(String text, Font font, FontRenderContext context) {
    Shape outline = new TextLayout(text, font, context).getOutline(null);
    known.put(points(outline), new Written(text, font));
  }

  @Override
  public void fill(Shape shape) {
    Written written = known.get(points(shape));
    if (written == null) {
      super.fill(shape);
    } else {
      setFont(written.font());
      drawString(written.text(), 0f, 0f);
    }
  }

  private static List<Float> points(Shape shape) {
    List<Float> points = new ArrayList<>();
    float[] segment = new float[6];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(segment);
      points.add((float) kind);
      for (int i = 0; i < length(kind); i++) {
        points.add(segment[i]);
      }
    }
    return points;
  }

  private static int length(int kind) {
    return switch (kind) {
      case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
      case PathIterator.SEG_QUADTO -> 4;
      case PathIterator.SEG_CUBICTO -> 6;
      default -> 0;
    };
  }
}
