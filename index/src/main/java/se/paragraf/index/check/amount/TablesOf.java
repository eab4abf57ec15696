package se.paragraf.index.check.amount;

import java.util.List;
import java.util.Optional;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.model.Region;
import se.paragraf.model.Table;

/** The tables that a record is answerable for, each with the § it stands in. */
final class TablesOf {

  private TablesOf() {}

  /** A table of a §, or of no § when it stands outside them. */
  record Placed(Grid grid, Optional<Matter> matter) {}

  static List<Placed> record(Minutes minutes) {
    return minutes.document().tables().stream()
        .filter(table -> !table.picture())
        .map(table -> new Placed(new Grid(table), matter(minutes, table)))
        .filter(placed -> placed.matter().isPresent())
        .toList();
  }

  private static Optional<Matter> matter(Minutes minutes, Table table) {
    return table.regions().isEmpty()
        ? table.paragraph().flatMap(minutes::matter)
        : matter(minutes, table.regions().getFirst());
  }

  private static Optional<Matter> matter(Minutes minutes, Region region) {
    return minutes.matters().stream()
        .filter(matter ->
            matter.paragraph().regions().stream()
                .anyMatch(r ->
                    r.page() == region.page()
                        && region.centerY() >= r.y0()
                        && region.centerY() <= r.y1()))
        .reduce((first, last) -> last);
  }
}
