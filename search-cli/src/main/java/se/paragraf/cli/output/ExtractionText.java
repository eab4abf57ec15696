package se.paragraf.cli.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;
import se.paragraf.model.FrontPage;
import se.paragraf.model.Heading;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Source;

/** What was read of a file, as people read it. */
public final class ExtractionText {

  private static final String POINT = "– ";

  private final Messages messages;
  private final int width;

  public ExtractionText(Messages messages, int width) {
    this.messages = messages;
    this.width = width;
  }

  public String of(Extraction extraction) {
    Lines lines = new Lines(width);
    Source source = extraction.source();
    lines.spread(
        source.path(), source.pages() == 0 ? "" : messages.count("count.pages", source.pages()));
    switch (extraction) {
      case Extraction.Done done ->
          done.documents().forEach(document -> document(document, lines.gap()));
      case Extraction.Failed failed -> {}
    }
    notices(extraction.notices(), lines);
    return lines.toString();
  }

  private void document(Document document, Lines lines) {
    String head =
        Stream.of(
                Optional.of(messages.text("kind." + lower(document.kind()))),
                document.organization().map(organization -> organization.name()),
                document.body(),
                document.meetingDate().or(document::documentDate).map(Object::toString))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    lines.spread(head, pages(document));
    document.title().ifPresent(title -> lines.add(2, title));
    document.frontPage().ifPresent(front -> frontPage(front, lines));
    document.paragraphs().forEach(paragraph -> paragraph(paragraph, lines));
    headings(document.headings(), lines);
    counts(document, lines);
  }

  private void frontPage(FrontPage front, Lines lines) {
    front.chair().ifPresent(chair -> lines.add(2, messages.text("extract.chair", chair)));
    front.secretary().ifPresent(name -> lines.add(2, messages.text("extract.secretary", name)));
    if (!front.members().isEmpty()) {
      String names = front.members().stream().map(this::member).collect(Collectors.joining(", "));
      lines.add(2, messages.text("extract.members", front.members().size(), names));
    }
  }

  private String member(FrontPage.Member member) {
    return member.name() + member.party().map(party -> " (" + party + ")").orElse("");
  }

  private void paragraph(Paragraph paragraph, Lines lines) {
    lines.gap();
    String mark = paragraph.number().isPresent() ? "  " + paragraph.cite() + "  " : "  ";
    String cases =
        paragraph.caseNumbers().isEmpty()
            ? ""
            : "  [" + String.join(", ", paragraph.caseNumbers()) + "]";
    lines.hang(0, mark, paragraph.title().orElse(messages.text("extract.untitled")) + cases);
    for (Paragraph.Decision decision : paragraph.decisions()) {
      block("extract.decision", decision.lead(), decision.items(), lines);
    }
    for (Paragraph.Proposal proposal : paragraph.proposals()) {
      block("extract.proposal", proposal.lead(), proposal.items(), lines);
    }
    paragraph.votes().forEach(vote -> lines.add(4, vote(vote)));
    for (Paragraph.Reservation reservation : paragraph.reservations()) {
      lines.add(4, messages.text("extract.reservation", String.join(", ", reservation.by())));
    }
    for (Paragraph.Recusal recusal : paragraph.recusals()) {
      lines.add(4, messages.text("extract.recusal", recusal.name()));
    }
  }

  private void block(String key, String lead, List<Paragraph.Item> items, Lines lines) {
    lines.add(4, messages.text(key) + (lead.isEmpty() ? "" : ": " + lead));
    items.forEach(item -> lines.hang(6, POINT, item.text()));
  }

  private String vote(Paragraph.Vote vote) {
    return messages.text(
        "extract.vote", count(vote.yes()), count(vote.no()), count(vote.abstain()));
  }

  private static String count(Optional<Integer> number) {
    return number.map(Object::toString).orElse("?");
  }

  private void headings(List<Heading> headings, Lines lines) {
    if (headings.isEmpty()) {
      return;
    }
    lines.gap().add(2, messages.text("extract.headings"));
    for (Heading heading : headings) {
      String number = heading.number().map(text -> text + " ").orElse("");
      lines.hang(2 + 2 * heading.level(), number, heading.title());
    }
  }

  private void counts(Document document, Lines lines) {
    String found =
        Stream.of(
                counted("count.tables", document.tables()),
                counted("count.figures", document.figures()),
                counted("count.quantities", document.quantities()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    if (!found.isEmpty()) {
      lines.gap().add(2, messages.text("extract.alsoFound", found));
    }
  }

  private Optional<String> counted(String key, List<?> things) {
    return things.isEmpty() ? Optional.empty() : Optional.of(messages.count(key, things.size()));
  }

  private void notices(List<Diagnostic> notices, Lines lines) {
    if (!notices.isEmpty()) {
      lines.gap();
    }
    for (Diagnostic notice : notices) {
      String where = notice.page().map(page -> messages.text("page", page) + ": ").orElse("");
      lines.hang(0, "! ", where + notice.message());
    }
  }

  private String pages(Document document) {
    if (document.firstPage() == 0) {
      return "";
    }
    return document.firstPage() == document.lastPage()
        ? messages.text("page", document.firstPage())
        : messages.text("pages", document.firstPage(), document.lastPage());
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(java.util.Locale.ROOT);
  }
}
