package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.extract.layout.Word;

/** Upright words to rows of chunks. */
final class ReadTextRows {

  /** Baselines nearer than this, in em of the smaller type, are one row. */
  private static final double SAME_BASELINE_EM = 0.25;

  /** Dots begin so near to the label that they lead from. */
  private static final double LEADER_GAP_EM = 2.0;

  /** A gap as wide as this parts two chunks; word spaces of justified text seldom reach it. */
  private static final double CHUNK_GAP_EM = 0.75;

  /** Between groups of one number a smaller gap parts: a thousands space is 0.23 to 0.28. */
  private static final double NUMBER_GAP_EM = 0.42;

  /** What can be no groups of one number stands in two cells of tight columns. */
  private static final double NUMBERS_GAP_EM = 0.21;

  /** A share in parentheses, a dash of a range may follow a number in its cell. */
  private static final double AFTERTHOUGHT_GAP_EM = 0.3;

  /** The last group of a number, what follows it included. */
  private static final Pattern GROUP = Pattern.compile("\\d{3}(?:[.,]\\d+)?(?:[%)]|\\d\\)|\\*)*");

  /** What a group may stand after. */
  private static final Pattern BEFORE_GROUP =
      Pattern.compile("[(\u20AC$\u00A3+\\-\u2212\u2013\u00B1]*\\d{1,3}");

  /**
   * A sign of currency is set flush with the left side of its column, the figure with the right.
   */
  private static final double CURRENCY_GAP_EM = 6.0;

  private static final Pattern CURRENCY = Pattern.compile("[$\u20AC\u00A3\u00A5]");

  /** What a sign of currency may stand before. */
  private static final Pattern AMOUNT =
      Pattern.compile("\\(?[-+\u2212\u2013\u2014.]*\\d.*|[-\u2212\u2013\u2014]+");

  private static final Pattern SIGN = Pattern.compile("[-+\u2212\u2013$\u20AC\u00A3(]");

  /**
   * @param words upright ones; in any order
   * @return top to bottom
   */
  List<TextRow> read(List<Word> words) {
    List<List<Word>> rows = rows(words);
    List<TextRow> read = new ArrayList<>(rows.size());
    for (List<Word> row : rows) {
      read.add(new TextRow(baseline(row), chunks(row)));
    }
    return read;
  }

  /** Of the first word that is not raised. */
  static double baseline(List<Word> row) {
    for (Word word : row) {
      if (!word.raised()) {
        return word.baseline();
      }
    }
    return row.getFirst().baseline();
  }

  /** Rows top to bottom, the words of each left to right. */
  static List<List<Word>> rows(Collection<Word> words) {
    List<Word> level = new ArrayList<>(words);
    level.removeIf(Word::raised);
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
    words.stream().filter(Word::raised).forEach(mark -> hang(mark, rows));
    rows.sort(Comparator.comparingDouble(ReadTextRows::baseline));
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
      double below = baseline(row) - mark.baseline();
      if (below > 0 && below < row.getFirst().fontSize()) {
        row.add(mark);
        return;
      }
    }
    rows.add(new ArrayList<>(List.of(mark)));
  }

  private static List<Chunk> chunks(List<Word> row) {
    List<Chunk> chunks = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    double end = 0;
    for (Word word : row) {
      if (!open.isEmpty() && apart(level(open), word, word.x0() - end)) {
        chunks.add(new Chunk(open));
        open = new ArrayList<>();
      }
      if (open.isEmpty()) {
        end = word.x1();
      } else if (!word.raised()) {
        end = Math.max(end, word.x1());
      }
      open.add(word);
    }
    chunks.add(new Chunk(open));
    return chunks;
  }

  /** The last word that is no raised mark. */
  private static Word level(List<Word> words) {
    for (int i = words.size() - 1; i >= 0; i--) {
      if (!words.get(i).raised()) {
        return words.get(i);
      }
    }
    return words.getLast();
  }

  private static boolean apart(Word before, Word word, double gap) {
    double em = Math.min(before.fontSize(), word.fontSize());
    if (Leaders.is(before) || Leaders.is(word)) {
      return Leaders.is(before) || gap > LEADER_GAP_EM * em;
    }
    if (currencyOf(before, word)) {
      return gap > CURRENCY_GAP_EM * em;
    }
    if (gap > CHUNK_GAP_EM * em) {
      return true;
    }
    boolean numbers =
        gap > NUMBERS_GAP_EM * em
            && !before.text().endsWith(",")
            && (CellNumber.looksNumeric(word.text()) || CURRENCY.matcher(word.text()).matches())
            && CellNumber.looksNumeric(before.text());
    if (!numbers) {
      return false;
    }
    if (oneNumber(before.text(), word.text())) {
      return gap > NUMBER_GAP_EM * em;
    }
    boolean afterthought = word.text().startsWith("(") || CellNumber.placeholder(word.text());
    return gap > (afterthought ? AFTERTHOUGHT_GAP_EM : NUMBERS_GAP_EM) * em;
  }

  /** Whether the word is the figure that a sign of currency belongs to, however far off. */
  static boolean currencyOf(Word sign, Word word) {
    return sign.text().length() == 1
        && CURRENCY.matcher(sign.text()).matches()
        && AMOUNT.matcher(word.text()).matches();
  }

  /** Whether the two may be groups of one number, or its sign and digits. */
  private static boolean oneNumber(String before, String word) {
    return (GROUP.matcher(word).matches() && BEFORE_GROUP.matcher(before).matches())
        || SIGN.matcher(before).matches();
  }
}
