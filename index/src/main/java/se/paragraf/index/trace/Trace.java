package se.paragraf.index.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.paragraf.model.Quantity.Status;

/**
 * A measure through documents and periods.
 *
 * @param measure its name
 * @param facts every telling; the measure itself before narrower ones, then by whom, unit, period,
 *     status and the day it was told for
 * @param series the facts that tell of one thing each; in the order of the facts
 * @param conflicts where documents disagree; in the order of the facts
 * @param leftOut measures of a name like it that are something else
 */
public record Trace(
    String measure,
    List<Fact> facts,
    List<Series> series,
    List<Conflict> conflicts,
    List<FoundFacts.LeftOut> leftOut) {

  public Trace {
    facts = List.copyOf(facts);
    series = List.copyOf(series);
    conflicts = List.copyOf(conflicts);
    leftOut = List.copyOf(leftOut);
  }

  /** The first so many facts, with the series and conflicts that lie among them whole. */
  public Trace first(int limit) {
    if (limit >= facts.size()) {
      return this;
    }
    return new Trace(
        measure,
        facts.subList(0, limit),
        series.stream().filter(each -> within(each.points(), limit)).toList(),
        conflicts.stream().filter(each -> within(each.points(), limit)).toList(),
        leftOut);
  }

  private static boolean within(List<Integer> points, int limit) {
    return points.stream().allMatch(point -> point < limit);
  }

  /**
   * Tellings of one thing: a measure of one organisation, of one status and period, in one unit.
   *
   * @param points indexes of the facts, the first told first; non-empty
   * @param changes where what was told became another value
   */
  public record Series(
      String measure,
      Relation relation,
      Optional<String> organization,
      Status status,
      Optional<String> period,
      String unit,
      List<Integer> points,
      List<Change> changes) {
    public Series {
      points = List.copyOf(points);
      changes = List.copyOf(changes);
    }
  }

  /**
   * A figure told otherwise at a later time.
   *
   * @param from index of the fact told before
   * @param to index of the fact that tells it otherwise
   * @param difference new value less old
   * @param telling as what it was told otherwise, and by whom
   */
  public record Change(int from, int to, BigDecimal difference, Telling telling) {}

  /**
   * Two values for one thing at one time.
   *
   * @param points indexes of two facts
   * @param difference the larger less the smaller, not negative
   */
  public record Conflict(
      Optional<String> period,
      Status status,
      List<Integer> points,
      BigDecimal difference,
      Explanation explanation) {
    public Conflict {
      points = List.copyOf(points);
    }
  }

  /** Why two values may differ. */
  public enum Explanation {
    /** Both can be the same value, each told to its own precision. */
    ROUNDING,
    /** One is exactly a thousand or a million times the other. */
    UNIT,
    /** They differ in sign only. */
    SIGN,
    /** Nothing of the sort. */
    DIFFERENT
  }
}
