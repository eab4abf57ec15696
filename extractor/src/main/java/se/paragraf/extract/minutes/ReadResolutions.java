package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.extract.language.BodyNames;
import se.paragraf.extract.layout.Block;
import se.paragraf.extract.layout.FormBlocks;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.Margins;
import se.paragraf.extract.layout.PlacedText;
import se.paragraf.model.Paragraph.Item;

/**
 * Reads what is decided or proposed: a lead with its points, or sentences that stand for
 * themselves.
 */
final class ReadResolutions {

  private static final Pattern OPEN_LEAD =
      Pattern.compile("(?is).*(?:\\batt|:|\\bföljande)\\s*[.:…]*$", Pattern.UNICODE_CASE);

  private static final Pattern CLAUSE = Pattern.compile("(?s)att\\s.*");

  private static final Pattern VERB =
      Pattern.compile(
          "(?is).*\\b(?:beslutar|beslutade|föreslår|föreslog|beslut|besluta|yrkar)\\b[^.]*:?$",
          Pattern.UNICODE_CASE);

  /** Points stand at least this much further in than their lead, points. */
  private static final double INDENT_PT = 5;

  /**
   * A lead with its points.
   *
   * @param lead empty when the items stand for themselves
   */
  record Resolution(String lead, List<Item> items) {}

  List<Resolution> read(List<Line> lines, Margins margins) {
    List<Block> blocks =
        new FormBlocks()
            .form(lines, margins).stream().flatMap(b -> bySentence(b).stream()).toList();
    List<Resolution> resolutions = new ArrayList<>();
    String lead = "";
    Optional<Block> leadBlock = Optional.empty();
    List<Block> items = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (isLead(blocks, i)) {
        flush(resolutions, lead, items);
        lead = block.text().text();
        leadBlock = Optional.of(block);
      } else if (!items.isEmpty() && continues(items.getLast(), block, leadBlock)) {
        items.set(items.size() - 1, joined(items.getLast(), block));
      } else {
        boolean newGroup =
            leadBlock.isPresent()
                && !items.isEmpty()
                && items.getLast().marker().isPresent()
                && block.marker().isEmpty()
                && !CLAUSE.matcher(block.text().text()).matches();
        if (newGroup) {
          flush(resolutions, lead, items);
          lead = "";
          leadBlock = Optional.empty();
        }
        items.add(block);
      }
    }
    if (items.isEmpty() && leadBlock.isPresent()) {
      items.add(leadBlock.get());
      lead = "";
    }
    flush(resolutions, lead, items);
    return List.copyOf(resolutions);
  }

  /**
   * Where a line begins anew with the body's name after a full stop, the next sentence stands for
   * itself.
   */
  private static List<Block> bySentence(Block block) {
    if (block.marker().isPresent()) {
      return List.of(block);
    }
    String first = block.lines().getFirst().words().getFirst().text();
    List<Block> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < block.lines().size(); i++) {
      boolean again =
          block.lines().get(i).words().getFirst().text().equals(first)
              && BodyNames.isName(first)
              && block.lines().get(i - 1).text().endsWith(".");
      if (again) {
        parts.add(new Block(block.marker(), block.lines().subList(start, i), block.indent()));
        start = i;
      }
    }
    parts.add(
        new Block(
            block.marker(), block.lines().subList(start, block.lines().size()), block.indent()));
    return parts;
  }

  private static void flush(List<Resolution> into, String lead, List<Block> items) {
    if (!items.isEmpty()) {
      into.add(new Resolution(lead, items.stream().map(ReadResolutions::item).toList()));
    }
    items.clear();
  }

  private static Item item(Block block) {
    PlacedText text = block.text();
    return new Item(text.text(), text.regions());
  }

  /** A block that points follow: it is left open, or the next one is the first point of a list. */
  private static boolean isLead(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    if (block.marker().isPresent() || i + 1 >= blocks.size()) {
      return false;
    }
    Block next = blocks.get(i + 1);
    String text = block.text().text();
    boolean open = OPEN_LEAD.matcher(text).matches();
    boolean points = next.marker().isPresent();
    boolean clauses =
        CLAUSE.matcher(next.text().text()).matches() && !CLAUSE.matcher(text).matches();
    boolean further = next.indent() > block.indent() + INDENT_PT;
    return open && (points || clauses || further || !CLAUSE.matcher(text).matches())
        || points && VERB.matcher(text).matches()
        || clauses && !text.endsWith(".");
  }

  /** Text set in under a point belongs to the point. */
  private static boolean continues(Block item, Block block, Optional<Block> lead) {
    if (item.marker().isEmpty() || block.marker().isPresent()) {
      return false;
    }
    double textEdge = item.lines().getFirst().x0();
    boolean underItem = Math.abs(block.indent() - textEdge) < INDENT_PT;
    boolean rightOfLead = lead.map(l -> block.indent() > l.indent() + INDENT_PT).orElse(true);
    return underItem && rightOfLead;
  }

  private static Block joined(Block item, Block more) {
    List<Line> lines = new ArrayList<>(item.lines());
    lines.addAll(more.lines());
    return new Block(item.marker(), lines, item.indent());
  }
}
