package se.paragraf.index.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** Says in OpenSearch's JSON what places are looked for. */
final class ClusterQuery {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ClusterQuery() {}

  static JsonNode of(PlaceQuery query) {
    return said(FlattenQuery.flatten(query), 1);
  }

  private static JsonNode said(PlaceQuery flat, float boost) {
    return switch (flat) {
      case PlaceQuery.All() -> one("match_all", boosted(boost));
      case PlaceQuery.None() -> one("match_none", JSON.createObjectNode());
      case PlaceQuery.Holds(Key key) -> term("term", key, boost);
      case PlaceQuery.Begins(Key key) -> term("prefix", key, boost);
      case PlaceQuery.Near near -> constant(near(near), boost);
      case PlaceQuery.Days(long from, long to) ->
          range(Fields.DAY, boosted(boost).put("gte", from).put("lte", to));
      case PlaceQuery.Amounts(String unit, double low, double high) ->
          range(Fields.AMOUNT + unit, boosted(boost).put("gte", low).put("lte", high));
      case PlaceQuery.StandsBack() -> term("term", new Key(Fields.SECONDARY, "1"), boost);
      case PlaceQuery.Alike(PlaceQuery each) -> constant(said(each, 1), boost);
      case PlaceQuery.Weighted(PlaceQuery each, float weight) -> said(each, boost * weight);
      case PlaceQuery.Group group -> group(group, boost);
    };
  }

  private static ObjectNode boosted(float boost) {
    return JSON.createObjectNode().put("boost", boost);
  }

  private static ObjectNode one(String kind, JsonNode what) {
    ObjectNode query = JSON.createObjectNode();
    query.set(kind, what);
    return query;
  }

  private static JsonNode term(String kind, Key key, float boost) {
    return one(kind, one(key.field(), boosted(boost).put("value", key.token())));
  }

  private static JsonNode range(String field, JsonNode ends) {
    return one("range", one(field, ends));
  }

  private static JsonNode constant(JsonNode filter, float boost) {
    ObjectNode constant = boosted(boost);
    constant.set("filter", filter);
    return one("constant_score", constant);
  }

  /** Without parts it finds nothing, and parts that must not match find nothing by themselves. */
  private static JsonNode group(PlaceQuery.Group group, float boost) {
    if (group.must().isEmpty() && group.should().isEmpty() && group.filter().isEmpty()) {
      return said(new PlaceQuery.None(), 1);
    }
    ObjectNode parts = boosted(boost).put("adjust_pure_negative", false);
    add(parts, "must", group.must());
    add(parts, "should", group.should());
    add(parts, "filter", group.filter());
    add(parts, "must_not", group.not());
    return one("bool", parts);
  }

  private static void add(ObjectNode group, String need, List<PlaceQuery> queries) {
    if (!queries.isEmpty()) {
      ArrayNode all = group.putArray(need);
      queries.forEach(each -> all.add(said(each, 1)));
    }
  }

  private static JsonNode near(PlaceQuery.Near near) {
    List<JsonNode> words =
        near.words().stream().map(tokens -> anyOf(tokens, near.field())).toList();
    if (words.size() == 1) {
      return words.getFirst();
    }
    ObjectNode span =
        JSON.createObjectNode().put("slop", near.slop()).put("in_order", near.ordered());
    span.putArray("clauses").addAll(words);
    return one("span_near", span);
  }

  private static JsonNode anyOf(Set<String> tokens, String field) {
    ObjectNode any = JSON.createObjectNode();
    ArrayNode clauses = any.putArray("clauses");
    tokens.stream().sorted().forEach(token -> clauses.add(spanTerm(field, token)));
    return one("span_or", any);
  }

  private static JsonNode spanTerm(String field, String token) {
    return one("span_term", JSON.createObjectNode().put(field, token));
  }
}
