package se.paragraf.index.answer;

import java.math.BigDecimal;
import java.util.Optional;
import se.paragraf.model.Quantity;

/**
 * The number of a figure answer with its meaning; {@code quantity} in JSON.
 *
 * @param value money in whole units of {@code unit}; signed by its meaning
 * @param unit {@code SEK}, {@code percent}, {@code percentage_points}, {@code count}
 * @param period as the document says it
 */
public record FoundQuantity(
    Optional<BigDecimal> value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    String unit,
    Optional<String> noun,
    Quantity.Status status,
    Optional<String> period,
    Optional<String> organization) {}
