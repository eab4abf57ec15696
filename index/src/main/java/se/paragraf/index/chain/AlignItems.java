package se.paragraf.index.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pairs the items of two decisions that say the same in other words, also where two became one, and
 * tells the words that changed.
 */
public final class AlignItems {

  /**
   * Share of the shorter item's words that the longer must hold for the two to be the same item;
   * between 0.5 (two items that begin alike) and 0.7 (an item that was split), as seen in the
   * founding documents.
   */
  private static final double SAME_ITEM_SHARE = 0.55;

  /** Share of one sentence's words that the other item must hold when a sentence was moved. */
  private static final double SAME_SENTENCE_SHARE = 0.85;

  /** Words that a sentence must have to be told from another. */
  private static final int TELLING_WORDS = 5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{Ll}\\.)\\s+(?=\\p{Lu})");

  /** The items that changed; none when both decide the same words. In the order they stand. */
  public List<ItemChange> align(List<String> from, List<String> to) {
    List<Group> groups = groups(from, to);
    return groups.stream()
        .map(group -> change(group, from, to))
        .filter(change -> change.operations().stream().anyMatch(o -> o.op() != Operation.Op.EQUAL))
        .toList();
  }

  /** Positions on both sides that belong together. */
  private record Group(TreeSet<Integer> from, TreeSet<Integer> to) {
    static Group of(List<Integer> from, List<Integer> to) {
      return new Group(new TreeSet<>(from), new TreeSet<>(to));
    }
  }

  private static List<Group> groups(List<String> from, List<String> to) {
    List<Group> groups = new ArrayList<>();
    IntStream.range(0, from.size()).forEach(at -> groups.add(Group.of(List.of(at), List.of())));
    IntStream.range(0, to.size()).forEach(at -> groups.add(Group.of(List.of(), List.of(at))));
    double[][] likeness = likeness(from, to);
    for (int source = 0; source < from.size(); source++) {
      join(groups, source, best(likeness[source]));
    }
    for (int target = 0; target < to.size(); target++) {
      int column = target;
      double[] scores =
          IntStream.range(0, from.size()).mapToDouble(i -> likeness[i][column]).toArray();
      join(groups, best(scores), target);
    }
    return inOrder(groups);
  }

  /** As the later step has them; what was left out follows what stood before it. */
  private static List<Group> inOrder(List<Group> groups) {
    List<Group> kept =
        groups.stream()
            .filter(group -> !group.to().isEmpty())
            .sorted(Comparator.comparingInt(group -> group.to().first()))
            .collect(Collectors.toCollection(ArrayList::new));
    groups.stream()
        .filter(group -> group.to().isEmpty())
        .sorted(Comparator.comparingInt(group -> group.from().first()))
        .forEach(gone -> kept.add(placeAmong(kept, gone.from().first()), gone));
    return kept;
  }

  private static int placeAmong(List<Group> groups, int from) {
    return IntStream.range(0, groups.size())
            .filter(at -> !groups.get(at).from().isEmpty() && groups.get(at).from().first() < from)
            .max()
            .orElse(-1)
        + 1;
  }

  private static void join(List<Group> groups, int source, int target) {
    if (source < 0 || target < 0) {
      return;
    }
    Group left = groups.stream().filter(g -> g.from().contains(source)).findFirst().orElseThrow();
    Group right = groups.stream().filter(g -> g.to().contains(target)).findFirst().orElseThrow();
    if (left != right) {
      left.from().addAll(right.from());
      left.to().addAll(right.to());
      groups.remove(right);
    }
  }

  /** Position of the greatest share that is great enough, else -1. */
  private static int best(double[] scores) {
    int best = -1;
    for (int at = 0; at < scores.length; at++) {
      if (scores[at] >= SAME_ITEM_SHARE && (best < 0 || scores[at] > scores[best])) {
        best = at;
      }
    }
    return best;
  }

  private static double[][] likeness(List<String> from, List<String> to) {
    return from.stream()
        .map(one -> to.stream().mapToDouble(other -> likeness(one, other)).toArray())
        .toArray(double[][]::new);
  }

  private static double likeness(String one, String other) {
    double whole = share(words(one), words(other));
    boolean moved = sentenceIn(one, other) || sentenceIn(other, one);
    return moved ? Math.max(whole, SAME_ITEM_SHARE) : whole;
  }

  /** Whether a whole sentence of one item stands in the other. */
  private static boolean sentenceIn(String one, String other) {
    Set<String> all = words(other);
    return SENTENCE_END
        .splitAsStream(one)
        .map(AlignItems::words)
        .filter(sentence -> sentence.size() >= TELLING_WORDS)
        .anyMatch(sentence -> contained(sentence, all) >= SAME_SENTENCE_SHARE);
  }

  private static double contained(Set<String> part, Set<String> all) {
    return (double) part.stream().filter(all::contains).count() / part.size();
  }

  private static double share(Set<String> one, Set<String> other) {
    int shorter = Math.min(one.size(), other.size());
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return shorter == 0 ? 0 : (double) both.size() / shorter;
  }

  private static Set<String> words(String item) {
    return WORD.matcher(item)
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 3)
        .collect(Collectors.toSet());
  }

  private static ItemChange change(Group group, List<String> from, List<String> to) {
    String before = joined(group.from(), from);
    String after = joined(group.to(), to);
    return new ItemChange(
        List.copyOf(group.from()), List.copyOf(group.to()), WordDiff.between(before, after));
  }

  private static String joined(Set<Integer> positions, List<String> items) {
    return positions.stream().map(items::get).collect(Collectors.joining(" "));
  }
}
