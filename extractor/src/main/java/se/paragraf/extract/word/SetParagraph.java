package se.paragraf.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.CleanText;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent.Face;

/**
 * Sets one paragraph: a line of it goes on as far as there is text, for nobody knows where Word
 * would break it. Used once.
 */
final class SetParagraph {

  /** What stands for the number of a page in page heads. */
  static final String PAGE_NUMBER = "\uFFFC";

  /** Of text for which no style tells one, points (ECMA-376, 17.3.2.38). */
  private static final double USUAL_SIZE_PT = 10;

  private static final double LINE_EM = 1.2;
  private static final double BASELINE_EM = 0.95;
  private static final double ASCENT_EM = 0.75;
  private static final double DESCENT_EM = 0.22;
  private static final double RAISED_EM = 0.35;

  /** Tab stops where the paragraph sets none, points: 1,304 twentieths in Swedish templates. */
  private static final double USUAL_TAB_PT = 65.2;

  /** A tab that would be narrower than this goes on to the next stop. */
  private static final double NARROWEST_TAB_EM = 0.4;

  /** The gap after a list marker, wider than a space and narrower than a column's. */
  private static final double MARKER_GAP_EM = 0.8;

  /** A wider gap parts columns, as in lines of PDF. */
  private static final double COLUMN_GAP_EM = 1.5;

  private static final String LEADERS = "........";
  private static final Pattern MARKER = Pattern.compile("\\S{1,3}|\\(?[\\p{L}\\d.]{1,5}[.)]");

  private final int page;
  private final boolean head;
  private final Content.Paragraph paragraph;
  private final List<Line> lines = new ArrayList<>();
  private final List<Box> pictures = new ArrayList<>();
  private final List<Word> segment = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();
  private final double usualSize;
  private Optional<RunFormat> format = Optional.empty();
  private double x;
  private double y;
  private double width;
  private double tallest;
  private boolean begins = true;
  private boolean rowBold = true;

  /**
   * @param head whether numbers of pages are kept, so that the lines they stand in can be told
   */
  SetParagraph(int page, boolean head, Content.Paragraph paragraph) {
    this.page = page;
    this.head = head;
    this.paragraph = paragraph;
    this.usualSize = size(paragraph);
    this.x = Math.max(0, left() + paragraph.format().first().orElse(0.0));
  }

  private static double size(Content.Paragraph paragraph) {
    return paragraph.pieces().stream()
        .filter(Piece.Text.class::isInstance)
        .map(piece -> ((Piece.Text) piece).format())
        .findFirst()
        .or(() -> paragraph.marker().map(Piece.Text::format))
        .flatMap(RunFormat::sizePt)
        .orElse(USUAL_SIZE_PT);
  }

  private double left() {
    return paragraph.format().left().orElse(0.0);
  }

  Laid set() {
    paragraph
        .marker()
        .ifPresent(marker -> {
          text(marker);
          endWord();
          double gap = MARKER_GAP_EM * usualSize;
          boolean fits = MARKER.matcher(marker.text()).matches() && left() - x < 2 * gap;
          x = Math.max(x + gap, fits ? left() : 0);
        });
    paragraph.pieces().forEach(this::piece);
    endRow();
    return new Laid(lines, List.of(), pictures, width, y);
  }

  private void piece(Piece piece) {
    switch (piece) {
      case Piece.Text text -> text(text);
      case Piece.Tab tab -> tab();
      case Piece.LineBreak lineBreak -> {
        endRow();
        x = left();
      }
      case Piece.PageNumber number -> {
        if (head) {
          letters.append(PAGE_NUMBER);
        }
      }
      case Piece.Picture picture -> picture(picture);
      case Piece.PageBreak pageBreak -> {}
      case Piece.Aside aside -> {}
    }
  }

  private void text(Piece.Text text) {
    boolean raised = text.format().raised().orElse(false);
    if (raised != format.flatMap(RunFormat::raised).orElse(false)) {
      endWord();
    }
    text.text().codePoints().forEach(c -> letter(c, text.format()));
  }

