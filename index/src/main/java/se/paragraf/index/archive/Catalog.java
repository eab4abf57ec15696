package se.paragraf.index.archive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every file seen and what it holds, at one moment; small enough to keep in memory.
 *
 * <p>Immutable. Everything is sorted: files by path, contents by hash.
 */
public final class Catalog {

  private final List<FileEntry> files;
  private final SortedMap<String, ContentSummary> contents;
  private final Map<String, List<String>> paths;
  private final List<String> organizations;

  Catalog(Collection<FileEntry> files, Collection<ContentSummary> contents) {
    this.files = List.copyOf(files);
    this.contents = new TreeMap<>();
    contents.forEach(content -> this.contents.put(content.stem(), content));
    this.paths =
        files.stream()
            .filter(file -> file.status() == FileEntry.Status.READ)
            .collect(
                Collectors.groupingBy(
                    file -> file.stem().orElseThrow(),
                    Collectors.mapping(FileEntry::path, Collectors.toUnmodifiableList())));
    this.organizations =
        documents()
            .flatMap(document -> document.organization().stream())
            .map(organization -> organization.name())
            .distinct()
            .sorted()
            .toList();
  }

  /** Every file seen, sorted by path. */
  public List<FileEntry> files() {
    return files;
  }

  /** What was read, sorted by hash. */
  public Collection<ContentSummary> contents() {
    return contents.values();
  }

  /** What was read of the file with this stem. */
  public Optional<ContentSummary> content(String stem) {
    return Optional.ofNullable(contents.get(stem));
  }

  /** All documents, sorted by id. */
  public Stream<DocumentSummary> documents() {
    return contents.values().stream().flatMap(content -> content.documents().stream());
  }

  /** Where the bytes with this stem lie; sorted. */
  public List<String> paths(String stem) {
    return paths.getOrDefault(stem, List.of());
  }

  /** Pages that still wait to be read from their images. */
  public int awaitingOcr() {
    return contents.values().stream().mapToInt(content -> content.awaitingOcr().size()).sum();
  }

  /** The organisations whose documents are here; sorted. */
  public List<String> organizations() {
    return organizations;
  }
}
