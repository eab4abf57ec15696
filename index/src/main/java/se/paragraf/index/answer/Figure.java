package se.paragraf.index.answer;

import java.math.BigDecimal;
import java.util.Optional;
import se.paragraf.index.analysis.Period;
import se.paragraf.model.Quantity;

/**
 * A figure in a statement with what is known of it.
 *
 * @param shown as printed, of a cell with the unit of its column
 * @param value in whole {@code unit}s, signed by its meaning
 * @param unit {@code SEK}, {@code percent}, {@code percentage_points}, {@code count}
 * @param noun what is counted, as printed after the number
 * @param around the words that tell its meaning: the clause, or what its row and column say
 * @param start in the quote, in UTF-16 units
 * @param read what the extractor read out of it
 * @param period of what it tells
 * @param asOf the day it was told
 */
record Figure(
    String shown,
    BigDecimal value,
    String unit,
    Optional<String> noun,
    String around,
    int start,
    int end,
    Optional<Quantity> read,
    Optional<Period> period,
    Optional<Period> asOf) {

  /** Whether it stands in a table. */
  boolean isCell() {
    return end == 0;
  }

  boolean isMoney() {
    return unit.equals("SEK") || unit.equals("EUR");
  }

  boolean isShare() {
    return unit.startsWith("percent");
  }

  boolean isCount() {
    return unit.equals("count");
  }

  Optional<Quantity.Status> status() {
    return read.map(Quantity::status).filter(status -> status != Quantity.Status.OTHER);
  }

  /** The unit of an organisation that it is told of: {@code Hemtjänst} of the municipality. */
  Optional<String> unitOfOrganization() {
    return read.flatMap(Quantity::organization)
        .filter(name -> name.contains(", "))
        .map(name -> name.substring(0, name.lastIndexOf(", ")));
  }
}
