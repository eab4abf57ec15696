package se.paragraf.cli.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.paragraf.index.archive.Catalog;
import se.paragraf.index.archive.ContentSummary;
import se.paragraf.index.archive.DocumentSummary;
import se.paragraf.index.archive.FileEntry;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Organization;

/**
 * What an archive covers; {@code stats} in JSON.
 *
 * @param documents how many it holds
 * @param paragraphs how many §§ its minutes and extracts hold, one in several files counted once
 * @param passages how many sections of reports and memos can be found
 * @param bodies sorted by organisation and name
 * @param failed files that should have been readable and were not
 * @param skipped files that are nothing to read here
 * @param withoutText documents with pages whose text could not be had
 * @param awaitingOcr pages that wait for text recognition
 */
public record ArchiveStatistics(
    long documents,
    long paragraphs,
    long passages,
    List<Body> bodies,
    List<Unread> failed,
    List<Unread> skipped,
    List<WithoutText> withoutText,
    int awaitingOcr) {

  /** A body and the years it has met in. */
  public record Body(Optional<String> organization, String body, List<Year> years) {}

  /** The meetings of a year, as far as the archive knows. */
  public record Year(int year, List<String> meetings, Optional<Series> paragraphs) {}

  /**
   * The § numbers of a year.
   *
   * @param missing numbers between first and last that no document holds
   */
  public record Series(int first, int last, List<Integer> missing) {}

  /** A file that was not read, and why. */
  public record Unread(String path, String code, String message) {}

  /** Pages of a file whose text could not be had. */
  public record WithoutText(String document, List<Integer> pages) {}

  private record BodyKey(String organization, String body) {}

  /**
   * Counts.
   *
   * @param passages counted by the index
   */
  public static ArchiveStatistics of(Catalog catalog, long passages) {
    List<Body> bodies = bodies(catalog);
    return new ArchiveStatistics(
        catalog.documents().count(),
        paragraphs(catalog),
        passages,
        bodies,
        unread(catalog, FileEntry.Status.FAILED),
        unread(catalog, FileEntry.Status.SKIPPED),
        withoutText(catalog),
        catalog.awaitingOcr());
  }

  private static boolean isOfMeeting(DocumentSummary document) {
    return document.kind() == DocumentKind.PROTOKOLL
        || document.kind() == DocumentKind.PROTOKOLLSUTDRAG;
  }

  private static long paragraphs(Catalog catalog) {
    return catalog
        .documents()
        .filter(ArchiveStatistics::isOfMeeting)
        .flatMap(document ->
            document.paragraphs().stream()
                .map(numbers ->
                    List.of(
                        organization(document),
                        document.body().orElse(document.id()),
                        document.date().map(LocalDate::toString).orElse(document.id()),
                        numbers.first())))
        .distinct()
        .count();
  }

  private static String organization(DocumentSummary document) {
    return document.organization().map(Organization::name).orElse("");
  }

  private static List<Body> bodies(Catalog catalog) {
    Comparator<BodyKey> order =
        Comparator.comparing(BodyKey::organization).thenComparing(BodyKey::body);
    Map<BodyKey, List<DocumentSummary>> byBody =
        catalog
            .documents()
            .filter(ArchiveStatistics::isOfMeeting)
            .filter(document -> document.body().isPresent() && document.date().isPresent())
            .collect(
                Collectors.groupingBy(
                    document -> new BodyKey(organization(document), document.body().orElseThrow()),
                    () -> new TreeMap<>(order),
                    Collectors.toList()));
    List<Body> bodies = new ArrayList<>();
    byBody.forEach((key, documents) -> {
      Optional<String> organization =
          Optional.of(key.organization()).filter(name -> !name.isEmpty());
      bodies.add(new Body(organization, key.body(), years(documents)));
    });
    return bodies;
  }

  private static List<Year> years(List<DocumentSummary> documents) {
    Map<Integer, List<DocumentSummary>> byYear =
        documents.stream()
            .collect(
                Collectors.groupingBy(
                    document -> document.date().orElseThrow().getYear(),
                    TreeMap::new,
                    Collectors.toList()));
    return byYear.entrySet().stream()
        .map(
            entry -> new Year(entry.getKey(), meetings(entry.getValue()), series(entry.getValue())))
        .toList();
  }

  private static List<String> meetings(List<DocumentSummary> documents) {
    return documents.stream()
        .map(document -> document.date().orElseThrow().toString())
        .distinct()
        .sorted()
        .toList();
  }

  private static Optional<Series> series(List<DocumentSummary> documents) {
    TreeSet<Integer> numbers =
        documents.stream()
            .flatMap(document -> document.paragraphs().stream())
            .flatMapToInt(numbered -> IntStream.rangeClosed(numbered.first(), numbered.last()))
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Series(
                numbers.first(),
                numbers.last(),
                IntStream.rangeClosed(numbers.first(), numbers.last())
                    .filter(number -> !numbers.contains(number))
                    .boxed()
                    .toList()));
  }

  private static List<Unread> unread(Catalog catalog, FileEntry.Status status) {
    return catalog.files().stream()
        .filter(file -> file.status() == status)
        .map(file -> new Unread(file.path(), file.code().orElse(""), file.message().orElse("")))
        .toList();
  }

  private static List<WithoutText> withoutText(Catalog catalog) {
    return catalog.contents().stream()
        .filter(content -> !content.withoutText().isEmpty())
        .map(content -> new WithoutText(documentOf(content), content.withoutText()))
        .toList();
  }

  private static String documentOf(ContentSummary content) {
    return content.documents().isEmpty() ? content.stem() : content.documents().getFirst().id();
  }
}
