package se.paragraf.index.answer;

import java.util.List;
import java.util.Optional;
import se.paragraf.index.search.DocumentRef;
import se.paragraf.index.search.HeadingRef;
import se.paragraf.index.search.ParagraphRef;
import se.paragraf.model.Region;

/**
 * Words of a document that an answer rests on.
 *
 * @param quote as printed; of a table cell its row label, column header and value
 * @param citation to copy
 * @param regions where the quote stands
 */
public record Evidence(
    String quote,
    String citation,
    DocumentRef document,
    Optional<ParagraphRef> paragraph,
    Optional<HeadingRef> heading,
    List<Region> regions) {

  public Evidence {
    regions = List.copyOf(regions);
  }
}
