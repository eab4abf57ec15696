package se.paragraf.index.check.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.paragraf.index.check.fact.Place;
import se.paragraf.model.Region;
import se.paragraf.model.Table;

/** A table's numbers by row and column, with the words that name them. */
final class Grid {

  private static final Pattern TOTAL =
      Pattern.compile(
          "^(?:summa|summering|totalt?|total|s:a|sammanlagt|samtliga|alla)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PART =
      Pattern.compile(
          "\\b(?:varav|därav|av vilka|av vilket)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NO_SUM =
      Pattern.compile(
          "%|procent|andel|medel|snitt|index|kvot|per (?:invånare|anställd|elev|plats)|år\\b|förändring|ålder",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private final Table table;
  private final List<List<String>> rows;

  Grid(Table table) {
    this.table = table;
    this.rows = table.rows();
  }

  Table table() {
    return table;
  }

  int rowCount() {
    return rows.size();
  }

  int firstRow() {
    return Math.min(table.headerRows(), rows.size());
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

  Optional<Table.Cell> cell(int row, int column) {
    return table.cells().stream()
        .filter(cell -> cell.row() == row && cell.column() == column)
        .findFirst();
  }

  Optional<BigDecimal> value(int row, int column) {
    return cell(row, column).flatMap(Table.Cell::value).map(BigDecimal::valueOf);
  }

  boolean isTotal(int row) {
    return TOTAL.matcher(label(row)).matches();
  }

  /** Rows of parts of other rows make sums that cannot be told. */
  boolean hasParts() {
    return IntStream.range(0, rowCount()).anyMatch(row -> PART.matcher(label(row)).find());
  }

  /** Whether the column's numbers are of the sort that add up. */
  boolean addsUp(int column) {
    boolean percent =
        IntStream.range(firstRow(), rowCount())
            .anyMatch(row -> rows.get(row).get(column).contains("%"));
    return !percent && !NO_SUM.matcher(header(column)).find();
  }

  /** Half the last digit that the column is told to. */
  BigDecimal resolution(int column) {
    int decimals =
        IntStream.range(firstRow(), rowCount())
            .mapToObj(row -> rows.get(row).get(column))
            .mapToInt(Grid::decimals)
            .max()
            .orElse(0);
    return new BigDecimal("0.5").movePointLeft(decimals);
  }

  private static int decimals(String text) {
    Matcher fraction = Pattern.compile("\\d,(\\d+)").matcher(text);
    return fraction.find() ? fraction.group(1).length() : 0;
  }

  /** Columns that hold a number in a row. */
  List<Integer> numbers(int row) {
    return IntStream.range(0, table.columns())
        .filter(column -> value(row, column).isPresent())
        .boxed()
        .toList();
  }

  Place place(int row, int column) {
    Optional<Region> otherwise = table.regions().stream().findFirst();
    return cell(row, column)
        .map(cell -> new Place(cell.text(), cell.region().or(() -> otherwise)))
        .orElse(new Place(label(row), otherwise));
  }
}
