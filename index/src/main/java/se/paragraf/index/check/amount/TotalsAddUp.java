package se.paragraf.index.check.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** J01a: a total row is the sum of its rows, within rounding. */
public final class TotalsAddUp implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "J01a",
              "En summarad är summan av sina rader, inom avrundningen.",
              "A total row is the sum of its rows, within rounding.")
          .practice("Räkning; avrundningsintervall som i XBRL Calculations 1.1")
          .mend("Räkna om summan.", "Add up again.")
          .right(
              "§ 12 Uppföljning | KS 2024/31\nTabell: Verksamhet ; Budget ; Utfall / Skola ; 100 ; 110 / Vård ; 200 ; 195 / Summa ; 300 ; 305")
          .wrong(
              "§ 12 Uppföljning | KS 2024/31\nTabell: Verksamhet ; Budget ; Utfall / Skola ; 100 ; 110 / Vård ; 200 ; 195 / Summa ; 300 ; 325");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        TablesOf.record(subject.minutes()).stream()
            .filter(placed -> !placed.grid().hasParts())
            .flatMap(placed -> {
              Grid grid = placed.grid();
              boolean deviations = !DeviationsAreDifferences.wrong(grid).isEmpty();
              return IntStream.range(grid.firstRow() + 2, grid.rowCount())
                  .filter(grid::isTotal)
                  .boxed()
                  .flatMap(row -> wrong(placed, row, deviations).stream());
            }));
  }

  /** The one column that does not add up while the others do; else the table is no plain sum. */
  private static Optional<Finding> wrong(TablesOf.Placed placed, int row, boolean deviations) {
    Grid grid = placed.grid();
    List<Integer> columns =
        grid.numbers(row).stream().filter(column -> column > 0 && grid.addsUp(column)).toList();
    List<Integer> off = columns.stream().filter(column -> !fits(grid, row, column)).toList();
    boolean telling = columns.size() > off.size() || columns.size() == 1;
    if (off.size() != 1 || !telling) {
      return Optional.empty();
    }
    int column = off.getFirst();
    boolean ofDeviations = DeviationsAreDifferences.isDeviation(grid.header(column));
    return deviations && ofDeviations || rowsAbove(grid, row).size() < 2
        ? Optional.empty()
        : Optional.of(finding(placed, row, column));
  }

  private static boolean fits(Grid grid, int row, int column) {
    BigDecimal total = grid.value(row, column).orElseThrow();
    return Stream.of(rowsAbove(grid, row), plainRows(grid, row), totalsAbove(grid, row))
        .filter(rows -> !rows.isEmpty())
        .anyMatch(rows -> isSum(grid, rows, column, total));
  }

  private static boolean isSum(Grid grid, List<Integer> rows, int column, BigDecimal total) {
    BigDecimal sum =
        rows.stream()
            .flatMap(row -> grid.value(row, column).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal slack = grid.resolution(column).multiply(BigDecimal.valueOf(rows.size() + 1L));
    BigDecimal allowed =
        grid.resolution(column).compareTo(new BigDecimal("0.5")) == 0 && isExact(grid, column)
            ? BigDecimal.ONE
            : slack;
    return sum.subtract(total).abs().compareTo(allowed) <= 0;
  }

  /** Numbers that end in round tens are not rounded to units. */
  private static boolean isExact(Grid grid, int column) {
    return IntStream.range(grid.firstRow(), grid.rowCount())
        .mapToObj(row -> grid.value(row, column))
        .flatMap(Optional::stream)
        .allMatch(value -> value.remainder(BigDecimal.TEN).signum() == 0);
  }

  /** Down from the total row before. */
  private static List<Integer> rowsAbove(Grid grid, int row) {
    int from = row;
    while (from > grid.firstRow() && !grid.isTotal(from - 1)) {
      from--;
    }
    return IntStream.range(from, row).boxed().toList();
  }

  private static List<Integer> plainRows(Grid grid, int row) {
    return IntStream.range(grid.firstRow(), row).filter(r -> !grid.isTotal(r)).boxed().toList();
  }

  private static List<Integer> totalsAbove(Grid grid, int row) {
    return IntStream.range(grid.firstRow(), row).filter(grid::isTotal).boxed().toList();
  }

  private static Finding finding(TablesOf.Placed placed, int row, int column) {
    Grid grid = placed.grid();
    String sum =
        rowsAbove(grid, row).stream()
            .flatMap(r -> grid.value(r, column).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .stripTrailingZeros()
            .toPlainString()
            .replace('.', ',');
    String told = grid.cell(row, column).orElseThrow().text();
    return Finding.of(
            SHEET,
            Words.of(
                "Raderna under ”%s” blir %s, men summan är %s."
                    .formatted(grid.header(column), sum, told),
                "The rows under “%s” make %s, but the total is %s."
                    .formatted(grid.header(column), sum, told)),
            grid.place(row, column))
        .inParagraph(placed.matter().flatMap(Matter::number));
  }
}
