package se.paragraf.extract.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The gutters between columns of prose that are set so near each other that no gap in a single row
 * tells them from a wide space.
 *
 * <p>In: rows of words from the top. Out: for each row the gutters that run there, points from the
 * left. A gutter is white over many rows, and what stands on either side of it is prose: letters,
 * in lines that fill their column. Label and value, or the columns of a table, are none.
 */
final class ProseGutters {

  /** No two columns of prose are set nearer, points; rivers of white in one are narrower. */
  private static final double NARROWEST_PT = 8;

  /** Spaces between words that are no wider, in em of the smaller type, may be such. */
  private static final double WIDEST_SPACE_EM = 0.6;

  /** A column of prose has at least this many lines. */
  private static final int FEWEST_LINES = 6;

  /** Each column is at least this share of the width of the text. */
  private static final double NARROWEST_COLUMN = 0.2;

  /** Lines of prose fill at least this share of their column on average. */
  private static final double FILLED = 0.6;

  /** At least this share of the signs of prose are letters. */
  private static final double LETTERS = 0.75;

  /** Places of a gutter that are nearer, points, are one. */
  private static final double SAME_PLACE_PT = 3;

  private final List<List<Word>> rows;
  private final List<List<Double>> gutters = new ArrayList<>();

  private ProseGutters(List<List<Word>> rows) {
    this.rows = rows;
    rows.forEach(row -> gutters.add(new ArrayList<>()));
  }

  static List<List<Double>> of(List<List<Word>> rows) {
    ProseGutters found = new ProseGutters(rows);
    if (rows.size() >= FEWEST_LINES) {
      found.places().forEach(found::look);
    }
    return found.gutters;
  }

  /** The middles of gaps that are wide enough and stand where a gutter may. */
  private List<Double> places() {
    double left = edge(Comparator.naturalOrder(), true);
    double right = edge(Comparator.reverseOrder(), false);
    double least = NARROWEST_COLUMN * (right - left);
    TreeSet<Long> places = new TreeSet<>();
    for (List<Word> row : rows) {
      for (int i = 1; i < row.size(); i++) {
        double start = row.get(i - 1).x1();
        double end = row.get(i).x0();
        double middle = (start + end) / 2;
        if (end - start >= NARROWEST_PT && middle > left + least && middle < right - least) {
          places.add(Math.round(middle / SAME_PLACE_PT));
        }
      }
    }
    return places.stream().map(place -> place * SAME_PLACE_PT).toList();
  }

  private double edge(Comparator<Double> order, boolean left) {
    return rows.stream()
        .flatMap(List::stream)
        .map(word -> left ? word.x0() : word.x1())
        .min(order)
        .orElse(0.0);
  }

  private void look(double place) {
    int first = 0;
    double start = Double.NEGATIVE_INFINITY;
    double end = Double.POSITIVE_INFINITY;
    for (int i = 0; i < rows.size(); i++) {
      Gap gap = Gap.of(rows.get(i), place);
      double rowStart = Math.max(start, gap.start());
      double rowEnd = Math.min(end, gap.end());
      if (gap.isSpace() || rowEnd - rowStart < NARROWEST_PT) {
        mark(first, i, place);
        first = i + 1;
        start = Double.NEGATIVE_INFINITY;
        end = Double.POSITIVE_INFINITY;
      } else {
        start = rowStart;
        end = rowEnd;
      }
    }
    mark(first, rows.size(), place);
  }

  /**
   * What is white in a row at a place; boundless where nothing stands on a side.
   *
   * @param size of the smaller type beside it, points
   */
  private record Gap(double start, double end, double size) {

    static Gap of(List<Word> row, double place) {
      double start = Double.NEGATIVE_INFINITY;
      double end = Double.POSITIVE_INFINITY;
      double size = Double.POSITIVE_INFINITY;
      double sizeAfter = Double.POSITIVE_INFINITY;
      for (Word word : row) {
        boolean before = (word.x0() + word.x1()) / 2 < place;
        if (before && word.x1() > start) {
          start = word.x1();
          size = word.fontSize();
        } else if (!before && word.x0() < end) {
          end = word.x0();
          sizeAfter = word.fontSize();
        }
      }
      return new Gap(start, end, Math.min(size, sizeAfter));
    }

    /** Whether it may be a space between the words of a large line that crosses the columns. */
    boolean isSpace() {
      return end - start < WIDEST_SPACE_EM * size;
    }
  }

  private void mark(int first, int end, double place) {
    List<List<Word>> left = new ArrayList<>();
    List<List<Word>> right = new ArrayList<>();
    for (List<Word> row : rows.subList(first, end)) {
      add(row.stream().filter(word -> word.x1() <= place).toList(), left);
      add(row.stream().filter(word -> word.x1() > place).toList(), right);
    }
    if (isProse(left) && isProse(right)) {
      for (int i = first; i < end; i++) {
        gutters.get(i).add(place);
      }
    }
  }

  private static void add(List<Word> line, List<List<Word>> lines) {
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }

  private static boolean isProse(List<List<Word>> lines) {
    if (lines.size() < FEWEST_LINES) {
      return false;
    }
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double filled = 0;
    long signs = 0;
    long letters = 0;
    for (List<Word> line : lines) {
      left = Math.min(left, line.getFirst().x0());
      right = Math.max(right, line.getLast().x1());
      filled += line.getLast().x1() - line.getFirst().x0();
      for (Word word : line) {
        signs += word.text().length();
        letters += word.text().chars().filter(Character::isLetter).count();
      }
    }
    return filled >= FILLED * (right - left) * lines.size() && letters >= LETTERS * signs;
  }
}
