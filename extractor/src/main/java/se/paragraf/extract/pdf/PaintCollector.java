package se.paragraf.extract.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import se.paragraf.extract.pdf.PageContent.Face;
import se.paragraf.extract.pdf.PageContent.Glyph;
import se.paragraf.extract.pdf.PageContent.Picture;

/**
 * Walks a page's content stream once and notes what it paints; decodes no image, renders nothing.
 */
final class PaintCollector extends PDFGraphicsStreamEngine {

  private static final int OUTSIDE = -1;
  private static final int ARTIFACT = -2;
  private static final int UPRIGHT_SLACK_DEGREES = 3;

  private final PageFrame frame;
  private final FontFacts.Cache fonts;
  private final PaintedPage painted;
  private final PathBuilder path;
  private final Deque<Integer> markedContent = new ArrayDeque<>();
  private final Point2D.Float current = new Point2D.Float();
  private @Nullable PDColor lastColor;
  private int lastRgb;

  PaintCollector(PDPage page, PageFrame frame, FontFacts.Cache fonts, PaintedPage painted) {
    super(page);
    this.frame = frame;
    this.fonts = fonts;
    this.painted = painted;
    this.path = new PathBuilder(frame, painted);
    addOperator(new SelectFont(this, fonts.bounds()));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    painted.step();
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    painted.stepIntoForm();
    if (PageInMemory.isTooLarge(form.getCOSObject())) {
      painted.cut();
    } else {
      super.showForm(new FormInMemory(form));
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    painted.step();
    FontFacts facts = fonts.of(font);
    FontSigns.Named named = fonts.signs().of(font, code);
    double advance = font.isVertical() ? 1 : displacement.getX();
    double x = matrix.getTranslateX();
    double y = matrix.getTranslateY();
    double alongX = matrix.getScaleX();
    double alongY = matrix.getShearY();
    double upX = matrix.getShearX();
    double upY = matrix.getScaleY();
    double originX = frame.x(x, y);
    double originY = frame.y(x, y);
    double endX = frame.x(x + advance * alongX, y + advance * alongY);
    double endY = frame.y(x + advance * alongX, y + advance * alongY);
    double riseX = frame.x(x + upX, y + upY) - originX;
    double riseY = frame.y(x + upX, y + upY) - originY;
    if (!onPage((originX + endX) / 2, (originY + endY) / 2)) {
      return;
    }
    int direction = direction(endX - originX, endY - originY, riseX, riseY);
    double topX = riseX * facts.ascent();
    double topY = riseY * facts.ascent();
    double bottomX = riseX * facts.descent();
    double bottomY = riseY * facts.descent();
    boolean sideways = direction == 90 || direction == 270;
    painted.add(
        new Glyph(
            named.text(),
            min(originX + topX, originX + bottomX, endX + topX, endX + bottomX),
            min(originY + topY, originY + bottomY, endY + topY, endY + bottomY),
            max(originX + topX, originX + bottomX, endX + topX, endX + bottomX),
            max(originY + topY, originY + bottomY, endY + topY, endY + bottomY),
            sideways ? originX : originY,
            riseX == 0 ? Math.abs(riseY) : Math.hypot(riseX, riseY),
            face(facts),
            direction,
            painted.nextOrder(),
            markedContent.isEmpty() ? OUTSIDE : markedContent.peek(),
            fillColor(),
            visible(),
            named.sign()));
  }

  private boolean onPage(double x, double y) {
    return x >= 0 && y >= 0 && x <= frame.width() && y <= frame.height();
  }

  /** Which way the baseline runs as displayed; by the up vector where the glyph has no advance. */
  private static int direction(double dx, double dy, double riseX, double riseY) {
    if (dy == 0 && dx > 0) {
      return 0;
    }
    double alongX = dx == 0 && dy == 0 ? -riseY : dx;
    double alongY = dx == 0 && dy == 0 ? riseX : dy;
    double degrees = Math.toDegrees(Math.atan2(alongY, alongX));
    long quarter = Math.round(degrees / 90);
    if (Math.abs(degrees - quarter * 90) > UPRIGHT_SLACK_DEGREES) {
      return -1;
    }
    return (int) Math.floorMod(quarter * 90, 360L);
  }

  private Face face(FontFacts facts) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    Face face = facts.face();
    return mode == RenderingMode.FILL_STROKE && !face.bold()
        ? new Face(face.name(), true, face.italic())
        : face;
  }

