package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.paragraf.extract.language.CaseNumbers;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.PlacedText;
import se.paragraf.model.Paragraph;

/** Reads a memo, or an extract that prints no §, as the one matter that it is. */
public final class ReadMatter {

  private static final int MOST_TITLE_LINES = 4;
  private static final double TITLE_PITCH_EM = 1.75;

  private final Predicate<Line> inTable;

  /**
   * @param inTable lines that stand in a table
   */
  public ReadMatter(Predicate<Line> inTable) {
    this.inTable = inTable;
  }

  /**
   * @param body that the matter is for
   */
  public Paragraph read(List<PageLayout> pages, Optional<String> body, List<String> inHeads) {
    return read(Flow.of(pages), body, inHeads);
  }

  Paragraph read(Flow flow, Optional<String> body, List<String> inHeads) {
    int start = firstSection(flow);
    List<Line> top = flow.lines().subList(0, start);
    List<Line> title = title(top, flow.bodySize());
    Set<String> cases = new LinkedHashSet<>(inHeads);
    for (int i = 0; i < top.size(); i++) {
      String text = top.get(i).text().strip();
      cases.addAll(CaseNumbers.labelled(text));
      if (CaseNumbers.only(text)) {
        cases.addAll(CaseNumbers.in(text));
      }
    }
    ReadParagraph.Head head =
        new ReadParagraph.Head(
            Optional.empty(),
            Optional.of(PlacedText.of(title).text()).filter(t -> !t.isBlank()),
            List.copyOf(cases),
            top);
    return new ReadParagraph(new SplitSections(flow), body, inTable)
        .read(head, flow.slice(start, flow.lines().size()));
  }

  private static int firstSection(Flow flow) {
    for (int i = 0; i < flow.lines().size(); i++) {
      Line line = flow.lines().get(i);
      boolean heading = SectionGrammar.role(line.text()).isPresent() && flow.standsOut(line);
      if (heading && i < flow.lines().size() - 1) {
        return i;
      }
    }
    return 0;
  }

  /** The largest lines above the first section that are larger than the text, or bold. */
  private static List<Line> title(List<Line> top, double bodySize) {
    double largest =
        top.stream()
            .filter(l -> l.fontSize() > bodySize + 0.6 || l.bold())
            .mapToDouble(Line::fontSize)
            .max()
            .orElse(0);
    List<Line> title = new ArrayList<>();
    for (Line line : top) {
      boolean big =
          largest > 0
              && line.fontSize() > largest - 0.6
              && (line.bold() || largest > bodySize + 0.6);
      boolean follows =
          title.isEmpty()
              || title.getLast().page() == line.page()
                  && line.baseline() - title.getLast().baseline() < TITLE_PITCH_EM * largest;
      if (big && follows && title.size() < MOST_TITLE_LINES) {
        title.add(line);
      }
    }
    return title;
  }
}
