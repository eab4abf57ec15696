package se.paragraf.extract.figure;

import java.util.regex.Pattern;

/**
 * Knows the captions of figures: {@code Figur 3.}, {@code Diagram 1:}, {@code Bild 2}; not the
 * sentence that speaks of one, {@code Figur 3 visar}.
 */
final class FigureCaption {

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i:figur|figure|fig\\.|diagram|chart|graf|bild|karta|illustration|foto)\\s*[A-Z]?\\d+"
              + "(?:[.:]\\d+)*\\p{Ll}?(?:$|[.:].*|\\s+[^\\p{Ll}].*)");

  /** What follows below a figure and is not its caption. */
  private static final Pattern NOTE =
      Pattern.compile("(?i)(?:källa|källor|source|not|anm|anmärkning)\\b.*");

  /** The captions of tables. */
  private static final Pattern OF_TABLE = Pattern.compile("(?i)(?:tabell|table)\\s*[A-Z]?\\d.*");

  private FigureCaption() {}

  static boolean note(String text) {
    return NOTE.matcher(text).matches();
  }

  static boolean ofTable(String text) {
    return OF_TABLE.matcher(text).matches();
  }

  static boolean is(String text) {
    return CAPTION.matcher(text).matches();
  }
}
