package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.paragraf.extract.language.CaseNumbers;
import se.paragraf.extract.language.ParagraphLabel;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.PlacedText;
import se.paragraf.model.AgendaItem;
import se.paragraf.model.FrontPage;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Paragraph.SectionRole;

/** Minutes, or an extract of them, from the layout of their own pages. */
public final class ReadMinutes {

  /** A heading's lines follow each other no further apart, in em. */
  private static final double TITLE_PITCH_EM = 1.75;

  private static final int MOST_TITLE_LINES = 6;

  private final Predicate<Line> inTable;

  /**
   * @param inTable lines that stand in a table
   */
  public ReadMinutes(Predicate<Line> inTable) {
    this.inTable = inTable;
  }

  /** What minutes hold. */
  public record Minutes(
      Optional<FrontPage> frontPage, List<AgendaItem> agenda, List<Paragraph> paragraphs) {
    public Minutes {
      agenda = List.copyOf(agenda);
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * @param pages the document's own pages in order
   * @param body that met, when the pages' heads name it
   */
  public Minutes read(List<PageLayout> pages, Optional<String> body) {
    Flow flow = Flow.of(pages);
    ReadAgenda.Agenda agenda = new ReadAgenda().read(flow);
    int firstPage = pages.isEmpty() ? 1 : pages.getFirst().number();
    Optional<FrontPage> front = frontPage(flow, agenda.lines(), flow.lines().size());
    List<ParagraphHeads.Head> heads =
        new ParagraphHeads(
                flow,
                agenda.items(),
                front.flatMap(FrontPage::paragraphRange),
                outsideText(flow, agenda.lines()))
            .find();
    if (heads.isEmpty()) {
      return new Minutes(front, agenda.items(), unnumbered(flow, agenda.lines(), body, firstPage));
    }
    int start = TitleBefore.start(flow, heads.getFirst().index());
    int closing = FindClosing.find(flow, heads.getLast().index());
    Set<Integer> skipped = new HashSet<>(agenda.lines());
    IntStream.range(start, closing).forEach(skipped::add);
    return new Minutes(
        frontPage(flow, skipped, flow.lines().size()),
        agenda.items(),
        numbered(flow.slice(0, closing), heads, body));
  }

  /** Lines that cannot begin a §: those of the list of matters, and values of a form. */
  private static Set<Integer> outsideText(Flow flow, Set<Integer> agenda) {
    Set<Integer> outside = new HashSet<>(agenda);
    for (int i = 1; i < flow.lines().size(); i++) {
      for (int j = i - 1; j >= 0 && flow.sameRow(flow.lines().get(j), flow.lines().get(i)); j--) {
        boolean value = flow.lines().get(i).fontSize() < flow.bodySize() + 0.6;
        if (value && FormFields.key(flow.lines().get(j).text()).isPresent()) {
          outside.add(i);
        }
      }
    }
    return outside;
  }

  private static Optional<FrontPage> frontPage(Flow flow, Set<Integer> agenda, int end) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      if (!agenda.contains(i)) {
        lines.add(flow.lines().get(i));
      }
    }
    return ReadFrontPage.read(lines);
  }

  private List<Paragraph> numbered(
      Flow flow, List<ParagraphHeads.Head> heads, Optional<String> body) {
    SplitSections sections = new SplitSections(flow);
    ReadParagraph reader = new ReadParagraph(sections, body, inTable);
    List<Integer> starts = new ArrayList<>();
    for (ParagraphHeads.Head head : heads) {
      int earliest = starts.isEmpty() ? 0 : heads.get(starts.size() - 1).index() + 1;
      starts.add(Math.max(earliest, TitleBefore.start(flow, head.index())));
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? starts.get(i + 1) : flow.lines().size();
      Taken taken = head(flow, heads.get(i), starts.get(i), end);
      Flow rest = new Flow(taken.rest(), flow.margins(), flow.bodySize(), flow.pageHeights());
      paragraphs.add(reader.read(taken.head(), rest));
    }
    return paragraphs;
  }

  /** The head of a § and the lines after it. */
  private record Taken(ReadParagraph.Head head, List<Line> rest) {}

  private static Taken head(Flow flow, ParagraphHeads.Head head, int from, int to) {
    Line first = flow.lines().get(head.index());
    List<Line> headLines = new ArrayList<>(List.of(first));
    List<Line> before = flow.lines().subList(from, head.index());
    headLines.addAll(0, before);
    Set<String> cases = new java.util.LinkedHashSet<>();
    List<Line> title = titleBefore(before, cases);
    boolean titled = !title.isEmpty();
    Set<Integer> used = new HashSet<>(Set.of(head.index()));
    titleInRest(first, head.label(), cases).ifPresent(title::add);
    int i = head.index() + 1;
    boolean caseLabel = false;
    while (i < to) {
      Line line = flow.lines().get(i);
      String text = line.text().strip();
      boolean row = flow.sameRow(first, line);
      if (CaseNumbers.isLabel(text)) {
        caseLabel = true;
      } else if (CaseNumbers.only(text) && (caseLabel || looksLikeCase(text, row))) {
        cases.addAll(CaseNumbers.in(text));
        caseLabel = false;
      } else if (row && ParagraphLabel.at(text).filter(l -> l.rest().isEmpty()).isPresent()) {
        // Beside the own number stands that of another body that had the matter before.
      } else if (row && SectionGrammar.role(text).isEmpty()) {
        titleInRow(line, cases).ifPresent(title::add);
      } else if (!titled && belongsToTitle(flow, title, line, i)) {
        title.add(line);
      } else {
        break;
      }
      headLines.add(line);
      used.add(i);
      i++;
    }
    String text = PlacedText.of(title).text();
    Optional<String> named = Optional.of(text).filter(t -> !t.isBlank());
    List<Line> rest = flow.lines().subList(i, to);
    return new Taken(
        new ReadParagraph.Head(Optional.of(head.label()), named, List.copyOf(cases), headLines),
        rest);
  }

