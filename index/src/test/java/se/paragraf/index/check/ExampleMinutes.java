package se.paragraf.index.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Name;
import se.paragraf.index.check.fact.OtherDocuments;
import se.paragraf.index.check.fact.Register;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Extraction;
import se.paragraf.model.FrontPage;
import se.paragraf.model.FrontPage.Attendee;
import se.paragraf.model.FrontPage.Field;
import se.paragraf.model.FrontPage.Member;
import se.paragraf.model.Furniture;
import se.paragraf.model.Notice;
import se.paragraf.model.Organization;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Passage;
import se.paragraf.model.Quantity;
import se.paragraf.model.Region;
import se.paragraf.model.Source;

/**
 * Reads the notation of the rules' examples ({@code index/docs/rule-examples.md}): faultless
 * minutes of a small fictional board, changed by the lines of the example.
 */
final class ExampleMinutes {

  private static final Pattern MEMBER =
      Pattern.compile(
          "(\\p{L}[\\p{L} -]+?) \\((\\p{L}+)\\)(?:, (\\p{L}[\\p{L} ]*?))?(?: ersätter (\\p{L}+ \\p{L}+)(?: \\(\\p{L}+\\))?)?(?: (§.*))?");
  private static final Pattern OTHER =
      Pattern.compile("(?:(\\p{L}[\\p{L} ]*?) )?(\\d{4}-\\d{2}-\\d{2}) (?:§ (\\d+) )?(.*)");

  private final Map<String, String> front = new LinkedHashMap<>();
  private final List<ExampleParagraph> paragraphs = new ArrayList<>();
  private final List<Document> others = new ArrayList<>();
  private final List<Document> embedded = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private Optional<Register> register = Optional.empty();

  private ExampleMinutes() {
    front.put("Organ", "Kulturnämnden");
    front.put("Datum", "2024-05-14");
    front.put(
        "Plats och tid", "Kommunhuset, sal Eken, tisdagen den 14 maj 2024 klockan 13:00–15:00");
    front.put("Beslutande", "Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C)");
    front.put("Utses att justera", "Bo Alm");
    front.put("Justeringens plats och tid", "Kommunhuset, 2024-05-21");
    front.put("Sekreterare", "Greta Holm");
    front.put("Ordförande", "Anna Ek");
    front.put("Justerare", "Bo Alm");
    front.put("Justeringsdatum", "2024-05-21");
    front.put("Anslag uppsatt", "2024-05-22");
    front.put("Anslag nedtaget", "2024-06-13");
    front.put("Fil", "textlager, titel, språk, taggar");
  }

  static ExampleMinutes read(String example) {
    ExampleMinutes minutes = new ExampleMinutes();
    example.lines().forEach(minutes::line);
    if (minutes.paragraphs.isEmpty()) {
      minutes.line("§ 12 Val av justerare");
    }
    return minutes;
  }

  CheckRequest request() {
    CheckRequest request = CheckRequest.ALONE;
    if (!others.isEmpty()) {
      request = request.against(new OtherDocuments(others));
    }
    return register.isPresent() ? request.with(register.get()) : request;
  }

  CheckReport check() {
    return new CheckMinutes(request()).check(extraction());
  }

  private void line(String line) {
    if (line.startsWith("§ ")) {
      paragraphs.add(new ExampleParagraph(line.substring(2), paragraphs.size() + 2));
      return;
    }
    String label = line.substring(0, line.indexOf(": "));
    String text = line.substring(label.length() + 2);
    if (label.startsWith("Bilaga ")) {
      embedded.add(appendix(label, text));
    } else if (label.equals("Förteckning")) {
      register = Optional.of(register(text));
    } else if (label.equals("Tidigare")) {
      others.add(other(text, value("Organ").orElse(""), DocumentKind.PROTOKOLL));
    } else if (label.equals("Annat")) {
      others.add(other(text, "", DocumentKind.PROTOKOLL));
    } else if (label.equals("Kallelse")) {
      others.add(summons(text));
    } else if (label.equals("Mått")) {
      quantities.add(quantity(text));
    } else if (label.equals("Mått annat")) {
      others.add(
          ExampleDocuments.with(other("Styrelsen 2024-01-01 § 1 Annat", "", DocumentKind.RAPPORT))
              .quantities(List.of(quantity(text))));
    } else if (paragraphs.isEmpty()) {
      front.put(label, text);
    } else {
      paragraphs.getLast().section(label, text);
    }
  }

