package se.paragraf.index.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.paragraf.index.analysis.SwedishTextAnalyzer;

/** Makes of an understood query one that finds places, and remembers what it looks for. */
final class BuildQuery {

  /** What a word of an expression counts: about as much as one that one place in 100 holds. */
  private static final float WORD_OF_EXPRESSION = 2;

  private static final int PHRASE_SLOP = 0;

  /** Fields that every word is looked for in. */
  private static final int FIELDS = 5;

  /** Engines refuse more than 1,024 clauses; hints and filters need some of them. */
  private static final int MOST_CLAUSES = 900;

  /** Beyond this no other ways to say a word are looked for. */
  private static final int FULL_CLAUSES = 800;

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

  PlaceQuery build(QueryNode node) {
    return switch (node) {
      case QueryNode.Words words -> words(words.words());
      case QueryNode.Phrase phrase -> together(phrase.words(), PHRASE_SLOP, true);
      case QueryNode.Near near -> together(near.words(), near.distance(), false);
      case QueryNode.Prefix prefix -> prefix(prefix.start());
      case QueryNode.Group group -> group(group);
    };
  }

  private PlaceQuery group(QueryNode.Group group) {
    PlaceQuery.Builder query = PlaceQuery.Group.builder();
    for (QueryNode.Clause clause : group.clauses()) {
      switch (clause.need()) {
        case MUST -> query.must(build(clause.node()));
        case SHOULD -> query.should(build(clause.node()));
        case MUST_NOT -> {
          int known = concepts.size();
          query.not(exactly(clause.node()));
          concepts.subList(known, concepts.size()).clear();
        }
      }
    }
    boolean onlyWithout =
        group.clauses().stream().allMatch(clause -> clause.need() == QueryNode.Need.MUST_NOT);
    if (onlyWithout && !group.clauses().isEmpty()) {
      query.must(new PlaceQuery.All());
    }
    return query.build();
  }

  /** What is not wanted is shut out by its own forms only, not by what merely means the same. */
  private PlaceQuery exactly(QueryNode node) {
    if (node instanceof QueryNode.Words words) {
      PlaceQuery.Builder any = PlaceQuery.Group.builder();
      words.words().forEach(word -> any.should(together(List.of(word), PHRASE_SLOP, true)));
      return any.build();
    }
    return build(node);
  }

  private PlaceQuery words(List<String> words) {
    PlaceQuery.Builder query = PlaceQuery.Group.builder();
    for (Concept concept : affordable(findConcepts.find(words))) {
      concepts.add(concept);
      query.should(concept(concept));
    }
    return query.build();
  }

  /**
   * Of a long text every word typed is looked for as long as that can be paid, then the other ways
   * to say them, those that count most first.
   */
  private List<Concept> affordable(List<Concept> all) {
    List<List<Concept.Way>> kept = new ArrayList<>();
    for (Concept concept : all) {
      Concept.Way typed = concept.ways().getFirst();
      kept.add(new ArrayList<>(pay(typed, MOST_CLAUSES) ? List.of(typed) : List.of()));
    }
    record Other(int concept, Concept.Way way) {}
    IntStream.range(0, all.size())
        .filter(at -> !kept.get(at).isEmpty())
        .boxed()
        .flatMap(at -> all.get(at).ways().stream().skip(1).map(way -> new Other(at, way)))
        .sorted(Comparator.comparingDouble((Other other) -> -other.way().weight()))
        .filter(other -> pay(other.way(), FULL_CLAUSES))
        .forEachOrdered(other -> kept.get(other.concept()).add(other.way()));
    return IntStream.range(0, all.size())
        .filter(at -> !kept.get(at).isEmpty())
        .mapToObj(at -> new Concept(all.get(at).typed(), kept.get(at)))
        .toList();
  }

  /** Whether one more way can be looked for; then it is paid. */
  private boolean pay(Concept.Way way, int most) {
    int cost =
        FIELDS
            * switch (way) {
              case Concept.Word word -> word.tokens().size();
              case Concept.Expression expression ->
                  expression.words().stream().mapToInt(Set::size).sum();
            };
    if (spent + cost > most) {
      return false;
    }
    spent += cost;
    return true;
  }

  private PlaceQuery concept(Concept concept) {
    Map<String, Float> tokens = new TreeMap<>();
    List<Concept.Expression> expressions = new ArrayList<>();
    for (Concept.Way way : concept.ways()) {
      switch (way) {
        case Concept.Word word ->
            word.tokens()
                .forEach((token, share) -> tokens.merge(token, share * word.weight(), Math::max));
        case Concept.Expression expression -> expressions.add(expression);
      }
    }
    return inEveryField(field -> {
      List<PlaceQuery> ways = new ArrayList<>();
      tokens.forEach((token, weight) ->
          ways.add(new PlaceQuery.Weighted(new PlaceQuery.Holds(new Key(field, token)), weight)));
      expressions.forEach(expression -> ways.add(near(expression, field)));
      return PlaceQuery.Group.any(ways);
    });
  }

  private static PlaceQuery near(Concept.Expression expression, String field) {
    PlaceQuery near =
        new PlaceQuery.Near(field, expression.words(), expression.slop(), expression.ordered());
    float worth = expression.weight() * expression.words().size() * WORD_OF_EXPRESSION;
    return new PlaceQuery.Weighted(near, worth);
  }

  private PlaceQuery inEveryField(Function<String, PlaceQuery> inField) {
    PlaceQuery.Builder query = PlaceQuery.Group.builder();
    add(query, inField.apply(Fields.TITLE), fields.title());
    add(query, inField.apply(Fields.DECISION), fields.decision());
    add(query, inField.apply(Fields.TEXT), fields.text());
    add(query, inField.apply(Fields.CONTEXT), fields.context());
    add(query, inField.apply(Fields.FORMALITY), fields.formality());
    return query.build();
  }

  private static void add(PlaceQuery.Builder all, PlaceQuery query, float weight) {
    if (weight > 0) {
      all.should(new PlaceQuery.Weighted(query, weight));
    }
  }

  private PlaceQuery together(List<String> words, int slop, boolean ordered) {
    List<Set<String>> tokens =
        words.stream().limit(LONGEST_PHRASE).map(findConcepts::anyFormTyped).toList();
    Concept.Expression expression = new Concept.Expression(tokens, slop, ordered, 1);
    if (!pay(expression, MOST_CLAUSES)) {
      return new PlaceQuery.None();
    }
    Concept concept = new Concept(String.join(" ", words), List.of(expression));
    concepts.add(concept);
    return concept(concept);
  }

  private PlaceQuery prefix(String start) {
    if (spent + 2 * FIELDS > MOST_CLAUSES) {
      return new PlaceQuery.None();
    }
    spent += 2 * FIELDS;
    String lower = se.paragraf.index.analysis.SwedishWords.normal(start);
    prefixes.add(lower);
    return inEveryField(field -> {
      PlaceQuery.Builder query = PlaceQuery.Group.builder();
      query.should(new PlaceQuery.Begins(new Key(field, lower)));
      query.should(new PlaceQuery.Begins(new Key(field, SwedishTextAnalyzer.PART + lower)));
      return query.build();
    });
  }
}
