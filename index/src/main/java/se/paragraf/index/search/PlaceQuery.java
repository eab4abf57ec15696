package se.paragraf.index.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What places are looked for, in words that every engine understands and scores alike.
 *
 * <p>Only {@link Holds} in a field of text weighs by how rare and how frequent a word is;
 * everything else that matches counts 1. That is what makes scores the same however an archive is
 * spread over machines (docs/decisions/0005).
 */
sealed interface PlaceQuery {

  /** Every place. */
  record All() implements PlaceQuery {}

  /** No place. */
  record None() implements PlaceQuery {}

  /** Places with this token; scored by BM25 in a field of text. */
  record Holds(Key key) implements PlaceQuery {}

  /** Places with a token that begins so. */
  record Begins(Key key) implements PlaceQuery {}

  /**
   * Places where several words stand near each other.
   *
   * @param words per word the tokens it can be
   * @param slop how many other words may stand between
   */
  record Near(String field, List<Set<String>> words, int slop, boolean ordered)
      implements PlaceQuery {
    public Near {
      words = List.copyOf(words);
    }
  }

  /** Places of a time, in days since 1970-01-01, both ends included. */
  record Days(long from, long to) implements PlaceQuery {}

  /** Places with a figure of a unit, both ends included. */
  record Amounts(String unit, double low, double high) implements PlaceQuery {}

  /** Places that stand back for the same § in another file. */
  record StandsBack() implements PlaceQuery {}

  /** Counts for more or less. */
  record Weighted(PlaceQuery query, float weight) implements PlaceQuery {}

  /** Whatever matches counts 1. */
  record Alike(PlaceQuery query) implements PlaceQuery {}

  /**
   * Several at once; without anything in {@code must} and {@code filter} one of {@code should} must
   * match.
   *
   * @param must have to match and count
   * @param should count when they match
   * @param filter have to match and do not count
   * @param not must not match
   */
  record Group(
      List<PlaceQuery> must, List<PlaceQuery> should, List<PlaceQuery> filter, List<PlaceQuery> not)
      implements PlaceQuery {
    public Group {
      must = List.copyOf(must);
      should = List.copyOf(should);
      filter = List.copyOf(filter);
      not = List.copyOf(not);
    }

    static Group any(List<? extends PlaceQuery> should) {
      return new Group(List.of(), List.copyOf(should), List.of(), List.of());
    }

    static Builder builder() {
      return new Builder();
    }
  }

  /** Gathers the parts of a {@link Group}. */
  final class Builder {
    private final List<PlaceQuery> must = new ArrayList<>();
    private final List<PlaceQuery> should = new ArrayList<>();
    private final List<PlaceQuery> filter = new ArrayList<>();
    private final List<PlaceQuery> not = new ArrayList<>();

    void must(PlaceQuery query) {
      must.add(query);
    }

    void should(PlaceQuery query) {
      should.add(query);
    }

    void filter(PlaceQuery query) {
      filter.add(query);
    }

    void not(PlaceQuery query) {
      not.add(query);
    }

    Group build() {
      return new Group(must, should, filter, not);
    }
  }
}
