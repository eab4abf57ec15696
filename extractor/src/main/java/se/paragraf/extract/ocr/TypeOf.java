package se.paragraf.extract.ocr;

/**
 * What the letters of a word tell of its height: how far they rise over and sink under the
 * baseline, in em of a usual text face.
 *
 * @param rise of the tallest
 * @param sink of the deepest; 0 when all stand on the baseline
 */
record TypeOf(double rise, double sink) {

  private static final double CAPITAL_EM = 0.69;
  private static final double RINGED_CAPITAL_EM = 0.88;
  private static final double SMALL_T_EM = 0.60;
  private static final double SMALL_LETTER_EM = 0.49;
  private static final double DESCENDER_EM = 0.21;
  private static final double COMMA_EM = 0.13;
  private static final String SINKING = "gjpqyþ()[]{}|§Qµ/";
  private static final String HANGING = ",;";
  private static final String SMALL = "acegmnopqrsuvwxyzµ";
  private static final String RINGED = "ÅÄÖÉÈÜÀÁ";
  private static final String WITHOUT_HEIGHT = "-–—.,:;•·'\"”’“_=+*~";

  static TypeOf of(String text) {
    double rise = 0;
    double sink = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      rise = Math.max(rise, riseOf(c));
      sink =
          Math.max(
              sink,
              SINKING.indexOf(c) >= 0 ? DESCENDER_EM : HANGING.indexOf(c) >= 0 ? COMMA_EM : 0);
    }
    return new TypeOf(rise, sink);
  }

  private static double riseOf(char c) {
    if (WITHOUT_HEIGHT.indexOf(c) >= 0) {
      return 0;
    }
    if (SMALL.indexOf(c) >= 0) {
      return SMALL_LETTER_EM;
    }
    return RINGED.indexOf(c) >= 0 ? RINGED_CAPITAL_EM : c == 't' ? SMALL_T_EM : CAPITAL_EM;
  }

  /** Whether there is a letter to measure by. */
  boolean measurable() {
    return rise > 0;
  }

  /** Height of the ink, em. */
  double height() {
    return rise + sink;
  }
}
