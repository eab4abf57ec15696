package se.paragraf.index.answer;

/** Shortens a quote to the words round a place in it. */
final class Excerpt {

  private static final String GAP = "…";

  private Excerpt() {}

  /** At most {@code longest} characters of the text, whole words, with {@code …} where cut. */
  static String around(String text, int at, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int start = Math.clamp(at - longest * 2L / 3, 0, text.length() - longest + 1);
    int end = Math.min(text.length(), start + longest - 2);
    while (start > 0 && start < at && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    while (end < text.length() && end > at + 1 && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    String head = start > 0 ? GAP : "";
    String tail = end < text.length() ? GAP : "";
    return head + text.substring(start, end).strip() + tail;
  }
}
