package se.paragraf.index.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.paragraf.index.archive.RecentlyRead;
import se.paragraf.index.search.DocumentRef;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.ParagraphRef;
import se.paragraf.index.search.Search;
import se.paragraf.index.search.SearchRequest;
import se.paragraf.index.search.UnknownFilterValueException;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Paragraph;

/** Finds §§ of minutes and extracts in the archive; one § in several files is found once. */
public final class FiledParagraphs {

  /** Most §§ taken of one case or one meeting; a standing case has some hundreds in ten years. */
  private static final int MOST = 400;

  private static final Set<DocumentKind> KINDS =
      Set.of(DocumentKind.PROTOKOLL, DocumentKind.PROTOKOLLSUTDRAG);

  private final RecentlyRead files;
  private final Search search;

  public FiledParagraphs(RecentlyRead files, Search search) {
    this.files = files;
    this.search = search;
  }

  /** The §§ with this case number, however it is typed. */
  public List<FiledParagraph> ofCase(String caseNumber, Filters filters) {
    return find("", filters.withCaseNumber(caseNumber), MOST);
  }

  /** The §§ with this number that a body took up in a stretch of days, newest first. */
  public List<FiledParagraph> numbered(int number, String body, Filters filters) {
    return find("", filters.withBody(body), MOST).stream()
        .filter(filed -> covers(filed.paragraph(), number))
        .toList();
  }

  /** The §§ that say something like this, best first. */
  public List<FiledParagraph> like(String text, Filters filters, int limit) {
    return find(text, filters, limit);
  }

  /** The § that a hit stands in, when it is of minutes or an extract. */
  public Optional<FiledParagraph> at(Hit hit) {
    if (!KINDS.contains(hit.document().kind())) {
      return Optional.empty();
    }
    return hit.paragraph().flatMap(ref -> at(hit.document(), ref, hit.citation()));
  }

  /** The § of a document; empty when the archive has no such § any longer. */
  public Optional<FiledParagraph> at(DocumentRef file, ParagraphRef ref, String citation) {
    return document(file.id()).stream()
        .flatMap(document ->
            document.paragraphs().stream()
                .filter(paragraph -> ParagraphRef.of(paragraph).equals(ref))
                .map(paragraph -> new FiledParagraph(document, paragraph, file, citation)))
        .findFirst();
  }

  /** The first day to search for a § told of on this day: a matter seldom takes longer. */
  static LocalDate longBefore(LocalDate day) {
    return day.minusMonths(18);
  }

  private static boolean covers(Paragraph paragraph, int number) {
    return paragraph
        .number()
        .map(first -> first <= number && number <= paragraph.lastNumber().orElse(first))
        .orElse(false);
  }

  private List<FiledParagraph> find(String text, Filters filters, int limit) {
    try {
      return search.search(new SearchRequest(text, filters, limit)).hits().stream()
          .flatMap(hit -> at(hit).stream())
          .collect(
              Collectors.toMap(
                  FiledParagraph::key, filed -> filed, (first, again) -> first, LinkedHashMap::new))
          .values()
          .stream()
          .toList();
    } catch (UnknownFilterValueException nothingSoNamed) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Document> document(String id) {
    try {
      return files.document(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
