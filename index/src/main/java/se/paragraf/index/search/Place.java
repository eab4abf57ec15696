package se.paragraf.index.search;

import java.util.List;
import java.util.Optional;

/**
 * What a search finds as one hit: a §, a section of a report under its numbered heading and the
 * nearest unnumbered one below it, a memo, a table, a figure, or a single quantity.
 *
 * @param id document id and, for all but memos, what it is in the document; unique in the archive
 * @param identity the same for one § in several files; else the id
 * @param type {@code PARAGRAPH} for every §, whether it decides or not
 * @param pieces in printed order; non-empty
 * @param amounts the figures of a quantity or table; empty for other places
 * @param enclosing of a document embedded in minutes, the minutes
 */
public record Place(
    String id,
    String identity,
    HitType type,
    DocumentRef document,
    Optional<ParagraphRef> paragraph,
    Optional<HeadingRef> heading,
    List<Piece> pieces,
    Optional<DocumentRef> enclosing,
    Acting acting,
    List<PlaceAmount> amounts) {

  public Place {
    pieces = List.copyOf(pieces);
    amounts = List.copyOf(amounts);
  }

  Place withAmounts(List<PlaceAmount> amounts) {
    return new Place(
        id, identity, type, document, paragraph, heading, pieces, enclosing, acting, amounts);
  }
}
