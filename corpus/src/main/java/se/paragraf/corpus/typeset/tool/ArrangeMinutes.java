package se.paragraf.corpus.typeset.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.paragraf.corpus.sample.Attendee;
import se.paragraf.corpus.sample.Block;
import se.paragraf.corpus.sample.Fields;
import se.paragraf.corpus.sample.Matter;
import se.paragraf.corpus.sample.Part;
import se.paragraf.corpus.sample.Section;
import se.paragraf.corpus.typeset.tool.Piece.Sort;
import se.paragraf.corpus.typeset.tool.Piece.Text;

/** Makes the pieces of minutes, in the order in which they stand on the page. */
final class ArrangeMinutes {

  private static final Map<String, String> CHOICES =
      Map.of("yes", "Ja", "no", "Nej", "abstain", "Avstår", "absent", "Frånvarande");
  private static final List<String> PEOPLE = List.of("member", "substitute", "absent", "other");

  /** From this many columns on a table gets a landscape page. */
  private static final int WIDE_COLUMNS = 7;

  private final Look look;
  private final List<Piece> pieces = new ArrayList<>();
  private int point;

  ArrangeMinutes(Look look) {
    this.look = look;
  }

  List<Piece> arrange(Part part) {
    frontPage(part);
    pieces.add(new Piece.NewPage());
    part.matters().forEach(this::matter);
    return List.copyOf(pieces);
  }

  private void frontPage(Part part) {
    Fields fields = part.fields();
    pieces.add(Text.of(Sort.DOCUMENT, fields.one("title")));
    field(0, List.of(fields.one("place")));
    for (int i = 0; i < PEOPLE.size(); i++) {
      field(
          1 + i,
          fields.all(PEOPLE.get(i)).stream().map(Attendee::parse).map(look::printed).toList());
    }
    List<Matter> matters = part.matters();
    Matter last = matters.get(matters.size() - 1);
    int end = last.lastNumber().or(last::number).orElseThrow();
    String range = "§§ " + matters.get(0).number().orElseThrow() + "–" + end;
    List<String> atOnce =
        fields.all("atOnce").stream().map(text -> "Omedelbart justerad: " + text).toList();
    field(5, Stream.concat(Stream.of(range), atOnce.stream()).toList());
    field(6, fields.all("adjuster"));
    field(7, fields.all("adjusted"));
    field(8, List.of("…".repeat(20), fields.one("secretary")));
    field(9, List.of("…".repeat(20), fields.one("chair")));
    pieces.add(Text.of(Sort.SECTION, "Ärenden"));
    for (Matter matter : matters) {
      pieces.add(new Piece.Agenda(look.label(matter), matter.title().orElse("")));
    }
  }

  private void field(int label, List<String> lines) {
    if (!lines.isEmpty()) {
      pieces.add(new Piece.Field(look.fields().get(label), lines));
    }
  }

  private void matter(Matter matter) {
    pieces.add(new Piece.Head(look.label(matter), matter.title().orElse("")));
    if (!matter.caseNumbers().isEmpty()) {
      String cases = String.join(", ", matter.caseNumbers());
      pieces.add(Text.of(Sort.CASE, look.caseLine().formatted(cases)));
    }
    matter.sections().forEach(this::section);
  }

  private void section(Section section) {
    String heading =
        section.heading().orElseGet(() -> look.headings().getOrDefault(section.role(), ""));
    if (!heading.isEmpty()) {
      pieces.add(Text.of(Sort.SECTION, heading));
    }
    boolean lines = section.role() == Section.Role.RECIPIENTS;
    point = 0;
    section.blocks().forEach(block -> block(block, lines));
  }

  private void block(Block block, boolean lines) {
    switch (block) {
      case Block.Prose prose -> pieces.add(Text.of(lines ? Sort.LINE : Sort.PROSE, prose.text()));
      case Block.Lead lead -> {
        point = 0;
        pieces.add(Text.of(Sort.LEAD, lead.text()));
      }
      case Block.Item item -> pieces.add(item(item));
      case Block.Grid grid -> grid(grid);
      case Block.Count count -> count(count);
      case Block.Heading heading -> pieces.add(Text.of(Sort.SECTION, heading.printed()));
      case Block.Break pageBreak -> pieces.add(new Piece.NewPage());
      case Block.Chart chart ->
          throw new IllegalArgumentException("no chart in minutes: " + chart.caption());
    }
  }

  private Piece item(Block.Item item) {
    return switch (item.mark()) {
      case BULLET -> Text.of(Sort.BULLET, item.text());
      case NUMBER -> new Text(Sort.NUMBER, ++point + ".", item.text());
      case ATT -> Text.of(Sort.ATT, item.text());
    };
  }

  private void grid(Block.Grid grid) {
    grid.title().ifPresent(title -> pieces.add(Text.of(Sort.LEAD, title)));
    boolean wide = grid.rows().get(0).size() >= WIDE_COLUMNS;
    pieces.add(new Piece.Table(grid.rows(), grid.headerRows(), wide));
  }

  private void count(Block.Count count) {
    if (count.asTable()) {
      pieces.add(new Piece.Table(count.rows(), 1, false));
      return;
    }
    for (String choice : List.of("yes", "no", "abstain", "absent")) {
      if (count.ballots().containsKey(choice)) {
        String text = look.ballots(CHOICES.getOrDefault(choice, ""), count.ballots().get(choice));
        pieces.add(Text.of(Sort.PROSE, text));
      }
    }
  }
}
