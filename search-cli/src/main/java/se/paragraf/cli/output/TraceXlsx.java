package se.paragraf.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.paragraf.index.trace.Trace;

/**
 * A trace as an Excel workbook: a sheet of figures with their sources, one of conflicts, and one of
 * what was left out.
 */
public final class TraceXlsx {

  private final Messages messages;

  public TraceXlsx(Messages messages) {
    this.messages = messages;
  }

  /** Writes the workbook. Errors: {@code IOException} when the disk fails. */
  public void write(Path file, Trace trace) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Paragraf", "1.0")) {
      figures(workbook.newWorksheet(messages.text("trace.sheet.figures")), trace);
      conflicts(workbook.newWorksheet(messages.text("trace.sheet.conflicts")), trace);
      leftOut(workbook.newWorksheet(messages.text("trace.sheet.leftOut")), trace);
    }
  }

  private void figures(Worksheet sheet, Trace trace) {
    header(sheet, TraceCsv.header(messages));
    for (int at = 0; at < trace.facts().size(); at++) {
      row(sheet, at + 1, TraceCsv.cells(trace, at));
    }
  }

  private void conflicts(Worksheet sheet, Trace trace) {
    header(sheet, List.of(messages.text("trace.conflictColumns").split(";")));
    int row = 1;
    for (Trace.Conflict conflict : trace.conflicts()) {
      var one = trace.facts().get(conflict.points().getFirst());
      var other = trace.facts().get(conflict.points().getLast());
      row(
          sheet,
          row++,
          List.of(
              one.measure(),
              conflict.status().name().toLowerCase(Locale.ROOT),
              conflict.period().orElse(""),
              one.quantity().text(),
              one.citation(),
              other.quantity().text(),
              other.citation(),
              conflict.difference(),
              conflict.explanation().name().toLowerCase(Locale.ROOT)));
    }
  }

  private void leftOut(Worksheet sheet, Trace trace) {
    header(sheet, List.of(messages.text("trace.leftOutColumns").split(";")));
    int row = 1;
    for (var left : trace.leftOut()) {
      row(sheet, row++, List.of(left.indicator(), BigDecimal.valueOf(left.figures())));
    }
  }

  private static void header(Worksheet sheet, List<String> words) {
    for (int column = 0; column < words.size(); column++) {
      sheet.value(0, column, words.get(column));
      sheet.style(0, column).bold().set();
    }
    sheet.freezePane(0, 1);
  }

  private static void row(Worksheet sheet, int row, List<Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) instanceof BigDecimal number) {
        sheet.value(row, column, number);
      } else {
        sheet.value(row, column, cells.get(column).toString());
      }
    }
  }
}
