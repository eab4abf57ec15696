package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a section's text: up to a full stop, question mark or exclamation mark that a
 * capital or nothing follows; a line feed ends one too.
 */
final class Sentences {

  private Sentences() {}

  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        add(text.substring(start, i), sentences);
        start = i + 1;
      } else if (i > start && isStop(c) && isEnd(text, i + 1)) {
        add(text.substring(start, i + 1), sentences);
        start = i + 1;
      }
    }
    add(text.substring(start), sentences);
    return List.copyOf(sentences);
  }

  private static void add(String sentence, List<String> sentences) {
    if (!sentence.isBlank()) {
      sentences.add(sentence.strip());
    }
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  /** Whether what stands from here can only be another sentence, or nothing. */
  private static boolean isEnd(String text, int from) {
    int next = from;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next == text.length() || text.charAt(from) == '\n') {
      return true;
    }
    return next > from && Character.getType(text.codePointAt(next)) == Character.UPPERCASE_LETTER;
  }
}
