package se.paragraf.extract.minutes;

import java.util.List;
import se.paragraf.extract.language.CaseNumbers;
import se.paragraf.extract.layout.Line;

/**
 * Finds the title of a § where it is printed before the number: in its row, or on the lines above
 * it.
 */
final class TitleBefore {

  private static final double NEAREST_PITCH_EM = 2.0;
  private static final int MOST_LINES = 4;

  private TitleBefore() {}

  /**
   * Index of the first line of the §: that of its title if it stands before the number, else of the
   * number.
   */
  static int start(Flow flow, int head) {
    int inRow = inRow(flow, head);
    if (inRow < head) {
      return inRow;
    }
    return titleFollows(flow, head) ? head : above(flow, head);
  }

  private static int inRow(Flow flow, int head) {
    int start = head;
    Line number = flow.lines().get(head);
    while (start > 0
        && flow.sameRow(flow.lines().get(start - 1), number)
        && flow.lines().get(start - 1).x1() < number.x0()
        && flow.standsOut(flow.lines().get(start - 1))
        && (SectionGrammar.role(flow.lines().get(start - 1).text()).isEmpty()
            || flow.lines().get(start - 1).fontSize() > flow.bodySize() + 0.6)) {
      start--;
    }
    return start;
  }

  /** Whether a title stands on the number's line or between it and the first section. */
  private static boolean titleFollows(Flow flow, int head) {
    List<Line> lines = flow.lines();
    String rest =
        se.paragraf.extract.language.ParagraphLabel.at(lines.get(head).text())
            .map(l -> l.rest())
            .orElse("");
    if (!CaseNumbers.without(rest).isEmpty()) {
      return true;
    }
    for (int i = head + 1; i < Math.min(lines.size(), head + 4); i++) {
      String text = lines.get(i).text().strip();
      if (!CaseNumbers.only(text)
          && !CaseNumbers.isLabel(text)
          && CaseNumbers.labelled(text).isEmpty()) {
        return SectionGrammar.role(text).isEmpty();
      }
    }
    return false;
  }

  private static int above(Flow flow, int head) {
    int start = head;
    while (start > 0 && head - start < MOST_LINES && belongs(flow, start - 1, start)) {
      start--;
    }
    return start;
  }

  private static boolean belongs(Flow flow, int index, int below) {
    Line line = flow.lines().get(index);
    Line next = flow.lines().get(below);
    double step = next.baseline() - line.baseline();
    boolean near =
        line.page() == next.page() && step > 0 && step < NEAREST_PITCH_EM * line.fontSize();
    boolean larger = line.fontSize() > flow.bodySize() + 0.6;
    return near
        && (larger || line.bold())
        && SectionGrammar.role(line.text()).isEmpty()
        && !SplitSections.SEPARATOR.matcher(line.text()).matches();
  }
}
