package se.paragraf.index.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import se.paragraf.index.archive.Bodies;

/** Makes of a request the Lucene query that finds what may answer it. */
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
   */
  record Plan(Query query, WordMatcher matcher, List<Concept> concepts, boolean asksForWords) {}

  /** Errors: {@link UnknownFilterValueException}. */
  Plan plan(SearchRequest request, IndexReader reader, LocalDate today) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<Query> hints = new ReadHints(bodies, reader, today).read(request.text());
    QueryNode.Group understood = ParseQuery.parse(request.text());
    BuildQuery builder = swedish.newQuery();
    boolean words = !understood.clauses().isEmpty();
    if (words) {
      query.add(orHints(builder.build(understood), hints, understood), Occur.MUST);
      hints.forEach(hint -> query.add(hint, Occur.SHOULD));
    } else {
      query.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    new ResolveFilters(bodies, organizations, reader).addTo(query, filters(request));
    request.amount().ifPresent(amount -> query.add(figures(amount), Occur.FILTER));
    if (request.filters().kind().isEmpty()) {
      query.add(NumericDocValuesField.newSlowExactQuery(Fields.SECONDARY, 1), Occur.MUST_NOT);
    }
    return new Plan(query.build(), matcher(builder, reader), builder.concepts(), words);
  }

  private static Filters filters(SearchRequest request) {
    boolean quantities = request.amount().isPresent() && request.filters().type().isEmpty();
    return quantities ? request.filters().withType(HitType.QUANTITY) : request.filters();
  }

  private static Query figures(AmountRange amount) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    for (double[] ends : amount.stretches()) {
      String field = Fields.AMOUNT + amount.unit();
      either.add(DoublePoint.newRangeQuery(field, ends[0], ends[1]), Occur.SHOULD);
    }
    return either.build();
  }

  private WordMatcher matcher(BuildQuery builder, IndexReader reader) throws IOException {
    List<Concept> concepts = builder.concepts();
    return new WordMatcher(
        swedish.words(), concepts, builder.prefixes(), Rarity.of(concepts, reader));
  }

  /** What is named exactly is found even when no word of the query stands in it. */
  private static Query orHints(Query words, List<Query> hints, QueryNode.Group understood) {
    boolean plain =
        understood.clauses().stream().allMatch(clause -> clause.need() == QueryNode.Need.SHOULD);
    if (!plain || hints.isEmpty()) {
      return words;
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(words, Occur.SHOULD);
    hints.forEach(hint -> either.add(new BoostQuery(hint, 0), Occur.SHOULD));
    return either.build();
  }
}
