package se.paragraf.extract.report;

import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.Margins;
import se.paragraf.extract.layout.PlacedText;
import se.paragraf.extract.layout.Prevailing;
import se.paragraf.extract.layout.Word;

/** Tells which lines of a text are headings by how they are set. */
final class HeadingSigns {

  /** Larger than the text by this much, points, is heading type. */
  static final double LARGER_PT = 0.9;

  /** Bold type smaller than the text by this much, points, is that of tables and captions. */
  private static final double SMALLER_PT = 1.6;

  /** An amount with its unit ({@code 12,5 procent}, {@code 3 MSEK}); {@code 3 Mål} is none. */
  private static final Pattern NUMBERS_MOSTLY =
      Pattern.compile("[\\d\\s.,%()+−–-]+(?:\\p{Ll}{1,7}|\\p{Lu}{2,4})?");

  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("[\\p{Ll}\\d]{3}\\. \\p{Lu}");

  private static final Pattern SECTION_NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?");

  private static final int LONGEST_HEADING = 160;
  private static final double HEADING_SPACE_EM = 1.25;

  /** Of larger type no heading has more lines; in the size of the text so many are a paragraph. */
  private static final int MOST_LINES = 4;

  private static final double PITCH_EM = 1.6;

  /** From a heading in a face of its own to the text below it. */
  private static final double OWN_FACE_PITCH_EM = 1.7;

  private static final double ITALIC_PITCH_EM = 2.0;
  private static final double SPACE_EM = 0.25;

  /** How far margins that are told from ragged lines may be off, points. */
  private static final double SLACK_PT = 6;

  /**
   * So many lines below a line tell how far text reaches there, if enough of them begin near it.
   */
  private static final int LINES_BELOW = 12;

  private static final int FEWEST_BELOW = 4;
  private static final double MOST_INDENT_PT = 20;

  private final List<Line> lines;
  private final double bodySize;
  private final String bodyFace;
  private final Margins margins;

  HeadingSigns(List<Line> lines) {
    this.lines = lines;
    this.bodySize = Prevailing.of(lines, Line::fontSize, 11.0);
    this.bodyFace = Prevailing.of(lines, line -> line.words().getFirst().face().name(), "");
    this.margins = Margins.of(lines);
  }

  double bodySize() {
    return bodySize;
  }

  Margins margins() {
    return margins;
  }

