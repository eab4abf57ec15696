package se.paragraf.extract.table;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.paragraf.extract.layout.Word;

/** The words of a cell as running text. */
final class CellText {

  /** After a hyphen at the line's end these are a word of their own: {@code kostnads- och}. */
  private static final Set<String> LINKS =
      Set.of("och", "eller", "samt", "respektive", "and", "or", "und", "oder");

  private CellText() {}

  static String of(Collection<Word> words) {
    if (words.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (List<Word> row : ReadTextRows.rows(words)) {
      append(text, Word.joined(row));
    }
    return text.toString();
  }

  /** What stands on two lines, or pages, as one. */
  static String goesOn(String upper, String lower) {
    StringBuilder text = new StringBuilder(upper);
    append(text, lower);
    return text.toString();
  }

  private static void append(StringBuilder text, String line) {
    int last = text.length() - 1;
    if (last < 0) {
      text.append(line);
    } else if (text.charAt(last) == '\u00AD') {
      text.setLength(last);
      text.append(line);
    } else if (hyphenated(text, line)) {
      text.setLength(last);
      text.append(line);
    } else if (text.charAt(last) == '/' || rangeOpen(text, line)) {
      text.append(line);
    } else {
      text.append(' ').append(line);
    }
  }

  /** {@code jan–} goes on with {@code aug}. */
  private static boolean rangeOpen(StringBuilder text, String line) {
    int last = text.length() - 1;
    return last > 0
        && (text.charAt(last) == '\u2013'
            || (text.charAt(last) == '-'
                && Character.isDigit(text.charAt(last - 1))
                && Character.isDigit(line.charAt(0))))
        && Character.isLetterOrDigit(text.charAt(last - 1))
        && Character.isLetterOrDigit(line.charAt(0));
  }

  private static boolean hyphenated(StringBuilder text, String line) {
    int last = text.length() - 1;
    boolean hyphen = last > 0 && (text.charAt(last) == '-' || text.charAt(last) == '\u2010');
    if (!hyphen || !Character.isLetter(text.charAt(last - 1))) {
      return false;
    }
    String first = line.split(" ", 2)[0];
    return Character.isLowerCase(line.charAt(0)) && !LINKS.contains(first);
  }
}
