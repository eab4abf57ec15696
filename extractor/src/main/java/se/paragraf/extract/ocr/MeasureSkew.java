package se.paragraf.extract.ocr;

/**
 * How a page lies on the glass: which way its lines run, and by what small angle they lean.
 *
 * <p>Ink is projected along lines of many slopes; where rows of text and the white between them
 * line up, neighbouring sums differ most (Postl 1986).
 */
final class MeasureSkew {

  /** Feeders and glass plates do not lean more; drawings do. */
  private static final double LARGEST_SKEW_DEGREES = 6.0;

  private static final double COARSE_STEP_DEGREES = 0.5;
  private static final double FINE_STEP_DEGREES = 0.02;

  /** Less ink than this share of the page says nothing about its lean. */
  private static final double LEAST_INK_SHARE = 0.0008;

  /** The lean is measured on an image of about this many pixels along its longer side. */
  private static final int WORKING_SIDE_PX = 1100;

  /**
   * @return the lean of the page's lines
   */
  Skew measure(GreyImage image) {
    int longer = Math.max(image.width(), image.height());
    GreyImage small = image.shrunk(Math.max(1, longer / WORKING_SIDE_PX));
    Ink ink = Ink.of(small);
    if (ink.count() < LEAST_INK_SHARE * small.width() * small.height()) {
      return new Skew(false, 0, 0);
    }
    Skew level = best(ink, false);
    Skew sideways = best(ink.transposed(), true);
    return level.sharpness() >= sideways.sharpness() ? level : sideways;
  }

  private static Skew best(Ink ink, boolean sideways) {
    double angle = 0;
    double best = ink.sharpness(0);
    for (double step = COARSE_STEP_DEGREES; step >= FINE_STEP_DEGREES; step /= 5) {
      double middle = angle;
      int reach =
          step == COARSE_STEP_DEGREES ? (int) (LARGEST_SKEW_DEGREES / COARSE_STEP_DEGREES) : 5;
      for (int i = -reach; i <= reach; i++) {
        double sharpness = ink.sharpness(middle + i * step);
        if (sharpness > best) {
          best = sharpness;
          angle = middle + i * step;
        }
      }
    }
    return new Skew(sideways, sideways ? -angle : angle, best);
  }

  /**
   * A page's lean.
   *
   * @param sideways whether its lines run up or down
   * @param degrees how much its lines fall towards the right, clockwise as seen; small
   * @param sharpness how clearly its lines stand out; only to compare with
   */
  record Skew(boolean sideways, double degrees, double sharpness) {}

  /** The dark pixels of an image. */
  private record Ink(int count, short[] xs, short[] ys, int width, int height) {

    static Ink of(GreyImage image) {
      int threshold = image.threshold();
      short[] xs = new short[image.pixels().length];
      short[] ys = new short[image.pixels().length];
      int count = 0;
      for (int y = 0; y < image.height(); y++) {
        for (int x = 0; x < image.width(); x++) {
          if (image.at(x, y) <= threshold) {
            xs[count] = (short) x;
            ys[count++] = (short) y;
          }
        }
      }
      return new Ink(count, xs, ys, image.width(), image.height());
    }

    Ink transposed() {
      return new Ink(count, ys, xs, height, width);
    }

    /** Sum of squared differences between neighbouring rows when lines fall by that angle. */
    double sharpness(double degrees) {
      double slope = Math.tan(Math.toRadians(degrees));
      int margin = (int) Math.ceil(Math.abs(slope) * width) + 1;
      int[] rows = new int[height + 2 * margin];
      for (int i = 0; i < count; i++) {
        rows[margin + (int) Math.round(ys[i] - xs[i] * slope)]++;
      }
      double sum = 0;
      for (int i = 1; i < rows.length; i++) {
        double step = rows[i] - rows[i - 1];
        sum += step * step;
      }
      return sum / ((double) count * count) * height;
    }
  }
}
