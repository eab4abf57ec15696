package se.paragraf.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its meaning.
 *
 * @param text the number and unit as printed
 * @param value money in whole units of {@code unit}; the sign is that of the meaning; empty for a
 *     range
 * @param low lower end of a range
 * @param high upper end of a range
 * @param unit {@code SEK} or another currency code, {@code percent}, {@code percentage_points},
 *     {@code count}, …
 * @param noun what is counted
 * @param precision {@code cirka}, {@code drygt}, {@code knappt}, …, as printed
 * @param resolution half the last printed digit's worth, in {@code unit}: the rounding interval is
 *     value ± this
 * @param indicator what is measured, a noun phrase in lower case
 * @param period {@code 2024}, {@code 2024-01..2024-08}, {@code 2024-04-30}, or the words of the
 *     text
 * @param asOf the day the figure was told for, ISO date
 * @param organization whose figure it is
 * @param quote the sentence, or for a cell its row label and column header
 * @param region where the number stands; empty in a file without pages
 * @param table id of the table it stands in
 * @param heading index in {@link Document#headings()} of the nearest heading above
 * @param paragraph number of the § it stands in
 */
public record Quantity(
    String text,
    Optional<BigDecimal> value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    String unit,
    Optional<String> noun,
    Optional<String> precision,
    Optional<BigDecimal> resolution,
    Optional<String> indicator,
    Status status,
    Optional<String> period,
    Optional<String> asOf,
    Optional<String> organization,
    String quote,
    Optional<Region> region,
    Optional<String> table,
    Optional<Integer> heading,
    Optional<Integer> paragraph) {

  /** One with a place on a page. */
  public Quantity(
      String text,
      Optional<BigDecimal> value,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      String unit,
      Optional<String> noun,
      Optional<String> precision,
      Optional<BigDecimal> resolution,
      Optional<String> indicator,
      Status status,
      Optional<String> period,
      Optional<String> asOf,
      Optional<String> organization,
      String quote,
      Region region,
      Optional<String> table,
      Optional<Integer> heading,
      Optional<Integer> paragraph) {
    this(
        text,
        value,
        low,
        high,
        unit,
        noun,
        precision,
        resolution,
        indicator,
        status,
        period,
        asOf,
        organization,
        quote,
        Optional.of(region),
        table,
        heading,
        paragraph);
  }

  /** What sort of figure it is. */
  public enum Status {
    OUTCOME,
    BUDGET,
    FORECAST,
    DEVIATION,
    TARGET,
    CHANGE,
    OTHER
  }
}
