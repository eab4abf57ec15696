package se.paragraf.index.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Answers {@code hur länge} by the days from and to which something is in force, and {@code hur
 * gammal} by the year from which it is: quoted, never counted out.
 */
final class TimeSpans {

  private static final String DAY =
      "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{1,2}\\s+\\p{L}{3,9}\\.?\\s+\\d{4}|\\d{1,2}/\\d{1,2}[ -]\\d{4})";

  private static final String TO = "\\s*(?:[-–—]|till och med|t\\.o\\.m\\.|till)\\s*(?:den\\s+)?";

  private static final Pattern STRETCH =
      Pattern.compile(
          "(?iU)(?<![\\d.])(?:"
              + DAY
              + TO
              + DAY
              + "|(?:19|20)\\d{2}\\s*[-–—]\\s*(?:19|20)\\d{2})(?!\\d)");

  private static final Pattern SINCE =
      Pattern.compile(
          "(?iU)(?<!\\p{L})(?:(?:är|var)\\s+från|(?:ny)?bygg(?:d\\p{L}*|t\\p{L}*)|uppför\\p{L}*|invig\\p{L}*|anla(?:gd|gt)\\p{L}*|tillverka\\p{L}*|(?:in)?köpt\\p{L}*)"
              + "\\s+(?:år\\s+)?((?:18|19|20)\\d{2})(?![\\d-])|(?<!\\d)(\\d{1,3}\\s+år\\s+gam\\p{L}+)");

  private static final Pattern IN_FORCE =
      Pattern.compile(
          "(?:gäll|giltig|löp|avtal|period|mandat|tid|vara|pågå|hyr|upplåt|förordna|välj|vald)");

  /** What a stretch is worth of which nothing tells that it is how long something is in force. */
  private static final double UNSAID = 0.5;

  private static final int LONGEST_QUOTE = 330;

  private TimeSpans() {}

  /** The stretches of time or years that a statement tells, of a question that asks for them. */
  static Stream<Candidate> in(Scored scored, FigureAsked asked) {
    return switch (asked.measure()) {
      case DURATION -> told(scored, STRETCH);
      case AGE -> told(scored, SINCE);
      case MONEY, PROBABLY_MONEY, PERCENT, SHARE, COUNT, LENGTH, ANY -> Stream.empty();
    };
  }

  private static Stream<Candidate> told(Scored scored, Pattern pattern) {
    return pattern
        .matcher(scored.statement().quote())
        .results()
        .map(match -> candidate(scored, match, pattern == STRETCH));
  }

  private static Candidate candidate(Scored scored, MatchResult match, boolean stretch) {
    String quote = scored.statement().quote();
    String words =
        Stream.of(1, 2)
            .filter(group -> group <= match.groupCount() && match.group(group) != null)
            .map(match::group)
            .findFirst()
            .orElse(match.group());
    boolean told = !stretch || IN_FORCE.matcher(quote.toLowerCase(java.util.Locale.ROOT)).find();
    return new Candidate(
        AnswerKind.FIGURE,
        words + " – ”" + Excerpt.around(quote, match.start(), LONGEST_QUOTE) + "”",
        words,
        List.of(scored),
        Optional.empty(),
        told ? 1 : UNSAID,
        Optional.empty());
  }
}
