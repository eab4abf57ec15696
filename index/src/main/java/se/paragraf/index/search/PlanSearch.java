package se.paragraf.index.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.archive.Bodies;

/** Makes of a request the query that finds what may answer it. */
final class PlanSearch {

  private final Swedish swedish;
  private final Bodies bodies;
  private final List<String> organizations;

  PlanSearch(Swedish swedish, Bodies bodies, List<String> organizations) {
    this.swedish = swedish;
    this.bodies = bodies;
    this.organizations = organizations;
  }

  /**
   * A request understood.
   *
   * @param query finds the places
   * @param matcher finds the words in their text
   * @param asksForWords whether any word was typed that could match
   * @param time that the request names
   */
  record Plan(
      PlaceQuery query,
      WordMatcher matcher,
      List<Concept> concepts,
      boolean asksForWords,
      Optional<DaysAsked> time) {}

  /** Errors: {@link UnknownFilterValueException}. */
  Plan plan(SearchRequest request, PlaceIndex.Reader reader, LocalDate today) throws IOException {
    PlaceQuery.Builder query = PlaceQuery.Group.builder();
    ReadTime time = new ReadTime(today);
    List<PlaceQuery> hints = new ReadHints(bodies, reader, time).read(request.text());
    QueryNode.Group understood = ParseQuery.parse(request.text());
    BuildQuery builder = swedish.newQuery();
    boolean words = !understood.clauses().isEmpty();
    if (words) {
      query.must(orHints(builder.build(understood), hints, understood));
      hints.forEach(query::should);
    } else {
      query.must(new PlaceQuery.All());
    }
    new ResolveFilters(bodies, organizations, reader).addTo(query, filters(request));
    request.amount().ifPresent(amount -> query.filter(figures(amount)));
    if (request.filters().kind().isEmpty()) {
      query.not(new PlaceQuery.StandsBack());
    }
    return new Plan(
        query.build(),
        matcher(builder, reader),
        builder.concepts(),
        words,
        time.in(request.text()));
  }

  private static Filters filters(SearchRequest request) {
    boolean quantities = request.amount().isPresent() && request.filters().type().isEmpty();
    return quantities ? request.filters().withType(HitType.QUANTITY) : request.filters();
  }

  private static PlaceQuery figures(AmountRange amount) {
    return PlaceQuery.Group.any(
        amount.stretches().stream()
            .map(ends -> new PlaceQuery.Amounts(amount.unit(), ends[0], ends[1]))
            .toList());
  }

  private WordMatcher matcher(BuildQuery builder, PlaceIndex.Reader reader) throws IOException {
    List<Concept> concepts = builder.concepts();
    return new WordMatcher(
        swedish.words(), concepts, builder.prefixes(), Rarity.of(concepts, reader));
  }

  /** What is named exactly is found even when no word of the query stands in it. */
  private static PlaceQuery orHints(
      PlaceQuery words, List<PlaceQuery> hints, QueryNode.Group understood) {
    boolean plain =
        understood.clauses().stream().allMatch(clause -> clause.need() == QueryNode.Need.SHOULD);
    if (!plain || hints.isEmpty()) {
      return words;
    }
    PlaceQuery.Builder either = PlaceQuery.Group.builder();
    either.should(words);
    hints.forEach(hint -> either.should(new PlaceQuery.Weighted(hint, 0)));
    return either.build();
  }
}
