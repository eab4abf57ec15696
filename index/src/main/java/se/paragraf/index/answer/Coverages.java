package se.paragraf.index.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.paragraf.index.answer.Answer.Coverage;
import se.paragraf.index.archive.Catalog;
import se.paragraf.index.archive.DocumentSummary;
import se.paragraf.index.search.Filters;
import se.paragraf.model.DocumentKind;

/** Counts what an answer rests on. */
final class Coverages {

  private static final Set<DocumentKind> OF_MEETINGS =
      Set.of(DocumentKind.PROTOKOLL, DocumentKind.PROTOKOLLSUTDRAG);

  private Coverages() {}

  static Coverage of(Catalog catalog, Filters filters) {
    List<DocumentSummary> documents =
        catalog.documents().filter(document -> fits(document, filters)).toList();
    List<DocumentSummary> minutes =
        documents.stream()
            .filter(
                document -> OF_MEETINGS.contains(document.kind()) && document.date().isPresent())
            .toList();
    long meetings =
        minutes.stream()
            .map(document -> List.of(document.organization(), document.body(), document.date()))
            .distinct()
            .count();
    List<LocalDate> days = minutes.stream().map(m -> m.date().orElseThrow()).sorted().toList();
    return new Coverage(
        documents.size(),
        meetings,
        days.stream().findFirst(),
        days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()));
  }

  private static boolean fits(DocumentSummary document, Filters filters) {
    boolean organization =
        filters.organization().isEmpty()
            || document.organization().map(o -> o.name()).equals(filters.organization());
    boolean from =
        filters.from().isEmpty()
            || document.date().filter(d -> !d.isBefore(filters.from().get())).isPresent();
    boolean to =
        filters.to().isEmpty()
            || document.date().filter(d -> !d.isAfter(filters.to().get())).isPresent();
    boolean kind = filters.kind().isEmpty() || filters.kind().get() == document.kind();
    return organization && from && to && kind;
  }
}
