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

/** Says in Lucene's words what places are looked for. */
final class LuceneQuery {

  private LuceneQuery() {}

  static Query of(PlaceQuery query) {
    return said(FlattenQuery.flatten(query));
  }

  /** The same for a ranking that leaves out what scores 0; faster. */
  static Query ranked(PlaceQuery query) {
    PlaceQuery flat = FlattenQuery.flatten(query);
    return flat instanceof PlaceQuery.Group group
            && group.must().size() == 1
            && FlattenQuery.isAny(group.must().getFirst())
        ? group(group, LuceneQuery::anyLate)
        : said(flat);
  }

  private static Query said(PlaceQuery flat) {
    return switch (flat) {
      case PlaceQuery.All() -> new MatchAllDocsQuery();
      case PlaceQuery.None() -> new MatchNoDocsQuery();
      case PlaceQuery.Holds(Key key) -> new TermQuery(term(key));
      case PlaceQuery.Begins(Key key) -> new PrefixQuery(term(key));
      case PlaceQuery.Near near -> new ConstantScoreQuery(near(near));
      case PlaceQuery.Days(long from, long to) -> LongField.newRangeQuery(Fields.DAY, from, to);
      case PlaceQuery.Amounts(String unit, double low, double high) ->
          DoublePoint.newRangeQuery(Fields.AMOUNT + unit, low, high);
      case PlaceQuery.StandsBack() -> new StandsBackQuery();
      case PlaceQuery.Weighted(PlaceQuery each, float weight) -> new BoostQuery(said(each), weight);
      case PlaceQuery.Alike(PlaceQuery each) -> new ConstantScoreQuery(said(each));
      case PlaceQuery.Group group -> group(group, LuceneQuery::said);
    };
  }

  private static Query group(PlaceQuery.Group group, Function<PlaceQuery, Query> must) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    group.must().forEach(each -> query.add(must.apply(each), Occur.MUST));
    group.should().forEach(each -> query.add(said(each), Occur.SHOULD));
    group.filter().forEach(each -> query.add(said(each), Occur.FILTER));
    group.not().forEach(each -> query.add(said(each), Occur.MUST_NOT));
    return query.build();
  }

  private static Query anyLate(PlaceQuery any) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    ((PlaceQuery.Group) any).should().forEach(each -> query.add(late(each), Occur.SHOULD));
    return query.build();
  }

  private static Query late(PlaceQuery query) {
    return switch (query) {
      case PlaceQuery.Weighted(PlaceQuery.Near near, float weight) ->
          new BoostQuery(new LateNearQuery(near(near)), weight);
      default -> said(query);
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
