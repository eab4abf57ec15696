package se.paragraf.cli.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.paragraf.index.search.Hit;

/** Hits as an Excel workbook, in the columns of {@link HitsCsv}. */
public final class HitsXlsx {

  private final UnaryOperator<String> protect;

  /**
   * @param protect takes out of text what is not to be shown
   */
  public HitsXlsx(UnaryOperator<String> protect) {
    this.protect = protect;
  }

  /** The workbook. */
  public byte[] of(String query, List<Hit> hits) {
    List<List<Object>> rows = new java.util.ArrayList<>();
    for (int at = 0; at < hits.size(); at++) {
      rows.add(HitsCsv.row(query, at + 1, hits.get(at)));
    }
    return table(HitsCsv.COLUMNS, rows);
  }

  /** A workbook of one sheet. */
  public byte[] table(List<String> head, List<List<Object>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Paragraf", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Paragraf");
      for (int column = 0; column < head.size(); column++) {
        sheet.value(0, column, head.get(column));
        sheet.style(0, column).bold().set();
      }
      for (int row = 0; row < rows.size(); row++) {
        row(sheet, row + 1, rows.get(row));
      }
      sheet.freezePane(0, 1);
    } catch (IOException e) {
      throw new IllegalStateException("memory never fails", e);
    }
    return bytes.toByteArray();
  }

  private void row(Worksheet sheet, int row, List<Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) instanceof Integer number) {
        sheet.value(row, column, number);
      } else {
        sheet.value(row, column, protect.apply(cells.get(column).toString()));
      }
    }
  }
}
