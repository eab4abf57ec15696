package se.paragraf.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.extract.bundle.PageHead;
import se.paragraf.extract.bundle.Span;
import se.paragraf.extract.language.BodyInHead;
import se.paragraf.extract.language.BodyNames;
import se.paragraf.extract.language.CaseNumbers;
import se.paragraf.extract.language.DetectLanguage;
import se.paragraf.extract.language.HeadWords;
import se.paragraf.extract.language.ParagraphLabel;
import se.paragraf.extract.language.SwedishDates;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.minutes.ReadAdjournments;
import se.paragraf.extract.minutes.ReadBallots;
import se.paragraf.extract.minutes.ReadMatter;
import se.paragraf.extract.minutes.ReadMinutes;
import se.paragraf.extract.minutes.ReadSignatures;
import se.paragraf.extract.minutes.SectionGrammar;
import se.paragraf.extract.report.ReadReport;
import se.paragraf.extract.table.PageTable;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Figure;
import se.paragraf.model.Furniture;
import se.paragraf.model.Notice;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Region;
import se.paragraf.model.Source;
import se.paragraf.model.Table;

/** One document of a file: who, when and what, by its kind. */
final class ReadDocument {

  /** A title stands among this many first lines. */
  private static final int TOP_LINES = 30;

  /** What stands before the day that a summons calls to. */
  private static final Pattern SUMMONED =
      Pattern.compile("(?iu)^(?:tid|datum|när|plats och tid|tid och plats)\\b|sammanträde|möte");

  /** A heading of its own is larger than the text by more than this, points. */
  private static final double TITLE_LARGER_PT = 1.0;

  /**
   * All pages of a file.
   *
   * @param graphics tables and figures
   */
  record Pages(List<PageLayout> layouts, FindGraphics.Graphics graphics) {}

  /**
   * What a document is read from.
   *
   * @param index of its span
   * @param file pages of the whole file
   * @param earlier documents of the spans before it
   */
  record Input(Source source, List<Span> spans, int index, Pages file, List<Document> earlier) {
    Span span() {
      return spans.get(index);
    }

    List<PageLayout> own() {
      return pages(span().pages());
    }

    List<PageLayout> pages(List<Integer> numbers) {
      return numbers.stream().map(number -> file.layouts().get(number - 1)).toList();
    }

    List<PageTable> tables() {
      return span().pages().stream()
          .flatMap(n -> file.graphics().tables().get(n - 1).stream())
          .filter(table -> !span().isMinutes() || !holdsHeadings(table, own()))
          .toList();
    }

    List<Figure> figures() {
      return file.graphics().figures().stream()
          .filter(figure -> span().pages().contains(place(figure).page()))
          .toList();
    }

    String id() {
      return source.stem() + "-" + (index + 1);
    }
  }

  Document read(Input input) {
    List<PageLayout> own = input.own();
    List<PageHead> heads = own.stream().map(PageHead::of).toList();
    Predicate<Line> inTable = inTable(input.tables());
    return input.span().isMinutes() ? minutes(input, heads, inTable) : other(input, heads, inTable);
  }

  /** Lines whose middle lies in what a table covers. */
  private static Predicate<Line> inTable(List<PageTable> tables) {
    return line -> tables.stream().anyMatch(table -> covers(table, line));
  }

  /**
   * What is printed as the title of a table, in the type of the text, heads the table and no
   * section.
   */
  private static Predicate<Line> isTableTitle(List<PageTable> tables, List<PageLayout> pages) {
    double body = usualSize(pages);
    return line ->
        line.fontSize() <= body + TITLE_LARGER_PT
            && tables.stream()
                .anyMatch(table ->
                    table.page() == line.page()
                        && table.title().filter(line.text()::equals).isPresent());
  }

  /** What names a figure in type smaller than the text heads no section, be it bold. */
  private static Predicate<Line> isSmallCaption(List<Figure> figures, double body) {
    return line ->
        line.fontSize() < body
            && line.bold()
            && figures.stream()
                .anyMatch(figure ->
                    place(figure).page() == line.page()
                        && figure.caption().filter(line.text()::equals).isPresent());
  }

  private static boolean covers(PageTable table, Line line) {
    Region place = line.region();
    return table.covered().stream()
        .anyMatch(region ->
            region.page() == line.page()
                && region.y0() <= place.centerY()
                && place.centerY() <= region.y1()
                && region.x0() <= place.centerX()
                && place.centerX() <= region.x1());
  }

