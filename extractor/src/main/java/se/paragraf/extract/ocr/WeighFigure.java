package se.paragraf.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.extract.ocr.InkMap.Shape;

/**
 * Of several readings of one figure, what most of those say that its ink bears out, and how sure
 * that is.
 */
final class WeighFigure {

  /** Read alike by all that have as many signs as the ink has shapes. */
  static final double SURE = 0.95;

  /** Every sign read so by most of them. */
  static final double LIKELY = 0.85;

  /** Read so by one of them, or alike by all though the ink does not bear it out: signs touch. */
  static final double FAIR = 0.70;

  /** They disagree. */
  static final double DOUBTFUL = 0.40;

  private static final int SEVERAL = 3;

  /** Two figures that touch are together as wide as they are high. */
  private static final double NARROWEST_PAIR = 0.95;

  private static final char ONE = '1';
  private static final char SEVEN = '7';

  /** The bar of a 7 lies in the top sixth of it. */
  private static final int BAR_OF_HEIGHT = 6;

  /** It is so long beside the height of the figure; the flag of a 1 is 0.35 at most. */
  private static final double LEAST_BAR = 0.42;

  /** What figures look like, spaces left out. */
  private static final Pattern FIGURE = Pattern.compile("[-–+(]?\\d[\\d.,:/–-]*[%*)]{0,3}|[-–—]+");

  /** Signs that engines take figures for, and the figures. */
  private static final String MISREAD = "TOoIl|]";

  private static final String MEANT = "7001111";

  /** Letters that may be figures misread. */
  private static final String LIKE_FIGURES = "TIlOoQBSZzgGbq";

  /** So many other letters make a word. */
  private static final int LETTERS_OF_A_WORD = 2;

  /** A dash is so many times as wide as it is thick. */
  private static final double LEAST_DASH = 1.8;

  private static final double MOST_DASH = 12;

  /** Thousands and units stand apart by this share of the height of the figures. */
  private static final double SPACE = 0.24;

  /** What stands this far apart is no one figure. */
  private static final double GAP = 0.5;

  private static final int THOUSANDS = 3;
  private static final int SHAPES_OF_PER_CENT = 3;

  private final InkMap ink;
  private final List<Shape> signs;
  private final int line;

  /**
   * @param signs the ink of the figure, from the left
   * @param line number of the line that the words are to have
   */
  WeighFigure(InkMap ink, List<Shape> signs, int line) {
    this.ink = ink;
    this.signs = signs;
    this.line = line;
  }

  /**
   * @param readings each from the left; first that of the whole page
   * @return the words of the first reading, where they are no figure
   */
  List<ReadWord> weigh(List<List<ReadWord>> readings) {
    List<ReadWord> first = readings.getFirst();
    List<String> figures =
        readings.stream()
            .map(WeighFigure::text)
            .filter(text -> FIGURE.matcher(text).matches())
            .toList();
    if (figures.isEmpty() && dash()) {
      return List.of(word("–", signs, FAIR));
    }
    if (signs.isEmpty() || figures.isEmpty() || letters(first) >= LETTERS_OF_A_WORD) {
      return first;
    }
    List<String> borneOut = figures.stream().filter(text -> shapes(text) == signs.size()).toList();
    if (borneOut.isEmpty()) {
      String most = most(figures);
      boolean alike = figures.size() >= SEVERAL && figures.stream().allMatch(most::equals);
      return List.of(word(most, signs, alike && touching(most) ? FAIR : DOUBTFUL));
    }
    String most = most(borneOut);
    String barred = withBars(most);
    boolean few = 2 * borneOut.size() <= figures.size();
    return words(barred, few || !barred.equals(most) ? DOUBTFUL : sure(borneOut));
  }

  /** Whether the ink has fewer shapes than the text signs, and one wide enough for two of them. */
  private boolean touching(String text) {
    return shapes(text) > signs.size()
        && signs.stream().anyMatch(sign -> sign.width() >= NARROWEST_PAIR * sign.height());
  }

  /** What is read as 1 and has the bar of a 7 is taken for one. */
  private String withBars(String text) {
    StringBuilder barred = new StringBuilder(text);
    for (int i = 0; i < text.length() && text.length() == signs.size(); i++) {
      if (text.charAt(i) == ONE && barred(i)) {
        barred.setCharAt(i, SEVEN);
      }
    }
    return barred.toString();
  }

  private double sure(List<String> borneOut) {
    String most = most(borneOut);
    if (borneOut.size() == 1) {
      return FAIR;
    }
    if (borneOut.stream().allMatch(most::equals)) {
      return SURE;
    }
    for (int i = 0; i < most.length(); i++) {
      char sign = most.charAt(i);
      boolean majority = 2 * votes(borneOut, i, sign) > borneOut.size();
      boolean first = borneOut.getFirst().charAt(i) == sign;
      if (!inkTells(borneOut, i) && !(majority && first)) {
        return DOUBTFUL;
      }
    }
    return LIKELY;
  }

