package se.paragraf.index.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.paragraf.index.trace.Trace.Conflict;
import se.paragraf.index.trace.Trace.Explanation;
import se.paragraf.model.Quantity;
import se.paragraf.model.Quantity.Status;

/**
 * Finds what is told with two values where there can only be one.
 *
 * <p>A forecast, budget, target or deviation may change from one day to the next: only tellings of
 * the same day disagree. An outcome of a period that is over is the same on every later day. Two
 * numbers of one sentence or one table are two things, whatever they are called.
 */
final class FindConflicts {

  /** Words that say which of several versions of a plan is meant. */
  private static final Pattern VERSION =
      Pattern.compile(
          "(?<!\\p{L})(?:ny|nya|nytt|ursprunglig\\p{L}*|revidera\\p{L}*|justera\\p{L}*|uppdatera\\p{L}*"
              + "|tidigare|utökad\\p{L}*|enligt \\p{L}*(?: och )?budget\\p{L}*)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Set<Status> CHANGING =
      Set.of(Status.FORECAST, Status.BUDGET, Status.TARGET, Status.DEVIATION);

  private final List<Fact> facts;

  FindConflicts(List<Fact> facts) {
    this.facts = facts;
  }

  /**
   * Conflicts among tellings of one thing, each of an odd value against the value told most often.
   *
   * @param points indexes of the facts
   */
  List<Conflict> among(List<Integer> points) {
    List<Integer> told = points.stream().filter(at -> value(at).isPresent()).toList();
    if (told.size() < 2 || quantity(told.getFirst()).status() == Status.OTHER) {
      return List.of();
    }
    List<Conflict> conflicts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int at : told) {
      Optional<Integer> other = opposite(at, told);
      if (other.isPresent() && seen.add(pair(at, other.get()))) {
        conflicts.add(conflict(Math.min(at, other.get()), Math.max(at, other.get())));
      }
    }
    return conflicts;
  }

  /** The telling that this one disagrees with and that most others agree with. */
  private Optional<Integer> opposite(int at, List<Integer> told) {
    return told.stream()
        .filter(other -> other != at && disagree(at, other))
        .filter(other -> support(other, told) >= support(at, told))
        .reduce((best, other) -> support(other, told) > support(best, told) ? other : best);
  }

  private long support(int at, List<Integer> told) {
    return told.stream().filter(other -> same(value(at), value(other))).count();
  }

  private boolean disagree(int one, int other) {
    return !same(value(one), value(other))
        && oneTime(one, other)
        && !oneBreath(one, other)
        && version(one).equals(version(other));
  }

  private boolean oneTime(int one, int other) {
    return !CHANGING.contains(quantity(one).status()) && quantity(one).status() != Status.CHANGE
        || quantity(one).asOf().equals(quantity(other).asOf());
  }

  private boolean oneBreath(int one, int other) {
    boolean document = facts.get(one).document().id().equals(facts.get(other).document().id());
    Quantity first = quantity(one);
    Quantity second = quantity(other);
    boolean table = first.table().isPresent() && first.table().equals(second.table());
    boolean sentence = first.quote().equals(second.quote());
    return sentence || document && table;
  }

  private String version(int at) {
    Quantity quantity = quantity(at);
    boolean plan = quantity.status() == Status.BUDGET || quantity.status() == Status.TARGET;
    return plan && VERSION.matcher(quantity.quote()).find()
        ? VERSION.matcher(quantity.quote()).results().findFirst().orElseThrow().group()
        : "";
  }

  private Conflict conflict(int one, int other) {
    BigDecimal difference = value(one).orElseThrow().subtract(value(other).orElseThrow()).abs();
    return new Conflict(
        quantity(one).period(),
        quantity(one).status(),
        List.of(one, other),
        difference,
        explain(quantity(one), quantity(other)));
  }

  private static Explanation explain(Quantity one, Quantity other) {
    BigDecimal first = one.value().orElseThrow();
    BigDecimal second = other.value().orElseThrow();
    if (Precision.meet(one, other)) {
      return Explanation.ROUNDING;
    }
    if (first.negate().compareTo(second) == 0) {
      return Explanation.SIGN;
    }
    BigDecimal large = first.abs().max(second.abs());
    BigDecimal small = first.abs().min(second.abs());
    boolean thousandfold =
        large.compareTo(small.movePointRight(3)) == 0
            || large.compareTo(small.movePointRight(6)) == 0;
    return thousandfold ? Explanation.UNIT : Explanation.DIFFERENT;
  }

  private Quantity quantity(int at) {
    return facts.get(at).quantity();
  }

  private Optional<BigDecimal> value(int at) {
    return quantity(at).value();
  }

  private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.orElseThrow().compareTo(other.orElseThrow()) == 0;
  }

  private static String pair(int one, int other) {
    return Math.min(one, other) + " " + Math.max(one, other);
  }
}
