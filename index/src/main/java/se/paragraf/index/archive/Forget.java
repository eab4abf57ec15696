package se.paragraf.index.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;

/**
 * Erases from an archive, for good: from the JSON, the journal, the copies and everything derived,
 * and keeps it out when the same file, or for a § any file that holds it, is read again.
 *
 * <p>The files that were read are not touched: they belong to somebody else.
 */
public final class Forget {

  private final Archive archive;
  private final List<DerivedFromArchive> derived;

  public Forget(Archive archive, List<DerivedFromArchive> derived) {
    this.archive = archive;
    this.derived = List.copyOf(derived);
  }

  /** Erases a document; returns whether the archive held it. */
  public boolean document(String id) throws IOException {
    Optional<Document> document = archive.document(id);
    if (document.isEmpty()) {
      return false;
    }
    String stem = id.substring(0, Archive.STEM_DIGITS);
    Extraction.Done done = archive.extraction(stem).orElseThrow();
    boolean whole = done.documents().size() == 1;
    archive.forget(
        whole
            ? new Forgotten.Thing.File(done.source().sha256())
            : new Forgotten.Thing.InnerDocument(id));
    if (whole) {
      removeFile(done);
    } else {
      putAgain(done);
    }
    finish();
    return true;
  }

  /**
   * Erases a § in every file that holds it, by its identity.
   *
   * @return how many documents held it
   */
  public int paragraph(ParagraphIdentity identity) throws IOException {
    List<Extraction.Done> holders =
        archive.extractions().filter(done -> holds(done, identity)).toList();
    archive.forget(new Forgotten.Thing.Numbered(identity));
    for (Extraction.Done holder : holders) {
      putAgain(holder);
    }
    finish();
    return holders.size();
  }

  private static boolean holds(Extraction.Done done, ParagraphIdentity identity) {
    return done.documents().stream()
        .anyMatch(document ->
            document.paragraphs().stream()
                .map(paragraph -> ParagraphIdentity.of(document, paragraph))
                .anyMatch(Optional.of(identity)::equals));
  }

  private void removeFile(Extraction.Done done) throws IOException {
    String stem = done.source().stem();
    for (String path : archive.catalog().paths(stem)) {
      archive.note(
          FileEntry.plain(
              path, done.source().sha256(), done.source().bytes(), FileEntry.Status.FORGOTTEN));
    }
    archive.removeContent(stem);
    for (DerivedFromArchive each : derived) {
      each.remove(stem);
    }
    deleteCopies(done);
  }

  private void deleteCopies(Extraction.Done done) throws IOException {
    Files.deleteIfExists(archive.copy(done.source().sha256()));
    Files.deleteIfExists(archive.waiting(done.source().sha256()));
  }

  private void putAgain(Extraction.Done done) throws IOException {
    String readBy = archive.content(done.source().stem()).orElseThrow().readBy();
    if (archive.put(done, readBy) instanceof Extraction.Done kept) {
      for (DerivedFromArchive each : derived) {
        each.replace(kept);
      }
    }
    deleteCopies(done);
  }

  private void finish() throws IOException {
    archive.commit();
    archive.tidy();
    for (DerivedFromArchive each : derived) {
      each.settle(archive);
      each.purge();
    }
  }
}
