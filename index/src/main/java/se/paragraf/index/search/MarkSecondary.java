package se.paragraf.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import se.paragraf.index.archive.Catalog;
import se.paragraf.index.archive.DocumentSummary;
import se.paragraf.index.archive.ParagraphIdentity;
import se.paragraf.model.DocumentKind;

/**
 * Of a § that several files hold, marks all but one as standing back, so that it is found and
 * counted once: the minutes before an extract, an extract before anything else.
 */
final class MarkSecondary {

  private final IndexWriter writer;

  MarkSecondary(IndexWriter writer) {
    this.writer = writer;
  }

  private record Holder(String place, DocumentKind kind) {}

  private static final Comparator<Holder> MINUTES_FIRST =
      Comparator.comparing(Holder::kind).thenComparing(Holder::place);

  /** Marks them; the marks of what is held once are taken away. */
  void mark(Catalog catalog) throws IOException {
    Map<String, List<Holder>> holders = new HashMap<>();
    catalog.documents().forEach(document -> collect(document, holders));
    for (List<Holder> same : holders.values()) {
      same.sort(MINUTES_FIRST);
      Set<String> done = new HashSet<>();
      for (Holder holder : same) {
        if (done.add(holder.place())) {
          long secondary = done.size() > 1 ? 1 : 0;
          if (secondary == 1 || same.size() > 1) {
            writer.updateNumericDocValue(
                new Term(Fields.ID, holder.place()), Fields.SECONDARY, secondary);
          }
        }
      }
    }
  }

  private static void collect(DocumentSummary document, Map<String, List<Holder>> holders) {
    for (DocumentSummary.Numbers numbers : document.paragraphs()) {
      Holder holder = new Holder(document.id() + "§" + numbers.first(), document.kind());
      document
          .identity(numbers.first())
          .map(ParagraphIdentity::key)
          .ifPresent(key -> holders.computeIfAbsent(key, each -> new ArrayList<>()).add(holder));
    }
  }
}
