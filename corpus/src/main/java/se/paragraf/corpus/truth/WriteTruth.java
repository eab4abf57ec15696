package se.paragraf.corpus.truth;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.corpus.sample.Block;
import se.paragraf.corpus.sample.Matter;
import se.paragraf.corpus.sample.Part;
import se.paragraf.corpus.sample.SampleFile;
import se.paragraf.corpus.sample.Section;
import se.paragraf.corpus.typeset.Places;
import se.paragraf.model.Region;

/** Tells of a sample file what is in it and on which pages. */
public final class WriteTruth {

  private final JsonNodeFactory json = JsonNodeFactory.instance;
  private final SampleFile file;
  private final Places places;

  /** Of a file that was set with its things at these places. */
  public WriteTruth(SampleFile file, Places places) {
    this.file = file;
    this.places = places;
  }

  /** The truth as JSON; fields in a fixed order. */
  public ObjectNode write() {
    ObjectNode root = json.objectNode();
    root.put("file", file.name() + ".pdf");
    ArrayNode documents = root.putArray("documents");
    ArrayNode embedded = json.arrayNode();
    for (Part part : file.parts()) {
      documents.add(document(part));
      for (Matter matter : part.matters()) {
        matter.embedded().forEach(each -> embedded.add(embedded(each, matter)));
      }
    }
    if (!embedded.isEmpty()) {
      root.set("embedded", embedded);
    }
    root.set("tables", tables());
    root.set("figures", figures());
    return root;
  }

  private ObjectNode document(Part part) {
    ObjectNode node = head(part);
    boolean letter = part.kind().equals("tjansteskrivelse");
    if (part.kind().equals("protokoll")) {
      node.set("frontPage", new FrontPageTruth(part).write());
      node.set("agenda", new FrontPageTruth(part).agenda());
    }
    if (!part.matters().isEmpty()) {
      ArrayNode paragraphs = node.putArray("paragraphs");
      part.matters().forEach(matter -> paragraphs.add(new MatterTruth(matter, places).write()));
    }
    ArrayNode headings = letter ? letterHeadings(part) : headings(part);
    if (!headings.isEmpty()) {
      node.set("headings", headings);
    }
    return node;
  }

  private ObjectNode head(Part part) {
    ObjectNode node = json.objectNode();
    node.put("kind", part.kind());
    node.put("title", part.fields().first("title").or(() -> onlyTitle(part)).orElse(null));
    node.put("organization", part.fields().first("organization").orElse(null));
    node.put("body", part.fields().first("body").orElse(null));
    boolean met = part.kind().startsWith("protokoll");
    node.put("meetingDate", met ? part.fields().first("date").orElse(null) : null);
    node.put("firstPage", places.firstPage(part).orElseThrow());
    node.put("lastPage", places.lastPage(part).orElseThrow());
    return node;
  }

  private static Optional<String> onlyTitle(Part part) {
    return part.matters().size() == 1 ? part.matters().get(0).title() : Optional.empty();
  }

  private ObjectNode embedded(Part part, Matter after) {
    ObjectNode node = head(part);
    node.put("afterParagraph", after.number().orElseThrow());
    return node;
  }

  private ArrayNode headings(Part part) {
    ArrayNode list = json.arrayNode();
    for (Block block : part.blocks()) {
      if (block instanceof Block.Heading heading) {
        list.add(heading(heading.number(), heading.title(), heading.level(), heading));
      }
    }
    return list;
  }

  private ArrayNode letterHeadings(Part part) {
    ArrayNode list = json.arrayNode();
    for (Section section : part.matters().get(0).sections()) {
      String printed = places.headingOf(section).orElse("");
      if (!printed.isEmpty()) {
        list.add(heading(Optional.empty(), printed, 1, section));
      }
    }
    return list;
  }

  private ObjectNode heading(Optional<String> number, String title, int level, Object thing) {
    ObjectNode node = json.objectNode();
    node.put("number", number.orElse(null));
    node.put("title", title);
    node.put("level", level);
    node.put("page", places.firstPage(thing).orElseThrow());
    return node;
  }

  private ArrayNode tables() {
    ArrayNode list = json.arrayNode();
    blocks()
        .forEach(block -> {
          if (block instanceof Block.Grid grid) {
            list.add(table(grid, grid.rows(), grid.headerRows(), grid.title(), grid.unit()));
          } else if (block instanceof Block.Count count && count.asTable()) {
            list.add(table(count, count.rows(), 1, Optional.empty(), Optional.empty()));
          }
        });
    return list;
  }

  private ObjectNode table(
      Block thing,
      List<List<String>> rows,
      int headerRows,
      Optional<String> title,
      Optional<String> unit) {
    ObjectNode node = json.objectNode();
    List<Region> regions = places.of(thing);
    placed(node, regions);
    node.put("title", title.orElse(null));
    node.put("unit", unit.orElse(null));
    node.put("headerRows", headerRows);
    ArrayNode grid = node.putArray("rows");
    for (List<String> row : rows) {
      ArrayNode cells = grid.addArray();
      row.forEach(cell -> cells.add(cell.equals("<") ? "" : cell.replaceAll("[¹²³]$", "")));
    }
    return node;
  }

  private ArrayNode figures() {
    ArrayNode list = json.arrayNode();
    for (Part part : file.allParts().toList()) {
      places
          .coverOf(part)
          .ifPresent(region -> list.add(figure(List.of(region), "raster", Optional.empty())));
      blocks(part)
          .forEach(block -> {
            if (block instanceof Block.Chart chart) {
              list.add(figure(places.of(chart), "vector", Optional.of(chart.caption())));
            }
          });
    }
    return list;
  }

  private ObjectNode figure(List<Region> regions, String kind, Optional<String> caption) {
    ObjectNode node = json.objectNode();
    placed(node, regions);
    node.put("kind", kind);
    node.put("caption", caption.orElse(null));
    return node;
  }

  private static void placed(ObjectNode node, List<Region> regions) {
    node.put("page", regions.get(0).page());
    Region box = regions.get(0);
    if (regions.size() == 1 && box.width() > 0) {
      ArrayNode bbox = node.putArray("bbox");
      bbox.add(box.x0()).add(box.y0()).add(box.x1()).add(box.y1());
    } else {
      ArrayNode pages = node.putArray("pages");
      regions.forEach(region -> pages.add(region.page()));
    }
  }

  private Stream<Block> blocks() {
    return file.allParts().flatMap(WriteTruth::blocks);
  }

  private static Stream<Block> blocks(Part part) {
    Stream<Block> inMatters =
        part.matters().stream()
            .flatMap(matter -> matter.sections().stream())
            .flatMap(section -> section.blocks().stream());
    return Stream.concat(inMatters, part.blocks().stream()).distinct();
  }
}
