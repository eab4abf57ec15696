package se.paragraf.extract.bundle;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.Typeset;

/** The pages of a file, set by hand one after the other. */
final class TypesetFile {

  static final String PROSE =
      "Förvaltningen har under våren sett över bemanningen på de tre boendena i kommunen och föreslår att "
          + "schemat läggs om så att fler möter de boende under helgerna utan att kostnaden ökar.";

  private final List<Typeset> pages = new ArrayList<>();

  /** A page of minutes with its head. */
  TypesetFile minutes(String body, String date, int number, int of) {
    pages.add(
        Typeset.page(pages.size() + 1)
            .at(300, 50, "Sammanträdesprotokoll")
            .at(480, 50, number + " (" + of + ")")
            .at(72, 65, body)
            .at(300, 65, "Sammanträdesdatum")
            .at(300, 78, date)
            .heading("§ " + (10 + number) + " Nattbemanning")
            .heading("Beslut")
            .line("Nämnden godkänner förslaget.")
            .prose(PROSE));
    return this;
  }

  /** The first page of a memo with its head. */
  TypesetFile memo(int number, int of) {
    pages.add(
        Typeset.page(pages.size() + 1)
            .face("Sans")
            .at(300, 50, "Tjänsteskrivelse")
            .at(480, 50, number + " (" + of + ")")
            .at(300, 65, "Datum")
            .at(300, 78, "2024-03-01")
            .heading("Förslag till beslut")
            .line("Nämnden godkänner förslaget.")
            .prose(PROSE));
    return this;
  }

  /** A page of text without head, its number at the foot. */
  TypesetFile text(String title, String number) {
    pages.add(
        Typeset.page(pages.size() + 1)
            .face("Sans")
            .size(18)
            .line(title)
            .size(10)
            .prose(PROSE)
            .prose(PROSE)
            .at(290, 810, number));
    return this;
  }

  TypesetFile page(Typeset page) {
    pages.add(page);
    return this;
  }

  List<PageLayout> layouts() {
    return Typeset.layouts(pages.toArray(Typeset[]::new));
  }
}