  /** What looks like a table but holds headings of a § is the text of minutes. */
  private static boolean holdsHeadings(PageTable table, List<PageLayout> pages) {
    return pages.stream()
        .flatMap(page -> page.lines().stream())
        .filter(line -> line.bold() && covers(table, line))
        .anyMatch(line ->
            SectionGrammar.role(line.text()).filter(r -> r != SectionRole.OTHER).isPresent()
                || ParagraphLabel.at(line.text()).isPresent());
  }

  private static Document minutes(Input input, List<PageHead> heads, Predicate<Line> inTable) {
    List<PageLayout> own = input.own();
    Optional<String> headBody =
        WhoseDocument.mostFrequent(heads.stream().flatMap(h -> h.body().stream()).toList());
    ReadMinutes.Minutes minutes = new ReadMinutes(inTable).read(own, headBody);
    Optional<Notice> notice = minutes.frontPage().flatMap(front -> front.notice());
    Optional<String> body =
        headBody
            .or(() -> notice.flatMap(Notice::body))
            .or(() -> bodyNamedAtTop(own))
            .or(() -> DecidingBody.of(minutes.paragraphs()))
            .map(BodyNames::withoutPlace);
    Optional<LocalDate> date =
        WhoseDocument.mostFrequent(heads.stream().flatMap(h -> h.date().stream()).toList())
            .or(() -> notice.flatMap(Notice::meetingDate))
            .or(() -> dateAtTop(own));
    Optional<String> title =
        input.span().kind() == DocumentKind.PROTOKOLLSUTDRAG
            ? minutes.paragraphs().stream().findFirst().flatMap(Paragraph::title)
            : titleOf(kindWord(heads, own, "Protokoll"), body, date);
    ReadReport.Report beside =
        minutes.paragraphs().isEmpty()
            ? text(input, inTable)
            : new ReadReport.Report(List.of(), List.of());
    return document(input, title, body, date, Optional.empty(), new Parts(minutes, beside));
  }

  /** Headings and text as in a report; of minutes, where no § could be told from the text. */
  private static ReadReport.Report text(Input input, Predicate<Line> inTable) {
    List<PageLayout> own = input.own();
    return new ReadReport(
            inTable
                .or(isTableTitle(input.tables(), own))
                .or(isSmallCaption(input.figures(), usualSize(own))))
        .read(new OrderAroundFigures().order(own, input.figures()));
  }

  /** What minutes or a summons call themselves in their page heads, else at the top of the text. */
  private static String kindWord(List<PageHead> heads, List<PageLayout> own, String usual) {
    return heads.stream()
        .flatMap(head -> head.kindWord().stream())
        .findFirst()
        .or(() -> top(own).map(Line::text).filter(t -> HeadWords.kind(t).isPresent()).findFirst())
        .orElse(usual);
  }

  private static Optional<String> titleOf(
      String word, Optional<String> body, Optional<LocalDate> date) {
    String name = body.map(b -> " " + b).orElse("") + date.map(d -> " " + d).orElse("");
    return Optional.of(word + name);
  }

  private static Document other(Input input, List<PageHead> heads, Predicate<Line> inTable) {
    List<PageLayout> own = input.own();
    ReadReport.Report all = text(input, inTable);
    boolean memo = input.span().kind() == DocumentKind.TJANSTESKRIVELSE;
    Optional<String> body =
        memo ? bodyNamedAtTop(own).or(() -> heads.getFirst().body()) : heads.getFirst().body();
    List<Paragraph> matter =
        memo ? List.of(new ReadMatter(inTable).read(own, body, inHeads(own))) : List.of();
    boolean summons = input.span().kind() == DocumentKind.KALLELSE;
    Optional<LocalDate> meeting = summons ? summonedTo(own) : Optional.empty();
    Optional<String> title =
        summons
            ? titleOf(kindWord(heads, own, "Kallelse"), body, meeting)
            : matter.stream()
                .findFirst()
                .flatMap(Paragraph::title)
                .or(() -> DocumentTitle.of(own, input.earlier()));
    ReadMinutes.Minutes minutes = new ReadMinutes.Minutes(Optional.empty(), List.of(), matter);
    ReadReport.Report report = all.withoutHeading(title);
    Optional<LocalDate> date =
        heads.stream().flatMap(h -> h.date().stream()).findFirst().or(() -> dateLabelled(own));
    return document(input, title, body, meeting, date, new Parts(minutes, report));
  }