  private void letter(int c, RunFormat set) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      endWord();
      x += TypeWidths.SPACE_EM * size(set);
    } else if (c != 0xAD) {
      if (letters.isEmpty()) {
        format = Optional.of(set);
      }
      letters.appendCodePoint(c);
    }
  }

  private static double size(RunFormat set) {
    return set.sizePt().orElse(USUAL_SIZE_PT);
  }

  private void tab() {
    endWord();
    double indent = x;
    double least = x + NARROWEST_TAB_EM * usualSize;
    boolean marked =
        lines.isEmpty()
            && segment.size() == 1
            && MARKER.matcher(segment.getFirst().text()).matches();
    if (paragraph.format().leaders().orElse(false) && !segment.isEmpty()) {
      x += TypeWidths.SPACE_EM * usualSize;
      letters.append(LEADERS);
      endWord();
      x += TypeWidths.SPACE_EM * usualSize;
      return;
    }
    x = marked ? indent + MARKER_GAP_EM * usualSize : stopAfter(least);
  }

  private double stopAfter(double least) {
    double own =
        paragraph.format().tabs().stream()
            .filter(stop -> stop >= least)
            .min(Double::compare)
            .orElse(Double.NaN);
    if (left() >= least && (Double.isNaN(own) || left() < own)) {
      return left();
    }
    return Double.isNaN(own) ? (Math.floor(least / USUAL_TAB_PT) + 1) * USUAL_TAB_PT : own;
  }

  private void picture(Piece.Picture picture) {
    endRow();
    pictures.add(new Box(left(), y, left() + picture.width(), y + picture.height()));
    y += picture.height();
    width = Math.max(width, left() + picture.width());
  }

  private void endWord() {
    if (letters.isEmpty()) {
      return;
    }
    String text = CleanText.of(letters.toString()).strip();
    letters.setLength(0);
    RunFormat set = format.orElse(RunFormat.NONE).over(usual());
    format = Optional.empty();
    if (text.isEmpty()) {
      return;
    }
    double size = size(set);
    boolean bold = set.bold().orElse(false);
    double end = x + TypeWidths.of(text, size, bold);
    boolean apart =
        !segment.isEmpty()
            && x - segment.getLast().x1() > COLUMN_GAP_EM * Math.min(size, usualSize);
    if (apart) {
      endSegment();
    }
    segment.add(word(text, set, end));
    tallest = Math.max(tallest, size);
    rowBold &= bold;
    x = end;
  }

  private RunFormat usual() {
    return RunFormat.NONE.withSize(usualSize);
  }

  /** On the line that is open, its baseline as that of a line of the paragraph's size. */
  private Word word(String text, RunFormat set, double end) {
    double size = size(set);
    boolean raised = set.raised().orElse(false);
    boolean bold = set.bold().orElse(false);
    boolean italic = set.italic().orElse(false);
    double baseline = y + BASELINE_EM * usualSize - (raised ? RAISED_EM * size : 0);
    String name = set.font().orElse("") + (bold ? "-Bold" : "") + (italic ? "-Italic" : "");
    return new Word(
        text,
        x,
        baseline - ASCENT_EM * size,
        end,
        baseline + DESCENT_EM * size,
        baseline,
        size,
        new Face(name, bold, italic),
        0,
        0,
        0,
        -1,
        raised,
        1.0);
  }

  private void endSegment() {
    if (!segment.isEmpty()) {
      width = Math.max(width, segment.getLast().x1());
      lines.add(new Line(page, segment, new Line.Told(begins, 0)));
      segment.clear();
    }
  }

  /** A line that is broken by hand goes on only where it is a heading, or in mid-sentence. */
  private void endRow() {
    endWord();
    boolean heading = rowBold && !segment.isEmpty();
    endSegment();
    double size = Math.max(tallest, usualSize);
    y += size * LINE_EM * paragraph.format().line().filter(l -> l > 0).orElse(1.0);
    tallest = 0;
    rowBold = true;
    begins = !heading;
  }
}
