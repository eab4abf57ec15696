package se.paragraf.extract.word;

/** How wide characters are in the type that offices write in, near enough to set them in order. */
final class TypeWidths {

  static final double SPACE_EM = 0.278;

  private static final double NARROW_EM = 0.25;
  private static final double DIGIT_EM = 0.556;
  private static final double CAPITAL_EM = 0.68;
  private static final double WIDE_EM = 0.84;
  private static final double USUAL_EM = 0.52;
  private static final double BOLD = 1.06;

  private TypeWidths() {}

  /** In points. */
  static double of(String text, double sizePt, boolean bold) {
    double em = text.codePoints().mapToDouble(TypeWidths::em).sum();
    return em * sizePt * (bold ? BOLD : 1);
  }

  private static double em(int c) {
    if ("iljtfI.,:;!|'()[]".indexOf(c) >= 0) {
      return NARROW_EM;
    }
    if (c == 'm' || c == 'w' || c == 'M' || c == 'W') {
      return WIDE_EM;
    }
    if (Character.isDigit(c)) {
      return DIGIT_EM;
    }
    return Character.isUpperCase(c) ? CAPITAL_EM : USUAL_EM;
  }
}
