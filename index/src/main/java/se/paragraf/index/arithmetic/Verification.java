package se.paragraf.index.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import se.paragraf.model.Table;

/**
 * What recomputing a table gave.
 *
 * @param table id of the table
 * @param checked how many cells were recomputed
 * @param differences those that rounding does not explain, in row-major order
 */
public record Verification(String table, int checked, List<Difference> differences) {

  public Verification {
    differences = List.copyOf(differences);
  }

  /** How a cell follows from others. */
  public enum Rule {
    /** It is the sum of other rows. */
    SUM_OF_ROWS,
    /** It is the sum of other columns. */
    SUM_OF_COLUMNS,
    /** It is one column less another. */
    DIFFERENCE_OF_COLUMNS
  }

  /**
   * A cell that is not what others make it.
   *
   * @param cell as printed
   * @param label of its row
   * @param header of its column
   * @param told the number printed
   * @param computed what the others make
   * @param slack how far rounding lets the two be apart
   * @param terms labels or headers of the others, in order
   */
  public record Difference(
      Rule rule,
      Table.Cell cell,
      String label,
      String header,
      BigDecimal told,
      BigDecimal computed,
      BigDecimal slack,
      List<String> terms) {
    public Difference {
      terms = List.copyOf(terms);
    }
  }
}
