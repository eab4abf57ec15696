package se.paragraf.cli.web.live;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.index.trace.Fact;
import se.paragraf.index.trace.Trace;

/** A trace without the figures that stand in secret §§ or beside the number of a person. */
public final class SafeTrace {

  private final Protection protection;

  public SafeTrace(Protection protection) {
    this.protection = protection;
  }

  public Trace of(Trace trace, OpenedArchive archive) throws IOException {
    List<Fact> kept = new ArrayList<>();
    Map<Integer, Integer> places = new HashMap<>();
    for (int at = 0; at < trace.facts().size(); at++) {
      Fact fact = trace.facts().get(at);
      if (!namesSomebody(fact)
          && !protection.hides(fact.document().id(), fact.paragraph(), archive)) {
        places.put(at, kept.size());
        kept.add(fact);
      }
    }
    if (kept.size() == trace.facts().size()) {
      return trace;
    }
    return new Trace(
        trace.measure(),
        kept,
        trace.series().stream().flatMap(series -> moved(series, places).stream()).toList(),
        trace.conflicts().stream().flatMap(conflict -> moved(conflict, places).stream()).toList(),
        trace.leftOut());
  }

  /** A figure quoted beside the number of a person cannot be told without it. */
  private boolean namesSomebody(Fact fact) {
    String quote = fact.quantity().quote();
    return !protection.mask(quote).equals(quote);
  }

  private static Optional<Trace.Series> moved(Trace.Series series, Map<Integer, Integer> places) {
    if (!places.keySet().containsAll(series.points())) {
      return Optional.empty();
    }
    return Optional.of(
        new Trace.Series(
            series.measure(),
            series.relation(),
            series.organization(),
            series.status(),
            series.period(),
            series.unit(),
            moved(series.points(), places),
            series.changes().stream()
                .map(change ->
                    new Trace.Change(
                        places.getOrDefault(change.from(), 0),
                        places.getOrDefault(change.to(), 0),
                        change.difference(),
                        change.telling()))
                .toList()));
  }

  private static Optional<Trace.Conflict> moved(
      Trace.Conflict conflict, Map<Integer, Integer> places) {
    if (!places.keySet().containsAll(conflict.points())) {
      return Optional.empty();
    }
    return Optional.of(
        new Trace.Conflict(
            conflict.period(),
            conflict.status(),
            moved(conflict.points(), places),
            conflict.difference(),
            conflict.explanation()));
  }

  private static List<Integer> moved(List<Integer> points, Map<Integer, Integer> places) {
    return points.stream().map(point -> places.getOrDefault(point, 0)).toList();
  }
}
