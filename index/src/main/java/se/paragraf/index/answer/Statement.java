package se.paragraf.index.answer;

import java.util.List;
import java.util.Optional;
import se.paragraf.index.analysis.Period;
import se.paragraf.index.search.Role;
import se.paragraf.model.Region;

/**
 * The smallest thing that an answer can quote: a sentence, an item of a decision, a cell of a
 * table, a line of the front page.
 *
 * @param text what it is matched by; for a cell its row label, column headers and value
 * @param quote as printed
 * @param regions where the quote stands
 * @param order position in its place; neighbours have neighbouring numbers
 * @param periods that its own words name
 */
record Statement(
    Form form,
    Role role,
    String text,
    String quote,
    List<Region> regions,
    int order,
    Words words,
    List<Period> periods,
    Optional<CellFact> cell) {

  Statement {
    regions = List.copyOf(regions);
    periods = List.copyOf(periods);
  }

  /** What sort of thing it is. */
  enum Form {
    SENTENCE,
    CELL,
    /** A person in a capacity: member, substitute, chair, who reserved a dissenting opinion. */
    PERSON,
    /** A date with what happens on it, of the front page. */
    DATE
  }

  /**
   * A number in a table with what its row and column say.
   *
   * @param label of the row
   * @param header of the column, its rows joined
   * @param value the number as printed
   * @param unit as printed in the cell, the header, the label, the corner or the title
   */
  record CellFact(String label, String header, String value, Optional<String> unit) {}
}
