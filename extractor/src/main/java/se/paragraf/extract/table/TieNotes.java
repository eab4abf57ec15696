package se.paragraf.extract.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.Table;
import se.paragraf.model.Table.Cell;

/**
 * Ties footnote marks in cells to the notes below the table, and tells marks that are set like the
 * figures before them ({@code 5,1 1)}, {@code 5,1*}) by the note that has the same mark.
 */
final class TieNotes {

  private static final String SUPERSCRIPT =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

  private static final Pattern NOTE =
      Pattern.compile(
          "\\(?(\\d{1,2}\\)|\\*{1,3}|[" + SUPERSCRIPT + "]{1,2}\\)?|\u2020)[.:]?\\s*(.+)");

  /** A mark that ends a cell; one of digits stands off from the figure. */
  private static final Pattern MARKED =
      Pattern.compile(
          "([^(]*|\\([^(]*\\)[^(]*?)(?:(\\s\\d{1,2}\\))|\\s?(\\*{1,3}|["
              + SUPERSCRIPT
              + "]{1,2}\\)?|\u2020))");

  private final Map<String, String> notes = new HashMap<>();

  private TieNotes(List<String> notes) {
    for (String note : notes) {
      Matcher matcher = NOTE.matcher(note);
      if (matcher.matches()) {
        this.notes.putIfAbsent(key(matcher.group(1)), matcher.group(2).strip());
      }
    }
  }

  /** The cells of the table, those with a mark with the text of its note. */
  static List<Cell> tie(Table table) {
    TieNotes notes = new TieNotes(table.notes());
    return notes.notes.isEmpty() ? table.cells() : table.cells().stream().map(notes::tied).toList();
  }

  private Cell tied(Cell cell) {
    if (cell.mark().isPresent()) {
      return with(cell, cell.mark().get(), cell.value());
    }
    Matcher matcher = MARKED.matcher(cell.text());
    if (!matcher.matches()) {
      return cell;
    }
    String mark = Optional.ofNullable(matcher.group(2)).orElseGet(() -> matcher.group(3)).strip();
    Optional<Double> value =
        cell.confidence() < PageTable.LEAST_READ
            ? cell.value()
            : cell.value().or(() -> CellNumber.value(matcher.group(1).strip()));
    return notes.containsKey(key(mark)) ? with(cell, mark, value) : cell;
  }

  private Cell with(Cell cell, String mark, Optional<Double> value) {
    return new Cell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.text(),
        Optional.of(mark),
        value,
        cell.region(),
        cell.confidence(),
        Optional.ofNullable(notes.get(key(mark))));
  }

  /** {@code 1}, whether printed {@code 1)}, {@code ¹} or {@code ¹⁾}. */
  private static String key(String mark) {
    StringBuilder key = new StringBuilder();
    for (char c : mark.toCharArray()) {
      int digit = SUPERSCRIPT.indexOf(c);
      if (digit >= 0) {
        key.append(digit);
      } else if (Character.isLetterOrDigit(c) || c == '*' || c == '\u2020') {
        key.append(c);
      }
    }
    return key.toString();
  }
}
