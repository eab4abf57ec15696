package se.paragraf.extract.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.extract.quantity.TimeMention.Kind;
import se.paragraf.model.Quantity.Status;
import se.paragraf.model.SwedishMonths;

/** What header, label and title say of the status and period of the cells of a column. */
final class CellMeaning {

  private record Rule(Status status, Pattern pattern) {}

  /** Forms are often cut short in a narrow column. */
  private static final List<Rule> RULES =
      List.of(
          rule(Status.DEVIATION, "\\p{L}*avvik\\p{L}*|diff\\p{L}*|över-?/underskott"),
          rule(Status.FORECAST, "\\p{L}*prog(?:n\\p{L}*)?"),
          rule(
              Status.BUDGET,
              "\\p{L}*budget\\p{L}*|(?:flerårs|ekonomi|verksamhets|investerings)?plan|ram|anslag"),
          rule(Status.TARGET, "mål\\p{L}*"),
          rule(Status.CHANGE, "förändr\\p{L}*|föränd|ökning|minskning"),
          rule(Status.OUTCOME, "utfall\\p{L}*|bokslut\\p{L}*|redovis\\p{L}*|resultat"));

  /** {@code Helår 2023} is that year, whatever year the document is about. */
  private static final Pattern WHOLE_YEAR =
      Pattern.compile("(?iu)(?<!\\p{L})hel(?:a )?år(?:et)?[ ,]+((?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern FORECAST =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:\\p{L}*prognos\\p{L}*|prog|progn|helår\\p{L}*)(?!\\p{L})");

  private static final Pattern SHORT_MONTH =
      Pattern.compile("(?iu)(?<!\\p{L})(" + SwedishMonths.SHORT + ")(?!\\p{L})\\.?");

  private final Setting setting;
  private final List<String> header;
  private final String label;
  private final Optional<String> title;

  CellMeaning(Setting setting, List<String> header, String label, Optional<String> title) {
    this.setting = setting;
    this.header = header;
    this.label = label;
    this.title = title;
  }

  private static Rule rule(Status status, String regex) {
    return new Rule(status, Pattern.compile("(?iu)(?<!\\p{L})(?:" + regex + ")(?!\\p{L})"));
  }

  /** From the header, else the row label, else the title. */
  Status status() {
    return Stream.of(String.join(" ", header), label, title.orElse(""))
        .flatMap(text -> status(text).stream())
        .findFirst()
        .orElse(Status.OUTCOME);
  }

  private static Optional<Status> status(String text) {
    return RULES.stream()
        .filter(rule -> rule.pattern().matcher(text).find())
        .map(Rule::status)
        .findFirst();
  }

  /** From the header, else the row label, else what the document says. */
  Period period(Status status) {
    return said(status)
        .orElseGet(() -> planned(status) || isOfForecast() ? setting.planned() : setting.current());
  }

  private Optional<Period> said(Status status) {
    return Stream.of(String.join(" ", header), label, title.orElse(""))
        .flatMap(text -> period(text, status).stream())
        .findFirst();
  }

  /** Whether neither header, label nor title says of what time, or in what sense, the figure is. */
  boolean bare(Status status) {
    return Stream.of(String.join(" ", header), label).allMatch(text -> status(text).isEmpty())
        && said(status).isEmpty();
  }

  /** {@code Prog.budg. avvikelse}: what the forecast for the year differs by. */
  private boolean isOfForecast() {
    return FORECAST.matcher(String.join(" ", header)).find();
  }

  private Optional<Period> period(String text, Status status) {
    Matcher whole = WHOLE_YEAR.matcher(text);
    if (whole.find()) {
      return Optional.of(new Period.Year(Integer.parseInt(whole.group(1))));
    }
    return new ReadTimes()
        .read(longMonths(text), setting).stream()
            .filter(time -> time.kind() != Kind.WORDS)
            .map(time -> accumulated(time, status))
            .findFirst();
  }

  /**
   * A month that heads a column of outcomes ends the months so far; a year under way is not over.
   */
  private Period accumulated(TimeMention time, Status status) {
    if (planned(status)) {
      return time.period();
    }
    if (time.period() instanceof Period.Months months
        && months.first().equals(months.last())
        && setting.current() instanceof Period.Months current
        && current.last().getMonth() == months.last().getMonth()) {
      return Period.Months.of(months.last().getYear(), 1, months.last().getMonthValue());
    }
    boolean underWay =
        status == Status.OUTCOME
            && time.kind() != Kind.WHOLE_YEAR
            && setting.interim()
            && time.period().equals(setting.wholeYear());
    return underWay ? setting.current() : time.period();
  }

  private static boolean planned(Status status) {
    return status == Status.FORECAST || status == Status.BUDGET || status == Status.TARGET;
  }

  private static String longMonths(String text) {
    return SHORT_MONTH
        .matcher(text)
        .replaceAll(found ->
            SwedishMonths.names().stream()
                .filter(m -> m.startsWith(found.group(1).toLowerCase(Locale.ROOT).substring(0, 3)))
                .findFirst()
                .orElse(found.group()));
  }

  /** The words of the header that are neither time nor status: what the column measures. */
  Optional<String> measure() {
    String text = String.join(" ", header);
    for (Rule rule : RULES) {
      text = rule.pattern().matcher(text).replaceAll(" ");
    }
    String rest =
        SHORT_MONTH
            .matcher(text)
            .replaceAll(" ")
            .replaceAll("[^\\p{L} -]", " ")
            .replaceAll(
                "(?iu)(?<!\\p{L})(?:mnkr|mkr|tkr|kr|mån|progn|prog|budg|utf|ack|tom|helår|period|"
                    + SwedishCalendar.MONTH
                    + ")(?!\\p{L})",
                " ")
            .replaceAll("(?<!\\p{L})-|-(?!\\p{L})", " ")
            .replaceAll("\\s+", " ")
            .strip();
    return rest.length() > 2 ? Optional.of(rest) : Optional.empty();
  }
}
