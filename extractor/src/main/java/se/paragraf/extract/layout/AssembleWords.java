package se.paragraf.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Glyph;

/**
 * Glyphs to words, whatever order they were painted in.
 *
 * <p>Glyphs are gathered by baseline and direction, put in order along it, freed of doubles (bold
 * or shadow made by painting twice) and parted at white space: a painted space, or a gap.
 */
public final class AssembleWords {

  /** Baselines nearer than this, in em of the smaller type, are one line. */
  private static final double SAME_BASELINE_EM = 0.22;

  /** A gap as wide as this parts words even without a painted space; a usual space is 0.25 em. */
  private static final double WORD_GAP_EM = 0.19;

  /**
   * In a line that paints its spaces, only a gap as wide as this parts words without one, where the
   * text goes on.
   */
  private static final double WORD_GAP_WITH_SPACES_EM = 0.32;

  /** A word painted twice (shadow, false bold) lies this near, in em, to its first painting. */
  private static final double DOUBLE_PAINTING_EM = 0.12;

  /** A raised mark is at most this size of the word it hangs on. */
  private static final double RAISED_SIZE = 0.85;

  /** {@code Budget 2024} may touch {@code Prognos 2024}; no word begins with a year. */
  private static final Pattern YEAR_AND_WORD =
      Pattern.compile("(?:19|20)\\d\\d\\p{Lu}\\p{Ll}.*", Pattern.DOTALL);

  private static final int YEAR_DIGITS = 4;

  /** {@code Inledning........3}: dots that lead from a label to a number are neither's. */
  private static final Pattern LEADER = Pattern.compile("\\.{4,}");

  private static final String SHORTEST_LEADER = "....";

  /** Smaller type is not meant to be seen, points. */
  private static final double SMALLEST_PT = 0.5;

  /** A soft hyphen that stands inside the line shows no ink; one at its end is a hyphen. */
  private static final char SOFT_HYPHEN = '\u00AD';

  private static final Pattern INNER_SOFT_HYPHEN = Pattern.compile("\u00AD(?=.)");

