package se.paragraf.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.paragraf.extract.language.Span;

/**
 * A part of a sentence within which a number and the words about it belong together.
 *
 * @param span where; the segments of a sentence cover it without gaps
 * @param opening what begins it
 */
record Segment(Span span, Opening opening) {

  /** How a segment is joined to what stands before it. */
  enum Opening {
    START,
    COMMA,
    AND,
    /** {@code men}, {@code medan}, {@code trots}: what held before it holds no longer. */
    CONTRAST,
    /** {@code jämfört med}, {@code gentemot}, {@code än}: another time or another group. */
    COMPARISON,
    /** {@code vilket}, {@code som}: says more of what stands before it. */
    RELATIVE,
    /** {@code då}: at the time just named. */
    THEN,
    BRACKET,
    AFTER_BRACKET
  }

  private static final Pattern BOUNDARY =
      Pattern.compile(
          "(?<comma>[,;:](?=\\s))|(?<open>\\()|(?<close>\\))"
              + "|(?<=\\s)(?:(?<contrast>men|medan|trots|däremot)|(?<comparison>jämfört med|i jämförelse med|gentemot|än|mot(?= (?:cirka |ca )?\\d))"
              + "|(?<relative>vilket|vilken|vilka|som|där|varav|därav|eftersom|beroende på|vilkas)|(?<then>då)"
              + "|(?<and>och|samt|respektive|eller))(?=\\s)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Cuts a sentence; a list of things stays whole until it holds two numbers. */
  static List<Segment> split(String sentence, List<Mention> mentions) {
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    Opening opening = opensWithComparison(sentence) ? Opening.COMPARISON : Opening.START;
    for (MatchResult found : BOUNDARY.matcher(sentence).results().toList()) {
      if (found.start() == 0 || !cuts(found, start, mentions)) {
        continue;
      }
      segments.add(new Segment(new Span(start, found.start()), opening));
      start = found.start();
      opening = opening(found);
    }
    segments.add(new Segment(new Span(start, sentence.length()), opening));
    return List.copyOf(segments);
  }

  private static boolean opensWithComparison(String sentence) {
    return sentence.toLowerCase(Locale.of("sv")).startsWith("jämfört med");
  }

  private static boolean cuts(MatchResult found, int start, List<Mention> mentions) {
    if (mentions.stream().anyMatch(m -> m.span().contains(found.start()))) {
      return false;
    }
    if (found.group("and") == null) {
      return true;
    }
    boolean before =
        mentions.stream().anyMatch(m -> m.span().from() >= start && m.span().to() <= found.start());
    boolean after = mentions.stream().anyMatch(m -> m.span().from() >= found.end());
    return before && after;
  }

  private static Opening opening(MatchResult found) {
    if (found.group("open") != null) {
      return Opening.BRACKET;
    }
    if (found.group("close") != null) {
      return Opening.AFTER_BRACKET;
    }
    if (found.group("comma") != null) {
      return Opening.COMMA;
    }
    if (found.group("contrast") != null) {
      return Opening.CONTRAST;
    }
    if (found.group("comparison") != null) {
      return Opening.COMPARISON;
    }
    if (found.group("relative") != null) {
      return Opening.RELATIVE;
    }
    return found.group("then") != null ? Opening.THEN : Opening.AND;
  }
}
