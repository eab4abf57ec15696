package se.paragraf.extract.ocr;

/**
 * Makes the paper white and even: divides every pixel by the paper's own level near it, so that
 * shadow at the spine, grey paper and yellowed edges go and faint print keeps its contrast.
 */
final class FlattenPaper {

  /** Side of the squares the paper's level is taken in, inches; wider than a heavy letter. */
  private static final double SQUARE_INCHES = 0.25;

  /** The paper's level is that which this share of a square's pixels are darker than. */
  private static final double PAPER_PERCENTILE = 0.80;

  /** A square darker than this is no paper but a picture or a band, and is left as it is. */
  private static final int DARKEST_PAPER = 110;

  GreyImage flatten(GreyImage image, double dpi) {
    int side = Math.max(8, (int) (dpi * SQUARE_INCHES));
    int across = (image.width() + side - 1) / side;
    int down = (image.height() + side - 1) / side;
    int[][] paper = new int[down][across];
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        paper[row][column] = paperLevel(image, column * side, row * side, side);
      }
    }
    byte[] out = new byte[image.pixels().length];
    for (int y = 0; y < image.height(); y++) {
      for (int x = 0; x < image.width(); x++) {
        double level = between(paper, (double) x / side - 0.5, (double) y / side - 0.5);
        int flat = (int) Math.round(image.at(x, y) * GreyImage.WHITE / level);
        out[y * image.width() + x] = (byte) Math.min(GreyImage.WHITE, flat);
      }
    }
    return new GreyImage(image.width(), image.height(), out);
  }

  private static int paperLevel(GreyImage image, int x0, int y0, int side) {
    int[] histogram = new int[GreyImage.WHITE + 1];
    int count = 0;
    for (int y = y0; y < Math.min(image.height(), y0 + side); y++) {
      for (int x = x0; x < Math.min(image.width(), x0 + side); x++) {
        histogram[image.at(x, y)]++;
        count++;
      }
    }
    int seen = 0;
    for (int level = 0; level <= GreyImage.WHITE; level++) {
      seen += histogram[level];
      if (seen >= PAPER_PERCENTILE * count) {
        return level < DARKEST_PAPER ? GreyImage.WHITE : level;
      }
    }
    return GreyImage.WHITE;
  }

  /** The level at a place between the squares' middles. */
  private static double between(int[][] paper, double column, double row) {
    int left = Math.clamp((int) Math.floor(column), 0, paper[0].length - 1);
    int top = Math.clamp((int) Math.floor(row), 0, paper.length - 1);
    int right = Math.min(left + 1, paper[0].length - 1);
    int bottom = Math.min(top + 1, paper.length - 1);
    double fx = Math.clamp(column - left, 0.0, 1.0);
    double fy = Math.clamp(row - top, 0.0, 1.0);
    double upper = paper[top][left] * (1 - fx) + paper[top][right] * fx;
    double lower = paper[bottom][left] * (1 - fx) + paper[bottom][right] * fx;
    return upper * (1 - fy) + lower * fy;
  }
}
