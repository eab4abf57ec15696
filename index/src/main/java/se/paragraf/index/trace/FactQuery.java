package se.paragraf.index.trace;

import java.util.Optional;
import se.paragraf.index.search.Filters;
import se.paragraf.model.Quantity.Status;

/**
 * What figures are wanted.
 *
 * @param measure what is measured, as a person types it; words that name a unit or a year may stand
 *     with it: {@code budgetavvikelse Hallands sjukhus}
 * @param filters of documents and §§, as in a search
 * @param status only figures of this status
 * @param period only figures of this period, as {@link se.paragraf.model.Quantity#period()} writes
 *     it, or of a stretch of time within that year when it is a year
 */
public record FactQuery(
    String measure, Filters filters, Optional<Status> status, Optional<String> period) {

  /** Every figure of a measure. */
  public static FactQuery of(String measure) {
    return new FactQuery(measure, Filters.NONE, Optional.empty(), Optional.empty());
  }

  public FactQuery within(Filters other) {
    return new FactQuery(measure, other, status, period);
  }

  public FactQuery withStatus(Status only) {
    return new FactQuery(measure, filters, Optional.of(only), period);
  }

  public FactQuery withPeriod(String only) {
    return new FactQuery(measure, filters, status, Optional.of(only));
  }
}
