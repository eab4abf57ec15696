package se.paragraf.extract;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.table.FindTables;
import se.paragraf.model.Diagnostic;

/** What is to be said of a page before its text is understood. */
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
}
