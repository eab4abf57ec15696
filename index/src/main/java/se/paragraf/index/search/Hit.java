package se.paragraf.index.search;

import java.util.List;
import java.util.Optional;
import se.paragraf.model.Region;

/**
 * A place that was found; an entry of {@code hits} in JSON.
 *
 * @param score higher is better; comparable within one result only
 * @param text the piece of the place that answers the query best, as printed
 * @param highlights matched words in {@code text}; sorted, not overlapping
 * @param paragraph the §, or of a document embedded in minutes the § it belongs to
 * @param heading the nearest heading, in reports and memos
 * @param regions where {@code text} stands
 * @param citation to copy: {@code Regionfullmäktige 2024-06-19 § 71, s. 1}
 * @param sources the other files that hold the same §; empty when there is one
 */
public record Hit(
    HitType type,
    double score,
    String text,
    List<Highlight> highlights,
    DocumentRef document,
    Optional<ParagraphRef> paragraph,
    Optional<HeadingRef> heading,
    List<Region> regions,
    String citation,
    List<OtherSource> sources) {

  public Hit {
    highlights = List.copyOf(highlights);
    regions = List.copyOf(regions);
    sources = List.copyOf(sources);
  }

  /**
   * Another file that holds the same §.
   *
   * @param differs whether it words the decision otherwise
   */
  public record OtherSource(DocumentRef document, String citation, boolean differs) {}
}
