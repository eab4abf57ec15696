package se.paragraf.corpus.score;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes texts comparable: NFC, single spaces, quotes and dashes of one kind, no soft hyphens. */
final class FoldText {

  private static final Pattern SPACES =
      Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final String FROM = "“”„’‘–−‑—\u00a0\u2009\u202f";
  private static final String TO = "\"\"\"''----   ";

  private FoldText() {}

  static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      int at = FROM.indexOf(c);
      if (c != '\u00ad') {
        folded.append(at < 0 ? c : TO.charAt(at));
      }
    }
    return SPACES.matcher(folded).replaceAll(" ").strip();
  }

  /** The same without any white space, as cells of tables are compared. */
  static String squeeze(String text) {
    return fold(text).replace(" ", "");
  }
}