  /**
   * A bare {@code 2024/11} is a case number beside the § or after its label; elsewhere it could be
   * anything.
   */
  private static boolean looksLikeCase(String text, boolean row) {
    return row || CaseNumbers.only(text);
  }

  /**
   * What stands before the number: a title, perhaps behind the number printed once more, and case
   * numbers.
   */
  private static List<Line> titleBefore(List<Line> lines, Set<String> cases) {
    List<Line> title = new ArrayList<>();
    for (Line line : lines) {
      Optional<ParagraphLabel> label = ParagraphLabel.at(line.text());
      Optional<Line> text =
          label.isPresent() ? titleInRest(line, label.get(), cases) : titleInRow(line, cases);
      text.ifPresent(title::add);
    }
    return title;
  }

  private static Optional<Line> titleInRest(Line line, ParagraphLabel label, Set<String> cases) {
    if (label.rest().isEmpty()) {
      return Optional.empty();
    }
    int labelWords = line.words().size() - label.rest().split("\\s+").length;
    if (labelWords < 1 || labelWords >= line.words().size()) {
      return Optional.empty();
    }
    return titleInRow(
        new Line(line.page(), line.words().subList(labelWords, line.words().size())), cases);
  }

  /** The line without the case numbers in it, which are noted. */
  private static Optional<Line> titleInRow(Line line, Set<String> cases) {
    String text = line.text();
    if (CaseNumbers.only(text)) {
      cases.addAll(CaseNumbers.in(text));
      return Optional.empty();
    }
    List<String> labelled = CaseNumbers.labelled(text);
    if (labelled.isEmpty()) {
      return Optional.of(line);
    }
    cases.addAll(labelled);
    int keep = 0;
    while (keep < line.words().size()
        && !line.words()
            .get(keep)
            .text()
            .matches("(?i)\\(?(?:dnr|diarienr|diarienummer|ärendenr)[.:]?.*")) {
      keep++;
    }
    return keep == 0
        ? Optional.empty()
        : Optional.of(new Line(line.page(), line.words().subList(0, keep)));
  }

  private static boolean belongsToTitle(Flow flow, List<Line> title, Line line, int index) {
    if (title.isEmpty() && isTitleInFrontOfSection(flow, index)) {
      return true;
    }
    if (SectionGrammar.role(line.text()).isPresent()
        || title.size() >= MOST_TITLE_LINES
        || SplitSections.SEPARATOR.matcher(line.text()).matches()) {
      return false;
    }
    if (title.isEmpty()) {
      return true;
    }
    Line last = title.getLast();
    boolean alike =
        !line.begins()
            && Math.abs(last.fontSize() - line.fontSize()) < 0.6
            && last.bold() == line.bold()
            && last.page() == line.page()
            && line.baseline() - last.baseline() < TITLE_PITCH_EM * last.fontSize()
            && line.baseline() > last.baseline();
    if (!alike) {
      return false;
    }
    boolean standsOut = flow.standsOut(line);
    boolean full = last.x1() + line.words().getFirst().width() + 2 > flow.margins().right(last) - 8;
    return standsOut || full;
  }

  /** A word like {@code Information} that opens a § heads nothing when a heading follows it. */
  private static boolean isTitleInFrontOfSection(Flow flow, int index) {
    Line line = flow.lines().get(index);
    return flow.standsOut(line)
        && SectionGrammar.role(line.text()).filter(SectionRole.BACKGROUND::equals).isPresent()
        && index + 1 < flow.lines().size()
        && SectionGrammar.role(flow.lines().get(index + 1).text()).isPresent();
  }

  /** An extract without a § number: one matter. */
  private List<Paragraph> unnumbered(
      Flow flow, Set<Integer> agenda, Optional<String> body, int firstPage) {
    boolean decides =
        flow.lines().stream()
            .anyMatch(l ->
                SectionGrammar.role(l.text())
                    .filter(r ->
                        r == Paragraph.SectionRole.DECISION || r == Paragraph.SectionRole.PROPOSAL)
                    .isPresent());
    return decides ? List.of(new ReadMatter(inTable).read(flow, body, List.of())) : List.of();
  }
}
