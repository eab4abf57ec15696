package se.paragraf.extract.minutes;

import java.util.List;
import java.util.Optional;
import se.paragraf.extract.language.CaseNumbers;
import se.paragraf.extract.language.ParagraphLabel;
import se.paragraf.extract.layout.Line;

/**
 * Finds the title of a § where it is printed before the number: in its row, or on the lines above
 * it.
 */
final class TitleBefore {

  private static final double NEAREST_PITCH_EM = 2.0;
  private static final double CASE_PITCH_EM = 3.0;
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
    int twice = numberedTwice(flow, head);
    int start = twice < head || titleFollows(flow, head) ? twice : above(flow, head);
    return caseNumberAbove(flow, start);
  }

  /** The line right above that gives the same number with a title, if one does. */
  private static int numberedTwice(Flow flow, int head) {
    if (head == 0 || !near(flow, head - 1, head, NEAREST_PITCH_EM)) {
      return head;
    }
    Optional<ParagraphLabel> above = ParagraphLabel.at(flow.lines().get(head - 1).text());
    Optional<ParagraphLabel> here = ParagraphLabel.at(flow.lines().get(head).text());
    boolean same =
        above.isPresent()
            && here.isPresent()
            && above.get().number() == here.get().number()
            && !above.get().rest().isEmpty()
            && here.get().rest().isEmpty();
    return same ? head - 1 : head;
  }

  /** A case number printed alone above the §, as at the right edge of the page, is the §'s. */
  private static int caseNumberAbove(Flow flow, int start) {
    boolean above =
        start > 0
            && near(flow, start - 1, start, CASE_PITCH_EM)
            && CaseNumbers.only(flow.lines().get(start - 1).text());
    return above ? start - 1 : start;
  }

  private static boolean near(Flow flow, int index, int below, double pitch) {
    Line line = flow.lines().get(index);
    Line next = flow.lines().get(below);
    double step = next.baseline() - line.baseline();
    return line.page() == next.page() && step > 0 && step < pitch * line.fontSize();
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
    String rest = ParagraphLabel.at(lines.get(head).text()).map(l -> l.rest()).orElse("");
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
    boolean larger = line.fontSize() > flow.bodySize() + 0.6;
    return near(flow, index, below, NEAREST_PITCH_EM)
        && (larger || line.bold())
        && SectionGrammar.role(line.text()).isEmpty()
        && !SplitSections.SEPARATOR.matcher(line.text()).matches();
  }
}
