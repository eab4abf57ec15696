package se.paragraf.extract.ocr;

/**
 * How a page lies on the glass: which way its lines run, and by what small angle they lean.
 *
 * <p>Ink is projected along lines of many slopes; where rows of text and the white between them
 * line up, neighbouring sums differ most (Postl 1986). Which way the lines run is told without long
 * strokes: the upright rules of a table would make it seem to lie on its side.
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
   * Longer runs of ink, in either direction, are rules, bands and pictures; pixels as worked on.
   */
  private static final int LONGEST_STROKE_PX = 40;

  /**
   * @return the lean of the page's lines
   */
  Skew measure(GreyImage image) {
    int longer = Math.max(image.width(), image.height());
    GreyImage small = image.shrunk(Math.max(1, longer / WORKING_SIDE_PX));
    boolean[] dark = dark(small);
    Ink ink = Ink.of(dark, small.width());
    if (ink.count() < LEAST_INK_SHARE * small.width() * small.height()) {
      return new Skew(false, 0, 0);
    }
    Ink letters = Ink.of(withoutStrokes(dark, small.width()), small.width());
    boolean sideways =
        best(letters.transposed(), true).sharpness() > best(letters, false).sharpness();
    return sideways ? best(ink.transposed(), true) : best(ink, false);
  }

  private static boolean[] dark(GreyImage image) {
    int threshold = image.threshold();
    boolean[] dark = new boolean[image.pixels().length];
    for (int i = 0; i < dark.length; i++) {
      dark[i] = (image.pixels()[i] & 0xFF) <= threshold;
    }
    return dark;
  }

  private static boolean[] withoutStrokes(boolean[] dark, int width) {
    boolean[] kept = dark.clone();
    int height = dark.length / width;
    for (int y = 0; y < height; y++) {
      dropLong(dark, kept, y * width, 1, width);
    }
    for (int x = 0; x < width; x++) {
      dropLong(dark, kept, x, width, height);
    }
    return kept;
  }

  private static void dropLong(boolean[] dark, boolean[] kept, int first, int step, int count) {
    int run = 0;
    for (int i = 0; i <= count; i++) {
      if (i < count && dark[first + i * step]) {
        run++;
        continue;
      }
      for (int back = 1; run > LONGEST_STROKE_PX && back <= run; back++) {
        kept[first + (i - back) * step] = false;
      }
      run = 0;
    }
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

    static Ink of(boolean[] dark, int width) {
      short[] xs = new short[dark.length];
      short[] ys = new short[dark.length];
      int count = 0;
      for (int i = 0; i < dark.length; i++) {
        if (dark[i]) {
          xs[count] = (short) (i % width);
          ys[count++] = (short) (i / width);
        }
      }
      return new Ink(count, xs, ys, width, dark.length / width);
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
      return count == 0 ? 0 : sum / ((double) count * count) * height;
    }
  }
}
