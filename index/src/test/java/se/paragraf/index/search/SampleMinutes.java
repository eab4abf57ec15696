package se.paragraf.index.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Extraction;
import se.paragraf.model.Organization;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Region;
import se.paragraf.model.Source;

/**
 * Hand-made minutes of a fictional municipality, for tests: {@code minutes("Kommunstyrelsen",
 * "2024-03-05").paragraph(12, …).file("a.pdf")}.
 */
public final class SampleMinutes {

  private final String body;
  private final LocalDate date;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private String organization = "Ekviks kommun";
  private DocumentKind kind = DocumentKind.PROTOKOLL;
  private Source.TextLayer textLayer = Source.TextLayer.DIGITAL;

  private SampleMinutes(String body, LocalDate date) {
    this.body = body;
    this.date = date;
  }

  public static SampleMinutes minutes(String body, String date) {
    return new SampleMinutes(body, LocalDate.parse(date));
  }

  public SampleMinutes of(String name) {
    this.organization = name;
    return this;
  }

  public SampleMinutes kind(DocumentKind other) {
    this.kind = other;
    return this;
  }

  /** Read from images. */
  public SampleMinutes scanned() {
    this.textLayer = Source.TextLayer.SCANNED;
    return this;
  }

  /** A § that decides one thing, with a background. */
  public SampleMinutes paragraph(int number, String title, String decision, String background) {
    return paragraph(number, "KS 2024/" + number, title, decision, background);
  }

  public SampleMinutes paragraph(
      int number, String caseNumber, String title, String decision, String background) {
    return add(number, caseNumber, title, decision, background, List.of());
  }

  public SampleMinutes with(SampleParagraph paragraph) {
    paragraphs.add(paragraph.made());
    return this;
  }

  /** A § that orders one thing. */
  public SampleMinutes order(int number, String title, String order, String receiver, String due) {
    Paragraph.Assignment assignment =
        new Paragraph.Assignment(
            order,
            Optional.of(receiver),
            Optional.of(due).filter(words -> !words.isEmpty()),
            List.of(new Region(1 + paragraphs.size(), 72, 90, 520, 400)));
    return add(number, "KS 2024/7", title, order, "Frågan behöver utredas.", List.of(assignment));
  }

  private SampleMinutes add(
      int number,
      String caseNumber,
      String title,
      String decision,
      String background,
      List<Paragraph.Assignment> assignments) {
    Region region = new Region(1 + paragraphs.size(), 72, 90, 520, 400);
    List<Region> regions = List.of(region);
    paragraphs.add(
        new Paragraph(
            Optional.of(number),
            Optional.empty(),
            Optional.of("§ " + number),
            Optional.of(title),
            List.of(caseNumber),
            regions,
            decision.isEmpty()
                ? List.of()
                : List.of(
                    new Paragraph.Decision(
                        "", Optional.empty(), List.of(new Paragraph.Item(decision, regions)))),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false,
            assignments,
            List.of(
                new Paragraph.Section(
                    "Ärendet", Paragraph.SectionRole.BACKGROUND, background, regions))));
    return this;
  }

  /** The minutes as read from a file whose bytes are told apart by its path. */
  public Extraction.Done file(String path) {
    return file(path, path);
  }

  public Extraction.Done file(String path, String bytes) {
    String sha256 = Hashes.sha256(bytes);
    Source source =
        new Source(
            path,
            sha256,
            bytes.length(),
            paragraphs.size(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            textLayer);
    return new Extraction.Done(source, List.of(document(source.stem() + "-1")), List.of());
  }

  private Document document(String id) {
    return new Document(
        id,
        kind,
        Optional.of("Protokoll"),
        Optional.of(
            new Organization(
                organization, Organization.Kind.MUNICIPALITY, Organization.KnownFrom.PAGE)),
        Optional.empty(),
        Optional.of(body),
        Optional.of(date),
        Optional.empty(),
        List.of(),
        1,
        Math.max(1, paragraphs.size()),
        "sv",
        Optional.empty(),
        List.of(),
        paragraphs,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
