package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.paragraf.extract.language.BodyNames;
import se.paragraf.extract.language.ParagraphLabel;
import se.paragraf.extract.layout.Block;
import se.paragraf.extract.layout.FormBlocks;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PlacedText;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Paragraph.Decision;
import se.paragraf.model.Paragraph.EarlierDecision;
import se.paragraf.model.Paragraph.Proposal;
import se.paragraf.model.Paragraph.Section;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Region;

/** Reads one §, or the one matter of a memo: its sections and what they say. */
final class ReadParagraph {

  /** Text that goes on this much further up, points, goes on in the next column. */
  private static final double COLUMN_JUMP_PT = 20;

  private static final double SIGNATURE_SPACE_EM = 2.7;

  private static final Pattern ENDS_IN_DATE =
      Pattern.compile(".*\\b(?:20\\d{2}-\\d{2}-\\d{2}|20\\d{2}|\\d{6})\\.?");

  private final SplitSections sections;
  private final Optional<String> body;
  private final Predicate<Line> inTable;

  /**
   * @param body that met, so that what other bodies decided is not taken for its decision
   * @param inTable lines that stand in a table and so are not running text
   */
  ReadParagraph(SplitSections sections, Optional<String> body, Predicate<Line> inTable) {
    this.sections = sections;
    this.body = body;
    this.inTable = inTable;
  }

  /**
   * The head of a § as read.
   *
   * @param label empty in a memo or an extract without number
   * @param lines of the head
   */
  record Head(
      Optional<ParagraphLabel> label,
      Optional<String> title,
      List<String> caseNumbers,
      List<Line> lines) {}

  Paragraph read(Head head, Flow text) {
    List<SplitSections.Part> parts = sections.split(text);
    Draft draft = new Draft();
    List<SplitSections.Part> told = EarlierBodies.mark(parts, body);
    for (SplitSections.Part part : told) {
      add(part, text, draft);
    }
    List<Line> all = new ArrayList<>(head.lines());
    all.addAll(text.lines());
    return new Paragraph(
        head.label().map(ParagraphLabel::number),
        head.label().flatMap(ParagraphLabel::last),
        head.label().map(ParagraphLabel::text),
        head.title(),
        head.caseNumbers(),
        regions(all),
        draft.decisions,
        draft.proposals,
        DissentReader.motions(draft.sections),
        draft.proposition,
        VoteReader.votes(draft.sections),
        DissentReader.reservations(draft.sections),
        DissentReader.recusals(draft.sections),
        DissentReader.notes(draft.sections),
        draft.earlier,
        draft.attachments,
        draft.recipients,
        draft.approved,
        AssignmentReader.assignments(draft.decisions, draft.proposals),
        draft.sections);
  }

  /** What has been read so far. */
  private static final class Draft {
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<EarlierDecision> earlier = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();
    private final List<String> recipients = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private Optional<String> proposition = Optional.empty();
    private boolean approved;
  }

  private void add(SplitSections.Part part, Flow flow, Draft draft) {
    boolean formal =
        part.role() == SectionRole.DECISION
            || part.role() == SectionRole.PROPOSAL
            || part.role() == SectionRole.ATTACHMENTS
            || part.role() == SectionRole.RECIPIENTS;
    List<Line> lines =
        formal ? part.lines() : part.lines().stream().filter(inTable.negate()).toList();
    SectionRole role = part.role();
    switch (part.role()) {
      case DECISION -> role = decision(part, flow, draft);
      case PROPOSAL -> proposal(part, flow, draft);
      case ATTACHMENTS -> draft.attachments.addAll(entries(part.lines(), flow));
      case RECIPIENTS -> draft.recipients.addAll(entries(untilGap(part.lines()), flow));
      case APPROVAL -> draft.approved = true;
      case PROPOSITION -> draft.proposition = Optional.of(prose(lines, flow).text());
      case EARLIER ->
          EarlierBodies.decision(part.heading(), prose(lines, flow)).ifPresent(draft.earlier::add);
      case BACKGROUND, SUMMARY, MOTIONS, VOTE, RESERVATION, NOTE, RECUSAL, OTHER -> {}
    }
    PlacedText text = prose(lines, flow);
    List<Region> regions = new ArrayList<>(PlacedText.of(part.headingLines()).regions());
    regions.addAll(text.regions());
    draft.sections.add(new Section(part.heading(), role, text.text(), regions));
  }

