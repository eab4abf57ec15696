package se.paragraf.index.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.paragraf.model.Heading;

/** The headings of a document as a tree, made from their levels. */
final class HeadingTree {

  private static final int NONE = -1;

  private final List<Heading> headings;
  private final int[] parents;

  HeadingTree(List<Heading> headings) {
    this.headings = headings;
    this.parents = IntStream.range(0, headings.size()).map(this::nearestAbove).toArray();
  }

  private int nearestAbove(int child) {
    int level = headings.get(child).level();
    for (int above = child - 1; above >= 0; above--) {
      if (headings.get(above).level() < level) {
        return above;
      }
    }
    return NONE;
  }

  /** Indexes from the topmost heading down to this one, this one included. */
  List<Integer> path(int heading) {
    List<Integer> path = new ArrayList<>();
    for (int at = heading; at != NONE; at = parents[at]) {
      path.addFirst(at);
    }
    return path;
  }

  /**
   * The heading whose section is one hit: the unnumbered one right below the nearest numbered one
   * above, or that numbered one itself. Without numbers, the second from the top.
   */
  int placeOf(int heading) {
    List<Integer> path = path(heading);
    int numbered = NONE;
    for (int at = 0; at < path.size(); at++) {
      numbered = headings.get(path.get(at)).number().isPresent() ? at : numbered;
    }
    int place = Math.max(numbered, 0) + 1;
    return path.get(Math.min(place, path.size() - 1));
  }

  HeadingRef ref(int heading) {
    Heading nearest = headings.get(heading);
    return new HeadingRef(
        nearest.number(),
        nearest.title(),
        path(heading).stream().map(at -> headings.get(at).label()).toList());
  }

  Optional<Heading> at(int heading) {
    return heading >= 0 && heading < headings.size()
        ? Optional.of(headings.get(heading))
        : Optional.empty();
  }
}
