package se.paragraf.index.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import se.paragraf.model.Paragraph;

/**
 * Finds which § of the newer version was which of the older: by number and title, then by title or
 * case number (a § was put in and the rest moved on), then by number alone (the title was mended).
 */
final class PairParagraphs {

  private static final List<BiPredicate<Paragraph, Paragraph>> TIES =
      List.of(
          (older, newer) -> sameNumber(older, newer) && sameTitle(older, newer),
          PairParagraphs::sameTitle,
          PairParagraphs::sameCase,
          PairParagraphs::sameNumber);

  /** A § of both versions, or of one of them. */
  record Pair(Optional<Paragraph> older, Optional<Paragraph> newer) {}

  /**
   * Every § once, in the order of the newer version; what was taken out follows what it followed.
   */
  List<Pair> pair(List<Paragraph> older, List<Paragraph> newer) {
    List<Optional<Integer>> olderOf =
        new ArrayList<>(Collections.nCopies(newer.size(), Optional.empty()));
    boolean[] used = new boolean[older.size()];
    for (BiPredicate<Paragraph, Paragraph> tie : TIES) {
      for (int i = 0; i < newer.size(); i++) {
        if (olderOf.get(i).isEmpty()) {
          olderOf.set(i, first(older, used, newer.get(i), tie));
        }
      }
    }
    return inOrder(older, newer, olderOf, used);
  }

  private static Optional<Integer> first(
      List<Paragraph> older,
      boolean[] used,
      Paragraph newer,
      BiPredicate<Paragraph, Paragraph> tie) {
    for (int i = 0; i < older.size(); i++) {
      if (!used[i] && tie.test(older.get(i), newer)) {
        used[i] = true;
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static List<Pair> inOrder(
      List<Paragraph> older,
      List<Paragraph> newer,
      List<Optional<Integer>> olderOf,
      boolean[] used) {
    List<Pair> pairs = new ArrayList<>();
    addRemovedAfter(-1, older, used, pairs);
    for (int i = 0; i < newer.size(); i++) {
      pairs.add(new Pair(olderOf.get(i).map(older::get), Optional.of(newer.get(i))));
      olderOf.get(i).ifPresent(position -> addRemovedAfter(position, older, used, pairs));
    }
    return pairs;
  }

  private static void addRemovedAfter(
      int position, List<Paragraph> older, boolean[] used, List<Pair> pairs) {
    for (int i = position + 1; i < older.size() && !used[i]; i++) {
      pairs.add(new Pair(Optional.of(older.get(i)), Optional.empty()));
    }
  }

  private static boolean sameNumber(Paragraph one, Paragraph other) {
    return one.number().equals(other.number());
  }

  private static boolean sameTitle(Paragraph one, Paragraph other) {
    return one.title().isPresent() && folded(one).equals(folded(other));
  }

  private static Optional<String> folded(Paragraph paragraph) {
    return paragraph.title().map(title -> title.toLowerCase(Locale.ROOT).strip());
  }

  private static boolean sameCase(Paragraph one, Paragraph other) {
    return !one.caseNumbers().isEmpty() && one.caseNumbers().equals(other.caseNumbers());
  }
}
