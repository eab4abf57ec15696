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
          "(?:^|\\s)(?:sedan|från|jämfört med|mot) \\p{L}*(?:prognosen|rapporten|uppföljningen|bokslutet)(?: (?:i|per|efter|från|för))?\\s$"
              + "|(?:^|\\s)(?:jämfört med|i jämförelse med|i förhållande till|att jämföra med|gentemot|mot|än|som)(?: (?:under|för|i|utfall|resultatet|resultat))*\\s$",
          FLAGS);

  /** A day that tells when something was told, not what it is about. */
  private static final Pattern TOLD = Pattern.compile("^(?:per|efter)(?!\\p{L})", FLAGS);

  private static final Pattern FROM = Pattern.compile("(?:^|\\s)(?:från|sedan)\\s$", FLAGS);

  private static final Pattern OPENS =
      Pattern.compile("(?:(?:totalt|sammanlagt|under|för|år|i) )*", FLAGS);

  private static final Pattern PAST_TENSE =
      Pattern.compile(
          "(?<!\\p{L})(?:\\p{L}+(?:ades|rdes|ndes|ldes|gdes|tes)|var|blev|hade|inkom|fick|gjordes|skrevs)(?!\\p{L})",
          FLAGS);

  private static final Pattern PRESENT_TENSE =
      Pattern.compile("(?<!\\p{L})(?:är|har|nu|idag|finns)(?!\\p{L})", FLAGS);

  private static final Pattern JOINED_TO_NUMBER =
      Pattern.compile("^(?:och|samt|respektive)\\s\\d", FLAGS);

  /** The day of a decision is not that of what it grants. */
  private static final Pattern DECIDED =
      Pattern.compile("(?:beslut(?:ade|ades|at|ats)?|tilldelades|beviljades)(?: den)?\\s$", FLAGS);

  private static final Pattern AFTER = Pattern.compile("(?:^|\\s)(?:efter|per)\\s$", FLAGS);

  private static final Pattern TO_NUMBER =
      Pattern.compile("^(?:\\s[\\p{L}]+){0,3}\\still\\s[\\d+-]");

  /** Characters between a number and the day it holds for. */
  private static final int MAX_TO_DAY = 60;

  private static final Pattern LEADS = Pattern.compile("\\s(?:på|var|om|med)\\s", FLAGS);

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
  Period of(Mention mention, Meaning meaning, Optional<Period> before, Optional<Period> lead) {
    Optional<TimeMention> time = time(mention, meaning);
    Period main =
        start(mention)
            .or(() -> time.map(found -> resolve(found, meaning, before)))
            .or(() -> lead)
            .or(() -> sharedWithNext(mention, meaning))
            .or(() -> following(mention, meaning).map(found -> resolve(found, meaning, before)))
            .orElseGet(() -> byStatus(mention, meaning));
    return meaning.status() == Status.CHANGE ? overTime(mention, main) : main;
  }

  /** The calendar time with which the sentence begins. */
  Optional<Period> opening() {
    return sentence.times().stream()
        .limit(1)
        .filter(time -> time.kind() == Kind.EXPLICIT && !(time.period() instanceof Period.Day))
        .filter(time -> OPENS.matcher(sentence.text().substring(0, time.span().from())).matches())
        .map(TimeMention::period)
        .findFirst();
  }

  /** Whether it goes on telling of the time just told of: in the past tense, without a time. */
  boolean tellsOn() {
    return sentence.times().isEmpty()
        && PAST_TENSE.matcher(sentence.text()).find()
        && !PRESENT_TENSE.matcher(sentence.text()).find();
  }

  /**
   * {@code från 0,9 till 0,8 procent}: the first is that of the time compared with, which may be
   * left unsaid.
   */
  private Optional<Period> start(Mention mention) {
    String before = sentence.text().substring(0, mention.span().from());
    String after = sentence.text().substring(mention.span().to());
    if (!before.endsWith("från ") || !TO_NUMBER.matcher(after).find()) {
      return Optional.empty();
    }
    Optional<Period> compared =
        sentence.times().stream()
            .filter(time -> time.kind().isBefore() || isComparedWith(time))
            .map(TimeMention::period)
            .findFirst();
    return compared.or(() -> Optional.of(Period.UNTOLD));
  }

  private boolean isComparedWith(TimeMention time) {
    String before = sentence.text().substring(0, time.span().from());
    boolean earlier = time.kind().isBefore() || time.period() instanceof Year;
    return COMPARED_WITH.matcher(before).find() || earlier && FROM.matcher(before).find();
  }

  /** {@code 24 män och 23 kvinnor skrevs in under våren}: the time holds for both. */
  private Optional<Period> sharedWithNext(Mention mention, Meaning meaning) {
    int next = sentence.segmentAt(mention.digits().from()) + 1;
    boolean joined =
        next < sentence.segments().size()
            && sentence.segments().get(next).opening() == Opening.AND
            && JOINED_TO_NUMBER
                .matcher(sentence.segments().get(next).span().of(sentence.text()))
                .find();
    return joined
        ? inSegment(next)
            .filter(time -> isUsable(time, meaning) && !time.kind().isBefore())
            .map(time -> resolve(time, meaning, Optional.empty()))
            .findFirst()
        : Optional.empty();
  }

  /** A calendar time in the clause that says more of the number. */
  private Optional<TimeMention> following(Mention mention, Meaning meaning) {
    int next = sentence.segmentAt(mention.digits().from()) + 1;
    boolean free =
        next < sentence.segments().size()
            && sentence.segments().get(next).opening() == Opening.RELATIVE
            && sentence.mentions().stream()
                .noneMatch(m -> sentence.segmentAt(m.digits().from()) == next);
    return free
        ? inSegment(next)
            .filter(time -> time.kind() == Kind.EXPLICIT && isUsable(time, meaning))
            .filter(time -> !(time.period() instanceof Period.Day))
            .findFirst()
        : Optional.empty();
  }

  private Optional<TimeMention> time(Mention mention, Meaning meaning) {
    int own = sentence.segmentAt(mention.digits().from());
    Optional<TimeMention> leading = leading(mention);
    if (leading.isPresent()) {
      return leading;
    }
    Optional<TimeMention> here =
        nearest(
            mention,
            inSegment(own).filter(time -> isUsable(time, meaning) && !isFar(mention, time)));
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
        .map(i ->
            nearest(
                mention,
                inSegment(i)
                    .filter(time -> isUsable(time, meaning))
                    .filter(time -> !(time.period() instanceof Period.Day day) || day.endsMonth())))
        .flatMap(Optional::stream)
        .filter(time -> !comparison || !time.kind().isBefore())
        .findFirst();
  }

  /** {@code samma period 2023 på 90,6 procent}: the time right before the number. */
  private Optional<TimeMention> leading(Mention mention) {
    return sentence.times().stream()
        .filter(time -> time.span().to() < mention.span().from())
        .filter(time ->
            LEADS
                .matcher(sentence.text().substring(time.span().to(), mention.span().from()))
                .matches())
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

  private boolean isUsable(TimeMention time, Meaning meaning) {
    String before = sentence.text().substring(0, time.span().from());
    boolean decided = time.period() instanceof Period.Day && DECIDED.matcher(before).find();
    if (decided || isComparedWith(time)) {
      return false;
    }
    boolean planned = meaning.planned();
    boolean told =
        TOLD.matcher(time.span().of(sentence.text())).find() || AFTER.matcher(before).find();
    return !(planned && told) && !(planned && time.kind() == Kind.CURRENT && hasWholeYear());
  }

  private boolean hasWholeYear() {
    return sentence.times().stream().anyMatch(time -> time.kind() == Kind.WHOLE_YEAR);
  }

  /** A day far behind the number is that of something else. */
  private static boolean isFar(Mention mention, TimeMention time) {
    return time.period() instanceof Period.Day && distance(mention, time) > MAX_TO_DAY;
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

  private Period resolve(TimeMention time, Meaning meaning, Optional<Period> before) {
    return switch (time.kind()) {
      case CURRENT, WORDS, WHOLE_YEAR -> time.period();
      case THIS_YEAR -> soFar(time.period(), meaning);
      case EXPLICIT -> soFar(time.period(), meaning);
      case YEAR_BEFORE, SAME_PERIOD_YEAR_BEFORE ->
          before.flatMap(ReadPeriod::last).map(Period::yearEarlier).orElse(time.period());
    };
  }

  /** The time that a comparison goes back from. */
  private static Optional<Period> last(Period period) {
    return switch (period) {
      case Period.Words ignored -> Optional.empty();
      case Period.Years years -> Optional.of(new Year(years.last()));
      case Period.SchoolYears years ->
          Optional.of(new Period.SchoolYears(years.last(), years.last()));
      case Year year -> Optional.of(year);
      case Period.Months months -> Optional.of(months);
      case Period.Day day -> Optional.of(day);
    };
  }

  /** An outcome of the year that an interim report deals with is that of the months so far. */
  private Period soFar(Period period, Meaning meaning) {
    boolean soFar = isOutcome(meaning) && setting.interim() && period.equals(setting.wholeYear());
    return soFar ? setting.current() : period;
  }

  private static boolean isOutcome(Meaning meaning) {
    return switch (meaning.status()) {
      case OUTCOME, DEVIATION, CHANGE -> !meaning.planned();
      case BUDGET, FORECAST, TARGET, OTHER -> false;
    };
  }

  private Period byStatus(Mention mention, Meaning meaning) {
    boolean state =
        mention.unit().isCount() && STATE.matcher(sentence.text()).find() && setting.interim();
    return isOutcome(meaning) && !state ? setting.current() : setting.planned();
  }

  /** A change against an earlier year goes from that year to this one. */
  private Period overTime(Mention mention, Period main) {
    List<TimeMention> compared = sentence.times().stream().filter(this::isComparedWith).toList();
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
