package se.paragraf.extract.figure;

import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.Prevailing;

/**
 * How captions are set apart from the text of a page: smaller, or in italics.
 *
 * @param bodySize that most of the text has, points
 * @param bodyItalic whether most of the text is set in italics
 */
record CaptionType(double bodySize, boolean bodyItalic) {

  /** Captions are smaller than the text by this much, points. */
  private static final double SMALLER_PT = 0.7;

  /** Titles of charts and captions are at most so many times as large as the text. */
  static final double LARGEST = 2.0;

  private static final int FEWEST_WORDS = 2;

  /** What names a thing begins with a letter or with a quotation, not with a value or a mark. */
  private static final Pattern BEGINS = Pattern.compile("[\\p{Lu}\"”’].*");

  static CaptionType of(List<Line> lines) {
    return new CaptionType(
        Prevailing.of(lines, Line::fontSize, 0.0),
        Prevailing.of(lines, CaptionType::italic, false));
  }

  /** Whether the line may be the first of a caption that has no number. */
  boolean isOf(Line line) {
    String text = line.text();
    return (line.fontSize() < bodySize - SMALLER_PT || italic(line) && !bodyItalic)
        && line.words().size() >= FEWEST_WORDS
        && BEGINS.matcher(text).matches()
        && !FigureCaption.is(text)
        && !FigureCaption.ofTable(text)
        && !FigureCaption.note(text);
  }

  /** Whether the line may be a heading that names a figure: the title of a page is too large. */
  boolean isHeading(Line line) {
    return line.bold() && line.fontSize() <= LARGEST * bodySize;
  }

  private static boolean italic(Line line) {
    return line.words().stream().allMatch(word -> word.face().italic());
  }
}
