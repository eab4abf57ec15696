package se.paragraf.extract.ocr;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.ocr.CleanScan.CleanPage;
import se.paragraf.extract.ocr.MeasureType.Measured;
import se.paragraf.extract.ocr.Straighten.Straightened;
import se.paragraf.extract.pdf.PageContent.Ruling;

/**
 * Reads the image of one page: straightens it, cleans it, has it read the right way up, and makes
 * words of what comes out.
 */
final class ReadImage {

  /**
   * Mean confidence of text that is the right way up. On scans it is 0.83–0.96, on the same pages
   * upside down 0.25–0.40.
   */
  private static final double RIGHT_WAY_UP = 0.62;

  /** Words read with less are noise: stamps, handwriting, the grain of the paper. */
  private static final double LEAST_CONFIDENCE = 0.30;

  /** Signs without a letter or figure, and what is as tall as a logo, must be surer than that. */
  private static final double LEAST_SIGN_CONFIDENCE = 0.65;

  /** Taller than the largest titles: logos, coats of arms, photographs. */
  private static final double TALLEST_TEXT_INCHES = 0.33;

  private static final double POINTS_PER_INCH = 72;

  private final Tesseract tesseract;
  private final FlattenPaper flattenPaper = new FlattenPaper();
  private final Straighten straighten = new Straighten();
  private final CleanScan cleanScan = new CleanScan();
  private final ReadAgain readAgain;
  private final ReadFigures readFigures;
  private final FigureColumns figureColumns;
  private final ParseTsv parseTsv = new ParseTsv();
  private final MeasureType measureType = new MeasureType();

  ReadImage(Tesseract tesseract, FigureColumns figureColumns) {
    this.tesseract = tesseract;
    this.readAgain = new ReadAgain(tesseract);
    this.readFigures = new ReadFigures(tesseract);
    this.figureColumns = figureColumns;
  }

  /**
   * @param image the page as displayed
   * @param dpi its pixels per inch
   * @param turned how the page is turned, where its own text tells; then it leans no more
   * @throws IOException when the engine fails
   */
  OcrPage read(int page, GreyImage image, double dpi, OptionalInt turned) throws IOException {
    GreyImage flat = flattenPaper.flatten(image, dpi);
    return words(
        page,
        turned.isPresent()
            ? attempt(Straightened.turned(flat, turned.getAsInt()), dpi)
            : best(straighten.straighten(flat), dpi),
        dpi);
  }

  /**
   * Reads a picture that stands on a page the right way up, and may lean.
   *
   * @return as if the picture were the page
   * @throws IOException when the engine fails
   */
  OcrPage readPicture(int page, GreyImage picture, double dpi) throws IOException {
    GreyImage flat = flattenPaper.flatten(picture, dpi);
    Straightened level = straighten.straighten(flat);
    Straightened upright = level.turned() == 0 ? level : Straightened.turned(flat, 0);
    return words(page, attempt(upright, dpi), dpi);
  }

  private OcrPage words(int page, Attempt attempt, double dpi) throws IOException {
    InkMap ink = InkMap.of(attempt.page().image());
    List<ReadWord> read = readAgain.read(attempt.words(), attempt.page().image(), dpi);
    List<Measured> measured = measureType.measure(read, ink, dpi);
    List<ReadWord> mended = new MendCapitals(ink).mend(new MendMarks(ink).mend(measured));
    OcrPage first = page(page, attempt, measured(mended, ink, dpi), dpi);
    List<Box> columns = figureColumns.of(first).stream().map(box -> scaled(box, dpi)).toList();
    if (columns.isEmpty()) {
      return first;
    }
    List<ReadWord> figures = readFigures.read(mended, columns, attempt.page().image(), dpi);
    return page(page, attempt, measured(figures, ink, dpi), dpi);
  }

  private List<Measured> measured(List<ReadWord> words, InkMap ink, double dpi) {
    return measureType.measure(words, ink, dpi).stream().filter(word -> sure(word, dpi)).toList();
  }

  private static Box scaled(Box points, double dpi) {
    double pixels = dpi / POINTS_PER_INCH;
    return new Box(
        points.x0() * pixels, points.y0() * pixels, points.x1() * pixels, points.y1() * pixels);
  }

  private static OcrPage page(int page, Attempt attempt, List<Measured> words, double dpi) {
    Straightened frame = attempt.frame();
    double points = POINTS_PER_INCH / dpi;
    return new OcrPage(
        page,
        new ScaleWords(points).scale(words),
        rulings(attempt.page(), points),
        new Placement(
            frame.image().width() * points,
            frame.image().height() * points,
            frame.turned(),
            frame.skew()),
        attempt.confidence());
  }

  /** The first way up that reads like text, or else the one that reads most like it. */
  private Attempt best(Straightened level, double dpi) throws IOException {
    List<UnaryOperator<Straightened>> ways =
        List.of(
            frame -> frame,
            Straightened::upsideDown,
            Straightened::quarter,
            frame -> frame.quarter().upsideDown());
    Attempt best = null;
    for (UnaryOperator<Straightened> way : ways) {
      Attempt attempt = attempt(way.apply(level), dpi);
      if (best == null || attempt.confidence() > best.confidence()) {
        best = attempt;
      }
      if (best.rightWayUp()) {
        return best;
      }
    }
    return Objects.requireNonNull(best);
  }

  private Attempt attempt(Straightened frame, double dpi) throws IOException {
    CleanPage page = cleanScan.clean(InvertBands.invert(frame.image(), dpi), dpi);
    List<ReadWord> words = parseTsv.parse(tesseract.read(page.image(), (int) Math.round(dpi)));
    return new Attempt(frame, page, words);
  }

  private static boolean sure(Measured word, double dpi) {
    String text = word.word().text();
    boolean says = text.equals("•") || text.chars().anyMatch(Character::isLetterOrDigit);
    boolean huge = word.word().height() > TALLEST_TEXT_INCHES * dpi;
    double least = says && !huge ? LEAST_CONFIDENCE : LEAST_SIGN_CONFIDENCE;
    return word.word().confidence() >= least;
  }

  private static List<Ruling> rulings(CleanPage page, double points) {
    return page.rules().stream()
        .map(rule ->
            rule.upright()
                ? new Ruling(
                    (rule.x0() + rule.x1()) / 2.0 * points,
                    rule.y0() * points,
                    (rule.x0() + rule.x1()) / 2.0 * points,
                    rule.y1() * points,
                    (rule.x1() - rule.x0()) * points,
                    0)
                : new Ruling(
                    rule.x0() * points,
                    (rule.y0() + rule.y1()) / 2.0 * points,
                    rule.x1() * points,
                    (rule.y0() + rule.y1()) / 2.0 * points,
                    (rule.y1() - rule.y0()) * points,
                    0))
        .sorted(Comparator.comparingDouble(Ruling::y0).thenComparingDouble(Ruling::x0))
        .toList();
  }

  /** What came of reading the page one way up. */
  private record Attempt(Straightened frame, CleanPage page, List<ReadWord> words) {

    /** Mean over letters, so that specks read as signs count little. */
    double confidence() {
      double sum = 0;
      int letters = 0;
      for (ReadWord word : words) {
        sum += word.confidence() * word.text().length();
        letters += word.text().length();
      }
      return letters == 0 ? 0 : sum / letters;
    }

    boolean rightWayUp() {
      return words.isEmpty() || confidence() >= RIGHT_WAY_UP;
    }
  }
}
