package se.paragraf.corpus.typeset;

/**
 * How text is set.
 *
 * @param size in points
 * @param leading distance of base lines in points
 * @param color 0xRRGGBB
 */
record Style(Face face, double size, double leading, int color) {

  static final int BLACK = 0x000000;

  static Style of(Face face, double size) {
    return new Style(face, size, size * 1.22, BLACK);
  }

  Style in(Face other) {
    return new Style(other, size, leading, color);
  }

  Style colored(int other) {
    return new Style(face, size, leading, other);
  }

  Style leaded(double other) {
    return new Style(face, size, other, color);
  }
}
