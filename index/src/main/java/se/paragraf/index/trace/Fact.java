package se.paragraf.index.trace;

import java.util.List;
import java.util.Optional;
import se.paragraf.index.search.DocumentRef;
import se.paragraf.index.search.HeadingRef;
import se.paragraf.index.search.ParagraphRef;
import se.paragraf.model.Quantity;

/**
 * A figure as one document tells it, with what it has to do with the measure that was asked for.
 *
 * @param measure name of the measure that it is a figure of: the one asked for, or a narrower one
 * @param measureKey the same for every way to write that measure
 * @param owner the unit whose figure it is, by the name that most facts found with it tell
 * @param relation what that measure is to the one asked for
 * @param place id of the place in the archive; unique
 * @param paragraph the § it stands in, or of a document merged into minutes the § it belongs to
 * @param citation to copy
 * @param alsoIn citations of the other files that hold the same §
 */
public record Fact(
    Quantity quantity,
    String measure,
    String measureKey,
    Optional<String> owner,
    Relation relation,
    String place,
    DocumentRef document,
    Optional<ParagraphRef> paragraph,
    Optional<HeadingRef> heading,
    Telling telling,
    String citation,
    List<String> alsoIn) {

  public Fact {
    alsoIn = List.copyOf(alsoIn);
  }

  /** Where a figure stands. */
  public enum Source {
    TEXT,
    TABLE
  }

  public Source source() {
    return quantity.table().isPresent() ? Source.TABLE : Source.TEXT;
  }

  Fact withOwner(Optional<String> name) {
    return with(name, alsoIn);
  }

  Fact withAlsoIn(List<String> citations) {
    return with(owner, citations);
  }

  private Fact with(Optional<String> owner, List<String> citations) {
    return new Fact(
        quantity,
        measure,
        measureKey,
        owner,
        relation,
        place,
        document,
        paragraph,
        heading,
        telling,
        citation,
        citations);
  }
}
