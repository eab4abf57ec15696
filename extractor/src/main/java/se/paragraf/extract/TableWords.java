package se.paragraf.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.paragraf.extract.language.HeadWords;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.PageLines;
import se.paragraf.extract.layout.Word;
import se.paragraf.model.Region;

/**
 * The words of a page that may stand in tables: all but its furniture.
 *
 * <p>The head of a table that is printed again on every page looks like furniture. It is told by
 * standing in several pieces right above a row in several pieces.
 */
final class TableWords {

  /** Rows of a head and the first row below it follow each other within this, in em. */
  private static final double NEXT_ROW_EM = 3.0;

  /** Lines nearer than lines of one text are set in cells beside each other. */
  private static final double STAGGERED_EM = 0.95;

  /** Lines of one head follow each other within this, in em. */
  private static final double NEXT_LINE_EM = 1.9;

  private static final double SAME_ROW_PT = 3;
  private static final double SAME_EDGE_PT = 3;

  /** Heads of pages in so many pieces are rare, and stand farther from the text. */
  private static final int LEAST_PIECES = 3;

  /** Words of one line this far apart, in em, stand in cells beside each other. */
  private static final double CELL_GAP_EM = 0.75;

  /** One of the rows below a head within this, in em, is in as many pieces. */
  private static final double DEPTH_EM = 9.0;

  /** A head and the row of figures below it, beyond an empty row, in em. */
  private static final double EMPTY_ROW_EM = 4.8;

  /** ... and this share of the figures have a head that is flush with them, or in their middle. */
  private static final double HEADED_SHARE = 0.6;

  private TableWords() {}

  static List<Word> of(PageLayout page, PageLines lines) {
    Set<Region> furniture =
        page.furniture().stream().flatMap(f -> f.region().stream()).collect(Collectors.toSet());
    List<List<Line>> rows = rows(lines.lines());
    boolean[] beside = new boolean[rows.size()];
    boolean[] kept = new boolean[rows.size()];
    for (int i = rows.size() - 1; i >= 0; i--) {
      beside[i] = rows.get(i).stream().allMatch(line -> furniture.contains(line.region()));
      kept[i] = !beside[i] || (i + 1 < rows.size() && kept[i + 1] && heads(rows, i));
    }
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean head = i + 1 < rows.size() && kept[i + 1] && heads(rows, i);
      boolean whole =
          kept[i]
              && (beside[i] || head || pieces(rows.get(i)) >= LEAST_PIECES)
              && !numbersPages(rows.get(i));
      for (Line line : rows.get(i)) {
        if (whole || !furniture.contains(line.region())) {
          words.addAll(line.words());
        }
      }
    }
    return words;
  }

  /** Whether the row heads the ones below: in pieces, or the corner between rows in pieces. */
  private static boolean heads(List<List<Line>> rows, int at) {
    List<Line> row = rows.get(at);
    boolean corner =
        pieces(row) == 1 && at > 0 && pieces(rows.get(at - 1)) >= 2 && near(rows, at - 1);
    boolean below =
        rows.subList(at + 1, rows.size()).stream()
            .takeWhile(other -> gap(row, other) <= DEPTH_EM * em(row))
            .anyMatch(other -> pieces(other) >= LEAST_PIECES);
    boolean inPieces = pieces(row) >= 2 || corner || within(rows, at, STAGGERED_EM);
    return below
        && ((inPieces && near(rows, at)) || headsBeyondEmptyRow(rows, at))
        && !numbersPages(row);
  }

  /** Whether the row and those nearest above it head the columns of figures of the next row. */
  private static boolean headsBeyondEmptyRow(List<List<Line>> rows, int at) {
    List<Line> figures = rows.get(at + 1);
    if (figures.size() < LEAST_PIECES || !within(rows, at, EMPTY_ROW_EM)) {
      return false;
    }
    int first = at;
    while (first > 0 && within(rows, first - 1, NEXT_LINE_EM)) {
      first--;
    }
    List<Line> heads = rows.subList(first, at + 1).stream().flatMap(List::stream).toList();
    long headed =
        figures.stream().skip(1).filter(f -> heads.stream().anyMatch(h -> inLine(h, f))).count();
    return headed >= 2 && headed >= HEADED_SHARE * (figures.size() - 1);
  }

  /** How many cells beside each other the row seems to stand in. */
  private static int pieces(List<Line> row) {
    int pieces = row.size();
    for (Line line : row) {
      List<Word> words = line.words();
      for (int i = 1; i < words.size(); i++) {
        boolean apart = words.get(i).x0() - words.get(i - 1).x1() > CELL_GAP_EM * line.fontSize();
        pieces += apart ? 1 : 0;
      }
    }
    return pieces;
  }

  private static boolean inLine(Line head, Line figure) {
    return Math.abs(head.x0() - figure.x0()) <= SAME_EDGE_PT
        || Math.abs(head.x1() - figure.x1()) <= SAME_EDGE_PT
        || Math.abs(head.x0() + head.x1() - figure.x0() - figure.x1()) <= 2 * SAME_EDGE_PT;
  }

  private static boolean near(List<List<Line>> rows, int at) {
    return within(rows, at, NEXT_ROW_EM);
  }

  private static boolean within(List<List<Line>> rows, int at, double most) {
    return gap(rows.get(at), rows.get(at + 1)) <= most * em(rows.get(at));
  }

  private static double em(List<Line> row) {
    return row.stream().mapToDouble(Line::fontSize).max().orElse(0);
  }

  private static double gap(List<Line> upper, List<Line> lower) {
    return lower.getFirst().baseline() - upper.getFirst().baseline();
  }

  private static boolean numbersPages(List<Line> row) {
    return row.stream()
        .map(Line::text)
        .anyMatch(text ->
            text.chars().anyMatch(Character::isLetter)
                && HeadWords.pageNumber(text, false).isPresent());
  }

  /** Lines by baseline, top to bottom. */
  private static List<List<Line>> rows(List<Line> lines) {
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::x0));
    List<List<Line>> rows = new ArrayList<>();
    for (Line line : sorted) {
      boolean same =
          !rows.isEmpty() && line.baseline() - rows.getLast().getFirst().baseline() <= SAME_ROW_PT;
      if (!same) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(line);
    }
    return rows;
  }
}
