package se.paragraf.extract.quantity;

import se.paragraf.model.Quantity.Status;

/**
 * In what capacity a number stands, and with which sign.
 *
 * @param sign -1 or 1
 * @param planned whether it is told of time to come
 */
record Meaning(Status status, int sign, boolean planned) {

  static Meaning of(Status status, int sign) {
    return new Meaning(status, sign, false);
  }
}