  /** Another body's decision, quoted here, is no decision of this meeting. */
  private SectionRole decision(SplitSections.Part part, Flow flow, Draft draft) {
    Optional<String> by = SectionGrammar.bodyOf(part.heading());
    boolean own =
        by.isEmpty() || body.isEmpty() || BodyNames.same(by.get(), body.get()) || generic(by.get());
    List<ReadResolutions.Resolution> read =
        new ReadResolutions().read(part.lines(), flow.margins());
    if (!own) {
      PlacedText text = prose(part.lines(), flow);
      draft.earlier.add(
          new EarlierDecision(
              by.get(), Optional.empty(), Optional.empty(), text.text(), text.regions()));
      return SectionRole.EARLIER;
    }
    boolean headingIsLead = part.heading().matches("(?i).*\\b(?:beslutar|beslutade)(?: att)?");
    read.forEach(r ->
        draft.decisions.add(
            new Decision(
                headingIsLead && r.lead().isEmpty() ? part.heading() : r.lead(), by, r.items())));
    return SectionRole.DECISION;
  }

  /** {@code Nämndens beslut}, {@code Utskottets beslut}: whichever body met. */
  private static boolean generic(String body) {
    return body.matches(
        "(?i)(?:nämnd|styrelse|utskott|råd|fullmäktige|berednings?|nämnden|styrelsen|utskottet|rådet|beredningen)");
  }

  private void proposal(SplitSections.Part part, Flow flow, Draft draft) {
    Optional<String> to = SectionGrammar.proposalTo(part.heading());
    Optional<String> by =
        part.heading().matches("(?i)förslag.*") ? Optional.empty() : byWhom(part.heading());
    for (ReadResolutions.Resolution r : new ReadResolutions().read(part.lines(), flow.margins())) {
      draft.proposals.add(new Proposal(r.lead(), by, to, r.items()));
    }
  }

  private static Optional<String> byWhom(String heading) {
    String by = heading.replaceAll("(?i)s?\\s+(?:förslag|föreslår).*$", "").strip();
    return by.isEmpty() || by.equals(heading) ? Optional.empty() : Optional.of(by);
  }

  private static List<String> entries(List<Line> lines, Flow flow) {
    List<String> entries = new ArrayList<>();
    for (List<Line> run : splitAfterDates(lines)) {
      for (Block block : new FormBlocks().form(run, flow.margins())) {
        String text = block.text().text();
        if (!text.isBlank()) {
          entries.add(text);
        }
      }
    }
    return entries;
  }

  /**
   * An entry of a list of documents often ends in its date; what begins with a capital after it is
   * the next entry.
   */
  private static List<List<Line>> splitAfterDates(List<Line> lines) {
    List<List<Line>> runs = new ArrayList<>();
    for (Line line : lines) {
      boolean begins =
          runs.isEmpty()
              || ENDS_IN_DATE.matcher(runs.getLast().getLast().text()).matches()
                  && Character.isUpperCase(line.text().codePointAt(0));
      if (begins) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(line);
    }
    return runs;
  }

  private static PlacedText prose(List<Line> lines, Flow flow) {
    PlacedText text = PlacedText.empty();
    for (Block block : new FormBlocks().form(lines, flow.margins())) {
      text = text.then(block.text());
    }
    return text;
  }

  /** One region per page: the box round all lines of the § there. */
  private static List<Region> regions(List<Line> lines) {
    List<Region> regions = new ArrayList<>();
    for (Line line : lines) {
      Region region = line.region();
      boolean sameColumn =
          !regions.isEmpty()
              && regions.getLast().page() == region.page()
              && region.y0() > regions.getLast().y0() - COLUMN_JUMP_PT;
      if (sameColumn) {
        regions.set(regions.size() - 1, regions.getLast().union(region));
      } else {
        regions.add(region);
      }
    }
    return List.copyOf(regions);
  }

  /** Signatures may follow the recipients of a memo after a wide space. */
  private static List<Line> untilGap(List<Line> lines) {
    for (int i = 1; i < lines.size(); i++) {
      double step = lines.get(i).baseline() - lines.get(i - 1).baseline();
      if (lines.get(i).page() == lines.get(i - 1).page()
          && step > SIGNATURE_SPACE_EM * lines.get(i).fontSize()) {
        return lines.subList(0, i);
      }
    }
    return lines;
  }
}
