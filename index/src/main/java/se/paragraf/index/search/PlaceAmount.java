package se.paragraf.index.search;

import java.math.BigDecimal;

/**
 * A figure in a place, by which the place can be found.
 *
 * @param unit as {@link se.paragraf.model.Quantity#unit()}
 */
public record PlaceAmount(String unit, BigDecimal value) {}
