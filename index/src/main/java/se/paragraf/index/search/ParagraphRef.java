package se.paragraf.index.search;

import java.util.List;
import java.util.Optional;
import se.paragraf.model.Paragraph;

/** The § that a hit stands in; {@code paragraph} in JSON. */
public record ParagraphRef(
    Optional<Integer> number,
    Optional<Integer> lastNumber,
    Optional<String> title,
    List<String> caseNumbers) {

  public ParagraphRef {
    caseNumbers = List.copyOf(caseNumbers);
  }

  public static ParagraphRef of(Paragraph paragraph) {
    return new ParagraphRef(
        paragraph.number(), paragraph.lastNumber(), paragraph.title(), paragraph.caseNumbers());
  }
}
