package se.paragraf.index.check.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The points of a decision laid beside those of the proposal it most likely followed.
 *
 * @param pairs in the order of the decision
 * @param added points decided that nothing proposed is like
 * @param left points proposed that nothing decided is like
 */
public record Points(List<Pair> pairs, List<Prose> added, List<Prose> left) {

  /** Two points less alike than this are about different things. */
  private static final double ALIKE = 0.5;

  /**
   * A point decided and the one proposed that it is like.
   *
   * @param from place in the proposal, 0-based
   * @param words how they differ; money counts as the same in whatever unit it is told
   */
  public record Pair(Prose proposed, Prose decided, int from, Comparison words) {}

  public Points {
    pairs = List.copyOf(pairs);
    added = List.copyOf(added);
    left = List.copyOf(left);
  }

  public static Points of(List<Prose> proposed, List<Prose> decided) {
    List<Pair> candidates = new ArrayList<>();
    for (int from = 0; from < proposed.size(); from++) {
      for (Prose point : decided) {
        Comparison words = compare(proposed.get(from), point);
        if (words.likeness() >= ALIKE) {
          candidates.add(new Pair(proposed.get(from), point, from, words));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.words().likeness())
            .thenComparingInt(Pair::from)
            .thenComparingInt(pair -> decided.indexOf(pair.decided())));
    Set<Prose> used = new HashSet<>();
    Set<Integer> taken = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!used.contains(pair.decided()) && !taken.contains(pair.from())) {
        used.add(pair.decided());
        taken.add(pair.from());
        pairs.add(pair);
      }
    }
    pairs.sort(Comparator.comparingInt(pair -> decided.indexOf(pair.decided())));
    Set<Prose> matched = pairs.stream().map(Pair::proposed).collect(Collectors.toSet());
    return new Points(
        pairs,
        decided.stream().filter(point -> !used.contains(point)).toList(),
        proposed.stream().filter(point -> !matched.contains(point)).toList());
  }

  private static Comparison compare(Prose proposed, Prose decided) {
    return Comparison.of(proposed.words(), decided.words());
  }

  /** Each amount written as {@code ¤1250000}, so that the unit makes no difference. */
  public static String moneyInKronor(String text) {
    StringBuilder plain = new StringBuilder(text);
    List<Amount> amounts = Amount.in(text);
    for (int at = amounts.size() - 1; at >= 0; at--) {
      Amount amount = amounts.get(at);
      plain.replace(
          amount.start(), amount.end(), "¤" + amount.kronor().stripTrailingZeros().toPlainString());
    }
    return plain.toString();
  }

  /** The proposal block, of several, whose points are most like those decided. */
  static Optional<Points> best(Matter matter) {
    return matter.paragraph().proposals().stream()
        .filter(proposal -> proposal.to().isEmpty())
        .map(proposal ->
            of(
                matter.proposed().stream()
                    .filter(prose ->
                        proposal.items().stream()
                            .anyMatch(item -> item.text().equals(prose.text())))
                    .toList(),
                matter.decided()))
        .max(Comparator.comparingDouble(Points::likeness));
  }

  /** How much of all points is paired and alike, 0–1. */
  public double likeness() {
    int points = 2 * pairs.size() + added.size() + left.size();
    double alike = pairs.stream().mapToDouble(pair -> pair.words().likeness()).sum();
    return points == 0 ? 0 : 2 * alike / points;
  }
}
