package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;
import se.paragraf.model.Region;

/**
 * A table, or the part of one that stands on one page.
 *
 * @param page 1-based
 * @param grid rows and columns; a title printed as first row is taken out of it
 * @param headerRows number of leading rows that are headers; 0 where a table goes on without
 * @param title as printed in or above it
 * @param unit of the figures, as printed
 * @param notes below it, as printed
 * @param covered what the table, its caption and its notes cover on the page; not a heading above
 * @param firstOnPage whether no running text stands above it
 * @param lastOnPage whether no running text stands below it
 * @param confidence 0-1
 * @param footHead where the upper rows of its head stand, if at the foot of the page before
 */
public record PageTable(
    int page,
    Grid grid,
    int headerRows,
    Optional<String> title,
    Optional<String> unit,
    List<String> notes,
    List<Region> covered,
    boolean firstOnPage,
    boolean lastOnPage,
    double confidence,
    Optional<FootHead> footHead) {

  /**
   * The part of a head that was left at the foot of the page before. In the grid it stands right
   * above the rest.
   *
   * @param page 1-based
   * @param down how far its words were moved, points
   * @param end words of the grid above this are its
   * @param region what it covers on its own page
   */
  record FootHead(int page, double down, double end, Region region) {

    boolean holds(Word word) {
      return word.baseline() < end;
    }
  }

  public PageTable {
    notes = List.copyOf(notes);
    covered = List.copyOf(covered);
  }

  /** The grid alone on its page, without title and notes. */
  public Region region() {
    Box box = grid.box();
    return footHead
        .map(head -> new Box(box.x0(), head.end(), box.x1(), box.y1()))
        .orElse(box)
        .on(page);
  }

  /** Where words of the grid stand. */
  Region place(List<Word> words) {
    Box box = Box.aroundWords(words);
    return footHead
        .filter(head -> words.stream().allMatch(head::holds))
        .map(head ->
            new Box(box.x0(), box.y0() - head.down(), box.x1(), box.y1() - head.down())
                .on(head.page()))
        .orElse(box.on(page));
  }

  /**
   * The same, whose head begins on the page before.
   *
   * @param alone what the table covered without it
   */
  PageTable with(FootHead head, List<Region> alone) {
    List<Region> all = new ArrayList<>(List.of(head.region()));
    all.addAll(alone);
    all.addAll(covered);
    return new PageTable(
        page,
        grid,
        headerRows,
        title,
        unit,
        notes,
        all,
        firstOnPage,
        lastOnPage,
        confidence,
        Optional.of(head));
  }

  /** Confidence of a table that may have lost a row of its head. */
  static final double HEAD_LOST = 0.6;

  /** A figure read from an image with less may be another. */
  static final double LEAST_READ = 0.5;

  /** A table with a larger share of such figures is no help. */
  private static final double MOST_ILLEGIBLE = 0.25;

  /** Share of the rows with figures that begin with a label. */
  private static final double LEAST_LABELLED = 0.7;

  /** Share of the places beside labels that are filled. */
  private static final double LEAST_FILLED = 0.6;

  /** Whether it was read from an image, not told by the file. */
  public boolean read() {
    return grid.words().stream().anyMatch(word -> word.confidence() < 1);
  }

  /**
   * Whether, read from an image, it is a table beyond doubt: most of its figures could be read, and
   * where no lines part its columns its rows are labelled and filled as those of a chart are not.
   */
  public boolean legible() {
    if (!read()) {
      return true;
    }
    List<Word> figures =
        grid.words().stream()
            .filter(word -> word.text().chars().anyMatch(Character::isDigit))
            .toList();
    long doubtful = figures.stream().filter(word -> word.confidence() < LEAST_READ).count();
    return doubtful <= MOST_ILLEGIBLE * figures.size()
        && (confidence >= JudgeGrid.RULED || regular());
  }

  private boolean regular() {
    int rows = 0;
    int labelled = 0;
    int filled = 0;
    for (int row = headerRows; row < grid.rows(); row++) {
      List<GridCell> full = grid.row(row).stream().filter(cell -> !cell.empty()).toList();
      boolean label = !full.isEmpty() && label(full.getFirst());
      if (full.size() > 1 || !label) {
        rows++;
        labelled += label ? 1 : 0;
        filled += full.size() - 1;
      }
    }
    return labelled >= LEAST_LABELLED * rows
        && filled >= LEAST_FILLED * rows * (grid.columns() - 1);
  }

  private static boolean label(GridCell cell) {
    return cell.column() == 0
        && (cell.text().chars().filter(Character::isLetter).count() > 1
            || ReadHeader.period(cell.text()));
  }

  /** The same under a title, if it has none of its own. */
  public PageTable titled(Optional<String> other) {
    return new PageTable(
        page,
        grid,
        headerRows,
        title.or(() -> other),
        unit.or(() -> other.flatMap(Units::in)),
        notes,
        covered,
        firstOnPage,
        lastOnPage,
        confidence,
        footHead);
  }

  /** The same, known to lack some of its head. */
  PageTable withoutWholeHead() {
    return new PageTable(
        page,
        grid,
        headerRows,
        title,
        unit,
        notes,
        covered,
        firstOnPage,
        lastOnPage,
        Math.min(confidence, HEAD_LOST),
        footHead);
  }

  /**
   * The same elsewhere on a page.
   *
   * @param move where each box goes
   */
  public PageTable moved(UnaryOperator<Box> move) {
    List<GridCell> cells =
        grid.cells().stream()
            .map(cell ->
                new GridCell(
                    cell.row(),
                    cell.column(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    cell.words().stream().map(word -> word.in(move.apply(Box.of(word)))).toList()))
            .toList();
    return new PageTable(
        page,
        new Grid(move.apply(grid.box()), grid.rows(), grid.columns(), cells),
        headerRows,
        title,
        unit,
        notes,
        covered.stream()
            .map(r -> move.apply(new Box(r.x0(), r.y0(), r.x1(), r.y1())).on(page))
            .toList(),
        firstOnPage,
        lastOnPage,
        confidence,
        footHead);
  }
}
