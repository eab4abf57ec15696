package se.paragraf.extract.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.extract.quantity.Period.Year;
import se.paragraf.extract.quantity.Segment.Opening;
import se.paragraf.extract.quantity.TimeMention.Kind;
import se.paragraf.model.Quantity.Status;

/** Tells for which period a number holds. */
final class ReadPeriod {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** What stands before a time that a figure is only compared with. */
  private static final Pattern COMPARED_WITH =
      Pattern.compile(
          "(?:^|\\s)(?:jämfört med|i jämförelse med|i förhållande till|gentemot|mot|än|från|sedan|som)(?: (?:under|för|i|utfall|resultatet|resultat))*\\s$",
          FLAGS);

  /** A day that tells when something was told, not what it is about. */
  private static final Pattern TOLD = Pattern.compile("^(?:per|efter)(?!\\p{L})", FLAGS);

  private static final Pattern STATE =
      Pattern.compile(
          "(?<!\\p{L})(?:arbetar|bor|finns|består av|har (?:en budget|plats)|omfattar)(?!\\p{L})",
          FLAGS);

  private final Sentence sentence;
  private final Setting setting;

  ReadPeriod(Sentence sentence, Setting setting) {
    this.sentence = sentence;
    this.setting = setting;
  }

  /**
   * Period of a mention of the sentence.
   *
   * @param before the period of the mention before it in the sentence
   * @param lead the time that the line leading a list gives to its items
   */
  Period of(Mention mention, Status status, Optional<Period> before, Optional<Period> lead) {
    Optional<TimeMention> time = time(mention, status);
    Period main =
        time.map(found -> resolve(found, status, before))
            .or(() -> lead)
            .orElseGet(() -> byStatus(mention, status));
    return status == Status.CHANGE ? overTime(mention, main) : main;
  }

  private Optional<TimeMention> time(Mention mention, Status status) {
    int own = sentence.segmentAt(mention.digits().from());
    Optional<TimeMention> here =
        nearest(mention, inSegment(own).filter(time -> isUsable(time, status)));
    if (here.isPresent()) {
      return here;
    }
    Optional<TimeMention> touching = touching(own);
    if (touching.isPresent()) {
      return touching;
    }
    boolean comparison = sentence.segments().get(own).opening() == Opening.COMPARISON;
    return IntStream.iterate(own - 1, i -> i >= 0, i -> i - 1)
        .filter(i -> i == 0 || sentence.segments().get(i).opening() != Opening.COMPARISON)
        .boxed()
        .map(i -> nearest(mention, inSegment(i).filter(time -> isUsable(time, status))))
        .flatMap(Optional::stream)
        .filter(time -> !comparison || !time.kind().isBefore())
        .findFirst();
  }

  /** {@code 2023 (10,6 %)}, {@code föregående läsår, då 4,8 procent}: the time just before. */
  private Optional<TimeMention> touching(int own) {
    Opening opening = sentence.segments().get(own).opening();
    if (own == 0 || opening != Opening.BRACKET && opening != Opening.THEN) {
      return Optional.empty();
    }
    int end = sentence.segments().get(own).span().from();
    int slack = opening == Opening.BRACKET ? 1 : Integer.MAX_VALUE;
    return inSegment(own - 1)
        .filter(time -> (long) end - time.span().to() <= slack)
        .max(Comparator.comparingInt(time -> time.span().to()));
  }

  private Stream<TimeMention> inSegment(int segment) {
    return sentence.times().stream()
        .filter(time -> sentence.segmentAt(time.span().from()) == segment);
  }

  private boolean isUsable(TimeMention time, Status status) {
    String before = sentence.text().substring(0, time.span().from());
    if (COMPARED_WITH.matcher(before).find()) {
      return false;
    }
    boolean planned = status == Status.FORECAST || status == Status.BUDGET;
    boolean told = TOLD.matcher(time.span().of(sentence.text())).find();
    return !(planned && told) && !(planned && time.kind() == Kind.CURRENT && hasWholeYear());
  }

  private boolean hasWholeYear() {
    return sentence.times().stream().anyMatch(time -> time.kind() == Kind.WHOLE_YEAR);
  }

  /** The nearest time; of two equally near the one before the number. */
  private static Optional<TimeMention> nearest(Mention mention, Stream<TimeMention> times) {
    return times.min(Comparator.comparingInt(time -> distance(mention, time)));
  }

  private static int distance(Mention mention, TimeMention time) {
    return time.span().to() <= mention.span().from()
        ? mention.span().from() - time.span().to()
        : time.span().from() - mention.span().to() + 1;
  }

  private Period resolve(TimeMention time, Status status, Optional<Period> before) {
    return switch (time.kind()) {
      case CURRENT, WORDS, WHOLE_YEAR -> time.period();
      case THIS_YEAR -> soFar(time.period(), status);
      case EXPLICIT -> soFar(time.period(), status);
      case YEAR_BEFORE, SAME_PERIOD_YEAR_BEFORE ->
          before
              .filter(period -> !(period instanceof Period.Words))
              .map(Period::yearEarlier)
              .orElse(time.period());
    };
  }

  /** An outcome of the year that an interim report deals with is that of the months so far. */
  private Period soFar(Period period, Status status) {
    boolean soFar = isOutcome(status) && setting.interim() && period.equals(setting.wholeYear());
    return soFar ? setting.current() : period;
  }

  private static boolean isOutcome(Status status) {
    return switch (status) {
      case OUTCOME, DEVIATION, CHANGE -> true;
      case BUDGET, FORECAST, TARGET, OTHER -> false;
    };
  }

  private Period byStatus(Mention mention, Status status) {
    boolean state =
        mention.unit().isCount() && STATE.matcher(sentence.text()).find() && setting.interim();
    return isOutcome(status) && !state ? setting.current() : setting.planned();
  }

  /** A change against an earlier year goes from that year to this one. */
  private Period overTime(Mention mention, Period main) {
    List<TimeMention> compared =
        sentence.times().stream()
            .filter(time ->
                COMPARED_WITH.matcher(sentence.text().substring(0, time.span().from())).find())
            .toList();
    return compared.stream()
        .map(TimeMention::period)
        .filter(period -> isEarlier(period, main))
        .findFirst()
        .map(period -> Period.span(period, main))
        .orElse(main);
  }

  private static boolean isEarlier(Period period, Period main) {
    return switch (period) {
      case Year year -> main instanceof Year other && year.year() < other.year();
      case Period.SchoolYears years ->
          main instanceof Period.SchoolYears other && years.last() < other.first();
      case Period.Years ignored -> false;
      case Period.Months ignored -> false;
      case Period.Day ignored -> false;
      case Period.Words ignored -> false;
    };
  }
}
