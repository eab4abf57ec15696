package se.paragraf.extract.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final Table table;
  private final List<List<String>> texts;

  /** The cells of each row, in their order. */
  private final List<List<Cell>> rows;

  private final List<Cell> heads;
  private final Set<Integer> columnsOfYears;
  private final List<String> sections;

  TableFrame(Table table) {
    this.table = table;
    this.texts = table.rows();
    this.rows = rows(table, texts.size());
    this.heads = table.cells().stream().filter(cell -> cell.row() < table.headerRows()).toList();
    this.columnsOfYears = columnsOfYears(table);
    this.sections = sections();
  }

  private static List<List<Cell>> rows(Table table, int count) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      rows.add(new ArrayList<>());
    }
    table.cells().forEach(cell -> rows.get(cell.row()).add(cell));
    return rows;
  }

  /** Columns of which at least half of the numbers look like years. */
  private static Set<Integer> columnsOfYears(Table table) {
    Map<Integer, Integer> surplus = new HashMap<>();
    table.cells().stream()
        .filter(cell -> cell.row() >= table.headerRows() && cell.value().isPresent())
        .forEach(cell -> surplus.merge(cell.column(), looksLikeYear(cell) ? 1 : -1, Integer::sum));
    surplus.values().removeIf(more -> more < 0);
    return surplus.keySet();
  }

  private static boolean looksLikeYear(Cell cell) {
    return YEAR.matcher(cell.text()).matches();
  }

  Table table() {
    return table;
  }

  /** Whether a cell is a year among years; a sum may look like one. */
  boolean isYear(Cell cell) {
    return looksLikeYear(cell) && columnsOfYears.contains(cell.column());
  }

  /** The texts that lead the row of a cell, up to the first number. */
  String label(Cell cell) {
    return Stream.concat(
            texts.get(cell.row()).stream().limit(1),
            rows.get(cell.row()).stream()
                .filter(c -> c.column() > 0 && c.column() < cell.column())
                .takeWhile(c -> c.value().isEmpty())
                .map(Cell::text))
        .filter(text -> !text.isBlank() && !text.equals("-"))
        .collect(Collectors.joining(" "));
  }

  /** The header texts above a cell, from the top. */
  List<String> header(Cell cell) {
    return heads.stream()
        .filter(head ->
            head.column() <= cell.column() && cell.column() < head.column() + head.columnSpan())
        .map(Cell::text)
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** All header texts as one. */
  String headers() {
    return heads.stream().map(Cell::text).collect(Collectors.joining(" "));
  }

  /** Whether a year stands over a column of figures. */
  boolean dated() {
    return heads.stream().anyMatch(cell -> cell.column() > 0 && YEAR.matcher(cell.text()).find());
  }

  /** What all rows measure, when the corner or, for rows that are units, the title says it. */
  Optional<String> measure() {
    return perWhat().or(this::title);
  }

  /** What the corner says that the rows measure. */
  Optional<String> perWhat() {
    return heads.stream()
        .filter(cell -> cell.column() == 0)
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

  private List<String> sections() {
    boolean mixed =
        texts.stream()
            .skip(table.headerRows())
            .anyMatch(row -> !row.isEmpty() && !isCapital(row.getFirst()));
    List<String> sections = new ArrayList<>();
    String open = "";
    for (int row = 0; row < texts.size(); row++) {
      String label = texts.get(row).isEmpty() ? "" : texts.get(row).getFirst().strip();
      boolean leads =
          row >= table.headerRows()
              && !label.isEmpty()
              && !isTotal(label)
              && (!hasNumber(row) && hasNumber(row + 1) || mixed && isCapital(label));
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

  private boolean hasNumber(int row) {
    return row < rows.size()
        && rows.get(row).stream().anyMatch(cell -> cell.column() > 0 && cell.value().isPresent());
  }
}
