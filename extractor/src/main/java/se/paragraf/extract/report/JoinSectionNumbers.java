package se.paragraf.extract.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.Word;

/** Puts the number of a section before its title where a tab parts the two. */
final class JoinSectionNumbers {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){0,4}\\.?");

  /** The title begins at most this far right of the number, in em. */
  private static final double WIDEST_TAB_EM = 6;

  private static final double SAME_BASELINE_EM = 0.1;

  private JoinSectionNumbers() {}

  /**
   * @param body size of the text, points; numbers in it that are not bold number items of lists
   */
  static List<Line> join(List<Line> lines, double body) {
    List<Line> joined = new ArrayList<>(lines.size());
    for (Line line : lines) {
      if (!joined.isEmpty() && numbers(joined.getLast(), line, body)) {
        Line number = joined.removeLast();
        List<Word> words = Stream.concat(number.words().stream(), line.words().stream()).toList();
        joined.add(new Line(line.page(), words, number.told()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean numbers(Line number, Line title, double body) {
    double size = number.fontSize();
    boolean set = size > body + HeadingSigns.LARGER_PT || number.bold() && title.bold();
    return set
        && NUMBER.matcher(number.text()).matches()
        && number.page() == title.page()
        && Math.abs(size - title.fontSize()) < 0.5
        && Math.abs(number.baseline() - title.baseline()) <= SAME_BASELINE_EM * size
        && title.x0() > number.x1()
        && title.x0() - number.x1() <= WIDEST_TAB_EM * size
        && Character.isUpperCase(title.text().codePointAt(0));
  }
}
