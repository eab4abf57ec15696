package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.table.ColumnInk.Side;

/**
 * One line of a head to the heads in it, each over the columns it is set for: the way to cut the
 * line and to lay its parts over columns, in order, that leaves least askew.
 */
final class FitHeadLine {

  /** A head over no column costs as much as one that stands this far off, in em. */
  private static final double UNCOVERED_EM = 1.0;

  /** No head goes on after a wider gap, in em. */
  private static final double WIDEST_GAP_EM = 1.0;

  /** A gap of a word space. */
  private static final double WORD_GAP_EM = 0.4;

  /** Not cutting at a wider gap costs this, in em. */
  private static final double ODD_WHOLE_EM = 0.35;

  /** Cutting at a word space costs this, in em. */
  private static final double ODD_CUT_EM = 0.08;

  /**
   * A word that ends so near, in em, to where a column does may be the last of that column's head.
   */
  private static final double FLUSH_EM = 0.12;

  private static final int MOST_WORDS = 90;
  private static final int MOST_COLUMNS = 30;
  private static final int MOST_WORDS_OF_HEAD = 9;

  private final ColumnInk ink;
  private final List<Rule> standing;
  private final Optional<Side> side;
  private final double uncovered;

  /**
   * @param standing lines painted in the head, which no head stands over
   */
  FitHeadLine(ColumnInk ink, List<Rule> standing) {
    this(ink, standing, Optional.empty(), UNCOVERED_EM);
  }

  private FitHeadLine(ColumnInk ink, List<Rule> standing, Optional<Side> side, double uncovered) {
    this.ink = ink;
    this.standing = standing;
    this.side = side;
    this.uncovered = uncovered;
  }

  /** Where every head stands over one column, and lines of them may leave columns out. */
  static FitHeadLine oneByOne(ColumnInk ink, List<Rule> standing, Side side) {
    return new FitHeadLine(ink, standing, Optional.of(side), 0);
  }

  /**
   * A head over columns.
   *
   * @param askew how far it stands from its place, in em
   */
  record Head(List<Word> words, int first, int last, double askew) {
    Head {
      words = List.copyOf(words);
    }

    boolean spans() {
      return last > first;
    }
  }

  private record Step(double cost, int from, int column, Optional<Head> head) {}

  /**
   * @param words on one baseline, left to right, none of the label column
   * @return left to right; empty when they fit no columns
   */
  List<Head> fit(List<Word> words) {
    int n = words.size();
    int columns = ink.columns();
    if (n == 0 || n > MOST_WORDS || columns > MOST_COLUMNS) {
      return List.of();
    }
    Step[][] best = new Step[n + 1][columns];
    best[0][0] = new Step(0, -1, -1, Optional.empty());
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j <= Math.min(n, i + MOST_WORDS_OF_HEAD); j++) {
        if (j > i + 1 && gap(words, j - 1) > WIDEST_GAP_EM) {
          break;
        }
        extend(best, words, i, j);
      }
    }
    return heads(best);
  }

  /** Tries the words from {@code i} up to {@code j} over all columns to the right. */
  private void extend(Step[][] best, List<Word> words, int i, int j) {
    if (j < words.size() && hangs(words, j)) {
      return;
    }
    List<Word> part = words.subList(i, j);
    double x0 = part.getFirst().x0();
    double x1 = part.getLast().x1();
    double em = part.getFirst().fontSize();
    double odd = oddCuts(words, i, j);
    for (int first = 1; first < ink.columns(); first++) {
      for (int last = first; last < end(first) && free(part, first, last); last++) {
        double askew = misfit(x0, x1, first, last) / em + ranTogether(part, first, last);
        for (int before = 0; before < first; before++) {
          Step step = best[i][before];
          if (step != null) {
            double cost = step.cost() + askew + odd + uncovered * (first - before - 1);
            if (best[j][last] == null || cost < best[j][last].cost() - 1e-9) {
              best[j][last] =
                  new Step(cost, i, before, Optional.of(new Head(part, first, last, askew)));
            }
          }
        }
      }
    }
  }

  /** What it costs to read as one head words that end where each of their columns does, in em. */
  private double ranTogether(List<Word> part, int first, int last) {
    boolean several = last > first;
    for (int column = first; column <= last && several; column++) {
      double end = ink.rights()[column];
      several =
          part.stream().anyMatch(word -> Math.abs(word.x1() - end) <= FLUSH_EM * word.fontSize());
    }
    return several ? ODD_WHOLE_EM : 0;
  }

  private int end(int first) {
    return side.isPresent() ? first + 1 : ink.columns();
  }

  private double misfit(double x0, double x1, int first, int last) {
    return side.isPresent()
        ? ink.misfit(x0, x1, first, side.get())
        : ink.misfit(x0, x1, first, last);
  }

  private static double oddCuts(List<Word> words, int i, int j) {
    double odd = 0;
    for (int k = i + 1; k < j; k++) {
      odd += gap(words, k) > WORD_GAP_EM ? ODD_WHOLE_EM : 0;
    }
    return odd + (j < words.size() && gap(words, j) <= WORD_GAP_EM ? ODD_CUT_EM : 0);
  }

  /**
   * Whether the word is a mark of the one before, and not text of the next head that touches it.
   */
  private static boolean hangs(List<Word> words, int at) {
    return words.get(at).raised() || words.get(at).fontSize() < words.get(at - 1).fontSize();
  }

  /** White space before the word, in em. */
  private static double gap(List<Word> words, int at) {
    return (words.get(at).x0() - words.get(at - 1).x1()) / words.get(at).fontSize();
  }

  /** Whether no painted line stands between the columns beside the words. */
  private boolean free(List<Word> words, int first, int last) {
    double y = words.getFirst().baseline() - words.getFirst().fontSize() / 4;
    double from = ink.rights()[first];
    double to = ink.lefts()[last];
    return first == last
        || standing.stream()
            .noneMatch(r -> r.at() > from && r.at() < to && r.from() < y && r.to() > y);
  }

  private List<Head> heads(Step[][] best) {
    int last = best.length - 1;
    int columns = ink.columns();
    int end = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int c = 1; c < columns; c++) {
      Step step = best[last][c];
      double cost = step == null ? least : step.cost() + uncovered * (columns - 1 - c);
      if (cost < least) {
        least = cost;
        end = c;
      }
    }
    List<Head> heads = new ArrayList<>();
    for (int i = last, c = end; i > 0 && c > 0; ) {
      Step step = best[i][c];
      heads.addFirst(step.head().orElseThrow());
      i = step.from();
      c = step.column();
    }
    return heads;
  }
}
