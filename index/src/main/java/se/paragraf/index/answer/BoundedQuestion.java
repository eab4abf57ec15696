package se.paragraf.index.answer;

/**
 * A question no longer than there is something to ask: of a pasted page its beginning and its end,
 * where people put what they ask.
 */
final class BoundedQuestion {

  /** Characters that are read whole; twice the longest question that officials were seen to ask. */
  static final int LONGEST = 1_000;

  private static final int FROM_BEGINNING = 600;

  private BoundedQuestion() {}

  static String of(String typed) {
    if (typed.length() <= LONGEST) {
      return typed;
    }
    String beginning = typed.substring(0, FROM_BEGINNING);
    String end = typed.substring(typed.length() - (LONGEST - FROM_BEGINNING));
    return beginning.substring(0, wordEnd(beginning)) + end.substring(wordStart(end));
  }

  private static int wordEnd(String text) {
    int blank = text.lastIndexOf(' ');
    return blank < 0 ? text.length() : blank;
  }

  private static int wordStart(String text) {
    return Math.max(text.indexOf(' '), 0);
  }
}
