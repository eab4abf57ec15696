package se.paragraf.extract.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Upright words to lines: words on one baseline, parted where a gap is too wide to be a space and
 * at the gutter between columns of prose.
 *
 * <p>Raised marks join the line of the word they hang on. Out: by baseline, then left to right.
 */
public final class AssembleLines {

  /** A gap wider than this, in em, parts a label from its value or one column from the next. */
  private static final double COLUMN_GAP_EM = 1.5;

  /** Baselines nearer than this, in em of the smaller type, make one line. */
  private static final double SAME_BASELINE_EM = 0.3;

  public List<Line> assemble(int page, List<Word> words) {
    List<Word> upright = new ArrayList<>();
    for (Word word : words) {
      if (word.direction() == 0) {
        upright.add(word);
      }
    }
    List<Line> lines = new ArrayList<>();
    List<List<Word>> rows = rows(upright);
    List<List<Double>> gutters = ProseGutters.of(rows);
    for (int i = 0; i < rows.size(); i++) {
      split(page, rows.get(i), gutters.get(i), lines);
    }
    return lines;
  }

  private static List<List<Word>> rows(List<Word> words) {
    List<Word> raised = words.stream().filter(Word::raised).toList();
    List<Word> level = new ArrayList<>(words.stream().filter(word -> !word.raised()).toList());
    level.sort(Comparator.comparingDouble(Word::baseline).thenComparingInt(Word::order));
    List<List<Word>> rows = new ArrayList<>();
    List<Word> row = new ArrayList<>();
    for (Word word : level) {
      if (!row.isEmpty() && !sameBaseline(row.getFirst(), word)) {
        rows.add(row);
        row = new ArrayList<>();
      }
      row.add(word);
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    raised.forEach(mark -> hang(mark, rows));
    rows.forEach(r -> r.sort(Comparator.comparingDouble(Word::x0).thenComparingInt(Word::order)));
    return rows;
  }

  private static boolean sameBaseline(Word first, Word word) {
    double smaller = Math.min(first.fontSize(), word.fontSize());
    return word.baseline() - first.baseline() <= SAME_BASELINE_EM * smaller;
  }

  /** Adds the mark to the nearest row below its own baseline. */
  private static void hang(Word mark, List<List<Word>> rows) {
    for (List<Word> row : rows) {
      double below = row.getFirst().baseline() - mark.baseline();
      if (below > 0 && below < row.getFirst().fontSize()) {
        row.add(mark);
        return;
      }
    }
    rows.add(new ArrayList<>(List.of(mark)));
  }

  /**
   * @param gutters that part the row, too
   */
  private static void split(int page, List<Word> row, List<Double> gutters, List<Line> lines) {
    List<Word> line = new ArrayList<>();
    double end = 0;
    for (Word word : row) {
      boolean apart =
          !line.isEmpty()
              && (word.x0() - end > COLUMN_GAP_EM * size(line.getLast(), word)
                  || crosses(end, word.x0(), gutters));
      if (apart) {
        lines.add(new Line(page, line));
        line = new ArrayList<>();
      }
      line.add(word);
      end = line.size() == 1 ? word.x1() : Math.max(end, word.x1());
    }
    lines.add(new Line(page, line));
  }

  private static boolean crosses(double end, double start, List<Double> gutters) {
    for (double gutter : gutters) {
      if (end < gutter && gutter < start) {
        return true;
      }
    }
    return false;
  }

  private static double size(Word a, Word b) {
    return Math.min(a.fontSize(), b.fontSize());
  }
}
