package se.paragraf.index.arithmetic;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.paragraf.model.Table;

/** A table's numbers by row and column, with the words that name them. */
final class Numbers {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern TOTAL =
      Pattern.compile(
          "^[^\\p{L}]*(?:delsumma|summa|summering|totalt?|totalsumma|s:a|sammanlagt|samtliga)(?!\\p{L})",
          FLAGS);

  /** Rows that are mostly made of those above, besides plain totals. */
  private static final Pattern DERIVED =
      Pattern.compile("^\\s*=|netto|resultat|saldo|omslutning|tillgångar|eget kapital", FLAGS);

  private static final Pattern NO_SUM =
      Pattern.compile(
          "%|procent|(?<!\\p{L})(?:andel|medel\\p{L}*|snitt|index|kvot|färdigt|år|per invånare)(?!\\p{L})",
          FLAGS);

  private static final Pattern FRACTION = Pattern.compile("\\d[,.](\\d+)\\s*%?$");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Table table;
  private final List<List<String>> rows;
  private final Map<Integer, Table.Cell> cells = new HashMap<>();

  Numbers(Table table) {
    this.table = table;
    this.rows = table.rows();
    table.cells().forEach(cell -> cells.put(at(cell.row(), cell.column()), cell));
  }

  private int at(int row, int column) {
    return row * (table.columns() + 1) + column;
  }

  int rowCount() {
    return rows.size();
  }

  int columnCount() {
    return table.columns();
  }

  int firstRow() {
    return Math.min(table.headerRows(), rows.size());
  }

  Optional<Table.Cell> cell(int row, int column) {
    return Optional.ofNullable(cells.get(at(row, column)));
  }

  Optional<BigDecimal> value(int row, int column) {
    return column == 0
        ? Optional.empty()
        : cell(row, column).flatMap(Table.Cell::value).map(BigDecimal::valueOf);
  }

  /** Half the worth of the last digit printed in a cell. */
  BigDecimal resolution(int row, int column) {
    String text = cell(row, column).map(Table.Cell::text).orElse("").strip();
    Matcher fraction = FRACTION.matcher(text);
    return HALF.movePointLeft(fraction.find() ? fraction.group(1).length() : 0);
  }

  String label(int row) {
    return rows.get(row).stream().filter(text -> !text.isBlank()).findFirst().orElse("").strip();
  }

  /** All header words above a column. */
  String header(int column) {
    return IntStream.range(0, firstRow())
        .mapToObj(row -> rows.get(row).get(column))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "))
        .strip();
  }

  boolean hasNumbers(int row) {
    return IntStream.range(1, columnCount()).anyMatch(column -> value(row, column).isPresent());
  }

  boolean isTotal(int row) {
    return TOTAL.matcher(label(row)).find();
  }

  boolean isDerived(int row) {
    return isTotal(row) || DERIVED.matcher(label(row)).find();
  }

  /** A row set in capitals, as those are that lead others. */
  boolean isCapital(int row) {
    String letters = label(row).replaceAll("[^\\p{L}]", "");
    return letters.length() > 3 && letters.equals(letters.toUpperCase(Locale.of("sv")));
  }

  /** Whether some rows say that they are part of another. */
  boolean hasParts() {
    return IntStream.range(0, rowCount())
        .anyMatch(row -> label(row).matches("(?iu).*(?<!\\p{L})(?:varav|därav)(?!\\p{L}).*"));
  }

  /** Columns whose numbers are of the sort that add up. */
  List<Integer> additive() {
    return IntStream.range(1, columnCount())
        .filter(column -> !NO_SUM.matcher(header(column)).find())
        .filter(column ->
            IntStream.range(firstRow(), rowCount())
                .noneMatch(row -> rows.get(row).get(column).contains("%")))
        .boxed()
        .toList();
  }
}
