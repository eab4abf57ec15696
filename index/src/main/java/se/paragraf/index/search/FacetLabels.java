package se.paragraf.index.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Labels of places by organ, year, kind, type and party, and the facets that counts of them make.
 */
final class FacetLabels {

  private static final char OF = '\t';

  private FacetLabels() {}

  static String label(String name, String value) {
    return name + OF + value;
  }

  /** In a total order: by name; the commonest value first. */
  static List<SearchResult.Facet> facets(Map<String, Long> counts) {
    Map<String, List<SearchResult.Count>> byName = new TreeMap<>();
    counts.forEach((label, count) -> {
      int split = label.indexOf(OF);
      byName
          .computeIfAbsent(label.substring(0, split), name -> new ArrayList<>())
          .add(new SearchResult.Count(label.substring(split + 1), count));
    });
    byName
        .values()
        .forEach(values ->
            values.sort(
                Comparator.comparingLong(SearchResult.Count::count)
                    .reversed()
                    .thenComparing(SearchResult.Count::value)));
    return byName.entrySet().stream()
        .map(facet -> new SearchResult.Facet(facet.getKey(), facet.getValue()))
        .toList();
  }
}
