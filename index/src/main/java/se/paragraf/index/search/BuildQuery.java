package se.paragraf.index.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import se.paragraf.index.analysis.SwedishTextAnalyzer;

/** Makes a Lucene query of an understood one, and remembers what it looks for. */
final class BuildQuery {

  /** How much the second best way to say a thing counts beside the best. */
  private static final float OTHER_WAYS = 0.1f;

  private static final int PHRASE_SLOP = 0;

  /** Fields that every word is looked for in. */
  private static final int FIELDS = 5;

  /** Lucene refuses more than 1,024 clauses; hints and filters need some of them. */
  private static final int MOST_CLAUSES = 900;

  /** Beyond this no other ways to say a word are looked for. */
  private static final int FULL_CLAUSES = 600;

  /** Words of a phrase that are looked for. */
  private static final int LONGEST_PHRASE = 30;

  private final FindConcepts findConcepts;
  private final Weights.Field fields;
  private final List<Concept> concepts = new ArrayList<>();
  private final List<String> prefixes = new ArrayList<>();
  private int spent;

  BuildQuery(FindConcepts findConcepts, Weights.Field fields) {
    this.findConcepts = findConcepts;
    this.fields = fields;
  }

  /** What the queries built so far look for. */
  List<Concept> concepts() {
    return concepts;
  }

  /** Beginnings of words the queries built so far look for, in lower case. */
  List<String> prefixes() {
    return prefixes;
  }

  Query build(QueryNode node) {
    return switch (node) {
      case QueryNode.Words words -> words(words.words());
      case QueryNode.Phrase phrase -> together(phrase.words(), PHRASE_SLOP, true);
      case QueryNode.Near near -> together(near.words(), near.distance(), false);
      case QueryNode.Prefix prefix -> prefix(prefix.start());
      case QueryNode.Group group -> group(group);
    };
  }

  private Query group(QueryNode.Group group) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (QueryNode.Clause clause : group.clauses()) {
      switch (clause.need()) {
        case MUST -> query.add(build(clause.node()), Occur.MUST);
        case SHOULD -> query.add(build(clause.node()), Occur.SHOULD);
        case MUST_NOT -> {
          int known = concepts.size();
          query.add(exactly(clause.node()), Occur.MUST_NOT);
          concepts.subList(known, concepts.size()).clear();
        }
      }
    }
    return query.build();
  }

  /** What is not wanted is shut out by its own forms only, not by what merely means the same. */
  private Query exactly(QueryNode node) {
    if (node instanceof QueryNode.Words words) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      words
          .words()
          .forEach(word -> any.add(together(List.of(word), PHRASE_SLOP, true), Occur.SHOULD));
      return any.build();
    }
    return build(node);
  }

  private Query words(List<String> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Concept concept : findConcepts.find(words)) {
      affordable(concept)
          .ifPresent(kept -> {
            concepts.add(kept);
            query.add(concept(kept), Occur.SHOULD);
          });
    }
    return query.build();
  }

  /** Of a very long text only what is typed is looked for, and at last nothing more. */
  private Optional<Concept> affordable(Concept concept) {
    List<Concept.Way> ways = concept.ways();
    Concept kept =
        spent + cost(ways) > FULL_CLAUSES && ways.size() > 1
            ? new Concept(concept.typed(), ways.subList(0, 1))
            : concept;
    if (spent + cost(kept.ways()) > MOST_CLAUSES) {
      return Optional.empty();
    }
    spent += cost(kept.ways());
    return Optional.of(kept);
  }

  /** How many clauses Lucene counts for them. */
  private static int cost(List<Concept.Way> ways) {
    return FIELDS
        * ways.stream()
            .mapToInt(way ->
                switch (way) {
                  case Concept.Word word -> 1;
                  case Concept.Expression expression ->
                      expression.words().stream().mapToInt(Set::size).sum();
                })
            .sum();
  }

  private Query concept(Concept concept) {
    return inEveryField(field -> {
      List<Query> ways = new ArrayList<>();
      concept.ways().forEach(way -> ways.add(way(way, field)));
      return new DisjunctionMaxQuery(ways, OTHER_WAYS);
    });
  }

  private Query inEveryField(java.util.function.Function<String, Query> inField) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    add(query, inField.apply(Fields.TITLE), fields.title());
    add(query, inField.apply(Fields.DECISION), fields.decision());
    add(query, inField.apply(Fields.TEXT), fields.text());
    add(query, inField.apply(Fields.CONTEXT), fields.context());
    add(query, inField.apply(Fields.FORMALITY), fields.formality());
    return query.build();
  }

  private static void add(BooleanQuery.Builder all, Query query, float weight) {
    if (weight > 0) {
      all.add(new BoostQuery(query, weight), Occur.SHOULD);
    }
  }

  private static Query way(Concept.Way way, String field) {
    Query query =
        switch (way) {
          case Concept.Word word -> word(word, field);
          case Concept.Expression expression ->
              near(expression.words(), expression.slop(), expression.ordered(), field);
        };
    return new BoostQuery(query, way.weight());
  }

  private static Query word(Concept.Word word, String field) {
    SynonymQuery.Builder query = new SynonymQuery.Builder(field);
    word.tokens().forEach((token, weight) -> query.addTerm(new Term(field, token), weight));
    return query.build();
  }

  private static Query near(List<Set<String>> words, int slop, boolean ordered, String field) {
    SpanQuery[] spans =
        words.stream().map(tokens -> anyOf(tokens, field)).toArray(SpanQuery[]::new);
    return spans.length == 1 ? spans[0] : new SpanNearQuery(spans, slop, ordered);
  }

  private static SpanQuery anyOf(Set<String> tokens, String field) {
    return new SpanOrQuery(
        tokens.stream()
            .sorted()
            .map(token -> new SpanTermQuery(new Term(field, token)))
            .toArray(SpanQuery[]::new));
  }

  private Query together(List<String> words, int slop, boolean ordered) {
    List<Set<String>> tokens =
        words.stream().limit(LONGEST_PHRASE).map(findConcepts::anyFormTyped).toList();
    Concept.Expression expression = new Concept.Expression(tokens, slop, ordered, 1);
    Optional<Concept> concept =
        affordable(new Concept(String.join(" ", words), List.of(expression)));
    concept.ifPresent(concepts::add);
    return concept.map(this::concept).orElseGet(MatchNoDocsQuery::new);
  }

  private Query prefix(String start) {
    if (spent + 2 * FIELDS > MOST_CLAUSES) {
      return new MatchNoDocsQuery();
    }
    spent += 2 * FIELDS;
    String lower = se.paragraf.index.analysis.SwedishWords.normal(start);
    prefixes.add(lower);
    return inEveryField(field -> {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      query.add(new PrefixQuery(new Term(field, lower)), Occur.SHOULD);
      query.add(new PrefixQuery(new Term(field, SwedishTextAnalyzer.PART + lower)), Occur.SHOULD);
      return query.build();
    });
  }
}
