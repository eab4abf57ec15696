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

  /** A place that holds a § which others may hold too. */
  private record Holder(String place, DocumentKind kind, boolean scanned) {}

  private static final Comparator<Holder> TO_BE_FOUND_FIRST =
      Comparator.comparing(Holder::scanned)
          .thenComparing(Holder::kind)
          .thenComparing(Holder::place);

  /** The ids of the places that stand back. */
  static Set<String> of(Catalog catalog) {
    Map<String, List<Holder>> holders = new HashMap<>();
    for (ContentSummary content : catalog.contents()) {
      boolean scanned = content.textLayer() == Source.TextLayer.SCANNED;
      content.documents().forEach(document -> collect(document, scanned, holders));
    }
    Set<String> back = new HashSet<>();
    for (List<Holder> same : holders.values()) {
      String first = same.stream().min(TO_BE_FOUND_FIRST).orElseThrow().place();
      same.stream().map(Holder::place).filter(place -> !place.equals(first)).forEach(back::add);
    }
    return back;
  }

  private static void collect(
      DocumentSummary document, boolean scanned, Map<String, List<Holder>> holders) {
    for (DocumentSummary.Numbers numbers : document.paragraphs()) {
      String place = document.id() + "§" + numbers.first();
      Holder holder = new Holder(place, document.kind(), scanned);
      document
          .identity(numbers.first())
          .map(ParagraphIdentity::key)
          .ifPresent(key -> holders.computeIfAbsent(key, each -> new ArrayList<>()).add(holder));
    }
  }
}