  /**
   * @return words by baseline, then left to right; those of turned text after the upright ones
   */
  public List<Word> assemble(PageContent page) {
    List<List<Run>> turned =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Glyph glyph : page.glyphs()) {
      if (glyph.direction() >= 0 && glyph.visible() && glyph.fontSize() > SMALLEST_PT) {
        turned.get(glyph.direction() / 90).add(Run.of(glyph));
      }
    }
    List<Word> words = new ArrayList<>();
    for (List<Run> glyphs : turned) {
      for (List<Run> row : rows(glyphs)) {
        split(row, words);
      }
    }
    return RaiseMarks.mark(words, RAISED_SIZE);
  }

  /** Rows of glyphs with one baseline, ordered along it. */
  private static List<List<Run>> rows(List<Run> glyphs) {
    glyphs.sort(Run::byLine);
    List<List<Run>> rows = new ArrayList<>();
    List<Run> row = new ArrayList<>();
    for (Run run : glyphs) {
      if (!row.isEmpty() && !sameBaseline(row.getFirst(), run)) {
        rows.add(row);
        row = new ArrayList<>();
      }
      row.add(run);
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    rows.forEach(r -> r.sort(Run::alongLine));
    return rows;
  }

  private static boolean sameBaseline(Run first, Run run) {
    double smaller = Math.min(first.glyph().fontSize(), run.glyph().fontSize());
    return run.across() - first.across() <= SAME_BASELINE_EM * smaller;
  }

  private static void split(List<Run> row, List<Word> words) {
    boolean paintsSpaces = row.stream().anyMatch(run -> run.space());
    double gapEm = paintsSpaces ? WORD_GAP_WITH_SPACES_EM : WORD_GAP_EM;
    PaintedPieces pieces = new PaintedPieces(row.stream().map(Run::glyph).toList());
    List<Run> word = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    boolean spaced = false;
    for (Run run : row) {
      if (run.space()) {
        spaced = true;
        continue;
      }
      if (spaced && !follows(word, run)) {
        flush(word, words);
      }
      spaced = false;
      if (isDouble(word, run)) {
        continue;
      }
      double widest = follows(word, run) ? gapEm : WORD_GAP_EM;
      boolean apart = run.start() - end > widest * run.glyph().fontSize();
      boolean other = !word.isEmpty() && isOther(word, run, pieces);
      if (apart || other) {
        flush(word, words);
      }
      word.add(run);
      end = run.end();
    }
    flush(word, words);
  }

  /**
   * Whether the glyph was painted right after the word: a space between them belongs to other text,
   * as where a line goes on over a cell that is painted later.
   */
  private static boolean follows(List<Run> word, Run run) {
    return !word.isEmpty() && run.glyph().order() == word.getLast().glyph().order() + 1;
  }

  private static boolean isDouble(List<Run> word, Run run) {
    for (int i = word.size() - 1; i >= Math.max(0, word.size() - 3); i--) {
      Run earlier = word.get(i);
      if (earlier.glyph().text().equals(run.glyph().text())
          && Math.abs(earlier.start() - run.start())
              < DOUBLE_PAINTING_EM * run.glyph().fontSize()) {
        return true;
      }
    }
    return false;
  }

  /** Whether glyphs that touch belong to different words all the same. */
  private static boolean isOther(List<Run> word, Run run, PaintedPieces pieces) {
    Run before = word.getLast();
    boolean resized = resized(before, run) && !(word.size() == 1 && isSmallCapital(before, run));
    return resized || pieces.meet(before.glyph(), run.glyph());
  }

  /** A capital and the small capitals that follow it are one word. */
  private static boolean isSmallCapital(Run capital, Run run) {
    return capital.glyph().text().chars().allMatch(Character::isUpperCase)
        && run.glyph().text().chars().allMatch(Character::isLetter)
        && run.glyph().fontSize() < capital.glyph().fontSize()
        && run.glyph().order() == capital.glyph().order() + 1;
  }

  /** A footnote mark set on the baseline in small type is a word of its own. */
  private static boolean resized(Run before, Run run) {
    double a = before.glyph().fontSize();
    double b = run.glyph().fontSize();
    return Math.min(a, b) < RAISED_SIZE * Math.max(a, b);
  }

  private static void flush(List<Run> word, List<Word> words) {
    if (word.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    word.forEach(run -> text.append(run.glyph().text()));
    if (word.size() > YEAR_DIGITS && YEAR_AND_WORD.matcher(text).matches()) {
      flush(word.subList(0, YEAR_DIGITS), words);
      flush(word, words);
      return;
    }
    if (text.length() == word.size() && text.indexOf(SHORTEST_LEADER) >= 0) {
      int from = 0;
      for (int border : leaderBorders(text)) {
        addWord(text.substring(from, border), word.subList(from, border), words);
        from = border;
      }
      addWord(text.substring(from), word.subList(from, word.size()), words);
    } else {
      addWord(text.toString(), word, words);
    }
    word.clear();
  }

  private static void addWord(String text, List<Run> runs, List<Word> words) {
    String stripped = CleanText.of(text).strip();
    String clean =
        stripped.indexOf(SOFT_HYPHEN) < 0
            ? stripped
            : INNER_SOFT_HYPHEN.matcher(stripped).replaceAll("");
    if (!clean.isEmpty()) {
      words.add(word(clean, runs));
    }
  }

  /** Where rows of dots that lead the eye begin and end inside the text, in order. */
  private static List<Integer> leaderBorders(CharSequence text) {
    return LEADER
        .matcher(text)
        .results()
        .flatMap(leader -> Stream.of(leader.start(), leader.end()))
        .filter(border -> border > 0 && border < text.length())
        .toList();
  }

  private static Word word(String text, List<Run> runs) {
    Glyph first = runs.getFirst().glyph();
    double x0 = Double.POSITIVE_INFINITY;
    double y0 = Double.POSITIVE_INFINITY;
    double x1 = Double.NEGATIVE_INFINITY;
    double y1 = Double.NEGATIVE_INFINITY;
    double size = 0;
    for (Run run : runs) {
      Glyph glyph = run.glyph();
      x0 = Math.min(x0, glyph.x0());
      y0 = Math.min(y0, glyph.y0());
      x1 = Math.max(x1, glyph.x1());
      y1 = Math.max(y1, glyph.y1());
      size = Math.max(size, glyph.fontSize());
    }
    return new Word(
        text,
        x0,
        y0,
        x1,
        y1,
        first.baseline(),
        size,
        first.face(),
        first.color(),
        first.direction(),
        first.order(),
        first.mcid(),
        false,
        1.0);
  }

  /**
   * A glyph as seen along its own baseline.
   *
   * @param start where it begins along the reading direction
   * @param end where it ends
   * @param across grows from line to line
   */
  private record Run(Glyph glyph, double start, double end, double across) {
    static Run of(Glyph glyph) {
      return switch (glyph.direction()) {
        case 90 -> new Run(glyph, glyph.y0(), glyph.y1(), -glyph.baseline());
        case 180 -> new Run(glyph, -glyph.x1(), -glyph.x0(), -glyph.baseline());
        case 270 -> new Run(glyph, -glyph.y1(), -glyph.y0(), glyph.baseline());
        default -> new Run(glyph, glyph.x0(), glyph.x1(), glyph.baseline());
      };
    }

    static int byLine(Run a, Run b) {
      int across = Double.compare(a.across, b.across);
      return across != 0 ? across : Integer.compare(a.glyph.order(), b.glyph.order());
    }

    static int alongLine(Run a, Run b) {
      int start = Double.compare(a.start, b.start);
      return start != 0 ? start : Integer.compare(a.glyph.order(), b.glyph.order());
    }

    boolean space() {
      String text = glyph.text();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          return false;
        }
      }
      return true;
    }
  }
}
