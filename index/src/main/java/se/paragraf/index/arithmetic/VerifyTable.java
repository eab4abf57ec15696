package se.paragraf.index.arithmetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.paragraf.index.arithmetic.Verification.Difference;
import se.paragraf.model.Table;

/**
 * Recomputes a table: finds out by the numbers themselves which rows are sums of which, and which
 * columns are sums or differences of others, and reports the cells that do not follow suit.
 *
 * <p>A rule that most cells of a row or column do not follow is none. Each number is known to half
 * its last digit only; what these intervals can explain is no difference (the idea is that of XBRL
 * Calculations 1.1).
 */
public final class VerifyTable {

  /** What was recomputed, and what came out otherwise. */
  public Verification verify(Table table) {
    if (table.picture()) {
      return new Verification(table.id(), 0, List.of());
    }
    Numbers numbers = new Numbers(table);
    List<Checked> checked = new ArrayList<>();
    checked.addAll(new SumsOfRows(numbers).check());
    checked.addAll(new RelationsOfColumns(numbers).check());
    List<Difference> differences =
        checked.stream()
            .flatMap(each -> each.difference().stream())
            .sorted(
                Comparator.comparingInt((Difference difference) -> difference.cell().row())
                    .thenComparingInt(difference -> difference.cell().column())
                    .thenComparing(Difference::rule))
            .toList();
    return new Verification(table.id(), checked.size(), differences);
  }
}
