package se.paragraf.cli.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import se.paragraf.cli.output.Messages;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.HitType;
import se.paragraf.model.DocumentKind;

/** Filters as people write them, by the name of the option without its dashes. */
public final class FilterWords {

  /** Every filter there is. */
  public static final List<String> NAMES =
      List.of("body", "organization", "from", "to", "kind", "type", "case", "party", "person");

  private final Function<String, Optional<String>> written;
  private final Messages messages;

  /**
   * @param written what stands under a name; empty when nothing does
   */
  public FilterWords(Function<String, Optional<String>> written, Messages messages) {
    this.written = written;
    this.messages = messages;
  }

  /** A filter has a value that it cannot have; the message is a sentence for people. */
  public static final class BadFilterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadFilterException(String sentence) {
      super(sentence);
    }

    public String sentence() {
      return String.valueOf(getMessage());
    }
  }

  /** What they mean. Errors: {@link BadFilterException}. */
  public Filters filters() {
    return new Filters(
        written.apply("body"),
        written.apply("organization"),
        day("from", 1, month -> month.atDay(1)),
        day("to", 12, YearMonth::atEndOfMonth),
        oneOf("kind", DocumentKind.values()),
        oneOf("type", HitType.values()),
        written.apply("case"),
        written.apply("party"),
        written.apply("person"));
  }

  private <E extends Enum<E>> Optional<E> oneOf(String name, E[] values) {
    Optional<String> word = written.apply(name);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(values)
            .filter(value -> value.name().equals(word.get().toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(() -> bad(word.get(), name, words(values))));
  }

  private static String words(Enum<?>... values) {
    return String.join(
        "|", Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList());
  }

  /** A day, or a month or year of which the first or last day is meant. */
  private Optional<LocalDate> day(String name, int month, Function<YearMonth, LocalDate> end) {
    Optional<String> text = written.apply(name);
    try {
      return text.map(word ->
          switch (word.length()) {
            case 4 -> end.apply(Year.parse(word).atMonth(month));
            case 7 -> end.apply(YearMonth.parse(word));
            default -> LocalDate.parse(word);
          });
    } catch (DateTimeException e) {
      throw bad(text.orElse(""), name, "2024-06-19|2024-06|2024");
    }
  }

  private BadFilterException bad(String word, String name, String possible) {
    return new BadFilterException(messages.text("error.value", word, "--" + name, possible));
  }
}
