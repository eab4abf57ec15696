package se.paragraf.cli.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;

/** Finds what is meant when a file is called minutes. */
public final class FindMinutes {

  private FindMinutes() {}

  /** The minutes, else the extract, else the first document with a §. */
  public static Optional<Document> in(List<Document> documents) {
    return Stream.of(DocumentKind.PROTOKOLL, DocumentKind.PROTOKOLLSUTDRAG)
        .flatMap(kind -> documents.stream().filter(document -> document.kind() == kind))
        .findFirst()
        .or(() ->
            documents.stream().filter(document -> !document.paragraphs().isEmpty()).findFirst());
  }
}
