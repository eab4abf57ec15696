package se.paragraf.extract.table;

import java.util.Locale;
import java.util.Set;

/** Tells whether one line of text goes on in the next. */
final class Wrapping {

  /** No label ends with one of these. */
  private static final Set<String> DANGLING =
      Set.of(
          "och",
          "eller",
          "samt",
          "med",
          "av",
          "i",
          "till",
          "f\u00F6r",
          "p\u00E5",
          "fr\u00E5n",
          "inkl",
          "exkl",
          "inkl.",
          "exkl.",
          "and",
          "or",
          "of",
          "the",
          "for",
          "in",
          "to",
          "with",
          "by",
          "from",
          "on");

  private Wrapping() {}

  /** Whether the wording says that {@code next} continues {@code line}; both in one type. */
  static boolean wraps(Chunk line, Chunk next) {
    return line.bold() == next.bold() && wraps(line.text(), next.text());
  }

  static boolean wraps(String line, String next) {
    if (line.isEmpty() || next.isEmpty()) {
      return false;
    }
    char end = line.charAt(line.length() - 1);
    if (end == ':' || end == '.' || end == ';') {
      return false;
    }
    String lastWord = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    int start = next.codePointAt(0);
    return Character.isLowerCase(start)
        || start == '('
        || end == '-'
        || end == ','
        || end == '/'
        || end == '&'
        || DANGLING.contains(lastWord)
        || opened(line);
  }

  private static boolean opened(String line) {
    return line.lastIndexOf('(') > line.lastIndexOf(')');
  }
}
