package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.extract.layout.Box;
import se.paragraf.model.Region;

/** Gives a grid its header, title, unit and notes out of the text in and around it. */
final class DescribeTable {

  private static final Pattern CAPTION =
      Pattern.compile("(?i)(?:tabell|table|tab\\.|tablå)\\s*[A-Z]?\\d*.*");

  /** {@code Tabellen nedan visar …}, {@code Tabell 4 visar …}: a sentence about a table. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?iu)(?:tabell(?:en|erna)|tablån)(?!\\p{L}).*"
              + "|(?:tabell|tablå)\\s*\\d*\\s+(?:visar|redovisar|beskriver|innehåller|sammanfattar|framgår|presenterar|ger|nedan|ovan)(?!\\p{L}).*");

  /** Whether a line begins like the caption of a table. */
  static boolean caption(String text) {
    return CAPTION.matcher(text).matches() && !SENTENCE.matcher(text).matches();
  }

  /** {@code Tabell 4. Kostnader per slag}; {@code Tabellen nedan visar} begins a sentence. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)(?:tabell|table|tab\\.|tablå)\\s*(?:[A-Z]|[A-Z]{1,4}[-\\u2010\\u2013.])?\\d+(?:[-\\u2010\\u2013.:]\\d+)*(?:[.: \\u2014].*)?");

  /** Whether a line begins with the word for a table and its number. */
  static boolean numberedCaption(TextRow row) {
    String text = text(List.of(row));
    return NUMBERED.matcher(text).matches() && caption(text);
  }

  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)(?:\\(?[1-9*†a-c]\\)|\\*+|¹|²|³|not\\b|noter?:|fotnot|anm\\b|anm[.:]|anmärkning|källa|source|sources|note).*");

  /** A title stands within this distance above the grid, in em. */
  private static final double TITLE_EM = 3.0;

  /** Lines of one caption or note follow within this, in em. */
  private static final double LEADING_EM = 1.6;

  /** A note begins within this distance below the grid, in em. */
  private static final double NOTE_EM = 2.6;

  /** Share of the page height at top and bottom where running heads and feet stand. */
  private static final double MARGIN_SHARE = 0.08;

  private static final int LONGEST_TITLE_WORDS = 40;

  private final int page;
  private final double pageHeight;
  private final List<TextRow> around;

  /**
   * @param around rows of the page outside all grids, top to bottom
   */
  DescribeTable(int page, double pageHeight, List<TextRow> around) {
    this.page = page;
    this.pageHeight = pageHeight;
    this.around = around;
  }

  PageTable describe(Grid bare, double confidence) {
    boolean headed = new ReadHeader().count(bare) > 0;
    Grid found = new SectionRows(inColumn(bare.box())).extend(bare, headed);
    Optional<String> inside = titleRow(found);
    Grid grid = inside.isPresent() ? found.withoutRows(List.of(0)) : found;
    int headerRows = headed ? new ReadHeader().count(grid) : 0;
    List<TextRow> above = titleAbove(found.box());
    Optional<String> title =
        inside.or(() -> above.isEmpty() ? Optional.empty() : Optional.of(text(above)));
    List<TextRow> notes = notes(found.box());
    List<Region> covered = new ArrayList<>();
    covered.add(found.box().on(page));
    if (!above.isEmpty() && caption(text(above))) {
      covered.add(box(above).on(page));
    }
    if (!notes.isEmpty()) {
      covered.add(box(notes).on(page));
    }
    return new PageTable(
        page,
        grid,
        headerRows,
        title,
        unit(grid, headerRows, title),
        noteTexts(notes),
        covered,
        column(found.box()).noneMatch(row -> row.baseline() < found.box().y0()),
        column(found.box()).noneMatch(row -> row.baseline() > found.box().y1()),
        headLost(above) ? Math.min(confidence, PageTable.HEAD_LOST) : confidence,
        Optional.empty());
  }

  /** Rows of running text in the column of text that the table stands in. */
  private Stream<TextRow> column(Box grid) {
    return around.stream().filter(this::body).filter(row -> beside(row, grid).isPresent());
  }

  /** What of these rows stands in the column itself. */
  private List<TextRow> inColumn(Box grid) {
    return column(grid).flatMap(row -> beside(row, grid).stream()).toList();
  }

  /** The part of the row that lies over or below the table; empty where it stands elsewhere. */
  private static Optional<TextRow> beside(TextRow row, Box grid) {
    List<Chunk> chunks =
        row.chunks().stream().filter(c -> c.x0() < grid.x1() && c.x1() > grid.x0()).toList();
    return chunks.isEmpty() ? Optional.empty() : Optional.of(new TextRow(row.baseline(), chunks));
  }

  /** Whether what stands right above reads like a head that was left out. */
  private static boolean headLost(List<TextRow> above) {
    return above.stream().anyMatch(row -> FindRuns.parted(row) && !caption(text(List.of(row))))
        || above.stream().skip(1).anyMatch(row -> Units.in(text(List.of(row))).isPresent());
  }

  private boolean body(TextRow row) {
    return row.baseline() > MARGIN_SHARE * pageHeight
        && row.baseline() < (1 - MARGIN_SHARE) * pageHeight;
  }

  /** A first row that holds nothing but a title set in capitals, or across the whole table. */
  private static Optional<String> titleRow(Grid grid) {
    List<GridCell> full = grid.row(0).stream().filter(cell -> !cell.empty()).toList();
    if (grid.rows() < 3
        || grid.columns() == 1
        || full.size() != 1
        || full.getFirst().column() != 0) {
      return Optional.empty();
    }
    GridCell cell = full.getFirst();
    String text = cell.text();
    boolean capitals = text.length() >= 5 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    boolean across = cell.columnSpan() == grid.columns() && cell.bold();
    Box words = Box.aroundWords(cell.words());
    boolean left = words.x0() - grid.box().x0() < 2 * cell.words().getFirst().fontSize();
    return left && (capitals || across) ? Optional.of(text) : Optional.empty();
  }

  /** The line or caption right above; empty where running text stands there. */
  private List<TextRow> titleAbove(Box grid) {
    List<TextRow> above = new ArrayList<>();
    double next = grid.y0();
    for (int i = around.size() - 1; i >= 0 && above.size() < 4; i--) {
      TextRow whole = around.get(i);
      if (whole.baseline() >= grid.y0() + 2 || !near(whole, grid)) {
        continue;
      }
      TextRow row = beside(whole, grid).orElse(whole);
      double most = above.isEmpty() ? TITLE_EM : LEADING_EM;
      double distance = above.isEmpty() ? next - row.baseline() : next - row.baseline();
      if (distance > most * row.fontSize()) {
        break;
      }
      if (!above.isEmpty() && caption(text(above))) {
        break;
      }
      above.addFirst(row);
      next = row.baseline();
    }
    return title(above);
  }

  private static List<TextRow> title(List<TextRow> above) {
    for (int i = 0; i < above.size(); i++) {
      if (caption(text(above.subList(i, i + 1)))) {
        return above.subList(i, above.size());
      }
    }
    if (above.isEmpty()) {
      return above;
    }
    TextRow last = above.getLast();
    String text = text(List.of(last));
    boolean sentence = text.endsWith(".") || text.endsWith(",") || text.endsWith(";");
    boolean wordy = text.split(" ").length > LONGEST_TITLE_WORDS;
    return sentence || wordy || Prose.line(last.chunks().getFirst()) ? List.of() : List.of(last);
  }

  private static boolean near(TextRow row, Box grid) {
    return row.x0() < grid.x1() && row.x1() > grid.x0();
  }

  private List<TextRow> notes(Box grid) {
    List<TextRow> notes = new ArrayList<>();
    double last = grid.y1();
    for (TextRow row : around) {
      if (row.baseline() <= grid.y1() || !near(row, grid)) {
        continue;
      }
      double most = notes.isEmpty() ? NOTE_EM : LEADING_EM;
      boolean starts = NOTE.matcher(text(List.of(row))).matches();
      boolean goesOn =
          !notes.isEmpty() && Math.abs(row.fontSize() - notes.getFirst().fontSize()) < 0.6;
      if (row.baseline() - last > most * row.fontSize() || !(starts || goesOn)) {
        break;
      }
      notes.add(row);
      last = row.baseline();
    }
    return notes;
  }

  private static List<String> noteTexts(List<TextRow> rows) {
    List<String> notes = new ArrayList<>();
    for (TextRow row : rows) {
      String text = text(List.of(row));
      if (notes.isEmpty() || NOTE.matcher(text).matches()) {
        notes.add(text);
      } else {
        notes.add(notes.removeLast() + " " + text);
      }
    }
    return notes;
  }

  private static Optional<String> unit(Grid grid, int headerRows, Optional<String> title) {
    for (GridCell cell : grid.cells()) {
      if (cell.column() == 0 && cell.row() < Math.max(1, headerRows)) {
        Optional<String> unit = Units.in(cell.text());
        if (unit.isPresent()) {
          return unit;
        }
      }
    }
    return title.flatMap(Units::in);
  }

  static String text(List<TextRow> rows) {
    return CellText.of(
        rows.stream()
            .flatMap(row -> row.chunks().stream())
            .flatMap(chunk -> chunk.words().stream())
            .toList());
  }

  private static Box box(List<TextRow> rows) {
    return Box.around(rows.stream().map(TextRow::box).toList());
  }
}
