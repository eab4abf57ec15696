package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Area;
import se.paragraf.extract.pdf.PageContent.Ruling;
import se.paragraf.extract.table.PageTable.FootHead;

/**
 * Reads a table together with the head, or the upper rows of it, that was left alone at the foot of
 * the page before: below its numbered caption and without a row of figures.
 */
public final class HeadAtFoot {

  /** More rows below a caption are text or a table. */
  private static final int MOST_ROWS = 4;

  /** A line below a head belongs to it within this, points. */
  private static final double RULE_PT = 8;

  /**
   * From the head to the rest when they are read together: the pitch of the rows within these, em.
   */
  private static final double LEAST_PITCH_EM = 1.3;

  private static final double MOST_PITCH_EM = 2.5;

  private final FindTables findTables;

  public HeadAtFoot(FindTables findTables) {
    this.findTables = findTables;
  }

  /**
   * Both pages again, the first without what it held of the table.
   *
   * @param before the page with the head
   * @param next the page with the table
   */
  public record Pages(TablePage before, TablePage next) {}

  /**
   * @return empty where no head stands at the foot, or the table does not read better with it
   */
  public Optional<Pages> join(TablePage before, TablePage next) {
    Optional<PageTable> table =
        next.tables().stream().findFirst().filter(t -> t.firstOnPage() && t.title().isEmpty());
    return table.flatMap(first -> foot(before).flatMap(foot -> read(foot, before, next, first)));
  }

  /**
   * The head at the foot of a page.
   *
   * @param caption baseline
   */
  private record Foot(String title, double caption, List<TextRow> rows) {

    List<Word> words() {
      return rows.stream()
          .flatMap(row -> row.chunks().stream())
          .flatMap(chunk -> chunk.words().stream())
          .toList();
    }

    boolean holds(PageTable table) {
      return table.region().y1() > caption;
    }
  }

