package se.paragraf.index.check.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Paragraph.Decision;
import se.paragraf.model.Paragraph.Item;
import se.paragraf.model.Paragraph.Proposal;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Region;

/** A § with what was done in it. Its lists are in printed order. */
public final class Matter {

  private static final Pattern NOTED =
      Pattern.compile(
          "antecknas?|anteckna|lägg(?:a|er|s) .{0,60}?till handlingarna|tas? .{0,40}?till handlingarna"
              + "|tackar för informationen|tar del av|noteras?|till protokollet",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Set<SectionRole> ELSEWHERE =
      Set.of(SectionRole.EARLIER, SectionRole.ATTACHMENTS, SectionRole.RECIPIENTS);

  private final Paragraph paragraph;
  private final List<Prose> sections;
  private final List<Prose> decided;
  private final List<Prose> proposed;
  private final List<Act> acts;
  private final List<Poll> polls;
  private final List<Prose> body;
  private final Supplier<List<Sentence>> sentences;
  private final Supplier<Optional<Points>> points;

  Matter(Paragraph paragraph, FindActs findActs) {
    this.paragraph = paragraph;
    this.sections = paragraph.sections().stream().map(this::prose).toList();
    this.decided =
        paragraph.decisions().stream()
            .flatMap(d -> points(d.items(), SectionRole.DECISION))
            .toList();
    this.proposed =
        paragraph.proposals().stream()
            .flatMap(p -> points(p.items(), SectionRole.PROPOSAL))
            .toList();
    this.acts = sections.stream().flatMap(prose -> findActs.in(prose).stream()).toList();
    this.polls = Poll.in(sections, paragraph.votes());
    this.body = sections.stream().filter(prose -> !ELSEWHERE.contains(prose.role())).toList();
    this.sentences =
        Once.of(() -> body.stream().flatMap(prose -> prose.sentences().stream()).toList());
    this.points = Once.of(() -> Points.best(this));
  }

  private Prose prose(Paragraph.Section section) {
    return new Prose(section.heading(), section.role(), section.text(), placed(section.regions()));
  }

  private Stream<Prose> points(List<Item> items, SectionRole role) {
    return items.stream().map(item -> new Prose("", role, item.text(), placed(item.regions())));
  }

  private List<Region> placed(List<Region> regions) {
    return regions.isEmpty() ? paragraph.regions() : regions;
  }

  public Paragraph paragraph() {
    return paragraph;
  }

  public Optional<Integer> number() {
    return paragraph.number();
  }

  /** The number, or 0 in an extract without one. */
  public int n() {
    return paragraph.number().orElse(0);
  }

  public String cite() {
    return paragraph.number().isPresent() ? paragraph.cite() : "ärendet";
  }

  public String title() {
    return paragraph.title().orElse("");
  }

  /** Its heading on the page. */
  public Place place() {
    String quote = paragraph.title().or(paragraph::label).orElse("");
    return new Place(quote, paragraph.regions().stream().findFirst());
  }

  public List<Prose> sections() {
    return sections;
  }

  public List<Prose> sections(SectionRole role) {
    return sections.stream().filter(prose -> prose.role() == role).toList();
  }

  /** All sections but what other bodies decided, papers and addressees. */
  public List<Prose> body() {
    return body;
  }

  public List<Sentence> sentences() {
    return sentences.get();
  }

  /** The sentences of its body in which the pattern is met. */
  public Stream<Sentence> sentences(Cued cued) {
    return body.stream()
        .filter(cued::in)
        .flatMap(prose -> prose.sentences().stream())
        .filter(sentence -> cued.pattern().matcher(sentence.text()).find());
  }

  /** The points of its decisions. */
  public List<Prose> decided() {
    return decided;
  }

  /** The points of the proposals put to this meeting. */
  public List<Prose> proposed() {
    return proposed;
  }

  /** Its decision beside the proposal that it most likely followed. */
  public Optional<Points> points() {
    return points.get();
  }

  /** All words of its decisions, leads included. */
  public String decisionText() {
    List<String> words = new ArrayList<>();
    for (Decision decision : paragraph.decisions()) {
      words.add(decision.lead());
      decision.items().forEach(item -> words.add(item.text()));
    }
    sections(SectionRole.DECISION).forEach(prose -> words.add(prose.text()));
    return String.join("\n", words).strip();
  }

  /** A proposal to a higher body under its own heading: what the § decided to propose. */
  public List<Proposal> upward() {
    return paragraph.proposals().stream().filter(proposal -> proposal.to().isPresent()).toList();
  }

  public List<Act> acts() {
    return acts;
  }

  public List<Act> acts(Act.Kind kind) {
    return acts.stream().filter(act -> act.kind() == kind).toList();
  }

  public List<Poll> polls() {
    return polls;
  }

  /** Everything in it, for a search of words. */
  public String text() {
    return String.join("\n", sections.stream().map(Prose::text).toList());
  }

  public boolean has(Pattern pattern) {
    return sections.stream().anyMatch(prose -> prose.has(pattern));
  }

  /** The first place that the pattern finds in its body. */
  public Optional<Place> find(Pattern pattern) {
    return body().stream()
        .flatMap(
            prose -> prose.matcher(pattern).results().map(m -> prose.place(m.start(), m.end())))
        .findFirst();
  }

  /** The first place in its body that the pattern finds. */
  public Optional<Place> find(Cued cued) {
    return body().stream()
        .flatMap(prose -> cued.results(prose).map(m -> prose.place(m.start(), m.end())))
        .findFirst();
  }

  /** Whether it orders the meeting itself: opening, election of adjusters, agenda. */
  public boolean isFormal() {
    return Formality.is(title());
  }

  /** Whether all it decided was to take note of something. */
  public boolean isOnlyNoted() {
    return !decided.isEmpty()
        && decided.stream().allMatch(point -> NOTED.matcher(point.text()).find());
  }

  /** Page of its heading; none in a file without pages. */
  public OptionalInt page() {
    return paragraph.regions().stream().limit(1).mapToInt(Region::page).findFirst();
  }

  public OptionalInt lastPage() {
    return paragraph.regions().stream().mapToInt(Region::page).max();
  }
}
