package se.paragraf.extract.ocr;

/**
 * A word as the engine gives it.
 *
 * @param line the engine's own line, equal for words of one line
 * @param x0 left edge, pixels of the upright image
 * @param y0 top
 * @param x1 right, exclusive
 * @param y1 bottom, exclusive
 * @param confidence 0 to 1
 */
record ReadWord(String text, int line, int x0, int y0, int x1, int y1, double confidence) {

  /** What the ink says it is; surer than what the engine took it for. */
  private static final double MENDED_CONFIDENCE = 0.9;

  ReadWord mended(String mendedText) {
    return new ReadWord(mendedText, line, x0, y0, x1, y1, Math.max(confidence, MENDED_CONFIDENCE));
  }

  int width() {
    return x1 - x0;
  }

  int height() {
    return y1 - y0;
  }
}
