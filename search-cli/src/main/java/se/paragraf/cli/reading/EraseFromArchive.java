package se.paragraf.cli.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.ArchiveAddress;
import se.paragraf.index.archive.Forget;
import se.paragraf.index.archive.ParagraphIdentity;
import se.paragraf.index.chain.FiledParagraph;
import se.paragraf.index.search.Search;
import se.paragraf.index.search.SearchIndex;

/**
 * Erases a document or a § for good: from the archive and its index, the marks of people, and the
 * files that were dropped on the page. Files that lie elsewhere belong to somebody else and stay.
 */
public final class EraseFromArchive {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{12}-\\d+");

  private final ArchiveAddress address;
  private final MarkedPlaces marks;

  public EraseFromArchive(ArchiveAddress address, MarkedPlaces marks) {
    this.address = address;
    this.marks = marks;
  }

  /** What somebody means by a document id or the citation of a §. */
  public sealed interface Meaning {

    record OfDocument(String id) implements Meaning {}

    record OfParagraph(ParagraphIdentity identity) implements Meaning {}

    /** Several §§, of which one has to be chosen; non-empty. */
    record Several(List<String> citations) implements Meaning {}

    record Nothing() implements Meaning {}
  }

  /** What a reference means in the archive as it is. */
  public static Meaning meaning(String reference, Archive archive, Search search)
      throws IOException {
    if (ID.matcher(reference).matches()) {
      return archive.document(reference).isPresent()
          ? new Meaning.OfDocument(reference)
          : new Meaning.Nothing();
    }
    List<FiledParagraph> found = new FindCitedPlace(archive, search).paragraph(reference);
    if (found.size() > 1) {
      return new Meaning.Several(found.stream().map(FiledParagraph::citation).toList());
    }
    return found.stream()
        .map(filed -> ParagraphIdentity.of(filed.document(), filed.paragraph()))
        .flatMap(Optional::stream)
        .findFirst()
        .<Meaning>map(Meaning.OfParagraph::new)
        .orElse(new Meaning.Nothing());
  }

  /** Erases it; returns how many documents it was in. */
  public int erase(Meaning meaning) throws IOException {
    return switch (meaning) {
      case Meaning.OfDocument document -> document(document.id());
      case Meaning.OfParagraph paragraph -> in(forget -> forget.paragraph(paragraph.identity()));
      case Meaning.Several several ->
          throw new IllegalArgumentException("several are meant: " + several.citations());
      case Meaning.Nothing nothing -> 0;
    };
  }

  private int document(String id) throws IOException {
    String stem = id.substring(0, Archive.STEM_DIGITS);
    List<String> paths;
    boolean whole;
    try (Archive archive = Archive.open(address)) {
      paths = archive.catalog().paths(stem);
      whole = archive.extraction(stem).filter(done -> done.documents().size() == 1).isPresent();
    }
    int touched = in(forget -> forget.document(id) ? 1 : 0);
    if (touched > 0 && whole) {
      deleteDropped(paths);
    }
    return touched;
  }

  private void deleteDropped(List<String> paths) throws IOException {
    DroppedFiles dropped = DroppedFiles.beside(address.folder());
    for (String path : paths) {
      if (dropped.holds(path)) {
        Files.deleteIfExists(Path.of(path));
      }
    }
  }

  /** One act of erasing; returns how many documents it touched. */
  private interface Erasing {
    int in(Forget forget) throws IOException;
  }

  private int in(Erasing erasing) throws IOException {
    try (Archive opened = Archive.openToWrite(address);
        SearchIndex index = SearchIndex.openToWrite(opened)) {
      int touched = erasing.in(new Forget(opened, List.of(index)));
      marks.prune(opened);
      return touched;
    }
  }
}
