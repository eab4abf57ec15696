package se.paragraf.corpus.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.paragraf.corpus.score.Scored.Box;
import se.paragraf.corpus.score.Scored.Doc;
import se.paragraf.corpus.score.Scored.Figure;
import se.paragraf.corpus.score.Scored.Grid;
import se.paragraf.corpus.score.Scored.Item;
import se.paragraf.corpus.score.Scored.Mark;
import se.paragraf.corpus.score.Scored.Par;

/** Reads what is compared out of a truth file or the extractor's JSON; both are read alike. */
final class ReadScored {

  private ReadScored() {}

  /** Truth: tables and figures of the whole file; pieces of a table that goes on are joined. */
  static Scored truth(JsonNode root) {
    return read(
        root,
        Optional.of(each(root, "tables").toList())
            .filter(t -> root.has("tables"))
            .map(ReadScored::join),
        Optional.of(each(root, "figures").toList()).filter(f -> root.has("figures")));
  }

  /** The extractor's output: tables and figures of the file and of each of its documents. */
  static Scored claim(JsonNode root) {
    List<Grid> tables = everywhere(root, "tables").stream().map(ReadScored::grid).toList();
    return read(root, Optional.of(tables), Optional.of(everywhere(root, "figures")));
  }

  private static Scored read(
      JsonNode root, Optional<List<Grid>> tables, Optional<List<JsonNode>> figures) {
    return new Scored(
        each(root, "documents").map(ReadScored::document).toList(),
        each(root, "embedded").map(ReadScored::document).toList(),
        tables,
        figures.map(nodes -> nodes.stream().map(ReadScored::figure).toList()),
        each(root, "pagesLabelled")
            .map(JsonNode::asInt)
            .collect(HashSet::new, Set::add, Set::addAll));
  }

  static Stream<JsonNode> each(JsonNode node, String field) {
    return StreamSupport.stream(node.path(field).spliterator(), false);
  }

  static String text(JsonNode node) {
    return node.isNull() || node.isMissingNode() ? "" : FoldText.fold(node.asText());
  }

  private static Doc document(JsonNode node) {
    return new Doc(
        node.path("kind").asText(),
        node.path("firstPage").asInt(),
        node.path("lastPage").asInt(),
        identity(node),
        each(node, "paragraphs").map(ReadScored::paragraph).toList(),
        each(node.path("frontPage"), "members").map(ReadScored::member).toList(),
        each(node, "headings").map(ReadScored::heading).toList());
  }

  private static Map<Measure, String> identity(JsonNode node) {
    JsonNode owner = node.path("organization");
    Map<Measure, String> told = new EnumMap<>(Measure.class);
    told.put(Measure.BODIES, text(node.path("body")));
    told.put(Measure.MEETINGS, text(node.path("meetingDate")));
    told.put(Measure.OWNERS, text(owner.isObject() ? owner.path("name") : owner));
    told.values().removeIf(String::isEmpty);
    return told;
  }

  /** Words of the name in any order, then the party. */
  private static List<String> member(JsonNode node) {
    String[] words = text(node.path("name")).split(" ");
    Arrays.sort(words);
    return List.of(String.join(" ", words), text(node.path("party")));
  }

  private static Mark heading(JsonNode node) {
    String number = text(node.path("number"));
    return new Mark(number.isEmpty() ? text(node.path("title")) : number, pageOf(node));
  }

  /** The page of its region, or the page it tells. */
  private static int pageOf(JsonNode node) {
    JsonNode page = node.path("region").path("page");
    return page.isMissingNode() ? node.path("page").asInt() : page.asInt();
  }

  private static Par paragraph(JsonNode node) {
    String digits = node.path("number").asText().replaceAll("\\D", "");
    int told = node.path("page").asInt();
    return new Par(
        digits.isEmpty() ? 0 : Integer.parseInt(digits),
        !node.path("number").isNull() && !node.path("number").isMissingNode(),
        told != 0 ? told : node.path("regions").path(0).path("page").asInt(),
        !node.isEmpty(),
        text(node.path("title")),
        each(node, "caseNumbers")
            .map(ReadScored::text)
            .collect(HashSet::new, Set::add, Set::addAll),
        decided(node),
        items(node),
        each(node, "votes").map(vote -> List.of(count(vote, "yes"), count(vote, "no"))).toList(),
        ReadDissent.of(node));
  }

