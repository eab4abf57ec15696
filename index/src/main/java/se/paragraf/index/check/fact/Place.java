package se.paragraf.index.check.fact;

import se.paragraf.model.Region;

/**
 * Where something stands on the page.
 *
 * @param quote the words there, as printed; for something missing, the words beside which it should
 *     stand
 */
public record Place(String quote, Region region) {}
