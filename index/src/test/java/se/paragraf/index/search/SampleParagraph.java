package se.paragraf.index.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Region;

/**
 * A hand-made § for tests: {@code paragraph(82, "KS 2024/7", "Simhallen").decides("Kommunstyrelsen
 * beslutar att", "byta taket")}.
 */
public final class SampleParagraph {

  private final int number;
  private final Optional<String> caseNumber;
  private final String title;
  private final List<Paragraph.Decision> decisions = new ArrayList<>();
  private final List<Paragraph.Proposal> proposals = new ArrayList<>();
  private final List<Paragraph.Assignment> assignments = new ArrayList<>();
  private final List<String> attachments = new ArrayList<>();
  private final List<String> background = new ArrayList<>();
  private final List<Paragraph.Ballot> ballots = new ArrayList<>();

  private SampleParagraph(int number, Optional<String> caseNumber, String title) {
    this.number = number;
    this.caseNumber = caseNumber;
    this.title = title;
  }

  public static SampleParagraph paragraph(int number, String caseNumber, String title) {
    return new SampleParagraph(
        number, Optional.of(caseNumber).filter(printed -> !printed.isEmpty()), title);
  }

  public SampleParagraph decides(String lead, String... items) {
    decisions.add(new Paragraph.Decision(lead, Optional.empty(), items(items)));
    return this;
  }

  /** A proposal that the § quotes. */
  public SampleParagraph quotes(String lead, String... items) {
    proposals.add(new Paragraph.Proposal(lead, Optional.empty(), Optional.empty(), items(items)));
    return this;
  }

  public SampleParagraph orders(String text, String receiver, String due) {
    assignments.add(
        new Paragraph.Assignment(
            text,
            Optional.of(receiver),
            Optional.of(due).filter(words -> !words.isEmpty()),
            List.of(region())));
    return this;
  }

  /** A vote of one person in a votering. */
  public SampleParagraph votes(String name, String party, Paragraph.Choice choice) {
    ballots.add(new Paragraph.Ballot(name, Optional.of(party), choice));
    return this;
  }

  private List<Paragraph.Vote> votes() {
    return ballots.isEmpty()
        ? List.of()
        : List.of(
            new Paragraph.Vote(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ballots,
                List.of(region())));
  }

  public SampleParagraph attaches(String... texts) {
    attachments.addAll(List.of(texts));
    return this;
  }

  public SampleParagraph tells(String text) {
    background.add(text);
    return this;
  }

  private List<Paragraph.Item> items(String... texts) {
    return Stream.of(texts).map(text -> new Paragraph.Item(text, List.of(region()))).toList();
  }

  private Region region() {
    return new Region(1, 72, 90, 520, 400);
  }

  Paragraph made() {
    return new Paragraph(
        Optional.of(number),
        Optional.empty(),
        Optional.of("§ " + number),
        Optional.of(title),
        caseNumber.stream().toList(),
        List.of(region()),
        decisions,
        proposals,
        List.of(),
        Optional.empty(),
        votes(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        attachments,
        List.of(),
        false,
        assignments,
        background.stream()
            .map(text ->
                new Paragraph.Section(
                    "Ärendet", Paragraph.SectionRole.BACKGROUND, text, List.of(region())))
            .toList());
  }
}
