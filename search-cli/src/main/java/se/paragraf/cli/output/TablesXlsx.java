package se.paragraf.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.paragraf.model.Region;
import se.paragraf.model.Table;

/**
 * Tables as an Excel workbook: one sheet each, numbers as numbers with the printed text and the
 * place in a comment, and a sheet that says where each stands.
 */
public final class TablesXlsx {

  /** Excel's own limit for the name of a sheet. */
  private static final int LONGEST_NAME = 31;

  private static final String NOT_IN_NAMES = "[\\[\\]:*?/\\\\']";

  private final Messages messages;

  public TablesXlsx(Messages messages) {
    this.messages = messages;
  }

  /** Writes the workbook. Errors: {@code IOException} when the disk fails. */
  public void write(Path file, String source, List<Table> tables) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Paragraf", "1.0")) {
      Set<String> names = new HashSet<>();
      Worksheet sources = workbook.newWorksheet(unique(messages.text("tables.sources"), names));
      header(sources);
      int row = 1;
      for (Table table : tables) {
        Worksheet sheet = workbook.newWorksheet(unique(name(row, table), names));
        fill(sheet, table);
        source(sources, row++, source, sheet.getName(), table);
      }
    }
  }

  private void header(Worksheet sheet) {
    List<String> words = List.of(messages.text("tables.header").split(";", -1));
    for (int column = 0; column < words.size(); column++) {
      sheet.value(0, column, words.get(column));
      sheet.style(0, column).bold().set();
    }
  }

  private static void source(Worksheet sources, int row, String file, String sheet, Table table) {
    List<String> values =
        List.of(
            sheet,
            file,
            TablesCsv.pages(table),
            table.title().orElse(""),
            table.unit().orElse(""),
            table.id(),
            String.join(" ", table.notes()));
    for (int column = 0; column < values.size(); column++) {
      sources.value(row, column, values.get(column));
    }
  }

  private void fill(Worksheet sheet, Table table) {
    for (Table.Cell cell : table.cells()) {
      Optional<Double> value = cell.value();
      if (value.isPresent()) {
        sheet.value(cell.row(), cell.column(), value.get());
      } else if (!cell.text().isEmpty()) {
        sheet.value(cell.row(), cell.column(), cell.text());
      }
      if (!cell.text().isEmpty()) {
        sheet.comment(cell.row(), cell.column(), comment(cell));
      }
      if (cell.row() < table.headerRows()) {
        sheet.style(cell.row(), cell.column()).bold().set();
      }
      merge(sheet, cell);
    }
    sheet.freezePane(1, Math.max(1, table.headerRows()));
  }

  private static void merge(Worksheet sheet, Table.Cell cell) {
    if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
      sheet
          .range(
              cell.row(),
              cell.column(),
              cell.row() + cell.rowSpan() - 1,
              cell.column() + cell.columnSpan() - 1)
          .merge();
    }
  }

  /** {@code ”1 234,5” s. 3 (72, 90, 120, 101)}. */
  private String comment(Table.Cell cell) {
    String printed = "”" + cell.text() + "”" + cell.mark().map(mark -> " " + mark).orElse("");
    String noted = printed + cell.note().map(note -> " (" + note + ")").orElse("");
    return cell.region().map(region -> noted + " " + place(region)).orElse(noted);
  }

  private String place(Region region) {
    return messages.text("page", region.page())
        + String.format(
            Locale.ROOT,
            " (%.0f, %.0f, %.0f, %.0f)",
            region.x0(),
            region.y0(),
            region.x1(),
            region.y1());
  }

  private static String name(int number, Table table) {
    return number + " " + table.title().orElse("");
  }

  private static String unique(String wanted, Set<String> names) {
    String clean = wanted.replaceAll(NOT_IN_NAMES, " ").strip();
    String name = clean.substring(0, Math.min(LONGEST_NAME, clean.length())).strip();
    for (int suffix = 2; !names.add(name.toLowerCase(Locale.ROOT)); suffix++) {
      name = clean.substring(0, Math.min(LONGEST_NAME - 4, clean.length())).strip() + " " + suffix;
    }
    return name;
  }
}
