package se.paragraf.extract.quantity;

import se.paragraf.model.Quantity.Status;

/**
 * In what capacity a number stands, and with which sign.
 *
 * @param sign -1 or 1
 */
record Meaning(Status status, int sign) {}
