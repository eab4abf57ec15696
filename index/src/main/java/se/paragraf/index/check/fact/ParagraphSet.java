package se.paragraf.index.check.fact;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Some §§ of a record, read from words like {@code §§ 61–65, 67–70} or {@code § 66}. */
public record ParagraphSet(NavigableSet<Integer> numbers) {

  /** Longest run of §§ that is believed, so that a misread number cannot swell. */
  private static final int LONGEST_RUN = 2000;

  private static final Pattern RUN =
      Pattern.compile(
          "(\\d{1,4})(?:\\s*(?:[-–—]|till(?: och med)?|t\\.?o\\.?m\\.?)\\s*(\\d{1,4}))?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  public ParagraphSet {
    numbers = new TreeSet<>(numbers);
  }

  public static ParagraphSet of(Collection<Integer> numbers) {
    return new ParagraphSet(new TreeSet<>(numbers));
  }

  /** Empty when no number stands there. */
  public static Optional<ParagraphSet> parse(String text) {
    NavigableSet<Integer> numbers = new TreeSet<>();
    Matcher runs = RUN.matcher(DATE.matcher(text).replaceAll(" "));
    while (runs.find()) {
      int first = Integer.parseInt(runs.group(1));
      int last = runs.group(2) == null ? first : Integer.parseInt(runs.group(2));
      if (last >= first && last - first <= LONGEST_RUN) {
        for (int number = first; number <= last; number++) {
          numbers.add(number);
        }
      }
    }
    return numbers.isEmpty() ? Optional.empty() : Optional.of(new ParagraphSet(numbers));
  }

  public boolean has(int number) {
    return numbers.contains(number);
  }

  public boolean overlaps(ParagraphSet other) {
    return numbers.stream().anyMatch(other.numbers::contains);
  }

  public int first() {
    return numbers.first();
  }

  public int last() {
    return numbers.last();
  }

  /** Written as people do: {@code 61–65, 67}. */
  public String written() {
    StringBuilder text = new StringBuilder();
    Integer from = null;
    for (Integer number : numbers) {
      from = from == null ? number : from;
      if (!numbers.contains(number + 1)) {
        text.append(text.isEmpty() ? "" : ", ").append(from);
        text.append(from.equals(number) ? "" : "–" + number);
        from = null;
      }
    }
    return text.toString();
  }
}
