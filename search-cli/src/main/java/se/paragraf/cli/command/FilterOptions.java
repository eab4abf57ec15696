package se.paragraf.cli.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;
import se.paragraf.cli.output.Messages;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.HitType;
import se.paragraf.model.DocumentKind;

/** What the answer is narrowed to; the same options for every command that asks the archive. */
final class FilterOptions {

  @Option(names = "--body", paramLabel = "${bundle:label.body}", order = 60)
  private Optional<String> body = Optional.empty();

  @Option(names = "--organization", paramLabel = "${bundle:label.name}", order = 61)
  private Optional<String> organization = Optional.empty();

  @Option(names = "--from", paramLabel = "${bundle:label.date}", order = 62)
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "${bundle:label.date}", order = 63)
  private Optional<String> to = Optional.empty();

  @Option(names = "--kind", paramLabel = "${bundle:label.kind}", order = 64)
  private Optional<String> kind = Optional.empty();

  @Option(names = "--type", paramLabel = "${bundle:label.type}", order = 65)
  private Optional<String> type = Optional.empty();

  @Option(names = "--case", paramLabel = "DIARIENUMMER", order = 66)
  private Optional<String> caseNumber = Optional.empty();

  @Option(names = "--party", paramLabel = "${bundle:label.party}", order = 67)
  private Optional<String> party = Optional.empty();

  @Option(names = "--person", paramLabel = "${bundle:label.name}", order = 68)
  private Optional<String> person = Optional.empty();

  /**
   * The filters typed. Errors: {@link CommandFailed} with exit code 2 when a value is none of those
   * it can be.
   */
  Filters filters(Messages messages) {
    return new Filters(
        body,
        organization,
        from.map(text -> day(text, "--from", month -> month.atDay(1), messages)),
        to.map(text -> day(text, "--to", YearMonth::atEndOfMonth, messages)),
        kind.map(word -> oneOf(word, "--kind", DocumentKind.values(), messages)),
        type.map(word -> oneOf(word, "--type", HitType.values(), messages)),
        caseNumber,
        party,
        person);
  }

  private static <E extends Enum<E>> E oneOf(
      String word, String option, E[] values, Messages messages) {
    return Arrays.stream(values)
        .filter(value -> value.name().equals(word.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> {
          List<String> all =
              Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
          return CommandFailed.wrongCommandLine(
              messages.text("error.value", word, option, String.join("|", all)));
        });
  }

  /** A day, or a month or year of which the first or last day is meant. */
  private static LocalDate day(
      String text, String option, Function<YearMonth, LocalDate> end, Messages messages) {
    try {
      return switch (text.length()) {
        case 4 -> end.apply(Year.parse(text).atMonth(option.equals("--from") ? 1 : 12));
        case 7 -> end.apply(YearMonth.parse(text));
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException e) {
      throw CommandFailed.wrongCommandLine(
          messages.text("error.value", text, option, "2024-06-19|2024-06|2024"));
    }
  }
}