  Extraction.Done extraction() {
    List<Document> documents = new ArrayList<>();
    documents.add(document());
    documents.addAll(embedded);
    return new Extraction.Done(source(), documents, List.of());
  }

  private Source source() {
    String file = value("Fil").orElse("");
    return new Source(
        "protokoll.pdf",
        "0".repeat(64),
        1,
        paragraphs.size() + 1,
        Optional.empty(),
        file.contains("titel") ? Optional.of("Protokoll") : Optional.empty(),
        file.contains("språk") ? Optional.of("sv") : Optional.empty(),
        file.contains("taggar"),
        file.contains("textlager") ? Source.TextLayer.DIGITAL : Source.TextLayer.SCANNED);
  }

  private Document document() {
    List<Paragraph> built = paragraphs.stream().map(ExampleParagraph::build).toList();
    return new Document(
        "example-1",
        DocumentKind.PROTOKOLL,
        Optional.of("Protokoll"),
        Optional.<Organization>empty(),
        Optional.empty(),
        value("Organ"),
        value("Datum").map(LocalDate::parse),
        Optional.empty(),
        List.of(),
        1,
        paragraphs.size() + 1,
        "sv",
        Optional.of(frontPage()),
        agenda(),
        built,
        List.of(),
        List.of(),
        paragraphs.stream().flatMap(p -> p.tables().stream()).toList(),
        List.of(),
        quantities,
        furniture());
  }

  private Optional<String> value(String label) {
    return Optional.ofNullable(front.get(label)).filter(text -> !text.equals("-"));
  }

  private static Region at(int page, int line) {
    return new Region(page, 70, 100 + 12.0 * line, 500, 110 + 12.0 * line);
  }

  private FrontPage frontPage() {
    List<String> labels = List.copyOf(front.keySet());
    List<Field> fields =
        front.entrySet().stream()
            .filter(e ->
                !List.of("Organ", "Datum", "Fil", "Sidhuvud", "Sidnummer", "Ärendelista")
                    .contains(e.getKey()))
            .filter(e -> !e.getValue().equals("-"))
            .map(e ->
                new Field(e.getKey(), e.getValue(), List.of(at(1, labels.indexOf(e.getKey())))))
            .toList();
    return new FrontPage(
        value("Plats och tid"),
        members("Beslutande"),
        members("Ersättare"),
        members("Frånvarande"),
        others(),
        range(),
        value("Utses att justera").stream().toList(),
        value("Justeringens plats och tid"),
        value("Omedelbart justerad"),
        value("Ordförande"),
        value("Sekreterare"),
        Optional.of(notice()),
        fields);
  }

  private List<Member> members(String label) {
    return value(label).stream()
        .flatMap(text -> Arrays.stream(text.split("; ")))
        .map(text -> {
          Matcher match = MEMBER.matcher(text);
          if (!match.matches()) {
            throw new IllegalArgumentException("no member: " + text);
          }
          return new Member(
              match.group(1),
              Optional.of(match.group(2)),
              Optional.ofNullable(match.group(3)),
              Optional.ofNullable(match.group(4)),
              Optional.ofNullable(match.group(5)),
              Optional.of(at(1, 20)));
        })
        .toList();
  }

  private List<Attendee> others() {
    return value("Övriga").stream()
        .flatMap(text -> Arrays.stream(text.split("; ")))
        .map(text ->
            new Attendee(
                text.replaceFirst("[,(].*", "").strip(),
                Optional.of(text.replaceFirst("^[^,]*,? ?", "")),
                List.of(),
                Optional.of(at(1, 25))))
        .toList();
  }

  private Optional<FrontPage.ParagraphRange> range() {
    List<Integer> stated =
        value("Paragrafer").stream()
            .flatMap(text -> Arrays.stream(text.replaceAll("[^\\d]+", " ").strip().split(" ")))
            .map(Integer::valueOf)
            .toList();
    return stated.isEmpty()
        ? Optional.of(
            new FrontPage.ParagraphRange(
                paragraphs.getFirst().number(), paragraphs.getLast().number()))
        : Optional.of(new FrontPage.ParagraphRange(stated.getFirst(), stated.getLast()));
  }

