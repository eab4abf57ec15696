package se.paragraf.index.check.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a text.
 *
 * @param start offset of its first character in {@code in}
 * @param end offset after its last
 */
public record Sentence(Prose in, int start, int end) {

  private static final Pattern END = Pattern.compile("\n|[.!?](?=\\s+[\\p{Lu}\\d§”\"–•-])");

  /** Words that end in a full stop without ending a sentence. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:^|[\\s(])(?:bl\\.\\s?a|t\\.\\s?ex|m\\.\\s?fl|m\\.\\s?m|f\\.\\s?d|p\\.\\s?g\\.\\s?a"
              + "|d\\.\\s?v\\.\\s?s|fr\\.\\s?o\\.\\s?m|t\\.\\s?o\\.\\s?m|kl|kap|dnr|nr|ca|st|tf|s|st"
              + "|resp|inkl|exkl|enl|prop|bil|exp|jfr|kr|mkr|f|\\p{Lu})$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** {@code fr. o. m}, with what stands before it. */
  private static final int LONGEST_ABBREVIATION = 12;

  static List<Sentence> of(Prose prose) {
    List<Sentence> sentences = new ArrayList<>();
    String text = prose.text();
    Matcher ends = END.matcher(text);
    int start = 0;
    while (ends.find()) {
      boolean lineEnd = text.charAt(ends.start()) == '\n';
      if (lineEnd || !isAbbreviation(text, start, ends.start())) {
        add(sentences, prose, start, ends.end());
        start = ends.end();
      }
    }
    add(sentences, prose, start, text.length());
    return List.copyOf(sentences);
  }

  /** Looked for in the last letters only. */
  private static boolean isAbbreviation(String text, int from, int stop) {
    int start = Math.max(from, stop - LONGEST_ABBREVIATION);
    return ABBREVIATION.matcher(text.substring(start, stop)).find();
  }

  private static void add(List<Sentence> sentences, Prose prose, int start, int end) {
    int from = start;
    while (from < end && Character.isWhitespace(prose.text().charAt(from))) {
      from++;
    }
    if (!prose.text().substring(from, end).isBlank()) {
      sentences.add(new Sentence(prose, from, end));
    }
  }

  public String text() {
    return in.text().substring(start, end).strip();
  }

  public Place place() {
    return in.place(start, end);
  }
}
