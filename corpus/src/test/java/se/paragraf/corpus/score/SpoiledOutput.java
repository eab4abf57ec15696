package se.paragraf.corpus.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes output of a truth file, and mistakes in it: things left out, doubled, moved, misspelt. */
final class SpoiledOutput {

  private static final List<String> LABELS = List.of("kind", "title", "lead", "caption", "name");

  private final Random random;

  SpoiledOutput(Random random) {
    this.random = random;
  }

  JsonNode of(JsonNode truth) {
    ObjectNode output = truth.deepCopy();
    ArrayNode documents = output.withArray("documents");
    output.path("embedded").forEach(documents::add);
    output.remove(List.of("embedded", "pagesLabelled"));
    output.path("tables").forEach(SpoiledOutput::place);
    output.path("figures").forEach(SpoiledOutput::place);
    spoil(output);
    return output;
  }

  /** The box of the truth as a region, as the extractor tells it. */
  private static void place(JsonNode thing) {
    ObjectNode node = (ObjectNode) thing;
    JsonNode box = node.remove("bbox");
    ObjectNode region = node.putObject("region").put("page", node.path("page").asInt());
    if (box != null && !box.isEmpty()) {
      String[] edges = {"x0", "y0", "x1", "y1"};
      for (int i = 0; i < edges.length; i++) {
        region.put(edges[i], box.path(i).asDouble());
      }
    }
  }

  private void spoil(JsonNode node) {
    if (node instanceof ArrayNode list) {
      spoilList(list);
    } else if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        if (field.getValue().isTextual()) {
          field.setValue(spoiled(object, field));
        } else if (field.getValue().isInt() && random.nextInt(40) == 0) {
          field.setValue(object.numberNode(field.getValue().asInt() + 1));
        }
      }
      object.forEach(this::spoil);
    }
  }

  private JsonNode spoiled(ObjectNode object, Map.Entry<String, JsonNode> field) {
    boolean often = LABELS.contains(field.getKey());
    String text = field.getValue().asText();
    return switch (random.nextInt(often ? 24 : 40)) {
      case 0 -> object.textNode(text + " x");
      case 1 -> object.textNode(text.replace(' ', '\u00a0').replace("-", "–"));
      case 2 -> object.nullNode();
      default -> field.getValue();
    };
  }

  private void spoilList(ArrayNode list) {
    for (int i = list.size() - 1; i >= 0; i--) {
      switch (random.nextInt(60)) {
        case 0 -> list.remove(i);
        case 1 -> list.insert(i, list.get(i).deepCopy());
        default -> {}
      }
    }
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).isTextual() && random.nextInt(30) == 0) {
        list.set(i, list.textNode(list.get(i).asText() + "."));
      }
    }
    list.forEach(this::spoil);
  }
}
