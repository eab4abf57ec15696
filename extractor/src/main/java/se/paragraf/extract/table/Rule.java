package se.paragraf.extract.table;

import se.paragraf.extract.layout.Box;

/**
 * A straight line that may part cells.
 *
 * @param at y of a horizontal, x of a vertical
 * @param from left or upper end
 * @param to right or lower end
 * @param kind how it comes to be there
 */
record Rule(boolean horizontal, double at, double from, double to, Kind kind) {

  /** How a line comes to be there. */
  enum Kind {
    /** Painted. */
    DRAWN,
    /** The edge of a coloured area. */
    EDGE,
    /** Not painted, but lines across begin and end there: word processors draw cell by cell. */
    IMPLIED
  }

  double length() {
    return to - from;
  }

  boolean implied() {
    return kind == Kind.IMPLIED;
  }

  /** Whether the two, one lying and one standing, meet when lengthened by {@code reach} points. */
  boolean meets(Rule other, double reach) {
    return horizontal != other.horizontal
        && other.at >= from - reach
        && other.at <= to + reach
        && at >= other.from - reach
        && at <= other.to + reach;
  }

  Box box() {
    return horizontal ? new Box(from, at, to, at) : new Box(at, from, at, to);
  }
}
