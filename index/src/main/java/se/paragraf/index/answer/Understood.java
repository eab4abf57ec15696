package se.paragraf.index.answer;

import java.util.regex.Matcher;

/** A question's text and which of its characters are understood already. */
final class Understood {
  private final String text;
  private final boolean[] taken;

  Understood(String text) {
    this.text = text;
    this.taken = new boolean[text.length()];
  }

  String text() {
    return text;
  }

  void take(int start, int end) {
    for (int at = start; at < end; at++) {
      taken[at] = true;
    }
  }

  boolean has(int at) {
    return taken[at];
  }

  /** The word with the digits set tight after it: {@code UR1}. */
  String joined(Matcher word) {
    int end = word.end();
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      taken[end] = true;
      end++;
    }
    return text.substring(word.start(), end);
  }
}
