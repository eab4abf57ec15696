package se.paragraf.cli.output;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import se.paragraf.model.Region;
import se.paragraf.model.Table;

/**
 * Tables as CSV that Swedish Excel opens by double click: UTF-8 with mark, semicolons, decimal
 * commas.
 */
public final class TablesCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TablesCsv() {}

  /** The grid of one table, numbers as numbers ({@code 1 234,5} is {@code 1234,5}). */
  public static String grid(Table table) {
    int rows = table.cells().stream().mapToInt(cell -> cell.row() + 1).max().orElse(0);
    List<List<String>> grid = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      grid.add(new ArrayList<>(Collections.nCopies(table.columns(), "")));
    }
    table.cells().forEach(cell -> grid.get(cell.row()).set(cell.column(), number(cell)));
    return print(grid);
  }

  /** Every cell of every table with its printed text, its value and its place. */
  public static String cells(List<Table> tables) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "table", "row", "column", "text", "value", "page", "x0", "y0", "x1", "y1", "mark",
            "note"));
    for (Table table : tables) {
      for (Table.Cell cell : table.cells()) {
        List<String> row = new ArrayList<>();
        row.add(table.id());
        row.add(Integer.toString(cell.row()));
        row.add(Integer.toString(cell.column()));
        row.add(cell.text());
        row.add(cell.value().map(TablesCsv::decimal).orElse(""));
        row.addAll(place(cell.region()));
        row.add(cell.mark().orElse(""));
        row.add(cell.note().orElse(""));
        rows.add(row);
      }
    }
    return BYTE_ORDER_MARK + print(rows);
  }

  /** Where each table stands and what it is called. */
  public static String sources(String file, List<Table> tables) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("table", "file", "page", "title", "unit", "picture", "confidence"));
    for (Table table : tables) {
      rows.add(
          List.of(
              table.id(),
              file,
              pages(table),
              table.title().orElse(""),
              table.unit().orElse(""),
              Boolean.toString(table.picture()),
              decimal(table.confidence())));
    }
    return BYTE_ORDER_MARK + print(rows);
  }

  /** {@code 3, 4} of a table that stands on both pages. */
  static String pages(Table table) {
    return table.regions().stream()
        .map(region -> Integer.toString(region.page()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static List<String> place(Optional<Region> region) {
    return region
        .map(found ->
            List.of(
                Integer.toString(found.page()),
                decimal(found.x0()),
                decimal(found.y0()),
                decimal(found.x1()),
                decimal(found.y1())))
        .orElse(List.of("", "", "", "", ""));
  }

  private static String number(Table.Cell cell) {
    return cell.value().map(TablesCsv::decimal).orElse(cell.text());
  }

  private static String decimal(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('.', ',');
  }

  private static String print(List<List<String>> rows) {
    StringBuilder csv = new StringBuilder();
    try (CSVPrinter printer =
        new CSVPrinter(csv, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
      printer.printRecords(rows);
    } catch (IOException e) {
      throw new IllegalStateException("a string builder never fails", e);
    }
    return csv.toString();
  }
}
