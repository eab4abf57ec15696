package se.paragraf.extract.quantity;

import se.paragraf.extract.language.Span;

/**
 * A time named in a sentence.
 *
 * @param span where
 */
record TimeMention(Span span, Period period, Kind kind) {

  /** How the time is named, which decides what a figure beside it takes from it. */
  enum Kind {
    /** A calendar time. */
    EXPLICIT,
    /** The period that the document reports on: {@code perioden}, {@code efter fyra månader}. */
    CURRENT,
    /** The whole year: {@code helår}, {@code årsprognos}. */
    WHOLE_YEAR,
    /** The year in passing ({@code i år}): of an outcome it is the part that has gone by. */
    THIS_YEAR,
    /** The year or school year before: {@code föregående år}. */
    YEAR_BEFORE,
    /** The like period a year before: {@code samma period föregående år}. */
    SAME_PERIOD_YEAR_BEFORE,
    /** No calendar time: {@code de senaste tolv månaderna}. */
    WORDS;

    boolean isBefore() {
      return this == YEAR_BEFORE || this == SAME_PERIOD_YEAR_BEFORE;
    }
  }
}
