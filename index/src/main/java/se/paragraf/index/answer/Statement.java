package se.paragraf.index.answer;

import java.util.List;
import java.util.Optional;
import se.paragraf.index.analysis.Period;
import se.paragraf.index.search.Role;
import se.paragraf.model.Quantity;
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
 * @param facts what is known of it beside its words
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
    Facts facts) {

  Statement {
    regions = List.copyOf(regions);
    periods = List.copyOf(periods);
  }

  /**
   * What is known of a statement beside its words.
   *
   * @param cell of a cell of a table, where it stands
   * @param deed of a person, what he or she did or was
   * @param quantities the figures read out of it, in printed order
   */
  record Facts(Optional<CellFact> cell, Optional<Deed> deed, List<Quantity> quantities) {

    static final Facts NONE = new Facts(Optional.empty(), Optional.empty(), List.of());

    Facts {
      quantities = List.copyOf(quantities);
    }

    static Facts of(Deed deed) {
      return new Facts(Optional.empty(), Optional.of(deed), List.of());
    }
  }

  Optional<CellFact> cell() {
    return facts.cell();
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
