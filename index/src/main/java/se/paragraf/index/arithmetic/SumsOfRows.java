package se.paragraf.index.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.index.arithmetic.Checked.Position;
import se.paragraf.index.arithmetic.Checked.Told;
import se.paragraf.index.arithmetic.Verification.Rule;

/**
 * Finds rows that are the sum of other rows, or one less another ({@code Resultat exkl. X}), and
 * recomputes them.
 */
final class SumsOfRows {

  /** Share of a row's columns that must follow a rule for it to be one. */
  private static final double MOST = 0.6;

  /** The same of a row that calls itself a sum. */
  private static final double HALF = 0.5;

  /** Columns that must agree, not by chance, before a row without the word is taken for a sum. */
  private static final int LEAST_EVIDENCE = 2;

  private static final int MOST_TOTALS = 5;

  private static final Pattern WITHOUT =
      Pattern.compile(
          "(?<!\\p{L})(?:exkl|exklusive|utan|före)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Numbers numbers;
  private final List<Integer> columns;

  SumsOfRows(Numbers numbers) {
    this.numbers = numbers;
    this.columns = numbers.additive();
  }

  List<Checked> check() {
    return IntStream.range(numbers.firstRow(), numbers.rowCount())
        .filter(numbers::hasNumbers)
        .boxed()
        .flatMap(row -> best(row).stream().flatMap(sum -> sum.cells().stream()))
        .toList();
  }

  /** A row taken as the sum of some others. */
  private record Sum(List<Integer> rows, List<Checked> cells) {
    long fits() {
      return cells.stream().filter(cell -> cell.told().fits()).count();
    }

    long evidence() {
      return cells.stream().filter(cell -> cell.told().isEvidence()).count();
    }

    double share() {
      return cells.isEmpty() ? 0 : (double) fits() / cells.size();
    }
  }

  private Optional<Sum> best(int row) {
    Stream<Sum> sums = candidates(row).stream().map(rows -> new Sum(rows, cells(row, rows, 1)));
    Stream<Sum> less = pairs(row).stream().map(rows -> new Sum(rows, cells(row, rows, -1)));
    return Stream.concat(sums, less)
        .filter(sum -> isRule(row, sum))
        .max(
            Comparator.comparingDouble(Sum::share)
                .thenComparingLong(Sum::evidence)
                .thenComparingInt(sum -> -sum.rows().size()));
  }

  private boolean isRule(int row, Sum sum) {
    if (numbers.isTotal(row)) {
      boolean alone = sum.cells().size() == 1 && !numbers.hasParts() && isNatural(row, sum.rows());
      return alone || sum.evidence() >= 1 && sum.share() >= HALF;
    }
    return sum.evidence() >= LEAST_EVIDENCE && sum.share() >= MOST;
  }

  /** All rows down from the total before. */
  private boolean isNatural(int row, List<Integer> rows) {
    return rows.equals(block(sinceTotal(row), row));
  }

  private int sinceTotal(int row) {
    int from = row;
    while (from > numbers.firstRow() && !numbers.isTotal(from - 1)) {
      from--;
    }
    return from;
  }

  /** Sets of rows, two or more, that may make this one. */
  private List<List<Integer>> candidates(int row) {
    List<List<Integer>> candidates = new ArrayList<>();
    if (numbers.isDerived(row)) {
      for (int from = row - 2; from >= numbers.firstRow(); from--) {
        candidates.add(block(from, row));
      }
      candidates.add(
          block(numbers.firstRow(), row).stream().filter(r -> !numbers.isTotal(r)).toList());
      List<Integer> leads =
          block(numbers.firstRow(), row).stream()
              .filter(r -> numbers.isTotal(r) || numbers.isCapital(r))
              .toList();
      for (int count = 2; count <= Math.min(MOST_TOTALS, leads.size()); count++) {
        candidates.add(leads.subList(leads.size() - count, leads.size()));
      }
    } else if (numbers.isCapital(row)) {
      int end = row + 1;
      while (end < numbers.rowCount() && !numbers.isCapital(end) && !numbers.isTotal(end)) {
        end++;
      }
      candidates.add(block(row + 1, end));
    }
    return candidates.stream().filter(rows -> rows.size() >= 2).distinct().toList();
  }

  /** Of a row without something, every row above and what may have been taken from it. */
  private List<List<Integer>> pairs(int row) {
    if (!WITHOUT.matcher(numbers.label(row)).find()) {
      return List.of();
    }
    List<Integer> above = block(numbers.firstRow(), row);
    return above.stream()
        .flatMap(whole ->
            above.stream().filter(part -> !part.equals(whole)).map(part -> List.of(whole, part)))
        .toList();
  }

  private List<Integer> block(int from, int to) {
    return IntStream.range(from, to).filter(numbers::hasNumbers).boxed().toList();
  }

  /**
   * @param sign of all rows but the first
   */
  private List<Checked> cells(int row, List<Integer> rows, int sign) {
    List<Checked> cells = new ArrayList<>();
    for (int column : columns) {
      Optional<BigDecimal> told = numbers.value(row, column);
      List<Integer> terms =
          rows.stream().filter(term -> numbers.value(term, column).isPresent()).toList();
      boolean whole = sign > 0 || terms.size() == rows.size();
      if (told.isPresent() && !terms.isEmpty() && whole) {
        cells.add(
            new Checked(
                numbers,
                Rule.SUM_OF_ROWS,
                new Position(row, column),
                told(new Position(row, column), told.get(), terms, sign),
                terms.stream().map(numbers::label).toList()));
      }
    }
    return cells;
  }

  private Told told(Position at, BigDecimal told, List<Integer> terms, int sign) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = numbers.resolution(at.row(), at.column());
    for (int term : terms) {
      BigDecimal value = numbers.value(term, at.column()).orElseThrow();
      boolean taken = sign < 0 && term != terms.getFirst();
      sum = taken ? sum.subtract(value) : sum.add(value);
      slack = slack.add(numbers.resolution(term, at.column()));
    }
    return new Told(told, sum, slack);
  }
}
