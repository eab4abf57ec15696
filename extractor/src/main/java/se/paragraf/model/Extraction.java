package se.paragraf.model;

import java.util.List;
import java.util.Optional;

/** What came of reading one file: its documents, or the reason why there are none. */
public sealed interface Extraction permits Extraction.Done, Extraction.Failed {

  /** The version of the JSON format, written as {@code schema}. */
  String SCHEMA = "paragraf/v1";

  Source source();

  List<Diagnostic> notices();

  /**
   * A file that was read.
   *
   * @param source the file
   * @param documents in page order, an enclosing document before those embedded in it; non-empty
   * @param notices what the reader should know, e.g. pages without text
   */
  record Done(Source source, List<Document> documents, List<Diagnostic> notices)
      implements Extraction {
    public Done {
      documents = List.copyOf(documents);
      notices = List.copyOf(notices);
    }

    /** The document with this id, if the file holds it. */
    public Optional<Document> document(String id) {
      return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }
  }

  /**
   * A file that could not be read; a value, so that the batch goes on.
   *
   * @param source the file; zero pages
   * @param reason why; severity error
   */
  record Failed(Source source, Diagnostic reason) implements Extraction {
    @Override
    public List<Diagnostic> notices() {
      return List.of(reason);
    }
  }
}
