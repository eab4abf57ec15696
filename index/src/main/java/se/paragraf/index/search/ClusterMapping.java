package se.paragraf.index.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import se.paragraf.index.analysis.SwedishTextAnalyzer;

/**
 * Turns a place into a document of OpenSearch.
 *
 * <p>The words are analysed here and sent as they are to stand in the index: the tokens of one
 * position joined by bars, the positions by spaces. What comes with every OpenSearch takes them
 * apart again ({@code whitespace}, {@code pattern_capture}), so the tokens, their positions and the
 * lengths of the texts are those that Lucene has in a folder.
 */
final class ClusterMapping {

  private static final char BAR = '|';
  private static final char SPACE = ' ';
  private static final int GAP_BETWEEN_PIECES = 100;
  private static final List<String> KEYS =
      List.of(
          Fields.ID,
          Fields.STEM,
          Fields.IDENTITY,
          Fields.TYPE,
          Fields.KIND,
          Fields.BODY,
          Fields.ORGANIZATION,
          Fields.CASE,
          Fields.PARTY,
          Fields.PERSON,
          Fields.NUMBER,
          Fields.FACET);
  private static final List<String> TEXTS =
      List.of(Fields.TITLE, Fields.DECISION, Fields.TEXT, Fields.CONTEXT, Fields.FORMALITY);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SwedishTextAnalyzer analyzer;

  ClusterMapping(SwedishTextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  static String settings(Weights.Bm25 weights) {
    return """
    {"similarity":{"words":{"type":"BM25","k1":%s,"b":%s}},
     "mapping.total_fields.limit":2000,
     "analysis":{
      "tokenizer":{"positions":{"type":"whitespace","max_token_length":100000}},
      "filter":{"tokens":{"type":"pattern_capture","preserve_original":false,
                          "patterns":["([^|]+)"]}},
      "analyzer":{"analysed":{"type":"custom","tokenizer":"positions","filter":["tokens"]}}}}
    """
        .formatted(weights.k1(), weights.b());
  }

  static String mapping() {
    ObjectNode mapping = JSON.createObjectNode();
    mapping.putObject("_source").putArray("includes").add(Fields.PLACE);
    ObjectNode amount = mapping.putArray("dynamic_templates").addObject().putObject("amounts");
    amount.put("match", Fields.AMOUNT + "*").putObject("mapping").put("type", "double");
    ObjectNode fields = mapping.putObject("properties");
    KEYS.forEach(key -> fields.putObject(key).put("type", "keyword"));
    TEXTS.forEach(text ->
        fields
            .putObject(text)
            .put("type", "text")
            .put("analyzer", "analysed")
            .put("similarity", "words")
            .put("position_increment_gap", GAP_BETWEEN_PIECES));
    fields.putObject(Fields.DAY).put("type", "long");
    fields.putObject(Fields.SECONDARY).put("type", "byte");
    fields.putObject(Fields.PLACE).put("type", "object").put("enabled", false);
    return mapping.toString();
  }

  String document(PlaceFields fields, boolean standsBack) {
    Place place = fields.place();
    ObjectNode document = JSON.createObjectNode();
    document.put(Fields.ID, place.id());
    fields.keys().forEach(key -> array(document, key.field()).add(key.token()));
    fields.texts().forEach(text -> array(document, text.field()).add(analysed(text)));
    fields.day().ifPresent(day -> document.put(Fields.DAY, day));
    place
        .amounts()
        .forEach(amount ->
            array(document, Fields.AMOUNT + amount.unit()).add(amount.value().doubleValue()));
    fields.facets().forEach(label -> array(document, Fields.FACET).add(label));
    document.put(Fields.SECONDARY, standsBack ? 1 : 0);
    document.set(Fields.PLACE, tree(DocumentOfPlace.write(place)));
    return document.toString();
  }

  private static ArrayNode array(ObjectNode document, String field) {
    return document.withArray(field);
  }

  private static JsonNode tree(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException("a place always has a JSON form", e);
    }
  }

  static Place place(JsonNode hit) throws IOException {
    String json = hit.path("_source").path(Fields.PLACE).toString();
    return DocumentOfPlace.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private String analysed(Key text) {
    StringBuilder tokens = new StringBuilder();
    try (TokenStream stream = analyzer.tokenStream(text.field(), text.token())) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (!tokens.isEmpty()) {
          tokens.append(step.getPositionIncrement() == 0 ? BAR : SPACE);
        }
        tokens.append(whole(term.toString()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory can always be read", e);
    }
    return tokens.toString();
  }

  /** No word holds what stands between words here. */
  private static String whole(String token) {
    if (token.indexOf(BAR) >= 0 || token.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalStateException("a token holds a bar or a space: " + token);
    }
    return token;
  }
}