  /** A count of votes; -1 when it is not told. */
  private static int count(JsonNode vote, String field) {
    return vote.path(field).asInt(-1);
  }

  private static String decided(JsonNode paragraph) {
    List<String> blocks =
        each(paragraph, "decisions")
            .map(block -> text(block.path("lead")) + " " + String.join(" ", points(block, "items")))
            .toList();
    return FoldText.fold(String.join(" ", blocks));
  }

  private static List<Item> items(JsonNode paragraph) {
    List<Item> items = new ArrayList<>();
    for (String kind : List.of("decisions", "proposals")) {
      each(paragraph, kind)
          .flatMap(block -> points(block, "items").stream())
          .forEach(text -> items.add(new Item(kind, text)));
    }
    for (String kind : List.of("attachments", "recipients")) {
      points(paragraph, kind).forEach(text -> items.add(new Item(kind, text)));
    }
    return List.copyOf(items);
  }

  /** Points written as texts or as objects with a text. */
  private static List<String> points(JsonNode node, String field) {
    return each(node, field)
        .map(point -> text(point.isObject() ? point.path("text") : point))
        .toList();
  }

  /** A table that goes on over pages is one with the piece before. */
  private static List<Grid> join(List<JsonNode> nodes) {
    List<Grid> grids = new ArrayList<>();
    for (JsonNode node : nodes) {
      Grid grid = grid(node);
      if (!grids.isEmpty() && node.path("continuedFromPage").asInt() != 0) {
        Grid before = grids.remove(grids.size() - 1);
        grids.add(joined(before, grid, node.path("headerRows").asInt()));
      } else {
        grids.add(grid);
      }
    }
    return List.copyOf(grids);
  }

  private static Grid joined(Grid before, Grid next, int header) {
    boolean repeats =
        header > 0
            && before.rows().size() >= header
            && next.rows().size() >= header
            && next.rows().subList(0, header).equals(before.rows().subList(0, header));
    List<List<String>> rows = new ArrayList<>(before.rows());
    rows.addAll(next.rows().subList(repeats ? header : 0, next.rows().size()));
    Set<Integer> pages = new HashSet<>(before.pages());
    pages.add(next.page());
    return new Grid(rows, pages, before.page(), before.raster(), before.box(), before.boxes());
  }

  private static Grid grid(JsonNode node) {
    List<Box> boxes = boxes(node);
    Set<Integer> pages = new HashSet<>();
    if (node.path("regions").isEmpty()) {
      pages.add(node.path("page").asInt());
      each(node, "pages").forEach(page -> pages.add(page.asInt()));
    } else {
      boxes.forEach(box -> pages.add(box.page()));
    }
    boolean raster =
        node.path("raster").asBoolean()
            || node.path("ruled").asText().equals("raster")
            || node.path("style").asText().equals("raster");
    List<List<String>> rows =
        each(node, "rows")
            .map(row ->
                cells(row)
                    .map(cell -> FoldText.squeeze(cell.isNull() ? "" : cell.asText()))
                    .toList())
            .toList();
    return new Grid(rows, pages, node.path("page").asInt(), raster, bbox(node), boxes);
  }

  private static Stream<JsonNode> cells(JsonNode row) {
    return StreamSupport.stream(row.spliterator(), false);
  }

  private static Figure figure(JsonNode node) {
    return new Figure(pageOf(node), text(node.path("caption")), bbox(node), boxes(node));
  }

  private static List<JsonNode> everywhere(JsonNode root, String field) {
    List<JsonNode> found = new ArrayList<>(each(root, field).toList());
    each(root, "documents").flatMap(document -> each(document, field)).forEach(found::add);
    return found;
  }

  private static Optional<Box> bbox(JsonNode node) {
    JsonNode box = node.path("bbox");
    return box.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Box(
                node.path("page").asInt(),
                box.path(0).asDouble(),
                box.path(1).asDouble(),
                box.path(2).asDouble(),
                box.path(3).asDouble()));
  }

  private static List<Box> boxes(JsonNode node) {
    Stream<JsonNode> regions =
        node.path("regions").isEmpty()
            ? Stream.of(node.path("region")).filter(JsonNode::isObject)
            : each(node, "regions");
    return regions
        .map(region ->
            new Box(
                region.path("page").asInt(),
                region.path("x0").asDouble(),
                region.path("y0").asDouble(),
                region.path("x1").asDouble(),
                region.path("y1").asDouble()))
        .toList();
  }
}
