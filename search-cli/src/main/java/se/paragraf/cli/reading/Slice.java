package se.paragraf.cli.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of some parts of a list, as equal as can be: every so many rows, beginning with its own.
 *
 * <p>Rows that are added at the end of a list leave the slices of those before as they were.
 *
 * @param number 1-based
 * @param of how many there are
 */
public record Slice(int number, int of) {

  /** The whole list. */
  public static final Slice WHOLE = new Slice(1, 1);

  private static final Pattern PRINTED = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  public Slice {
    if (number < 1 || number > of) {
      throw new IllegalArgumentException("slice " + number + " of " + of + ": must be 1 to " + of);
    }
  }

  /** {@code 3/16}; empty when it is no such part. */
  public static Optional<Slice> parse(String typed) {
    Matcher matcher = PRINTED.matcher(typed.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    int of = Integer.parseInt(matcher.group(2));
    return number >= 1 && number <= of ? Optional.of(new Slice(number, of)) : Optional.empty();
  }

  /**
   * @param row 0-based
   */
  public boolean holds(int row) {
    return row % of == number - 1;
  }
}
