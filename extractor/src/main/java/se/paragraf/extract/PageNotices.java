package se.paragraf.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.bundle.Span;
import se.paragraf.extract.figure.FindFigures;
import se.paragraf.extract.layout.TurnPage;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.table.FindTables;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Severity;

/** What is to be said of pages beside their text. */
final class PageNotices {

  /** Characters; labels of charts and stamps across the page are fewer. */
  private static final int MOST_ASKEW = 500;

  /** Characters; labels of axes and case numbers along the edge are fewer. */
  private static final int MOST_SIDEWAYS = 120;

  private PageNotices() {}

  /** Of minutes in which no § could be told from the text: the text is there, decisions are not. */
  static List<Diagnostic> ofMinutes(List<Document> documents) {
    return documents.stream()
        .filter(document -> document.kind() == DocumentKind.PROTOKOLL)
        .filter(document -> document.paragraphs().isEmpty() && !document.passages().isEmpty())
        .map(document ->
            Diagnostic.warning(
                "no-paragraphs",
                "Protokollet har inga paragrafer som kan skiljas från texten; texten är med, men inga beslut.",
                document.firstPage()))
        .toList();
  }

  static List<Diagnostic> of(PageContent page) {
    List<Diagnostic> notices = new ArrayList<>();
    if (page.truncated()) {
      notices.add(
          Diagnostic.warning(
              "page-truncated",
              "Sidan kunde bara läsas delvis: den är skadad eller ovanligt stor.",
              page.number()));
    }
    if (FindTables.tooFull(page)) {
      notices.add(
          Diagnostic.warning(
              "page-too-full",
              "Sidan har så många linjer (en karta eller ritning) att de inte tolkas som tabeller.",
              page.number()));
    }
    if (askew(page) > MOST_ASKEW) {
      notices.add(
          Diagnostic.warning(
              "text-askew",
              "Sidan har mycket text som står snett; den läses inte och är inte med.",
              page.number()));
    }
    if (TurnPage.leftSideways(page) > MOST_SIDEWAYS) {
      notices.add(
          Diagnostic.warning(
              "text-sideways",
              "Sidan har text på tvären bredvid annan text, kanske en tabell; den läses inte.",
              page.number()));
    }
    if (FindFigures.tooManyPictures(page)) {
      notices.add(
          Diagnostic.warning(
              "too-many-pictures",
              "Sidan har fler än "
                  + FindFigures.MOST_PICTURES
                  + " bilder; de är inte med som figurer.",
              page.number()));
    }
    return notices;
  }

  private static long askew(PageContent page) {
    return page.glyphs().stream().filter(glyph -> glyph.direction() < 0 && glyph.visible()).count();
  }

  /** Of a page whose text lies in layers over itself. */
  static Diagnostic overprinted(int page) {
    return Diagnostic.warning(
        "text-over-text",
        "Sidans text ligger i flera lager ovanpå varandra; det som har lästs av den är inte att lita på, och tabeller på den är inte med.",
        page);
  }

  /** Pages whose text is in no document: its signatures are. */
  static List<Diagnostic> ofSignatures(List<Span> spans) {
    return spans.stream()
        .flatMap(span -> span.signaturePages().stream())
        .map(page ->
            new Diagnostic(
                "signature-page",
                Severity.INFO,
                "Sidan är lagd till av en tjänst för elektronisk underskrift; den läses som underskrifter.",
                Optional.of(page)))
        .toList();
  }
}