  private static Optional<Foot> foot(TablePage page) {
    List<TextRow> rows = rows(page.words());
    int from = Math.max(0, rows.size() - 1 - MOST_ROWS);
    for (int i = rows.size() - 2; i >= from; i--) {
      TextRow caption = rows.get(i);
      if (DescribeTable.numberedCaption(caption)) {
        List<TextRow> below = rows.subList(i + 1, rows.size());
        String title = DescribeTable.text(List.of(caption));
        return below.stream().allMatch(HeadAtFoot::heads)
            ? Optional.of(new Foot(title, caption.baseline(), below))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Neither running text nor figures. */
  private static boolean heads(TextRow row) {
    return row.chunks().stream()
        .noneMatch(
            chunk -> Prose.line(chunk) || chunk.numeric() && !ReadHeader.period(chunk.text()));
  }

  private static List<TextRow> rows(List<Word> words) {
    List<TextRow> rows =
        new ArrayList<>(
            new ReadTextRows().read(words.stream().filter(w -> w.direction() == 0).toList()));
    rows.sort(Comparator.comparingDouble(TextRow::baseline));
    return rows;
  }

  private Optional<Pages> read(Foot foot, TablePage before, TablePage next, PageTable table) {
    List<Word> head = repeatedHead(foot, table);
    Box box = Box.aroundWords(foot.words());
    int first = head.isEmpty() ? 0 : table.headerRows();
    double down =
        baseline(table.grid(), first)
            - pitch(table.grid(), first)
            - foot.rows().getLast().baseline();
    if (texts(head).containsAll(texts(foot.words())) || box.y0() + down < 0) {
      return Optional.empty();
    }
    List<Word> words = new ArrayList<>(next.words());
    words.removeAll(head);
    double end = top(table.grid(), first);
    Move move =
        new Move(
            foot.caption(),
            bottom(box, before.content()),
            down,
            head.isEmpty() ? Double.NEGATIVE_INFINITY : end);
    words.addAll(foot.words().stream().map(move::word).toList());
    List<PageTable> found = findTables.find(move.over(before.content(), next.content()), words);
    int number = before.content().number();
    FootHead footHead = new FootHead(number, down, end, box.on(number));
    return found.stream()
        .findFirst()
        .filter(read -> better(read, table, foot.words().size(), footHead))
        .map(read -> {
          List<PageTable> tables = new ArrayList<>(found);
          tables.set(0, read.titled(Optional.of(foot.title())).with(footHead, table.covered()));
          return new Pages(
              before.with(before.tables().stream().filter(t -> !foot.holds(t)).toList()),
              next.with(tables));
        });
  }

  /**
   * The words of the head of the table, where a row at the foot says the same: a head that is
   * repeated on every page.
   */
  private static List<Word> repeatedHead(Foot foot, PageTable table) {
    List<Word> head =
        table.grid().cells().stream()
            .filter(cell -> cell.row() < table.headerRows())
            .flatMap(cell -> cell.words().stream())
            .toList();
    boolean repeated =
        foot.rows().stream()
            .map(row -> row.chunks().stream().flatMap(chunk -> chunk.words().stream()).toList())
            .anyMatch(row -> texts(head).containsAll(texts(row)));
    return repeated ? head : List.of();
  }

  private static Set<String> texts(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.toSet());
  }

  /** Where the lowest line of the head ends, else its words. */
  private static double bottom(Box head, PageContent page) {
    return page.rulings().stream()
            .mapToDouble(Ruling::y1)
            .filter(y -> y > head.y1() && y < head.y1() + RULE_PT)
            .max()
            .orElse(head.y1())
        + 1;
  }

  private static double pitch(Grid grid, int row) {
    double em = grid.words().getFirst().fontSize();
    double pitch = baseline(grid, row + 1) - baseline(grid, row);
    return Math.clamp(pitch, LEAST_PITCH_EM * em, MOST_PITCH_EM * em);
  }

  /** Of the first line of a row. */
  private static double baseline(Grid grid, int row) {
    return words(grid, row).mapToDouble(Word::baseline).min().orElse(grid.box().y0());
  }

  private static double top(Grid grid, int row) {
    return words(grid, row).mapToDouble(Word::y0).min().orElse(grid.box().y0());
  }

  private static Stream<Word> words(Grid grid, int row) {
    return grid.row(row).stream().flatMap(cell -> cell.words().stream());
  }

  /** The same columns, with all that stands at the foot in it, and a head there. */
  private static boolean better(PageTable read, PageTable alone, int words, FootHead foot) {
    long carried = read.grid().words().stream().filter(foot::holds).count();
    boolean headed = read.headerRows() > 0 && words(read.grid(), 0).allMatch(foot::holds);
    return headed && carried == words && read.grid().columns() == alone.grid().columns();
  }

  /**
   * From the foot of a page to the top of the next.
   *
   * @param from what is painted from here, y
   * @param to to here
   * @param down points, negative
   * @param instead what is painted above this on the next page is left out
   */
  private record Move(double from, double to, double down, double instead) {

    Word word(Word word) {
      return word.in(new Box(word.x0(), word.y0() + down, word.x1(), word.y1() + down));
    }

    /** The next page with the lines and shades of the head on it. */
    PageContent over(PageContent before, PageContent next) {
      Stream<Ruling> rulings =
          before.rulings().stream()
              .filter(r -> r.y0() > from && r.y1() < to)
              .map(r ->
                  new Ruling(
                      r.x0(), r.y0() + down, r.x1(), r.y1() + down, r.thickness(), r.color()));
      Stream<Area> areas =
          before.areas().stream()
              .filter(a -> a.y0() > from && a.y1() < to)
              .map(a -> new Area(a.x0(), a.y0() + down, a.x1(), a.y1() + down, a.color()));
      return new PageContent(
          next.number(),
          next.width(),
          next.height(),
          next.glyphs(),
          Stream.concat(rulings, next.rulings().stream().filter(r -> r.y1() > instead)).toList(),
          Stream.concat(areas, next.areas().stream().filter(a -> a.y1() > instead)).toList(),
          next.pictures(),
          next.drawings(),
          next.truncated());
    }
  }
}
