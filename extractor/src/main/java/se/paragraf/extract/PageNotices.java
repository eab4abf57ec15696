package se.paragraf.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.bundle.Span;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.table.FindTables;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Severity;

/** What is to be said of pages beside their text. */
final class PageNotices {

  private PageNotices() {}

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
    return notices;
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
