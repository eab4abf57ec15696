package se.paragraf.index.search;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.paragraf.model.Region;

/** Regions taken together. */
final class Regions {

  private Regions() {}

  /** One region per page, around all that stand on it; by page. */
  static List<Region> perPage(List<Region> regions) {
    return regions.stream()
        .collect(
            Collectors.groupingBy(
                Region::page, TreeMap::new, Collectors.reducing((a, b) -> a.union(b))))
        .values()
        .stream()
        .flatMap(java.util.Optional::stream)
        .toList();
  }

  /** Whether one of these shares a point with one of those. */
  static boolean touch(List<Region> these, List<Region> those) {
    return these.stream().anyMatch(one -> those.stream().anyMatch(one::intersects));
  }
}
