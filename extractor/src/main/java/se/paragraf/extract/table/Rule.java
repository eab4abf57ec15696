package se.paragraf.extract.table;

/**
 * A straight line that may part cells.
 *
 * @param at y of a horizontal, x of a vertical
 * @param from left or upper end
 * @param to right or lower end
 * @param edge whether it is only the edge of a coloured area
 */
record Rule(boolean horizontal, double at, double from, double to, boolean edge) {

  double length() {
    return to - from;
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
