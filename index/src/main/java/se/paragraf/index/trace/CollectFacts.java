package se.paragraf.index.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.index.archive.ParagraphIdentity;
import se.paragraf.index.search.Citations;
import se.paragraf.index.search.DocumentRef;
import se.paragraf.index.search.FindPlaces;
import se.paragraf.index.search.Place;
import se.paragraf.index.trace.Telling.Role;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Quantity;
import se.paragraf.model.Region;

/** Collects the figures of a file, each with where it stands and who tells it. */
final class CollectFacts {

  private final Citations citations;

  CollectFacts(Citations citations) {
    this.citations = citations;
  }

  /**
   * A figure and its surroundings, not yet judged.
   *
   * @param section titles of table and headings above, as one text
   * @param sameAs the same for one § in several files; empty when it is in no § of its own
   */
  record Told(
      Quantity quantity, Place place, Telling telling, String section, Optional<String> sameAs) {

    Fact as(MatchMeasure.Match match, Citations citations) {
      return new Fact(
          quantity,
          match.name(),
          match.key(),
          quantity.organization(),
          match.relation(),
          place.id(),
          place.document(),
          place.paragraph(),
          place.heading(),
          telling,
          citations.of(place, quantity.region().stream().toList()),
          List.of());
    }
  }

  /** Every figure of the file, in the order of the documents. */
  Stream<Told> collect(Extraction.Done file) {
    Map<String, Place> places =
        new FindPlaces()
            .find(file).stream()
                .collect(Collectors.toMap(Place::id, Function.identity(), (first, again) -> first));
    return file.documents().stream().flatMap(document -> collect(document, places));
  }

  private Stream<Told> collect(Document document, Map<String, Place> places) {
    return IntStream.range(0, document.quantities().size())
        .boxed()
        .flatMap(at ->
            Optional.ofNullable(places.get(document.id() + "#q" + (at + 1)))
                .map(place -> told(document, document.quantities().get(at), place))
                .stream());
  }

  private static Told told(Document document, Quantity quantity, Place place) {
    Optional<Paragraph> paragraph = paragraphOf(document, quantity);
    return new Told(
        quantity,
        place,
        paragraph.map(p -> telling(document, p, quantity)).orElseGet(() -> background(place)),
        section(document, quantity, place),
        paragraph.flatMap(p -> ParagraphIdentity.of(document, p)).map(ParagraphIdentity::key));
  }

  private static Optional<Paragraph> paragraphOf(Document document, Quantity quantity) {
    return document.paragraphs().stream()
        .filter(paragraph ->
            quantity
                .region()
                .map(region -> stands(region, paragraph.regions()))
                .orElseGet(() ->
                    paragraph.number().isPresent()
                        && paragraph.number().equals(quantity.paragraph())))
        .findFirst();
  }

  private static Telling telling(Document document, Paragraph paragraph, Quantity quantity) {
    for (Paragraph.Decision decision : paragraph.decisions()) {
      if (holds(decision.items(), quantity)) {
        return new Telling(Role.DECISION, decision.by().or(document::body));
      }
    }
    for (Paragraph.Proposal proposal : paragraph.proposals()) {
      if (holds(proposal.items(), quantity)) {
        return new Telling(Role.PROPOSAL, proposal.by().or(() -> proposer(proposal, document)));
      }
    }
    return new Telling(Role.TEXT, document.body());
  }

  /** Who the lead says proposes, else the body whose § it is. */
  private static Optional<String> proposer(Paragraph.Proposal proposal, Document document) {
    int verb = proposal.lead().indexOf(" föreslår");
    return verb > 0 ? Optional.of(proposal.lead().substring(0, verb)) : document.body();
  }

  private static boolean holds(List<Paragraph.Item> items, Quantity quantity) {
    return items.stream()
        .anyMatch(item ->
            quantity
                .region()
                .map(region -> stands(region, item.regions()))
                .orElseGet(() -> item.text().contains(quantity.text())));
  }

  private static boolean stands(Region region, List<Region> regions) {
    return regions.stream()
        .anyMatch(other ->
            other.page() == region.page()
                && region.centerY() >= other.y0()
                && region.centerY() <= other.y1());
  }

  private static Telling background(Place place) {
    return new Telling(
        Role.TEXT, place.enclosing().flatMap(DocumentRef::body).or(() -> place.document().body()));
  }

  private static String section(Document document, Quantity quantity, Place place) {
    Stream<String> table =
        quantity.table().stream()
            .flatMap(id -> document.tables().stream().filter(each -> each.id().equals(id)))
            .flatMap(each -> each.title().stream());
    Stream<String> headings = place.heading().stream().flatMap(heading -> heading.path().stream());
    return Stream.concat(table, headings).collect(Collectors.joining(" "));
  }
}
