package se.paragraf.index.trace;

import java.util.List;

/**
 * The figures of a measure.
 *
 * @param measure its name: as asked for, or the one that the list of measures gives it
 * @param facts those of the measure itself before those of narrower ones; distinct
 * @param leftOut measures whose names hold the word and that are something else
 */
public record FoundFacts(String measure, List<Fact> facts, List<LeftOut> leftOut) {

  public FoundFacts {
    facts = List.copyOf(facts);
    leftOut = List.copyOf(leftOut);
  }

  /** A measure of which so many figures were left out. */
  public record LeftOut(String indicator, int figures) {}
}
