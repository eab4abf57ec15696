package se.paragraf.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.table.JoinTables;
import se.paragraf.extract.table.PageTable;
import se.paragraf.model.Figure;
import se.paragraf.model.Heading;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Region;
import se.paragraf.model.Table;

/** Gives the tables and figures of a document their ids and the headings they stand under. */
final class PlaceGraphics {

  private final ReadDocument.Input input;
  private final ReadDocument.Parts parts;

  PlaceGraphics(ReadDocument.Input input, ReadDocument.Parts parts) {
    this.input = input;
    this.parts = parts;
  }

  /** Tables of a report, or of the §§ of minutes; a front page or list of matters holds none. */
  List<Table> tables() {
    boolean minutes = input.span().isMinutes();
    Optional<Region> firstParagraph =
        parts.minutes().paragraphs().stream().flatMap(p -> p.regions().stream()).findFirst();
    List<PageTable> own =
        input.tables().stream()
            .filter(t -> !minutes || firstParagraph.filter(r -> !before(t.region(), r)).isPresent())
            .toList();
    List<Table> placed = new ArrayList<>();
    for (Table table : new JoinTables().join(own)) {
      String id = input.id() + "#t" + (placed.size() + 1);
      Region region = table.regions().getFirst();
      placed.add(
          table
              .placed(id, headingAbove(parts.report().headings(), region))
              .inParagraph(minutes ? paragraphOf(parts, region) : Optional.empty()));
    }
    return List.copyOf(placed);
  }

  /** Number of the last § that begins above the region. */
  private static Optional<Integer> paragraphOf(ReadDocument.Parts parts, Region region) {
    return parts.minutes().paragraphs().stream()
        .filter(paragraph -> !before(region, paragraph.regions().getFirst()))
        .reduce((first, last) -> last)
        .flatMap(Paragraph::number);
  }

  /** Figures of a report; of minutes those that stand in §§. */
  List<Figure> figures() {
    boolean minutes = input.span().isMinutes();
    Optional<Region> firstParagraph =
        parts.minutes().paragraphs().stream().flatMap(p -> p.regions().stream()).findFirst();
    List<Figure> placed = new ArrayList<>();
    for (Figure figure : input.figures()) {
      Region region = ReadDocument.place(figure);
      if (!minutes || firstParagraph.filter(r -> !before(region, r)).isPresent()) {
        String id = input.id() + "#f" + (placed.size() + 1);
        placed.add(figure.placed(id, headingAbove(parts.report().headings(), region)));
      }
    }
    return List.copyOf(placed);
  }

  private static boolean before(Region a, Region b) {
    return a.page() < b.page() || a.page() == b.page() && a.y0() < b.y0();
  }

  /** Index of the last heading that stands above the region. */
  private static Optional<Integer> headingAbove(List<Heading> headings, Region region) {
    Optional<Integer> above = Optional.empty();
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).region().filter(place -> before(place, region)).isPresent()) {
        above = Optional.of(i);
      }
    }
    return above;
  }
}
