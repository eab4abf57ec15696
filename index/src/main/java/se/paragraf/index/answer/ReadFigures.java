package se.paragraf.index.answer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.analysis.Period;
import se.paragraf.index.analysis.SwedishPeriods;
import se.paragraf.index.answer.NumberMentions.Mention;
import se.paragraf.index.answer.Statement.CellFact;
import se.paragraf.model.Quantity;

/** Reads the figures of a statement: the numbers as printed, joined to what the extractor read. */
final class ReadFigures {

  private static final Pattern ONLY_NUMBER =
      Pattern.compile("(?i)(?:[\\d\\s\\u00a0.,%+–−-]|mnkr|mkr|tkr|kronor|kr|procent|st)+");

  /** {@code 1 350 (40 %)}: the same told otherwise. */
  private static final Pattern IN_BRACKETS = Pattern.compile("(?<=\\S)\\s*\\([^)]*\\)");

  /** {@code 2024}, {@code 2024-04}, {@code 2024-04-30}. */
  private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

  private ReadFigures() {}

  /**
   * @param wordsToo whether numbers written as words count: {@code tre vakanta tjänster}
   */
  static List<Figure> of(Statement statement, boolean wordsToo) {
    return statement
        .cell()
        .map(cell -> cell(statement, cell).stream().toList())
        .orElseGet(() -> prose(statement, wordsToo));
  }

  private static List<Figure> prose(Statement statement, boolean wordsToo) {
    String quote = statement.quote();
    List<Quantity> unused = new ArrayList<>(statement.facts().quantities());
    List<Figure> figures = new ArrayList<>();
    Stream<Mention> mentions =
        wordsToo
            ? Stream.concat(
                NumberMentions.in(quote).stream(), NumberMentions.asWords(quote).stream())
            : NumberMentions.in(quote).stream();
    mentions.forEach(mention -> {
      Optional<Quantity> read = read(mention, unused);
      read.ifPresent(unused::remove);
      figures.add(
          new Figure(
              mention.text(),
              read.flatMap(Quantity::value).orElse(mention.value()),
              mention.unit(),
              mention.noun(),
              clause(quote, mention),
              mention.start(),
              mention.end(),
              read,
              read.flatMap(Quantity::period).flatMap(ReadFigures::period),
              read.flatMap(Quantity::asOf).flatMap(ReadFigures::period)));
    });
    return figures;
  }

  private static Optional<Quantity> read(Mention mention, List<Quantity> unused) {
    return unused.stream()
        .filter(quantity ->
            quantity.value().filter(value -> sameSize(value, mention.value())).isPresent())
        .findFirst();
  }

  private static boolean sameSize(BigDecimal one, BigDecimal other) {
    return one.abs().compareTo(other.abs()) == 0;
  }

  private static Optional<Figure> cell(Statement statement, CellFact cell) {
    if (!ONLY_NUMBER.matcher(cell.value()).matches()) {
      return Optional.empty();
    }
    Optional<Quantity> read = statement.facts().quantities().stream().findFirst();
    List<Mention> printed = NumberMentions.in(IN_BRACKETS.matcher(cell.value()).replaceAll(""));
    return printed.stream()
        .filter(mention -> printed.size() == 1)
        .findFirst()
        .map(mention -> {
          String unit =
              hasUnit(mention.text())
                  ? ""
                  : cell.unit().or(() -> read.flatMap(ReadFigures::unit)).orElse("");
          BigDecimal value =
              unit.isEmpty()
                  ? mention.value()
                  : mention.value().multiply(NumberMentions.value("1", unit));
          return new Figure(
              mention.text() + (unit.isEmpty() ? "" : " " + unit),
              read.flatMap(Quantity::value).orElse(value),
              read.map(Quantity::unit)
                  .orElse(unit.isEmpty() ? mention.unit() : NumberMentions.unitOf(unit)),
              Optional.empty(),
              cell.label() + " " + cell.header(),
              0,
              0,
              read,
              read.flatMap(Quantity::period)
                  .flatMap(ReadFigures::period)
                  .or(() -> yearsOf(cell.header())),
              read.flatMap(Quantity::asOf).flatMap(ReadFigures::period));
        });
  }

  /** The years that the head of a column names, where it names one stretch of them. */
  private static Optional<Period> yearsOf(String header) {
    List<Period> named = SwedishPeriods.in(header);
    return named.size() == 1 && named.getFirst().isYears()
        ? Optional.of(named.getFirst())
        : Optional.empty();
  }

  /** The unit in which a figure was printed, where the extractor found it out. */
  private static Optional<String> unit(Quantity quantity) {
    return NumberMentions.in(quantity.text()).stream()
        .findFirst()
        .filter(printed -> quantity.value().filter(value -> value.signum() != 0).isPresent())
        .flatMap(printed -> unit(quantity, printed.value()));
  }

  private static Optional<String> unit(Quantity quantity, BigDecimal printed) {
    if (quantity.unit().equals("percent")) {
      return Optional.of("%");
    }
    return Stream.of("kr", "tkr", "mnkr", "mdkr")
        .filter(unit -> quantity.unit().equals("SEK"))
        .filter(unit ->
            sameSize(
                printed.multiply(NumberMentions.value("1", unit)), quantity.value().orElseThrow()))
        .findFirst();
  }

  private static boolean hasUnit(String text) {
    return text.chars().anyMatch(Character::isLetter) || text.contains("%");
  }

  /** The part of the sentence between commas in which the number stands. */
  private static String clause(String sentence, Mention mention) {
    int start =
        Math.max(
            sentence.lastIndexOf(", ", mention.start()),
            sentence.lastIndexOf("; ", mention.start()));
    int end = sentence.indexOf(", ", mention.end());
    return sentence.substring(Math.max(0, start), end < 0 ? sentence.length() : end);
  }

  /** A period as the extractor writes it: {@code 2024}, {@code 2024-01..2024-08}. */
  static Optional<Period> period(String written) {
    String[] ends = written.split("\\.\\.");
    Optional<LocalDate> first = day(ends[0], false);
    Optional<LocalDate> last = day(ends[ends.length - 1], true);
    if (ends.length > 2 || first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Period(
            first.map(LocalDate::getYear),
            last.map(LocalDate::getYear),
            MonthDay.from(first.get()),
            MonthDay.from(last.get()),
            0,
            0));
  }

  private static Optional<LocalDate> day(String written, boolean last) {
    Matcher match = DAY.matcher(written.strip());
    if (!match.matches()) {
      return Optional.empty();
    }
    try {
      int month = match.group(2) == null ? (last ? 12 : 1) : Integer.parseInt(match.group(2));
      YearMonth of = YearMonth.of(Integer.parseInt(match.group(1)), month);
      return Optional.of(
          match.group(3) != null
              ? of.atDay(Integer.parseInt(match.group(3)))
              : last ? of.atEndOfMonth() : of.atDay(1));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
