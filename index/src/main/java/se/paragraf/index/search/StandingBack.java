package se.paragraf.index.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.paragraf.index.archive.Catalog;
import se.paragraf.index.archive.DocumentSummary;
import se.paragraf.index.archive.ParagraphIdentity;
import se.paragraf.model.DocumentKind;

/**
 * Of a § that several files hold, lets all but one stand back, so that it is found and counted
 * once: the minutes before an extract, an extract before anything else.
 */
final class StandingBack {

  private StandingBack() {}

  /**
   * A place that holds a § which others hold too.
   *
   * @param place its id
   */
  record Holder(String place, DocumentKind kind, boolean standsBack) {

    Holder back() {
      return new Holder(place, kind, true);
    }
  }

  private static final Comparator<Holder> MINUTES_FIRST =
      Comparator.comparing(Holder::kind).thenComparing(Holder::place);

  /** Every place that shares its §, once. */
  static List<Holder> of(Catalog catalog) {
    Map<String, List<Holder>> holders = new HashMap<>();
    catalog.documents().forEach(document -> collect(document, holders));
    List<Holder> marked = new ArrayList<>();
    for (List<Holder> same : holders.values()) {
      same.sort(MINUTES_FIRST);
      Set<String> done = new HashSet<>();
      for (Holder holder : same) {
        if (same.size() > 1 && done.add(holder.place())) {
          marked.add(done.size() > 1 ? holder.back() : holder);
        }
      }
    }
    return marked;
  }

  private static void collect(DocumentSummary document, Map<String, List<Holder>> holders) {
    for (DocumentSummary.Numbers numbers : document.paragraphs()) {
      Holder holder = new Holder(document.id() + "§" + numbers.first(), document.kind(), false);
      document
          .identity(numbers.first())
          .map(ParagraphIdentity::key)
          .ifPresent(key -> holders.computeIfAbsent(key, each -> new ArrayList<>()).add(holder));
    }
  }
}
