package se.paragraf.extract.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.extract.quantity.TimeMention.Kind;
import se.paragraf.model.Document;
import se.paragraf.model.Furniture;
import se.paragraf.model.Heading;
import se.paragraf.model.Organization;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Passage;

/** Reads from a document's title and beginning for whom and for which period its figures hold. */
final class ReadSetting {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?![\\d:])");

  /** Kinds of report on a part of the year; the number tells which part. */
  private static final Pattern INTERIM =
      Pattern.compile(
          "(?:delår\\p{L}*|uppföljningsrapport|tertial\\p{L}*|månadsrapport|månadsuppföljning|ekonomisk uppföljning|budgetuppföljning|halvårs\\p{L}*)(?: ([1-3]))?",
          FLAGS);

  private static final Pattern UNTIL =
      Pattern.compile(
          "(?:(?:per|till och med|t\\.?o\\.?m\\.?|efter)(?: den| sista)? )(?:(\\d{1,2})/(\\d{1,2})|(?:\\d{1,2} )?("
              + SwedishCalendar.MONTH
              + "))",
          FLAGS);

  /**
   * Months that an interim report covers when it does not say: the third of the year that its
   * number names; without a number the eight months that are the longest the law allows for the
   * statutory one (lag 2018:597 om kommunal bokföring och redovisning, 13 kap. 1 §).
   */
  private static final int MONTHS_OF_UNNUMBERED = 8;

  private static final int MONTHS_OF_THIRD = 4;

  /** In which accounts of the year before are due (lag 2018:597, and the meetings they go to). */
  private static final int LAST_MONTH_OF_ACCOUNTS = 4;

  /** Passages from the top that are asked for the period. */
  private static final int PASSAGES_ASKED = 12;

  private static final Pattern BODY =
      Pattern.compile(
          "(?:[\\p{L}-]+,? ){0,5}(?iu:\\p{L}*(?:nämnd|styrelse|fullmäktige|utskott|beredning|råd|kommitté|direktion|delegation|förbund)(?:en|et)?)(?: \\p{Lu}[\\p{L} ,]*| för .*)?");

  private final ReadTimes times = new ReadTimes();
  private final Document document;
  private final Optional<Document> parent;
  private final Setting ofDocument;

  /**
   * @param parent the document in which this one is embedded
   * @param before the setting of the document before it in the file, to which it may be attached
   */
  ReadSetting(Document document, Optional<Document> parent, Optional<Setting> before) {
    this.document = document;
    this.parent = parent;
    this.ofDocument = read(before);
  }

  /** Of the whole document. */
  Setting ofDocument() {
    return ofDocument;
  }

  private Setting read(Optional<Setting> before) {
    String title = String.join("\n", titles());
    List<String> beginning =
        document.passages().stream().limit(PASSAGES_ASKED).map(Passage::text).toList();
    Setting own = setting(title, Stream.concat(beginning.stream(), parentText().stream()).toList());
    boolean vague = own.current().equals(own.wholeYear()) && firstYear(title).isEmpty();
    return before
        .filter(setting -> vague && !setting.current().equals(setting.wholeYear()))
        .filter(setting -> setting.year() == own.year() || !ownYear(own))
        .map(setting ->
            new Setting(
                setting.year(), setting.current(), setting.asOf(), own.organization(), own.owner()))
        .orElse(own);
  }

  private boolean ownYear(Setting own) {
    return own.isDated() && yearOfDate().isPresent();
  }

  /** Title, running heads and feet, and the headings of the first page. */
  private List<String> titles() {
    Stream<String> running =
        document.furniture().stream()
            .filter(f -> f.kind() != Furniture.Kind.PAGE_NUMBER)
            .map(Furniture::text)
            .distinct()
            .filter(text -> INTERIM.matcher(text).find() || text.contains("läsår"));
    Stream<String> first =
        document.headings().stream()
            .filter(heading ->
                heading.region().filter(r -> r.page() == document.firstPage()).isPresent())
            .map(Heading::title);
    return Stream.of(document.title().stream(), running, first)
        .flatMap(texts -> texts)
        .distinct()
        .toList();
  }

  /** Of one § of minutes, which may deal with a report of its own. */
  Setting ofParagraph(Paragraph paragraph) {
    List<String> texts = paragraph.sections().stream().map(Paragraph.Section::text).toList();
    String title = paragraph.title().orElse("");
    return firstYear(title).isPresent()
        ? setting(title, texts)
        : setting(title + recentYear(texts).map(year -> " " + year).orElse(""), texts);
  }

  /** The year that a § speaks of most, if it is that of the meeting or the one before. */
  private Optional<Integer> recentYear(List<String> texts) {
    return yearOfDate()
        .flatMap(now -> {
          long ofThis = count(texts, now);
          long ofLast = count(texts, now - 1);
          if (ofThis + ofLast == 0) {
            return isAccountOfYearBefore(texts, now) ? Optional.of(now - 1) : Optional.empty();
          }
          return Optional.of(ofThis >= ofLast ? now : now - 1);
        });
  }

  /** Early in a year, what is compared with the year before last is told of the last. */
  private boolean isAccountOfYearBefore(List<String> texts, int now) {
    boolean early =
        document
            .meetingDate()
            .filter(day -> day.getMonthValue() <= LAST_MONTH_OF_ACCOUNTS)
            .isPresent();
    String compared = "jämfört med " + (now - 2);
    return early && texts.stream().anyMatch(text -> text.contains(compared));
  }

  private static long count(List<String> texts, int year) {
    String printed = Integer.toString(year);
    return texts.stream()
        .filter(text -> text.contains(printed))
        .flatMap(text -> YEAR.matcher(text).results())
        .filter(found -> Integer.parseInt(found.group(1)) == year)
        .count();
  }

  private List<String> parentText() {
    Optional<Paragraph> paragraph =
        document
            .partOf()
            .flatMap(Document.Parent::paragraph)
            .flatMap(number ->
                parent.stream()
                    .flatMap(outer -> outer.paragraphs().stream())
                    .filter(p -> p.number().equals(Optional.of(number)))
                    .findFirst());
    return paragraph.stream()
        .flatMap(p ->
            Stream.concat(p.title().stream(), p.sections().stream().map(Paragraph.Section::text)))
        .toList();
  }

  private Setting setting(String title, List<String> texts) {
    int year =
        firstYear(title)
            .or(this::yearOfDate)
            .or(() -> texts.stream().flatMap(text -> firstYear(text).stream()).findFirst())
            .orElse(0);
    Setting plain =
        new Setting(
            year, new Period.Year(year), Optional.empty(), Optional.empty(), Optional.empty());
    Period current =
        named(title, plain)
            .or(() -> schoolYear(texts, plain))
            .or(() -> interim(title, texts, plain))
            .orElse(plain.current());
    int main = current instanceof Period.SchoolYears years ? years.last() : year;
    return new Setting(main, current, asOf(current, plain), organization(), owner());
  }

  /** A period of several months, or a school year, in the title itself. */
  private Optional<Period> named(String title, Setting plain) {
    return times.read(title, plain).stream()
        .filter(time -> time.kind() == Kind.EXPLICIT)
        .map(TimeMention::period)
        .filter(period ->
            period instanceof Period.SchoolYears
                || period instanceof Period.Months months && !months.first().equals(months.last()))
        .findFirst();
  }

  private Optional<Period> schoolYear(List<String> texts, Setting plain) {
    return texts.stream()
        .filter(text -> text.contains("äsår"))
        .flatMap(text -> times.read(text, plain).stream())
        .map(TimeMention::period)
        .filter(Period.SchoolYears.class::isInstance)
        .findFirst();
  }

  private Optional<Period> interim(String title, List<String> texts, Setting plain) {
    Matcher interim = INTERIM.matcher(title);
    if (!interim.find() || plain.year() == 0) {
      return Optional.empty();
    }
    Optional<Integer> third = Optional.ofNullable(interim.group(1)).map(Integer::valueOf);
    Optional<Integer> until =
        Stream.concat(Stream.of(title), texts.stream())
            .flatMap(text -> until(text).stream())
            .filter(month -> month < 12 && fits(month, third))
            .findFirst();
    int last = until.orElse(third.map(n -> n * MONTHS_OF_THIRD).orElse(MONTHS_OF_UNNUMBERED));
    return Optional.of(Period.Months.of(plain.year(), 1, last));
  }

  /** The first third ends in spring, the second in summer, the third late in the year. */
  private static boolean fits(int month, Optional<Integer> third) {
    return third.map(n -> Math.abs(month - n * MONTHS_OF_THIRD) <= 2).orElse(true);
  }

  private static Optional<Integer> until(String text) {
    Matcher matcher = UNTIL.matcher(text);
    while (matcher.find()) {
      int month =
          matcher.group(3) == null
              ? Integer.parseInt(matcher.group(2))
              : SwedishCalendar.month(matcher.group(3));
      if (month >= 1 && month < 12) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> asOf(Period current, Setting plain) {
    boolean interim = current.isPartOf(plain.wholeYear());
    Optional<LocalDate> told = document.documentDate().or(document::meetingDate);
    return interim ? current.lastDay() : told;
  }

  private static Optional<Integer> firstYear(String text) {
    Matcher matcher = YEAR.matcher(text);
    return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  private Optional<Integer> yearOfDate() {
    return document
        .documentDate()
        .or(document::meetingDate)
        .or(() -> parent.flatMap(Document::meetingDate))
        .map(LocalDate::getYear);
  }

  /** Body and organisation as they are cited together. */
  private Optional<String> organization() {
    Optional<String> body = body(document).or(() -> parent.flatMap(ReadSetting::body));
    List<String> names = Stream.concat(body.stream(), owner().stream()).distinct().toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  /** The document's body, where what is given as such is the name of one. */
  static Optional<String> body(Document document) {
    return document.body().filter(name -> BODY.matcher(name).matches());
  }

  private Optional<String> owner() {
    return document
        .organization()
        .or(() -> parent.flatMap(Document::organization))
        .map(Organization::name);
  }
}
