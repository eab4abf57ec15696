package se.paragraf.index.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.paragraf.index.archive.Catalog;
import se.paragraf.index.archive.ContentSummary;
import se.paragraf.index.archive.DocumentSummary;
import se.paragraf.index.archive.ParagraphIdentity;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Source;

/**
 * Of a § that several files hold, lets all but one stand back, so that it is found and counted
 * once: text that was set before text that was read from an image, the minutes before an extract,
 * an extract before anything else.
 */
final class StandingBack {

  private StandingBack() {}

  /**
   * A place that holds a § which others hold too.
   *
   * @param place its id
   */
  record Holder(String place, DocumentKind kind, boolean scanned, boolean standsBack) {

    Holder back() {
      return new Holder(place, kind, scanned, true);
    }
  }

  private static final Comparator<Holder> TO_BE_FOUND_FIRST =
      Comparator.comparing(Holder::scanned)
          .thenComparing(Holder::kind)
          .thenComparing(Holder::place);

  /** Every place that shares its §, once. */
  static List<Holder> of(Catalog catalog) {
    Map<String, List<Holder>> holders = new HashMap<>();
    for (ContentSummary content : catalog.contents()) {
      boolean scanned = content.textLayer() == Source.TextLayer.SCANNED;
      content.documents().forEach(document -> collect(document, scanned, holders));
    }
    List<Holder> marked = new ArrayList<>();
    for (List<Holder> same : holders.values()) {
      same.sort(TO_BE_FOUND_FIRST);
      Set<String> done = new HashSet<>();
      for (Holder holder : same) {
        if (same.size() > 1 && done.add(holder.place())) {
          marked.add(done.size() > 1 ? holder.back() : holder);
        }
      }
    }
    return marked;
  }

  private static void collect(
      DocumentSummary document, boolean scanned, Map<String, List<Holder>> holders) {
    for (DocumentSummary.Numbers numbers : document.paragraphs()) {
      String place = document.id() + "§" + numbers.first();
      Holder holder = new Holder(place, document.kind(), scanned, false);
      document
          .identity(numbers.first())
          .map(ParagraphIdentity::key)
          .ifPresent(key -> holders.computeIfAbsent(key, each -> new ArrayList<>()).add(holder));
    }
  }
}
