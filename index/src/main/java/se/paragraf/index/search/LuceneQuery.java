package se.paragraf.index.search;

import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Says in Lucene's words what places are looked for.
 *
 * <p>Groups of which one must match, weighted and inside each other, become one flat list of words
 * with the product of the weights: the scores are the same, and Lucene can leave out the places
 * that only words of little weight are in.
 */
final class LuceneQuery {

  private LuceneQuery() {}

  static Query of(PlaceQuery query) {
    return switch (query) {
      case PlaceQuery.All() -> new MatchAllDocsQuery();
      case PlaceQuery.None() -> new MatchNoDocsQuery();
      case PlaceQuery.Holds(Key key) -> new TermQuery(term(key));
      case PlaceQuery.Begins(Key key) -> new PrefixQuery(term(key));
      case PlaceQuery.Near near -> new ConstantScoreQuery(near(near));
      case PlaceQuery.Days(long from, long to) -> LongField.newRangeQuery(Fields.DAY, from, to);
      case PlaceQuery.Amounts(String unit, double low, double high) ->
          DoublePoint.newRangeQuery(Fields.AMOUNT + unit, low, high);
      case PlaceQuery.StandsBack() -> new StandsBackQuery();
      case PlaceQuery.Weighted(PlaceQuery each, float weight) ->
          isAny(each) ? any(each, weight, LuceneQuery::of) : new BoostQuery(of(each), weight);
      case PlaceQuery.Alike(PlaceQuery each) -> new ConstantScoreQuery(of(each));
      case PlaceQuery.Group group -> group(group, LuceneQuery::of);
    };
  }

  /** The same for a ranking that leaves out what scores 0; faster. */
  static Query ranked(PlaceQuery query) {
    return query instanceof PlaceQuery.Group group
            && group.must().size() == 1
            && isAny(group.must().getFirst())
        ? group(group, each -> any(each, 1, LuceneQuery::late))
        : of(query);
  }

  private static Query late(PlaceQuery query) {
    return query instanceof PlaceQuery.Near near ? new LateNearQuery(near(near)) : of(query);
  }

  private static Query group(PlaceQuery.Group group, Function<PlaceQuery, Query> must) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    group.must().forEach(each -> query.add(must.apply(each), Occur.MUST));
    group.should().forEach(each -> addFlat(query, each, 1, LuceneQuery::of));
    group.filter().forEach(each -> query.add(of(each), Occur.FILTER));
    group.not().forEach(each -> query.add(of(each), Occur.MUST_NOT));
    return query.build();
  }

  private static Query any(PlaceQuery query, float weight, Function<PlaceQuery, Query> leaf) {
    BooleanQuery.Builder flat = new BooleanQuery.Builder();
    addFlat(flat, query, weight, leaf);
    return flat.build();
  }

  private static void addFlat(
      BooleanQuery.Builder all, PlaceQuery query, float weight, Function<PlaceQuery, Query> leaf) {
    if (query instanceof PlaceQuery.Weighted(PlaceQuery each, float share)) {
      addFlat(all, each, weight * share, leaf);
    } else if (query instanceof PlaceQuery.Group group && isAny(group)) {
      group.should().forEach(each -> addFlat(all, each, weight, leaf));
    } else {
      all.add(new BoostQuery(leaf.apply(query), weight), Occur.SHOULD);
    }
  }

  /** Whether one of several has to match and nothing else is asked. */
  private static boolean isAny(PlaceQuery query) {
    return switch (query) {
      case PlaceQuery.Weighted(PlaceQuery each, float weight) -> isAny(each);
      case PlaceQuery.Group(var must, var should, var filter, var not) ->
          !should.isEmpty() && must.isEmpty() && filter.isEmpty() && not.isEmpty();
      default -> false;
    };
  }

  private static Term term(Key key) {
    return new Term(key.field(), key.token());
  }

  private static Query near(PlaceQuery.Near near) {
    SpanQuery[] spans =
        near.words().stream().map(tokens -> anyOf(tokens, near.field())).toArray(SpanQuery[]::new);
    return spans.length == 1 ? spans[0] : new SpanNearQuery(spans, near.slop(), near.ordered());
  }

  private static SpanQuery anyOf(Set<String> tokens, String field) {
    return new SpanOrQuery(
        tokens.stream()
            .sorted()
            .map(token -> new SpanTermQuery(new Term(field, token)))
            .toArray(SpanQuery[]::new));
  }
}
