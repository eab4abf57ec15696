package se.paragraf.extract.quantity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.model.Region;

/**
 * Running text in its place.
 *
 * @param regions where it stands, in reading order; non-empty
 * @param heading index of the nearest heading above
 * @param paragraph index in {@code Document.paragraphs()} of the § it stands in
 * @param listItem whether it is a point of a list
 * @param decided whether it is what a body decides or proposes, not what somebody tells
 */
record Prose(
    String text,
    List<Region> regions,
    Optional<Integer> heading,
    Optional<Integer> paragraph,
    boolean listItem,
    boolean decided) {

  Prose {
    regions = List.copyOf(regions);
  }

  /** Both as one text. */
  Prose then(Prose next) {
    return new Prose(
        text + " " + next.text(),
        Stream.concat(regions.stream(), next.regions().stream()).toList(),
        heading,
        paragraph,
        listItem,
        decided);
  }
}
