package se.paragraf.extract.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.paragraf.extract.language.HeadWords;
import se.paragraf.extract.language.SwedishDates;

/** Grids that are no tables: forms, page heads, signature strips, lists of matters and contents. */
final class FormLike {

  /** Share of the filled cells that are labels of a form. */
  private static final double LABEL_SHARE = 0.25;

  /** Share of the filled cells that carry their own label before a colon. */
  private static final double COLON_SHARE = 0.5;

  /** Share of the filled cells that are numbered boxes. */
  private static final double FIELD_SHARE = 0.6;

  private static final Pattern FIELD = Pattern.compile("(?s)\\d{1,2}\\. \\p{Lu}.*");

  /** Share of rows that begin with the number of a matter. */
  private static final double MATTER_SHARE = 0.6;

  private static final int LEAST_CONTENTS_ROWS = 4;

  /** Share of the rows where dots lead to a page. */
  private static final double LED_SHARE = 0.5;

  private static final Pattern LED_TO_PAGE = Pattern.compile("(?:\\. ?){4}\\s*(\\d{1,4})\\s*$");

  private static final Pattern COLON = Pattern.compile("\\p{Lu}[^:.]{1,40}:(?:\\s.*)?");

  /** What the first cells of an agenda look like. */
  private static final Pattern MATTER =
      Pattern.compile(
          "(?i)(?:§§?\\s*(?:\\d++(?!\\.\\d).*)?|\\d+\\s*§.*|(?:ärende|punkt)\\s*\\d+.*)");

  /** Labels of notices of approval and of front pages. */
  private static final Pattern FORM_LABEL =
      Pattern.compile(
          "(?:anslag/?\\s?bevis|anslagsbevis|bevis om anslag|organ|underskrift(?:er)?|namnteckning|"
              + "plats och tid|beslutande|ersättare|närvarande|övriga (?:närvarande|deltagande)|"
              + "utses att justera|justerings?(?:plats|tid|dag).*|justerare|justerande|ordförande|sekreterare|"
              + "paragrafer|sammanträdesdatum|förvaringsplats.*|datum (?:för|då) anslag.*|"
              + "datum för anslags.*|tid och plats|protokollet är justerat.*)[:.]?");

  private static final Pattern PAGES = Pattern.compile("\\d{1,4}(?:\\s?[-\\u2013]\\s?\\d{1,4})?");

  private FormLike() {}

  static boolean is(Grid grid) {
    List<GridCell> full = grid.cells().stream().filter(cell -> !cell.empty()).toList();
    return labels(full)
        || colons(full)
        || numberedFields(full)
        || matters(grid, full)
        || contents(grid)
        || ledContents(grid);
  }

  private static boolean labels(List<GridCell> full) {
    long labels = full.stream().filter(cell -> label(cell.text())).count();
    boolean paged = full.stream().anyMatch(cell -> page(cell.text()));
    labels += paged ? 1 : 0;
    return labels >= 2 && labels >= LABEL_SHARE * full.size();
  }

  private static boolean label(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return HeadWords.isLabel(text)
        || HeadWords.isSignatureLabel(text)
        || HeadWords.kind(text).isPresent()
        || FORM_LABEL.matcher(lower).matches();
  }

  private static boolean page(String text) {
    return HeadWords.pageNumber(text, false).isPresent();
  }

  /** Boxes to fill in are numbered across; what a table numbers stands in one column. */
  private static boolean numberedFields(List<GridCell> full) {
    int next = 1;
    int across = 0;
    GridCell last = null;
    for (GridCell cell : full) {
      if (FIELD.matcher(cell.text()).matches() && cell.text().startsWith(next + ".")) {
        across += last != null && last.row() == cell.row() ? 1 : 0;
        last = cell;
        next++;
      }
    }
    return across >= 2 && next - 1 >= FIELD_SHARE * full.size();
  }

  private static boolean colons(List<GridCell> full) {
    long colons = full.stream().filter(cell -> COLON.matcher(cell.text()).matches()).count();
    return colons >= COLON_SHARE * full.size();
  }

  private static boolean matters(Grid grid, List<GridCell> full) {
    long rows = full.stream().map(GridCell::row).distinct().count();
    long matters =
        grid.cells().stream()
            .filter(cell -> cell.column() == 0 && MATTER.matcher(cell.text()).matches())
            .count();
    return matters >= 2 && matters >= MATTER_SHARE * rows;
  }

  /** Titles with the pages they stand on. */
  private static boolean contents(Grid grid) {
    return grid.columns() <= 3 && pagesLast(grid);
  }

  /** Whether the last column holds page numbers that never fall. */
  static boolean pagesLast(Grid grid) {
    List<String> pages =
        grid.cells().stream()
            .filter(cell -> cell.column() == grid.columns() - 1 && !cell.empty())
            .map(GridCell::text)
            .toList();
    return pages.size() >= LEAST_CONTENTS_ROWS
        && pages.size() >= 0.8 * grid.rows()
        && neverFall(pages);
  }

  /** Titles that dots lead from to the pages they stand on. */
  private static boolean ledContents(Grid grid) {
    if (grid.columns() > 3 || grid.words().stream().noneMatch(Leaders::is)) {
      return false;
    }
    List<Matcher> rows =
        IntStream.range(0, grid.rows())
            .mapToObj(
                row -> grid.row(row).stream().map(GridCell::text).collect(Collectors.joining(" ")))
            .map(LED_TO_PAGE::matcher)
            .toList();
    List<String> pages = rows.stream().filter(Matcher::find).map(m -> m.group(1)).toList();
    return pages.size() >= LED_SHARE * grid.rows()
        && (pages.size() >= LEAST_CONTENTS_ROWS || rows.getFirst().reset().find())
        && neverFall(pages);
  }

  private static boolean neverFall(List<String> pages) {
    int last = 0;
    for (String page : pages) {
      int number = PAGES.matcher(page).matches() ? first(page) : -1;
      if (number < last) {
        return false;
      }
      last = number;
    }
    return true;
  }

  private static int first(String page) {
    return Integer.parseInt(page.split("\\D", 2)[0]);
  }

  /** Whether the text is a date, or a page of pages: it counts nothing. */
  static boolean countsNothing(String text) {
    return SwedishDates.whole(text).isPresent() || HeadWords.pageNumber(text, false).isPresent();
  }
}
