package se.paragraf.corpus.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Counts that an F1 is made of; they add up over files.
 *
 * @param hits true things that were found
 * @param truths true things
 * @param claims things that were claimed
 */
public record Tally(long hits, long truths, long claims) {

  /** Nothing true, nothing claimed. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** One true thing, answered once. */
  static Tally one(boolean right) {
    return new Tally(right ? 1 : 0, 1, 1);
  }

  /** Of two lists in which a thing may stand several times. */
  static <T> Tally of(List<T> truths, List<T> claims) {
    Map<T, Integer> left = new HashMap<>();
    truths.forEach(thing -> left.merge(thing, 1, Integer::sum));
    long hits = claims.stream().filter(thing -> left.merge(thing, -1, Integer::sum) >= 0).count();
    return new Tally(hits, truths.size(), claims.size());
  }

  Tally plus(Tally other) {
    return new Tally(hits + other.hits, truths + other.truths, claims + other.claims);
  }

  /** F1; empty when nothing is true and nothing was claimed. */
  public OptionalDouble value() {
    return truths + claims == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(2.0 * hits / (truths + claims));
  }
}
