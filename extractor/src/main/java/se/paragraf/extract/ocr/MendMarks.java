package se.paragraf.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.extract.ocr.InkMap.Shape;
import se.paragraf.extract.ocr.MeasureType.Measured;

/**
 * Puts right the marks that an engine trained on running text takes for letters: bullets, section
 * signs and dashes. The ink decides, not the words.
 *
 * <p>A bullet is one round or square blob that floats at the middle of the small letters; a section
 * sign sinks under the baseline, which 8, 5, S, $ and &amp; do not; a hyphen is a third of an em
 * wide, a dash half or more.
 */
final class MendMarks {

  private static final Pattern SECTION_AND_NUMBER = Pattern.compile("[\\d$&S§B%]{1,2}\\d.*");
  private static final Pattern SECTION_ALONE = Pattern.compile("[\\d$&S§B%]{1,2}");
  private static final Pattern NUMBER = Pattern.compile("\\d.*");
  private static final Pattern DASHED = Pattern.compile(".*[-–—].*");

  private static final String DASHES = "-–—";

  /** Old-style figures that sink under the line themselves. */
  private static final String OLD_STYLE_SINKING = "34579";

  /** Figures that are figures are read more surely. */
  private static final double DOUBT = 0.60;

  /** A section sign is about this wide, em. */
  private static final double SECTION_WIDTH_EM = 0.5;

  /** Section signs sink 0.10–0.21 em, figures and ampersands 0.02 em at most. */
  private static final double LEAST_SINK_EM = 0.085;

  /** A word taken for figures only is measured this much too large when a section sign sinks. */
  private static final double SIZE_WITHOUT_SINK = 0.8;

  private static final double SMALLEST_BULLET_EM = 0.18;
  private static final double LARGEST_BULLET_EM = 0.55;
  private static final double LOWEST_BULLET_MIDDLE_EM = 0.16;
  private static final double HIGHEST_BULLET_MIDDLE_EM = 0.46;

  /** A disc fills π/4 = 0.79 of its box; small ones less by their ragged edge. */
  private static final double LEAST_BULLET_FILL = 0.62;

  private static final double MOST_UNEVEN_BULLET = 1.45;

  /** A bullet stands this far, in em, before its text. */
  private static final double NEAREST_TEXT_EM = 0.2;

  private static final double FARTHEST_TEXT_EM = 4.0;
  private static final double WIDEST_HYPHEN_EM = 0.36;
  private static final double WIDEST_EN_DASH_EM = 0.80;
  private static final double THICKEST_DASH_EM = 0.16;
  private static final double NARROWEST_DASH_EM = 0.15;

  private final InkMap ink;

  MendMarks(InkMap ink) {
    this.ink = ink;
  }

