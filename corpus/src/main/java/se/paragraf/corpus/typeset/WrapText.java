package se.paragraf.corpus.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks text into lines that fit a width: at spaces, after a hyphen between letters, and at a soft
 * hyphen (U+00AD), which is printed as a hyphen only where the line ends.
 */
final class WrapText {

  private static final String SOFT_HYPHEN = "\u00ad";
  private static final Pattern BREAKS =
      Pattern.compile("(?<= )|(?<=\\p{L}{2}-)(?=\\p{L}{2})|(?<=" + SOFT_HYPHEN + ")");

  private final Book book;

  WrapText(Book book) {
    this.book = book;
  }

  /** The lines; at least one, which is empty when the text is. */
  List<String> lines(String text, Style style, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : BREAKS.split(text)) {
      if (!line.isEmpty() && book.width(printed(line + piece), style) > width) {
        lines.add(printed(line.toString()));
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(printed(line.toString()));
    return lines;
  }

  private static String printed(String line) {
    String end = line.endsWith(SOFT_HYPHEN) ? "-" : "";
    return line.replace(SOFT_HYPHEN, "").stripTrailing() + end;
  }
}
