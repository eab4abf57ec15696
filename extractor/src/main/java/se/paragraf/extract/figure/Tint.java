package se.paragraf.extract.figure;

/** Tells colours from paper. */
final class Tint {

  private static final int WHITE = 0xF8;

  private Tint() {}

  static boolean white(int color) {
    return (color >> 16 & 0xFF) >= WHITE && (color >> 8 & 0xFF) >= WHITE && (color & 0xFF) >= WHITE;
  }
}
