package se.paragraf.extract.figure;

import java.util.regex.Pattern;

/** Knows the captions of figures: {@code Figur 3.}, {@code Diagram 1:}, {@code Bild 2}. */
final class FigureCaption {

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)(?:figur|figure|fig\\.|diagram|chart|graf|bild|karta|illustration|foto)\\s*[A-Z]?\\d+.*");

  /** What follows below a figure and is not its caption. */
  private static final Pattern NOTE =
      Pattern.compile("(?i)(?:källa|källor|source|not|anm|anmärkning)\\b.*");

  private FigureCaption() {}

  static boolean note(String text) {
    return NOTE.matcher(text).matches();
  }

  static boolean is(String text) {
    return CAPTION.matcher(text).matches();
  }
}