  List<ReadWord> mend(List<Measured> words) {
    List<ReadWord> mended = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Measured word = words.get(i);
      Measured before = i > 0 ? words.get(i - 1) : word;
      Measured next = i + 1 < words.size() ? words.get(i + 1) : word;
      String text = mend(word, List.of(next, before), words);
      mended.add(text.equals(word.word().text()) ? word.word() : word.word().mended(text));
    }
    addMissedBullets(words, mended);
    return mended;
  }

  private String mend(Measured word, List<Measured> beside, List<Measured> words) {
    String text = word.word().text();
    if (text.length() <= 2 && isBullet(word, words)) {
      return "•";
    }
    String signed = surelyFigure(word) ? text : mendSections(word, beside, text);
    return DASHED.matcher(signed).matches() ? mendDashes(word, signed) : signed;
  }

  private static boolean surelyFigure(Measured word) {
    return OLD_STYLE_SINKING.indexOf(word.word().text().charAt(0)) >= 0
        && word.word().confidence() >= DOUBT;
  }

  private String mendSections(Measured word, List<Measured> beside, String text) {
    if (SECTION_ALONE.matcher(text).matches()) {
      for (Measured other : beside) {
        boolean number =
            other != word
                && other.word().line() == word.word().line()
                && NUMBER.matcher(other.word().text()).matches();
        int foot = lowestInk(other.word(), other.word().x0(), other.word().x1());
        if (number && sink(word.word(), text.length(), foot, other.size())) {
          return "§".repeat(text.length());
        }
      }
    }
    return SECTION_AND_NUMBER.matcher(text).matches() ? mendSections(word, text) : text;
  }

  /**
   * Two section signs or one before the figures, if they sink under the line that the figures stand
   * on.
   */
  private String mendSections(Measured word, String text) {
    ReadWord box = word.word();
    double em = word.size() * SIZE_WITHOUT_SINK;
    for (int signs = 2; signs > 0; signs--) {
      int figures = (int) Math.round(box.x0() + (signs * SECTION_WIDTH_EM + 0.05) * em);
      boolean possible =
          text.length() > signs && SECTION_ALONE.matcher(text.substring(0, signs)).matches();
      if (possible
          && sink(
              box,
              signs,
              lowestInk(box, figures, Math.min(box.x1(), figures + (int) (SECTION_WIDTH_EM * em))),
              em)) {
        return "§".repeat(signs) + text.substring(signs);
      }
    }
    return text;
  }

  private boolean sink(ReadWord box, int signs, int foot, double em) {
    for (int i = 0; i < signs; i++) {
      int from = (int) Math.round(box.x0() + i * SECTION_WIDTH_EM * em);
      int to = (int) Math.round(from + SECTION_WIDTH_EM * em * 0.8);
      if (lowestInk(box, from, Math.min(to, box.x1())) - foot < Math.max(2, LEAST_SINK_EM * em)) {
        return false;
      }
    }
    return true;
  }

  private int lowestInk(ReadWord box, int x0, int x1) {
    for (int y = box.y1() + 1; y >= box.y0(); y--) {
      int dark = 0;
      for (int x = x0; x < x1; x++) {
        dark += ink.ink(x, y) ? 1 : 0;
      }
      if (dark >= 2) {
        return y;
      }
    }
    return box.y0();
  }

  private boolean isBullet(Measured word, List<Measured> words) {
    List<Shape> shapes = shapesIn(word.word());
    return shapes.size() == 1
        && words.stream().anyMatch(text -> text != word && bulletOf(shapes.getFirst(), text))
        && words.stream().noneMatch(other -> standsBefore(other, word));
  }

  private static boolean standsBefore(Measured other, Measured word) {
    return other != word
        && Math.abs(other.baseline() - word.baseline()) < 0.5 * other.size()
        && other.word().x1() <= word.word().x0()
        && word.word().x0() - other.word().x1() < FARTHEST_TEXT_EM * other.size();
  }

  /** Whether a shape is the bullet of the text that begins right of it. */
  private static boolean bulletOf(Shape shape, Measured text) {
    double em = text.size();
    double gap = text.word().x0() - shape.x1();
    double middle = text.baseline() - (shape.y0() + shape.y1()) / 2.0;
    double uneven = (double) shape.longer() / Math.min(shape.width(), shape.height());
    return gap >= NEAREST_TEXT_EM * em
        && gap <= FARTHEST_TEXT_EM * em
        && middle >= LOWEST_BULLET_MIDDLE_EM * em
        && middle <= HIGHEST_BULLET_MIDDLE_EM * em
        && shape.longer() >= SMALLEST_BULLET_EM * em
        && shape.longer() <= LARGEST_BULLET_EM * em
        && uneven <= MOST_UNEVEN_BULLET
        && shape.pixels() >= LEAST_BULLET_FILL * shape.width() * shape.height();
  }

  /** Bullets that the engine left out or took into the word after them. */
  private void addMissedBullets(List<Measured> words, List<ReadWord> mended) {
    for (Shape shape : ink.shapes()) {
      boolean read = words.stream().anyMatch(word -> covers(word.word(), shape));
      if (read || words.stream().noneMatch(text -> bulletOf(shape, text))) {
        continue;
      }
      Measured text =
          words.stream().filter(word -> bulletOf(shape, word)).findFirst().orElseThrow();
      boolean first = words.stream().noneMatch(other -> between(other, shape, text));
      if (first) {
        mended.add(
            new ReadWord(
                "•", text.word().line(), shape.x0(), shape.y0(), shape.x1(), shape.y1(), 1));
      }
    }
  }

  private static boolean between(Measured other, Shape shape, Measured text) {
    return other != text
        && Math.abs(other.baseline() - text.baseline()) < 0.5 * text.size()
        && other.word().x0() < text.word().x0()
        && other.word().x1() > shape.x0() - FARTHEST_TEXT_EM * text.size();
  }

  private static boolean covers(ReadWord word, Shape shape) {
    return shape.x0() >= word.x0() - 2
        && shape.x1() <= word.x1() + 2
        && shape.y0() >= word.y0() - 2
        && shape.y1() <= word.y1() + 2;
  }

  private String mendDashes(Measured word, String text) {
    List<Double> widths = dashWidths(word);
    long read = text.chars().filter(c -> DASHES.indexOf(c) >= 0).count();
    if (widths.size() != read) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text);
    int next = 0;
    for (int i = 0; i < mended.length(); i++) {
      if (DASHES.indexOf(mended.charAt(i)) >= 0) {
        mended.setCharAt(i, dash(widths.get(next++)));
      }
    }
    return mended.toString();
  }

  /**
   * Widths of the stretches, from the left, where nothing but a thin level stroke is painted, em.
   */
  private List<Double> dashWidths(Measured word) {
    List<Double> widths = new ArrayList<>();
    int run = 0;
    for (int x = word.word().x0(); x <= word.word().x1() + 1; x++) {
      if (x <= word.word().x1() && onlyDash(word, x)) {
        run++;
        continue;
      }
      double em = run / word.size();
      if (em >= NARROWEST_DASH_EM) {
        widths.add(em);
      }
      run = 0;
    }
    return widths;
  }

  private boolean onlyDash(Measured word, int x) {
    int top = (int) Math.floor(word.baseline() - HIGHEST_BULLET_MIDDLE_EM * word.size());
    int bottom = (int) Math.ceil(word.baseline() - LOWEST_BULLET_MIDDLE_EM * word.size());
    int dark = 0;
    for (int y = word.word().y0(); y < word.word().y1(); y++) {
      if (ink.ink(x, y)) {
        if (y < top || y > bottom) {
          return false;
        }
        dark++;
      }
    }
    return dark > 0 && dark <= THICKEST_DASH_EM * word.size();
  }

  private static char dash(double em) {
    return em <= WIDEST_HYPHEN_EM ? '-' : em <= WIDEST_EN_DASH_EM ? '–' : '—';
  }

  /** The shapes within a word's box, from the left. */
  private List<Shape> shapesIn(ReadWord word) {
    return ink.shapes().stream()
        .filter(shape -> covers(word, shape) && shape.pixels() >= 4)
        .sorted(
            java.util.Comparator.comparingInt(Shape::x0)
                .thenComparingInt(Shape::y0)
                .thenComparingInt(Shape::x1))
        .toList();
  }
}