  private Notice notice() {
    return new Notice(
        value("Organ"),
        value("Datum").map(LocalDate::parse),
        Optional.empty(),
        value("Justeringsdatum").map(LocalDate::parse),
        value("Anslag uppsatt").map(LocalDate::parse),
        value("Anslag nedtaget").map(LocalDate::parse),
        Optional.of("Kansliet"),
        Optional.of(at(1, 40)));
  }

  private List<se.paragraf.model.AgendaItem> agenda() {
    return value("Ärendelista").stream()
        .flatMap(text -> Arrays.stream(text.split(" \\| ")))
        .map(text ->
            new se.paragraf.model.AgendaItem(
                Optional.of(Integer.valueOf(text.substring(0, text.indexOf(' ')))),
                text.substring(text.indexOf(' ') + 1),
                Optional.empty(),
                Optional.empty(),
                Optional.of(at(1, 45))))
        .toList();
  }

  private List<Furniture> furniture() {
    List<Furniture> furniture = new ArrayList<>();
    pages("Sidhuvud", Furniture.Kind.RUNNING_HEAD, furniture);
    pages("Sidnummer", Furniture.Kind.PAGE_NUMBER, furniture);
    return furniture;
  }

  private void pages(String label, Furniture.Kind kind, List<Furniture> furniture) {
    List<String> texts = value(label).map(text -> List.of(text.split("; "))).orElse(List.of());
    for (int page = 1; page <= texts.size(); page++) {
      furniture.add(new Furniture(kind, texts.get(page - 1), new Region(page, 400, 20, 500, 30)));
    }
  }

  private Document appendix(String label, String text) {
    List<Passage> passages =
        Arrays.stream(text.split(" \\| "))
            .map(line -> new Passage(Passage.Kind.TEXT, line, Optional.empty(), List.of(at(9, 5))))
            .toList();
    return ExampleDocuments.embedded("example-" + (embedded.size() + 2), label, passages);
  }

  private static Document other(String text, String body, DocumentKind kind) {
    Matcher match = OTHER.matcher(text);
    if (!match.matches()) {
      throw new IllegalArgumentException("no other document: " + text);
    }
    ExampleParagraph paragraph =
        new ExampleParagraph(
            match.group(3) + " " + match.group(4).split(" \\| (?![A-ZÅÄÖ]{2} \\d)")[0], 2);
    String[] parts = match.group(4).split(" \\| ");
    if (parts.length > 2) {
      paragraph.section("Beslut", parts[2]);
    }
    String name = match.group(1) == null ? body : match.group(1);
    LocalDate day = LocalDate.parse(match.group(2));
    return ExampleDocuments.other(kind, name, day, List.of(paragraph.build()), List.of());
  }

  private Document summons(String text) {
    Matcher match = OTHER.matcher(text);
    match.matches();
    se.paragraf.model.AgendaItem item =
        new se.paragraf.model.AgendaItem(
            Optional.empty(), match.group(4), Optional.empty(), Optional.empty(), Optional.empty());
    return ExampleDocuments.other(
        DocumentKind.KALLELSE,
        value("Organ").orElse(""),
        LocalDate.parse(match.group(2)),
        List.of(),
        List.of(item));
  }

  private Register register(String text) {
    return new Register(
        Arrays.stream(text.split("; "))
            .map(seat -> seat.split(" "))
            .map(words ->
                new Register.Seat(
                    value("Organ").orElse(""),
                    new Name(words[0] + " " + words[1]),
                    words[2],
                    words[3].equals("ersättare"),
                    Optional.empty(),
                    Optional.empty()))
            .toList());
  }

  /** {@code resultat 2024 utfall 1 000 000}. */
  private static Quantity quantity(String text) {
    String[] words = text.split(" ", 4);
    return new Quantity(
        words[3],
        Optional.of(new BigDecimal(words[3].replace(" ", ""))),
        Optional.empty(),
        Optional.empty(),
        "SEK",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(words[0]),
        Quantity.Status.OUTCOME,
        Optional.of(words[1]),
        Optional.empty(),
        Optional.of("Kommunen"),
        text,
        at(2, 8),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
