package se.paragraf.extract.quantity;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.paragraf.extract.language.HintedPattern;
import se.paragraf.extract.quantity.TimeMention.Kind;

/**
 * A way to name a time.
 *
 * @param pattern what is printed, in lower case
 * @param reader what it means; empty when it means no time after all
 */
record TimeRule(HintedPattern pattern, Reader reader) {

  /** A period with how it was named. */
  record Reading(Period period, Kind kind) {}

  /** Makes a time of what was found, in a document with this setting. */
  @FunctionalInterface
  interface Reader {
    Optional<Reading> read(MatchResult found, Setting setting);
  }

  /**
   * A rule over text in lower case, bounded by anything but letters and digits.
   *
   * @param hints letters of which every match holds one
   */
  static TimeRule of(String hints, String regex, Reader reader) {
    Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + regex + ")(?![\\p{L}\\p{N}])");
    return new TimeRule(HintedPattern.of(hints, pattern), reader);
  }

  static Optional<Reading> explicit(Period period) {
    return Optional.of(new Reading(period, Kind.EXPLICIT));
  }
}
