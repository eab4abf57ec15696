package se.paragraf.extract.ocr;

import se.paragraf.extract.ocr.MeasureSkew.Skew;

/** Turns a page's image so that its lines run level; which side is up is for reading to tell. */
final class Straighten {

  /** Leaning less, in degrees, moves a line's end by less than a pixel in fifteen hundred. */
  private static final double LEVEL_ENOUGH_DEGREES = 0.04;

  private final MeasureSkew measureSkew = new MeasureSkew();

  /** The image with level lines, the right side up or upside down. */
  Straightened straighten(GreyImage image) {
    Skew skew = measureSkew.measure(image);
    int turned = skew.sideways() ? 90 : 0;
    GreyImage quarter = image.turned((360 - turned) % 360);
    double lean = Math.abs(skew.degrees()) < LEVEL_ENOUGH_DEGREES ? 0 : skew.degrees();
    return new Straightened(lean == 0 ? quarter : quarter.rotated(-lean), turned, lean);
  }

  /**
   * A straightened image.
   *
   * @param turned degrees clockwise that the page as displayed is turned against this image
   * @param skew degrees clockwise that it leans besides
   */
  record Straightened(GreyImage image, int turned, double skew) {

    /** Of a page that does not lean and is known to be turned so. */
    static Straightened turned(GreyImage displayed, int turned) {
      return new Straightened(displayed.turned((360 - turned) % 360), turned, 0);
    }

    /** The same, the other way up. */
    Straightened upsideDown() {
      return new Straightened(image.turned(180), (turned + 180) % 360, skew);
    }

    /** The same, turned a quarter. */
    Straightened quarter() {
      return new Straightened(image.turned(90), Math.floorMod(turned - 90, 360), skew);
    }
  }
}