  private boolean visible() {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    return mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
  }

  private static double min(double a, double b, double c, double d) {
    return Math.min(Math.min(a, b), Math.min(c, d));
  }

  private static double max(double a, double b, double c, double d) {
    return Math.max(Math.max(a, b), Math.max(c, d));
  }

  private int fillColor() {
    return rgb(getGraphicsState().getNonStrokingColor());
  }

  private int rgb(@Nullable PDColor color) {
    if (color == null) {
      return 0;
    }
    if (color != lastColor) {
      lastColor = color;
      lastRgb = approximateRgb(color.getComponents());
    }
    return lastRgb;
  }

  /**
   * By the number of components alone: grey, RGB or CMYK. Near enough to tell dark from light and
   * hue from hue.
   */
  private static int approximateRgb(float[] parts) {
    return switch (parts.length) {
      case 1 -> pack(parts[0], parts[0], parts[0]);
      case 3 -> pack(parts[0], parts[1], parts[2]);
      case 4 ->
          pack(
              (1 - parts[0]) * (1 - parts[3]),
              (1 - parts[1]) * (1 - parts[3]),
              (1 - parts[2]) * (1 - parts[3]));
      default -> 0x808080;
    };
  }

  private static int pack(float red, float green, float blue) {
    return level(red) << 16 | level(green) << 8 | level(blue);
  }

  private static int level(float part) {
    return Math.clamp(Math.round(part * 255), 0, 255);
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    double[] xs = new double[4];
    double[] ys = new double[4];
    for (int i = 0; i < 4; i++) {
      Point2D.Float corner = matrix.transformPoint(i & 1, i >> 1);
      xs[i] = frame.x(corner.x, corner.y);
      ys[i] = frame.y(corner.x, corner.y);
    }
    double x0 = Math.max(0, min(xs[0], xs[1], xs[2], xs[3]));
    double y0 = Math.max(0, min(ys[0], ys[1], ys[2], ys[3]));
    double x1 = Math.min(frame.width(), max(xs[0], xs[1], xs[2], xs[3]));
    double y1 = Math.min(frame.height(), max(ys[0], ys[1], ys[2], ys[3]));
    if (x1 > x0 && y1 > y0) {
      painted.add(
          new Picture(x0, y0, x1, y1, image.getWidth(), image.getHeight(), painted.nextOrder()));
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.close();
  }

  @Override
  public void moveTo(float x, float y) {
    current.setLocation(x, y);
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    current.setLocation(x, y);
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current.setLocation(x3, y3);
    path.curveTo(new double[] {x1, y1, x2, y2, x3, y3});
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void clip(int windingRule) {
    // What is clipped away still counts as painted; pages that hide text this way are rare.
  }

  @Override
  public void strokePath() {
    path.stroke(lineWidth(), rgb(getGraphicsState().getStrokingColor()));
    path.clear();
  }

  @Override
  public void fillPath(int windingRule) {
    path.fill(fillColor());
    path.clear();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    path.fill(fillColor());
    path.stroke(lineWidth(), rgb(getGraphicsState().getStrokingColor()));
    path.clear();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    path.clear();
  }

  private double lineWidth() {
    PDGraphicsState state = getGraphicsState();
    return Math.abs(transformWidth(state.getLineWidth()));
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    int inherited = markedContent.isEmpty() ? OUTSIDE : markedContent.peek();
    int id = properties == null ? OUTSIDE : properties.getInt(COSName.MCID, OUTSIDE);
    boolean artifact = tag != null && "Artifact".equals(tag.getName());
    markedContent.push(artifact ? ARTIFACT : id == OUTSIDE ? inherited : id);
  }

  @Override
  public void endMarkedContentSequence() {
    markedContent.poll();
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
    // A broken operator costs what it would have painted, never the page.
  }
}
