package se.paragraf.index.followup;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.RecentlyRead;
import se.paragraf.index.chain.FiledParagraph;
import se.paragraf.index.chain.FiledParagraphs;
import se.paragraf.index.chain.FindChain;
import se.paragraf.index.chain.FindReferring;
import se.paragraf.index.followup.ReadReport.Told;
import se.paragraf.index.followup.Report.By;
import se.paragraf.index.followup.Report.Link;
import se.paragraf.index.followup.Report.Searched;
import se.paragraf.index.followup.Report.Status;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.ParagraphRef;
import se.paragraf.index.search.Search;
import se.paragraf.index.search.SearchRequest;
import se.paragraf.model.DocumentKind;

/** Lists the orders that decisions gave and links each to the later §§ that tell of it. */
public final class FollowUp {

  /** How many §§ worded like an order are looked at. */
  private static final int LIKE_IT = 25;

  /** §§ of a search whose orders are listed. */
  private static final int FOUND = 60;

  private static final Comparator<Report> BY_DATE =
      Comparator.comparing((Report report) -> report.document().date().orElse(LocalDate.MIN))
          .thenComparing(Report::citation)
          .thenComparing(Report::text);

  /** §§ of a body or period whose orders are listed. */
  private static final int MOST = 5_000;

  private final Archive archive;
  private final Search search;
  private final FiledParagraphs paragraphs;
  private final FindChain chains;
  private final FindReferring referring;

  public FollowUp(Archive archive, Search search) {
    this.archive = archive;
    this.search = search;
    this.paragraphs = new FiledParagraphs(new RecentlyRead(archive), search);
    this.chains = new FindChain(paragraphs);
    this.referring = new FindReferring();
  }

  /**
   * The orders, oldest first.
   *
   * @param typed a case number, {@code BODY DATE §N}, words to search for, or nothing for all
   * @param filters narrow where the orders were given; reports are looked for everywhere
   * @throws se.paragraf.index.search.UnknownFilterValueException of a filter that names nothing
   */
  public List<Report> reports(String typed, Filters filters) throws IOException {
    Map<String, Order> orders = new LinkedHashMap<>();
    for (FiledParagraph paragraph : given(typed.strip(), filters)) {
      paragraph.paragraph().assignments().stream()
          .map(assignment -> new Order(paragraph, assignment))
          .forEach(order -> orders.putIfAbsent(order.key(), order));
    }
    return orders.values().stream().map(this::report).sorted(BY_DATE).toList();
  }

  /**
   * What became of the orders of the § with this number and title in a document; it may have none.
   */
  public List<Report> of(String document, ParagraphRef paragraph) throws IOException {
    return archive.document(document).stream()
        .flatMap(found -> new OrdersOfArchive(archive).of(found, paragraph).stream())
        .flatMap(where ->
            where.paragraph().assignments().stream()
                .map(assignment -> report(new Order(where, assignment))))
        .toList();
  }

  private Collection<FiledParagraph> given(String typed, Filters filters) throws IOException {
    if (typed.isEmpty() && filters.equals(Filters.NONE)) {
      return new OrdersOfArchive(archive).all();
    }
    List<FiledParagraph> steps = typed.isEmpty() ? List.of() : chains.steps(typed, filters);
    return steps.isEmpty() ? found(typed, filters) : steps;
  }

  /** The §§ and memos that a search finds. */
  private List<FiledParagraph> found(String typed, Filters filters) throws IOException {
    int most = typed.isEmpty() ? MOST : FOUND;
    OrdersOfArchive orders = new OrdersOfArchive(archive);
    List<FiledParagraph> found = new ArrayList<>();
    for (Hit hit : search.search(new SearchRequest(typed, filters, most)).hits()) {
      paragraphs.at(hit).ifPresent(found::add);
      if (hit.document().kind() == DocumentKind.TJANSTESKRIVELSE) {
        archive.document(hit.document().id()).map(orders::in).ifPresent(found::addAll);
      }
    }
    return found;
  }

