package se.paragraf.extract.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The page as displayed: its size, and the way from PDF user space into it.
 *
 * @param toDisplay from user space (y upwards) to points from the top left of the crop box after
 *     rotation
 */
record PageFrame(double width, double height, AffineTransform toDisplay) {

  static PageFrame of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    double left = crop.getLowerLeftX();
    double bottom = crop.getLowerLeftY();
    double w = crop.getWidth();
    double h = crop.getHeight();
    int turned = Math.floorMod(page.getRotation(), 360);
    return switch (turned) {
      case 90 -> new PageFrame(h, w, new AffineTransform(0, 1, 1, 0, -bottom, -left));
      case 180 -> new PageFrame(w, h, new AffineTransform(-1, 0, 0, 1, left + w, -bottom));
      case 270 -> new PageFrame(h, w, new AffineTransform(0, -1, -1, 0, bottom + h, left + w));
      default -> new PageFrame(w, h, new AffineTransform(1, 0, 0, -1, -left, bottom + h));
    };
  }

  double x(double userX, double userY) {
    return toDisplay.getScaleX() * userX
        + toDisplay.getShearX() * userY
        + toDisplay.getTranslateX();
  }

  double y(double userX, double userY) {
    return toDisplay.getShearY() * userX
        + toDisplay.getScaleY() * userY
        + toDisplay.getTranslateY();
  }
}