  boolean isHeading(int i) {
    Line line = lines.get(i);
    String text = line.text().strip();
    if (beginsWithNumberAlone(i)) {
      return true;
    }
    if (text.length() > LONGEST_HEADING
        || text.length() < 2
        || !text.chars().anyMatch(Character::isLetter)
        || ReadReport.CAPTION.matcher(text).matches()
        || NUMBERS_MOSTLY.matcher(text).matches()
        || text.endsWith(",")
        || sharesRow(i)) {
      return false;
    }
    boolean larger = line.fontSize() > bodySize + LARGER_PT;
    boolean numbered = ReadReport.NUMBERED.matcher(text).matches();
    boolean begins =
        Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.charAt(0));
    if (line.told().headingLevel() > 0 && begins && !text.endsWith(".") && !text.endsWith(":")) {
      return true;
    }
    if (larger) {
      return begins && (numbered || !isProse(paragraph(i)));
    }
    boolean set = line.bold() && line.fontSize() > bodySize - SMALLER_PT || inOwnFace(i);
    int end = end(i);
    return set
        && begins
        && !isProse(lines.subList(i, end))
        && (end - i < MOST_LINES || numbered && !goesOn(i, end))
        && spaceAbove(i) >= (numbered ? 1.0 : HEADING_SPACE_EM);
  }

  /** All lines of one type that follow each other where a line of larger type stands. */
  private List<Line> paragraph(int i) {
    int start = i;
    while (start > 0 && follows(start)) {
      start--;
    }
    int end = i + 1;
    while (end < lines.size() && follows(end)) {
      end++;
    }
    return lines.subList(start, end);
  }

  /** Whether a line goes on in the type of the one above it. */
  private boolean follows(int i) {
    Line above = lines.get(i - 1);
    Line line = lines.get(i);
    double step = line.baseline() - above.baseline();
    return line.page() == above.page()
        && Math.abs(line.fontSize() - above.fontSize()) < 0.5
        && line.bold() == above.bold()
        && step > 0
        && step < PITCH_EM * line.fontSize();
  }

  /** What ends like a sentence, or goes on with another. */
  private static boolean isProse(List<Line> lines) {
    String text = PlacedText.of(lines).text();
    return text.endsWith(".") || text.endsWith(";") || BETWEEN_SENTENCES.matcher(text).find();
  }

  /** The number of a chapter, large, over the title of the chapter. */
  private boolean beginsWithNumberAlone(int i) {
    Line line = lines.get(i);
    return line.fontSize() > bodySize + LARGER_PT
        && SECTION_NUMBER.matcher(line.text().strip()).matches()
        && end(i) > i + 1
        && isHeading(i + 1);
  }

  /**
   * Index after the last line of the heading, or of the bold paragraph, that begins with a line.
   */
  int end(int start) {
    int end = start + 1;
    while (end - start < MOST_LINES && goesOn(start, end)) {
      end++;
    }
    return end;
  }

  private boolean goesOn(int start, int i) {
    if (i >= lines.size()) {
      return false;
    }
    Line first = lines.get(start);
    Line line = lines.get(i);
    return follows(i)
        && !line.told().begins()
        && !ReadReport.NUMBERED.matcher(line.text()).matches()
        && (first.fontSize() > bodySize + LARGER_PT || isFull(i));
  }

  /** Whether the first word of the next line had no room: else a paragraph ends with the line. */
  private boolean isFull(int i) {
    Line line = lines.get(i - 1);
    Line next = lines.get(i);
    Word word = next.words().getFirst();
    return line.x1() + SPACE_EM * line.fontSize() + word.width() > right(i) - SLACK_PT;
  }

  /** How far the lines below reach: what stands above may cross the columns. */
  private double right(int i) {
    Line line = lines.get(i - 1);
    List<Line> below =
        lines.subList(i, Math.min(lines.size(), i + LINES_BELOW)).stream()
            .filter(l -> l.page() == line.page() && l.baseline() > line.baseline())
            .filter(l -> Math.abs(l.x0() - line.x0()) <= MOST_INDENT_PT)
            .toList();
    return below.size() < FEWEST_BELOW
        ? margins.right(line)
        : below.stream().mapToDouble(Line::x1).max().orElse(line.x1());
  }

  /** Other text in the same row makes it a table row or a form, not a heading. */
  private boolean sharesRow(int i) {
    Line line = lines.get(i);
    for (int j = Math.max(0, i - 2); j < Math.min(lines.size(), i + 3); j++) {
      Line other = lines.get(j);
      if (j != i
          && other.page() == line.page()
          && Math.abs(other.baseline() - line.baseline()) < 0.3 * line.fontSize()) {
        return true;
      }
    }
    return false;
  }

  /** A short line of another face than the text, close above text, parted from what is above it. */
  private boolean inOwnFace(int i) {
    Line line = lines.get(i);
    if (i + 1 >= lines.size() || sameFace(line, bodyFace) || bodyFace.isEmpty()) {
      return false;
    }
    Line next = lines.get(i + 1);
    boolean overText =
        next.page() == line.page()
            && sameFace(next, bodyFace)
            && Math.abs(next.fontSize() - bodySize) < 0.6
            && next.baseline() - line.baseline()
                < (italic(line) ? ITALIC_PITCH_EM : OWN_FACE_PITCH_EM) * bodySize
            && Math.abs(next.x0() - line.x0()) < 3;
    boolean shortLine = line.x1() < margins.right(next) - 2 * bodySize;
    boolean afterHeading =
        i > 0 && lines.get(i - 1).bold() && lines.get(i - 1).page() == line.page();
    return overText && shortLine && (spaceAbove(i) >= 1.5 || afterHeading);
  }

  /** Italics in the face of the text are parted from it by a little more. */
  private static boolean italic(Line line) {
    return line.words().stream().allMatch(word -> word.face().italic());
  }

  private boolean sameFace(Line line, String face) {
    return line.words().stream().anyMatch(word -> word.face().name().equals(face));
  }

  private double spaceAbove(int i) {
    if (i == 0 || lines.get(i - 1).page() != lines.get(i).page()) {
      return 10;
    }
    double step = lines.get(i).baseline() - lines.get(i - 1).baseline();
    return step <= 0 ? 10 : step / lines.get(i).fontSize();
  }
}