  /** Whether the ink is one level stroke, which engines pass over. */
  private boolean dash() {
    return signs.size() == 1
        && signs.getFirst().width() >= LEAST_DASH * signs.getFirst().height()
        && signs.getFirst().width() <= MOST_DASH * signs.getFirst().height();
  }

  /** Sign by sign what most say; of as many what was read first. */
  private String most(List<String> figures) {
    String first = figures.getFirst();
    StringBuilder most = new StringBuilder();
    List<String> alike =
        figures.stream().filter(figure -> figure.length() == first.length()).toList();
    for (int i = 0; i < first.length(); i++) {
      char best = first.charAt(i);
      for (String figure : alike) {
        best = votes(alike, i, figure.charAt(i)) > votes(alike, i, best) ? figure.charAt(i) : best;
      }
      most.append(inkTells(alike, i) ? barred(i) ? SEVEN : ONE : best);
    }
    return most.toString();
  }

  /** Whether the readings differ only in what the bar on a 7 tells apart. */
  private boolean inkTells(List<String> figures, int at) {
    return figures.getFirst().length() == signs.size()
        && votes(figures, at, ONE) > 0
        && votes(figures, at, SEVEN) > 0
        && votes(figures, at, ONE) + votes(figures, at, SEVEN) == figures.size();
  }

  /** Whether the ink has a bar along its top, as a 7 has and a 1 has not. */
  private boolean barred(int at) {
    Shape sign = signs.get(at);
    int bottom = sign.y0() + Math.max(1, sign.height() / BAR_OF_HEIGHT);
    int left = sign.x1();
    int right = sign.x0();
    for (int y = sign.y0(); y < bottom; y++) {
      for (int x = sign.x0(); x < sign.x1(); x++) {
        if (ink.ink(x, y)) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
        }
      }
    }
    return right - left >= LEAST_BAR * sign.height();
  }

  private static long votes(List<String> figures, int at, char sign) {
    return figures.stream().filter(f -> f.length() > at && f.charAt(at) == sign).count();
  }

  private static String text(List<ReadWord> words) {
    StringBuilder text = new StringBuilder();
    for (ReadWord word : words) {
      for (char sign : word.text().toCharArray()) {
        int misread = MISREAD.indexOf(sign);
        text.append(misread < 0 ? sign : MEANT.charAt(misread));
      }
    }
    return text.toString().replace('–', '-');
  }

  private static long letters(List<ReadWord> words) {
    return words.stream()
        .flatMapToInt(word -> word.text().chars())
        .filter(c -> Character.isLetter(c) && LIKE_FIGURES.indexOf(c) < 0)
        .count();
  }

  private static int shapes(String text) {
    return text.chars().map(WeighFigure::shapes).sum();
  }

  private static int shapes(int sign) {
    return sign == '%' ? SHAPES_OF_PER_CENT : sign == ':' ? 2 : 1;
  }

  /** One word, or more where the ink leaves space: between thousands, columns, before a sign. */
  private List<ReadWord> words(String text, double confidence) {
    List<ReadWord> words = new ArrayList<>();
    int from = 0;
    int firstShape = 0;
    int shape = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i > 0 && apart(shape, mayBeApart(text, i) ? SPACE : GAP)) {
        words.add(word(text.substring(from, i), signs.subList(firstShape, shape), confidence));
        from = i;
        firstShape = shape;
      }
      shape += shapes(text.charAt(i));
    }
    words.add(word(text.substring(from), signs.subList(firstShape, shape), confidence));
    return words;
  }

  /** Whether a group of three figures or a per cent sign begins there. */
  private static boolean mayBeApart(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean thousands =
        end > at
            && (end - at) % THOUSANDS == 0
            && Character.isDigit(text.charAt(at - 1))
            && text.substring(0, at).chars().noneMatch(c -> c == ',' || c == '.');
    return thousands || text.charAt(at) == '%';
  }

  private boolean apart(int at, double least) {
    int height = signs.stream().mapToInt(Shape::height).max().orElseThrow();
    return signs.get(at).x0() - signs.get(at - 1).x1() >= least * height;
  }

  /** A word on the line where those shapes are. */
  ReadWord word(String text, List<Shape> shapes, double confidence) {
    return new ReadWord(
        text,
        line,
        shapes.stream().mapToInt(Shape::x0).min().orElseThrow(),
        shapes.stream().mapToInt(Shape::y0).min().orElseThrow(),
        shapes.stream().mapToInt(Shape::x1).max().orElseThrow(),
        shapes.stream().mapToInt(Shape::y1).max().orElseThrow(),
        confidence);
  }
}
