package se.paragraf.index.check.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Extraction;
import se.paragraf.model.FrontPage;
import se.paragraf.model.FrontPage.Field;
import se.paragraf.model.Furniture;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Region;
import se.paragraf.model.Source;

/** Minutes or an extract of minutes, with the facts that the rules compare. */
public final class Minutes {

  /** A § number before its sign, and dates with full stops, as in Finland. */
  private static final Pattern FINNISH_LABEL = Pattern.compile("^\\d+\\s*§");

  private static final Pattern PARAGRAPHS =
      Pattern.compile("^(?:paragraf|§)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ASIDE =
      Pattern.compile("\\(|\n|varav|\\p{L}*juster", Pattern.CASE_INSENSITIVE);

  private static final FrontPage NO_FRONT_PAGE =
      new FrontPage(
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  private final Extraction.Done file;
  private final Document document;
  private final Roster roster;
  private final FindPeople people;
  private final List<Matter> matters;
  private final Approval approval;

  private Minutes(Extraction.Done file, Document document) {
    this.file = file;
    this.document = document;
    this.roster = Roster.of(frontPage(), top());
    this.people = new FindPeople(roster.listings());
    FindActs acts = new FindActs(people);
    this.matters = document.paragraphs().stream().map(p -> new Matter(p, acts)).toList();
    this.approval = Approval.of(frontPage(), document.meetingDate(), top());
  }

  public static Minutes of(Extraction.Done file, Document document) {
    return new Minutes(file, document);
  }

  public Document document() {
    return document;
  }

  public Source source() {
    return file.source();
  }

  public Extraction.Done file() {
    return file;
  }

  /** The documents merged into this one. */
  public List<Document> embedded() {
    return file.documents().stream()
        .filter(d -> d.partOf().filter(p -> p.document().equals(document.id())).isPresent())
        .toList();
  }

  /** Whether it is whole minutes, not an extract. */
  public boolean isWhole() {
    return document.kind() == DocumentKind.PROTOKOLL;
  }

  /** The front page; without any facts when there is none. */
  public FrontPage frontPage() {
    return document.frontPage().orElse(NO_FRONT_PAGE);
  }

  public Roster roster() {
    return roster;
  }

  public FindPeople people() {
    return people;
  }

  public List<Matter> matters() {
    return matters;
  }

  public Optional<Matter> matter(int number) {
    return matters.stream()
        .filter(m -> m.number().filter(n -> n == number).isPresent())
        .findFirst();
  }

  /** The numbers of its §§, in printed order, runs written out. */
  public List<Integer> numbers() {
    return matters.stream()
        .filter(matter -> matter.number().isPresent())
        .flatMap(m ->
            Stream.iterate(m.n(), n -> n <= m.paragraph().lastNumber().orElse(m.n()), n -> n + 1))
        .toList();
  }

  /** The §§ that the front page says the record has; empty when it does not say. */
  public Optional<ParagraphSet> stated() {
    return frontPage().fields().stream()
        .filter(field -> PARAGRAPHS.matcher(field.label().strip()).find())
        .flatMap(field -> ParagraphSet.parse(withoutAside(field.text())).stream())
        .findFirst();
  }

  /** {@code 61–63 (§ 62 omedelbart justerad)}: the §§ before what is said about some of them. */
  private static String withoutAside(String text) {
    Matcher aside = ASIDE.matcher(text);
    return aside.find() && aside.start() > 0 ? text.substring(0, aside.start()) : text;
  }

  public Approval approval() {
    return approval;
  }

  public Optional<LocalDate> date() {
    return document.meetingDate();
  }

  public Optional<Body> body() {
    return document.body().map(Body::new);
  }

  /**
   * The top of its first page: where something missing on the front page is placed; empty in a file
   * without pages.
   */
  public Optional<Region> top() {
    return document.frontPage().stream()
        .flatMap(page -> page.fields().stream())
        .flatMap(field -> field.regions().stream())
        .findFirst()
        .or(() -> document.furniture().stream().flatMap(f -> f.region().stream()).findFirst())
        .or(() -> topOf(document));
  }

  /** The top of a document's first page, if its file has pages. */
  static Optional<Region> topOf(Document document) {
    return document.firstPage() == 0
        ? Optional.empty()
        : Optional.of(new Region(document.firstPage(), 0, 0, 1, 1));
  }

  /** The field of the front page or announcement whose label the pattern finds. */
  public Optional<Field> field(Pattern label) {
    return frontPage().fields().stream().filter(f -> label.matcher(f.label()).find()).findFirst();
  }

  public Place placeOf(Field field) {
    String quote = field.text().isBlank() ? field.label() : field.text();
    return prose(field, quote).place();
  }

  /** The field's text as something to look in. */
  public Prose prose(Field field) {
    return prose(field, field.text());
  }

  private Prose prose(Field field, String text) {
    List<Region> regions = field.regions().isEmpty() ? top().stream().toList() : field.regions();
    return new Prose(field.label(), SectionRole.OTHER, text, regions);
  }

  public List<Furniture> furniture(Furniture.Kind kind) {
    return document.furniture().stream().filter(f -> f.kind() == kind).toList();
  }

  /** Every text of the record itself: front page and §§, without embedded documents. */
  public List<Prose> texts() {
    return Stream.concat(
            frontPage().fields().stream().filter(f -> !f.text().isBlank()).map(this::prose),
            matters.stream().flatMap(matter -> matter.sections().stream()))
        .toList();
  }

  /** The numbered appendices that stand in the file. */
  public List<Appendix> appendices() {
    return Appendix.of(this);
  }

  /** Whether its pages were read as pictures, so that a letter may be misread. */
  public boolean isScanned() {
    return source().textLayer() != Source.TextLayer.DIGITAL;
  }

  /** Whether the law of another country than Sweden governs it: Finland writes {@code 13 §}. */
  public boolean isAbroad() {
    List<String> labels = matters.stream().flatMap(m -> m.paragraph().label().stream()).toList();
    return !labels.isEmpty() && labels.stream().allMatch(l -> FINNISH_LABEL.matcher(l).find());
  }
}
