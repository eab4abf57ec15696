package se.paragraf.model;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names of the months as Swedish documents write them. */
public final class SwedishMonths {

  /** One of the names in full, lower case, as part of a pattern; it captures nothing. */
  public static final String NAME =
      "(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)";

  /** One of the short forms without its full stop, as part of a pattern; it captures nothing. */
  public static final String SHORT = "(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)";

  private static final List<String> NAMES =
      List.of(NAME.substring("(?:".length(), NAME.length() - 1).split("\\|"));

  /** A short form has at least this many letters. */
  private static final int SHORTEST = 3;

  private SwedishMonths() {}

  /** In the order of the year, lower case. */
  public static List<String> names() {
    return NAMES;
  }

  /** The month of a name, in full or short ({@code augusti}, {@code Aug.}), in any case. */
  public static Optional<Month> of(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT);
    String stem = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    return stem.length() < SHORTEST
        ? Optional.empty()
        : NAMES.stream()
            .filter(name -> name.startsWith(stem))
            .findFirst()
            .map(name -> Month.of(NAMES.indexOf(name) + 1));
  }
}
