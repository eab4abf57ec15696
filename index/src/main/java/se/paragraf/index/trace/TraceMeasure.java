package se.paragraf.index.trace;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.paragraf.index.trace.Trace.Change;
import se.paragraf.index.trace.Trace.Conflict;
import se.paragraf.index.trace.Trace.Series;
import se.paragraf.model.Quantity;

/**
 * Follows a measure through the documents of an archive: what was told first and last, where it
 * changed, and where two documents tell it differently.
 */
public final class TraceMeasure {

  private final FindFacts find;

  public TraceMeasure(FindFacts find) {
    this.find = find;
  }

  /** Without facts when the archive tells none. Errors as {@link FindFacts#find}. */
  public Trace trace(FactQuery query) throws IOException {
    FoundFacts found = find.find(query);
    List<Fact> facts = found.facts();
    List<Series> series = new ArrayList<>();
    List<Conflict> conflicts = new ArrayList<>();
    for (List<Integer> points : ofOneThing(facts).values()) {
      series.add(series(facts, points));
      conflicts.addAll(new FindConflicts(facts).among(points));
    }
    conflicts.sort(Comparator.comparing((Conflict conflict) -> conflict.points().getFirst()));
    return new Trace(found.measure(), facts, series, conflicts, found.leftOut());
  }

  private static Map<String, List<Integer>> ofOneThing(List<Fact> facts) {
    Map<String, List<Integer>> things = new LinkedHashMap<>();
    IntStream.range(0, facts.size())
        .forEach(
            at -> things.computeIfAbsent(thing(facts.get(at)), key -> new ArrayList<>()).add(at));
    return things;
  }

  private static String thing(Fact fact) {
    Quantity quantity = fact.quantity();
    return String.join(
        "|",
        fact.measureKey(),
        fact.owner().orElse(""),
        quantity.status().name(),
        quantity.period().orElse(fact.place()),
        quantity.unit());
  }

  private static Series series(List<Fact> facts, List<Integer> points) {
    List<Integer> told =
        points.stream().sorted(Comparator.comparing(at -> when(facts.get(at)))).toList();
    Fact first = facts.get(points.getFirst());
    return new Series(
        first.measure(),
        first.relation(),
        first.owner(),
        first.quantity().status(),
        first.quantity().period(),
        first.quantity().unit(),
        told,
        changes(facts, told));
  }

  /** The day it was told for, then the day of the document. */
  private static String when(Fact fact) {
    return fact.quantity().asOf().orElse("")
        + "|"
        + fact.document().date().map(Object::toString).orElse("");
  }

  private static List<Change> changes(List<Fact> facts, List<Integer> told) {
    List<Change> changes = new ArrayList<>();
    Optional<Integer> before = Optional.empty();
    for (int at : told) {
      if (facts.get(at).quantity().value().isPresent()) {
        before.flatMap(from -> change(facts, from, at)).ifPresent(changes::add);
        before = Optional.of(at);
      }
    }
    return changes;
  }

  private static Optional<Change> change(List<Fact> facts, int from, int to) {
    Quantity old = facts.get(from).quantity();
    Quantity told = facts.get(to).quantity();
    boolean later = !old.asOf().equals(told.asOf());
    if (!later || Precision.meet(old, told)) {
      return Optional.empty();
    }
    BigDecimal difference = told.value().orElseThrow().subtract(old.value().orElseThrow());
    return Optional.of(new Change(from, to, difference, facts.get(to).telling()));
  }
}
