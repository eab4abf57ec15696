package se.paragraf.extract.quantity;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.model.Quantity.Status;

/**
 * What a document says once for all its figures.
 *
 * @param year the year it deals with
 * @param current the period it reports on: the year itself, or the months so far
 * @param asOf the day its figures are told for
 * @param organization whose figures they are when the text does not say: body and owner
 * @param owner the region or municipality
 */
record Setting(
    int year,
    Period current,
    Optional<LocalDate> asOf,
    Optional<String> organization,
    Optional<String> owner) {

  private static final Locale SWEDISH = Locale.of("sv");

  /** Those whose figures a document quotes though they are no part of its organisation. */
  private static final Pattern OUTSIDERS =
      Pattern.compile(
          "(?iu)riket|sverige|landet|staten|regioner(?:na)?|kommuner(?:na)?|region \\p{L}+|\\p{L}+ kommun|skolverket|socialstyrelsen");

  private static final Pattern OWNER = Pattern.compile("(?iu)(?:region|kommun)(?:en|ens)");

  Period.Year wholeYear() {
    return new Period.Year(year);
  }

  /** Whether it reports on a part of the year, as a delårsrapport does. */
  boolean interim() {
    return current.isPartOf(wholeYear());
  }

  /** Whether it says in which year it stands. */
  boolean isDated() {
    return year > 0;
  }

  /** {@code kommunen}: the organisation itself, whose body may be another. */
  static boolean isOwner(String name) {
    return OWNER.matcher(name).matches();
  }

  /** A unit's name with the organisation that it belongs to, where that is not said by the name. */
  String qualified(String name) {
    if (isOwner(name)) {
      return owner.orElse(name);
    }
    if (OUTSIDERS.matcher(name).matches()) {
      return name;
    }
    return owner
        .filter(o -> !name.toLowerCase(SWEDISH).contains(o.toLowerCase(SWEDISH)))
        .map(o -> name + ", " + o)
        .orElse(name);
  }

  /** What a figure is of which no other word is said than a time: what is to come is no outcome. */
  Status notBeforeItsTime(Status status, Period period) {
    boolean ahead =
        asOf.filter(day -> period.firstDay().filter(day::isBefore).isPresent()).isPresent();
    return status == Status.OUTCOME && ahead ? Status.FORECAST : status;
  }

  /** The span for which forecasts, budgets and targets hold: the year, or the school year. */
  Period planned() {
    return current instanceof Period.SchoolYears ? current : wholeYear();
  }
}
