package se.paragraf.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.Table;
import se.paragraf.model.Table.Cell;

/**
 * What a table says of its rows outside them: in its corner, its title, and the rows that lead
 * others.
 */
final class TableFrame {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** {@code Investeringar per nämnd}: the rows are the nämnder. */
  private static final Pattern PER =
      Pattern.compile(
          "^(\\p{L}[\\p{L} -]*?) (?:per|fördelat på|uppdelat på) \\p{L}.*", FLAGS | Pattern.DOTALL);

  /** {@code 3.4 Investeringsredovisning}. */
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:tabell )?\\d[\\d.]*[.:]?\\s+", FLAGS);

  private static final Pattern TOTAL =
      Pattern.compile(
          "^[^\\p{L}]*(?:summa|summering|totalt?|s:a|sammanlagt|netto)(?!\\p{L})", FLAGS);

  private static final Pattern NO_NAME =
      Pattern.compile(
          "^[^\\p{L}]*(?:summa|totalt?|s:a|sammanlagt|netto|övrigt|övriga|varav)[^\\p{L}]*$",
          FLAGS);

  private final Table table;
  private final List<String> sections;

  TableFrame(Table table) {
    this.table = table;
    this.sections = sections(table);
  }

  /** What all rows measure, when the corner or, for rows that are units, the title says it. */
  Optional<String> measure() {
    return perWhat().or(this::title);
  }

  /** What the corner says that the rows measure. */
  Optional<String> perWhat() {
    return table.cells().stream()
        .filter(cell -> cell.row() < table.headerRows() && cell.column() == 0)
        .map(cell -> PER.matcher(cell.text()))
        .filter(Matcher::matches)
        .map(found -> found.group(1).strip())
        .findFirst();
  }

  Optional<String> title() {
    return table
        .title()
        .map(title -> NUMBERING.matcher(title).replaceFirst("").strip())
        .filter(title -> !title.isEmpty());
  }

  /** The row that leads this one, without figures of its own or set in capitals. */
  Optional<String> section(int row) {
    return row < sections.size()
        ? Optional.of(sections.get(row)).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /** Whether a label is a word for a sum or a rest only. */
  static boolean namesNothing(String label) {
    return NO_NAME.matcher(label).matches();
  }

  private static List<String> sections(Table table) {
    List<List<String>> rows = table.rows();
    boolean mixed =
        rows.stream()
            .skip(table.headerRows())
            .anyMatch(row -> !row.isEmpty() && !isCapital(row.getFirst()));
    List<String> sections = new ArrayList<>();
    String open = "";
    for (int row = 0; row < rows.size(); row++) {
      String label = rows.get(row).isEmpty() ? "" : rows.get(row).getFirst().strip();
      boolean leads =
          row >= table.headerRows()
              && !label.isEmpty()
              && !isTotal(label)
              && (!hasNumber(table, row) && hasNumber(table, row + 1) || mixed && isCapital(label));
      sections.add(leads ? "" : open);
      if (leads) {
        open = label;
      } else if (isTotal(label)) {
        open = "";
      }
    }
    return sections;
  }

  private static boolean isTotal(String label) {
    return TOTAL.matcher(label).find();
  }

  private static boolean isCapital(String label) {
    String letters = label.replaceAll("[^\\p{L}]", "");
    return letters.length() > 3 && letters.equals(letters.toUpperCase(Locale.of("sv")));
  }

  private static boolean hasNumber(Table table, int row) {
    return table.cells().stream()
        .filter(cell -> cell.row() == row && cell.column() > 0)
        .map(Cell::value)
        .anyMatch(Optional::isPresent);
  }
}
