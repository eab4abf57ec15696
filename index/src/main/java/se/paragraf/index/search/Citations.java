package se.paragraf.index.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.model.Region;

/**
 * Writes where something stands as people cite it: {@code Regionfullmäktige 2024-06-19 § 71, s. 1}.
 *
 * @param withOrganization whether the archive holds more than one, so that it must be named
 */
public record Citations(boolean withOrganization) {

  /** A citation of something in a place; of a document embedded in minutes, by way of its §. */
  public String of(Place place, List<Region> regions) {
    return place
        .enclosing()
        .map(minutes -> embedded(minutes, place, regions))
        .orElseGet(() -> of(place.document(), place.paragraph(), place.heading(), regions));
  }

  private String embedded(DocumentRef minutes, Place place, List<Region> regions) {
    List<String> parts = new ArrayList<>();
    if (withOrganization) {
      minutes.organization().ifPresent(parts::add);
    }
    parts.add(who(minutes, place.paragraph()));
    place.document().title().ifPresent(parts::add);
    place
        .heading()
        .map(Citations::label)
        .filter(each -> !parts.contains(each))
        .ifPresent(parts::add);
    page(place.document(), regions).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  /** None in a file without pages. */
  private static Optional<String> page(DocumentRef document, List<Region> regions) {
    int page = regions.isEmpty() ? document.firstPage() : regions.getFirst().page();
    return page == 0 ? Optional.empty() : Optional.of("s. " + page);
  }

  /**
   * A citation of a place.
   *
   * @param regions what is cited; its first page is named, else the first of the document
   */
  public String of(
      DocumentRef document,
      Optional<ParagraphRef> paragraph,
      Optional<HeadingRef> heading,
      List<Region> regions) {
    List<String> parts = new ArrayList<>();
    if (withOrganization) {
      document.organization().ifPresent(parts::add);
    }
    parts.add(who(document, paragraph));
    heading.map(Citations::label).ifPresent(parts::add);
    page(document, regions).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private static String who(DocumentRef document, Optional<ParagraphRef> paragraph) {
    List<String> words = new ArrayList<>();
    Optional<String> number = paragraph.flatMap(Citations::number);
    if (number.isPresent()) {
      document.body().or(document::title).ifPresent(words::add);
    } else {
      document.title().or(document::body).ifPresent(words::add);
    }
    document
        .date()
        .map(LocalDate::toString)
        .filter(date -> words.stream().noneMatch(word -> word.contains(date)))
        .ifPresent(words::add);
    number.ifPresent(words::add);
    return words.isEmpty() ? document.path() : String.join(" ", words);
  }

  private static Optional<String> number(ParagraphRef paragraph) {
    return paragraph
        .number()
        .map(first ->
            paragraph.lastNumber().map(last -> "§§ " + first + "–" + last).orElse("§ " + first));
  }

  private static String label(HeadingRef heading) {
    return heading.number().map(n -> n + " " + heading.title()).orElse(heading.title());
  }
}
