package se.paragraf.index.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.arithmetic.Verification.Difference;
import se.paragraf.index.arithmetic.Verification.Rule;

/**
 * A cell recomputed.
 *
 * @param told the number printed
 * @param computed what the others make
 * @param slack how far rounding lets the two be apart
 */
record Checked(Numbers numbers, Rule rule, Position position, Told told, List<String> terms) {

  /** Where the cell stands, 0-based. */
  record Position(int row, int column) {}

  /** The number printed beside the one computed. */
  record Told(BigDecimal told, BigDecimal computed, BigDecimal slack) {
    boolean fits() {
      return told.subtract(computed).abs().compareTo(slack) <= 0;
    }

    /** Whether the two agree, and would not have by chance. */
    boolean isEvidence() {
      return fits() && told.abs().compareTo(slack) > 0;
    }
  }

  Optional<Difference> difference() {
    return told.fits()
        ? Optional.empty()
        : Optional.of(
            new Difference(
                rule,
                numbers.cell(position.row(), position.column()).orElseThrow(),
                numbers.label(position.row()),
                numbers.header(position.column()),
                told.told(),
                told.computed(),
                told.slack(),
                terms));
  }
}
