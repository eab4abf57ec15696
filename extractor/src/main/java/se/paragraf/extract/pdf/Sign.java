package se.paragraf.extract.pdf;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A sign of one of the file's fonts, whatever it is said to stand for.
 *
 * <p>A value: two signs with the same code in the same font are equal. Its outline is measured when
 * somebody first asks, which for most signs nobody does; only the thread that reads the file may.
 */
public final class Sign {

  /**
   * The box around an outline, em.
   *
   * @param width 0 when there is no ink, -1 when that cannot be known
   * @param height as the width
   */
  public record Ink(double width, double height) {
    static final Ink UNKNOWN = new Ink(-1, -1);
  }

  private final int font;
  private final int code;
  private final Supplier<Ink> measure;
  private @Nullable Ink ink;

  /**
   * @param font number of the font in this file
   * @param code of the sign in the font
   */
  Sign(int font, int code, Supplier<Ink> measure) {
    this.font = font;
    this.code = code;
    this.measure = measure;
  }

  /** One whose ink is known. */
  public Sign(int font, int code, Ink ink) {
    this(font, code, () -> ink);
  }

  /** Number of the font in this file. */
  public int font() {
    return font;
  }

  public Ink ink() {
    if (ink == null) {
      ink = measure.get();
    }
    return ink;
  }

  public boolean outlined() {
    return ink().width() > 0 && ink().height() > 0;
  }

  /** Whether it is known to show nothing. */
  public boolean inkless() {
    return ink().width() == 0 && ink().height() == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sign sign && font == sign.font && code == sign.code;
  }

  @Override
  public int hashCode() {
    return 31 * font + code;
  }

  @Override
  public String toString() {
    return "sign " + code + " of font " + font;
  }
}