  /** The day of the meeting that a summons calls to. */
  private static Optional<LocalDate> summonedTo(List<PageLayout> own) {
    return top(own)
        .filter(line -> SUMMONED.matcher(line.text()).find())
        .flatMap(line -> SwedishDates.first(line.text()).stream())
        .findFirst();
  }

  record Parts(ReadMinutes.Minutes minutes, ReadReport.Report report) {}

  private static Document document(
      Input input,
      Optional<String> title,
      Optional<String> body,
      Optional<LocalDate> meeting,
      Optional<LocalDate> written,
      Parts parts) {
    Span span = input.span();
    List<PageLayout> own = input.own();
    List<Furniture> furniture = own.stream().flatMap(p -> p.furniture().stream()).toList();
    PlaceGraphics place = new PlaceGraphics(input, parts);
    List<Table> tables = place.tables();
    return new Document(
        input.id(),
        span.kind(),
        title,
        WhoseDocument.of(own, furniture, span.isMinutes()),
        parent(input),
        body,
        meeting,
        written,
        cases(parts, furniture),
        span.firstPage(),
        span.lastPage(),
        language(own),
        parts.minutes().frontPage(),
        parts.minutes().agenda(),
        new ReadBallots().read(parts.minutes().paragraphs(), tables),
        parts.report().headings(),
        parts.report().passages(),
        tables,
        place.figures(),
        List.of(),
        furniture,
        span.isMinutes() ? new ReadAdjournments().read(own) : List.of(),
        new ReadSignatures().read(input.pages(span.signaturePages())));
  }

  /** On pages every figure has one. */
  static Region place(Figure figure) {
    return figure.region().orElseThrow();
  }

  private static List<String> cases(Parts parts, List<Furniture> furniture) {
    Stream<String> inHead = casesIn(furniture.stream());
    boolean one = parts.minutes().paragraphs().size() == 1;
    Stream<String> inMatter =
        one ? parts.minutes().paragraphs().getFirst().caseNumbers().stream() : Stream.empty();
    return Stream.concat(inHead, inMatter).distinct().toList();
  }

  private static List<String> inHeads(List<PageLayout> pages) {
    return casesIn(pages.stream().limit(1).flatMap(p -> p.furniture().stream())).toList();
  }

  private static Stream<String> casesIn(Stream<Furniture> furniture) {
    return furniture
        .filter(f -> f.kind() == Furniture.Kind.RUNNING_HEAD && CaseNumbers.only(f.text()))
        .flatMap(f -> CaseNumbers.in(f.text()).stream());
  }

  private static Optional<Document.Parent> parent(Input input) {
    return input
        .span()
        .parent()
        .map(index -> {
          Document minutes = input.earlier().get(index);
          Optional<Integer> after =
              minutes.paragraphs().stream()
                  .filter(p -> p.regions().getFirst().page() < input.span().firstPage())
                  .flatMap(p -> p.number().stream())
                  .reduce((a, b) -> b);
          return new Document.Parent(minutes.id(), after);
        });
  }

  private static String language(List<PageLayout> own) {
    StringBuilder sample = new StringBuilder();
    for (PageLayout page : own) {
      page.lines().forEach(line -> sample.append(line.text()).append(' '));
      if (sample.length() > 4000) {
        break;
      }
    }
    return DetectLanguage.of(sample.toString());
  }

  private static Optional<String> bodyNamedAtTop(List<PageLayout> own) {
    return top(own)
        .map(Line::text)
        .filter(BodyNames::isName)
        .findFirst()
        .or(() -> top(own).flatMap(line -> BodyInHead.ofTitle(line.text()).stream()).findFirst());
  }

  /** The date of a letter that says of it that it is its date. */
  private static Optional<LocalDate> dateLabelled(List<PageLayout> own) {
    return top(own)
        .map(Line::text)
        .filter(text -> text.regionMatches(true, 0, "datum", 0, "datum".length()))
        .flatMap(text -> SwedishDates.first(text).stream())
        .findFirst();
  }

  private static Optional<LocalDate> dateAtTop(List<PageLayout> own) {
    return top(own).flatMap(line -> SwedishDates.first(line.text()).stream()).findFirst();
  }

  private static Stream<Line> top(List<PageLayout> own) {
    return own.stream().limit(1).flatMap(page -> page.lines().stream()).limit(TOP_LINES);
  }

  /** The size that most pages are set in, points. */
  private static double usualSize(List<PageLayout> pages) {
    List<Double> sizes =
        pages.stream().map(PageLayout::bodySize).filter(size -> size > 0).sorted().toList();
    return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
  }
}
