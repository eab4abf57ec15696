package se.paragraf.corpus.typeset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.paragraf.corpus.sample.Block;
import se.paragraf.corpus.sample.Block.Grid;
import se.paragraf.corpus.sample.Block.Person;

/** Sets the blocks of a section or of running text below each other. */
final class SetBlocks {

  private static final Map<String, String> CHOICES =
      Map.of("yes", "Ja", "no", "Nej", "abstain", "Avstår", "absent", "Frånvarande");

  /**
   * The look of a template's blocks.
   *
   * @param headings style per level, the highest first
   * @param table style of cells
   * @param gap space after a block in points
   * @param bullet mark of a point
   * @param indent of points in points
   */
  record Look(
      Style text,
      List<Style> headings,
      SetGrid.Faces table,
      Face italic,
      double gap,
      String bullet,
      double indent) {

    /** The same without space between blocks: for lists of lines. */
    Look tight() {
      return new Look(text, headings, table, italic, 1, bullet, indent);
    }
  }

  private final Flow flow;
  private final Look look;
  private int point;

  SetBlocks(Flow flow, Look look) {
    this.flow = flow;
    this.look = look;
  }

  void set(List<Block> blocks) {
    for (Block block : blocks) {
      set(block);
    }
  }

  private void set(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Prose prose -> {
        flow.text(prose.text(), look.text());
        flow.gap(look.gap());
      }
      case Block.Lead lead -> {
        point = 0;
        flow.need(2 * look.text().leading());
        flow.text(lead.text(), look.text());
        flow.gap(1);
      }
      case Block.Item item -> item(item);
      case Block.Grid grid -> new SetGrid(flow, grid, grid, look.table()).set();
      case Block.Chart chart ->
          new SetChart(flow, chart, look.table().style().face(), look.italic()).set();
      case Block.Count count -> count(count);
      case Block.Break pageBreak -> flow.newPage();
    }
  }

  private void heading(Block.Heading heading) {
    Style style = look.headings().get(Math.min(heading.level(), look.headings().size()) - 1);
    flow.gap(style.size() * 0.5);
    flow.heading(heading, heading.printed(), style);
    flow.gap(2);
  }

  private void item(Block.Item item) {
    switch (item.mark()) {
      case BULLET -> flow.item(look.bullet(), item.text(), look.text(), look.indent());
      case NUMBER -> flow.item(++point + ".", item.text(), look.text(), look.indent());
      case ATT -> flow.text(item.text(), look.text());
    }
    flow.gap(1);
  }

  private void count(Block.Count count) {
    if (count.asTable()) {
      Grid grid =
          new Grid(Optional.empty(), Optional.empty(), Grid.Style.GRID, 1, count.rows(), List.of());
      new SetGrid(flow, count, grid, look.table()).set();
      return;
    }
    for (String choice : List.of("yes", "no", "abstain", "absent")) {
      if (count.ballots().containsKey(choice)) {
        flow.text(sentence(choice, count.ballots().get(choice)), look.text());
      }
    }
    flow.gap(look.gap());
  }

  private static String sentence(String choice, List<Person> persons) {
    String names = persons.stream().map(Person::printed).collect(Collectors.joining(", "));
    return CHOICES.getOrDefault(choice, "")
        + "-röst".substring(0, choice.matches("yes|no") ? 5 : 0)
        + ": "
        + names
        + ".";
  }
}