  private Report report(Order order) {
    Map<String, Told> told = told(order);
    FiledParagraph where = order.where();
    Optional<LocalDate> given = where.date();
    return new Report(
        order.assignment().text(),
        order.assignment().receiver(),
        order.assignment().due(),
        ReadDue.day(order.assignment().due(), given),
        order.given(),
        where.citation(),
        where.file(),
        Optional.of(ParagraphRef.of(where.paragraph())),
        order.assignment().regions(),
        status(told.values()),
        links(told.values()),
        searched(where));
  }

  /** What later §§ tell, each § once, the surest tie first. */
  private Map<String, Told> told(Order order) {
    ReadReport read = new ReadReport(order);
    Map<String, Told> told = new LinkedHashMap<>();
    Filters later = later(order.where());
    List<FiledParagraph> ofCase =
        order.where().paragraph().caseNumbers().stream()
            .flatMap(number -> paragraphs.ofCase(number, later).stream())
            .toList();
    List<FiledParagraph> like =
        paragraphs.like(order.where().title() + " " + order.assignment().text(), later, LIKE_IT);
    Predicate<FiledParagraph> ofIt = found -> !ofNewerOrder(read, found, ofCase);
    Stream.concat(ofCase.stream(), like.stream())
        .filter(found -> referring.refers(found, order.where()))
        .forEach(found -> add(read, found, By.REFERENCE, told));
    ofCase.stream().filter(ofIt).forEach(found -> add(read, found, By.CASE, told));
    like.stream().filter(ofIt).forEach(found -> add(read, found, By.WORDING, told));
    return told;
  }

  /** Whether a § tells more of an order that was given later in the same case. */
  private static boolean ofNewerOrder(
      ReadReport read, FiledParagraph found, List<FiledParagraph> ofCase) {
    return ofCase.stream()
        .flatMap(step ->
            step.paragraph().assignments().stream().map(assignment -> new Order(step, assignment)))
        .filter(newer -> newer.isBefore(found))
        .anyMatch(newer -> new ReadReport(newer).toldShare(found) > read.toldShare(found));
  }

  private static void add(ReadReport read, FiledParagraph found, By by, Map<String, Told> told) {
    if (!told.containsKey(found.key())) {
      read.in(found, by).ifPresent(report -> told.put(found.key(), report));
    }
  }

  private static Filters later(FiledParagraph where) {
    Filters within = where.organization().map(Filters.NONE::withOrganization).orElse(Filters.NONE);
    return where.date().map(day -> within.withFrom(day.plusDays(1))).orElse(within);
  }

  /** The last word on it: revoked, else reported in full, else in part. */
  private static Status status(Collection<Told> told) {
    return Stream.of(Status.SUPERSEDED, Status.REPORTED, Status.PARTLY)
        .filter(status -> told.stream().anyMatch(one -> one.status() == status))
        .findFirst()
        .orElse(Status.NOTHING_FOUND);
  }

  private static List<Link> links(Collection<Told> told) {
    return told.stream()
        .map(Told::link)
        .sorted(
            Comparator.comparing((Link link) -> link.document().date().orElse(LocalDate.MIN))
                .thenComparing(Link::citation))
        .toList();
  }

  private Searched searched(FiledParagraph where) {
    LocalDate given = where.date().orElse(LocalDate.MIN);
    List<LocalDate> days = new ArrayList<>();
    archive
        .catalog()
        .documents()
        .filter(document -> document.meetingDate().filter(day -> day.isAfter(given)).isPresent())
        .filter(document -> document.organization().map(o -> o.name()).equals(where.organization()))
        .map(document ->
            new Meeting(document.body().orElse(""), document.meetingDate().orElseThrow()))
        .distinct()
        .map(Meeting::day)
        .sorted()
        .forEach(days::add);
    return new Searched(
        days.size(),
        days.stream().findFirst(),
        days.stream().reduce((first, last) -> last).filter(Objects::nonNull));
  }

  private record Meeting(String body, LocalDate day) {}
}
