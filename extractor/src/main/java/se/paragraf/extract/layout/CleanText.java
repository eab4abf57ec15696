package se.paragraf.extract.layout;

import java.text.Normalizer;

/**
 * Turns the characters of a PDF into the characters a reader sees: NFC, no ligatures, no ghosts.
 */
public final class CleanText {

  /** Private-use area where symbol fonts put their characters: U+F000 + code. */
  private static final int SYMBOL_BASE = 0xF000;

  private CleanText() {}

  /** Soft hyphens are kept; whoever joins lines needs them. White space becomes one space. */
  public static String of(String raw) {
    if (plain(raw)) {
      return raw;
    }
    StringBuilder clean = new StringBuilder(raw.length());
    raw.codePoints().forEach(c -> append(clean, c));
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  private static boolean plain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < ' ' || (c > '~' && (c < 0xA1 || c == 0xAD || c > 0xFF))) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder clean, int c) {
    if (c >= 0xFB00 && c <= 0xFB06) {
      clean.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else if (c >= SYMBOL_BASE && c <= SYMBOL_BASE + 0xFF) {
      clean.append(symbol(c - SYMBOL_BASE));
    } else if (isSpace(c)) {
      clean.append(' ');
    } else if (!isGhost(c)) {
      clean.appendCodePoint(c);
    }
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Zero-width and control characters that no reader sees. */
  private static boolean isGhost(int c) {
    return (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || c == 0x2060
        || c == 0xFEFF
        || Character.isISOControl(c);
  }

  /** Characters of Symbol and Wingdings that minutes use: bullets, boxes, ticks. */
  private static String symbol(int code) {
    return switch (code) {
      case 0xB7, 0xA7, 0x6C, 0x6E, 0xD8, 0x9F, 0x76, 0xE0 -> "•";
      case 0x2D, 0xBE -> "–";
      case 0xFC -> "✓";
      case 0xFE, 0xFD, 0x78 -> "☒";
      case 0xA8, 0x6F, 0x71, 0x72 -> "☐";
      case 0x20, 0xA0 -> " ";
      case 0xB3 -> "≥";
      case 0xA3 -> "≤";
      default -> code > ' ' && code < 0x7F ? String.valueOf((char) code) : "•";
    };
  }
}
