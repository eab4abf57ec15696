package se.paragraf.extract.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.Margins;

/** Tells which lines of a text are headings by how they are set. */
final class HeadingSigns {

  /** Larger than the text by this much, points, is heading type. */
  static final double LARGER_PT = 0.9;

  /** Bold type smaller than the text by this much, points, is that of tables and captions. */
  private static final double SMALLER_PT = 1.6;

  /** An amount with its unit ({@code 12,5 procent}, {@code 3 MSEK}); {@code 3 Mål} is none. */
  private static final Pattern NUMBERS_MOSTLY =
      Pattern.compile("[\\d\\s.,%()+−–-]+(?:\\p{Ll}{1,7}|\\p{Lu}{2,4})?");

  private static final int LONGEST_HEADING = 160;
  private static final double HEADING_SPACE_EM = 1.25;

  private final List<Line> lines;
  private final double bodySize;
  private final String bodyFace;
  private final Margins margins;

  HeadingSigns(List<Line> lines) {
    this.lines = lines;
    this.bodySize = most(lines, Line::fontSize, 11.0);
    this.bodyFace = most(lines, line -> line.words().getFirst().face().name(), "");
    this.margins = Margins.of(lines);
  }

  /** The value that most of the text has. */
  private static <T extends Comparable<T>> T most(
      List<Line> lines, Function<Line, T> value, T otherwise) {
    Map<T, Integer> count = new TreeMap<>();
    lines.forEach(line -> count.merge(value.apply(line), line.text().length(), Integer::sum));
    return count.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(otherwise);
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
      return begins && (!text.endsWith(".") || numbered);
    }
    boolean set = line.bold() && line.fontSize() > bodySize - SMALLER_PT || inOwnFace(i);
    boolean ends = text.endsWith(".") || text.endsWith(";");
    return set
        && begins
        && !ends
        && spaceAbove(i) >= (numbered ? 1.0 : HEADING_SPACE_EM)
        && !runsOn(i);
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

  /** A full bold line with more bold text of its size below is a paragraph set bold. */
  private boolean runsOn(int i) {
    int bold = 0;
    double size = lines.get(i).fontSize();
    for (int j = i; j < Math.min(lines.size(), i + 4); j++) {
      Line line = lines.get(j);
      boolean alike = line.bold() && Math.abs(line.fontSize() - size) < 0.4;
      if (!alike || ReadReport.NUMBERED.matcher(line.text()).matches()) {
        break;
      }
      bold++;
    }
    return bold >= 4;
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
            && next.baseline() - line.baseline() < 1.7 * bodySize
            && Math.abs(next.x0() - line.x0()) < 3;
    boolean shortLine = line.x1() < margins.right(next) - 2 * bodySize;
    boolean afterHeading =
        i > 0 && lines.get(i - 1).bold() && lines.get(i - 1).page() == line.page();
    return overText && shortLine && (spaceAbove(i) >= 1.5 || afterHeading);
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
