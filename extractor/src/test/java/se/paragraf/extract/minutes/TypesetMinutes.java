package se.paragraf.extract.minutes;

import java.util.List;
import java.util.Optional;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.Typeset;
import se.paragraf.model.Paragraph;

/** Minutes set by hand, read. */
final class TypesetMinutes {

  /** Text that fills some lines from margin to margin. */
  static final String PROSE =
      "Förvaltningen har under våren sett över bemanningen på de tre boendena i kommunen och föreslår att "
          + "schemat läggs om så att fler möter de boende under helgerna utan att kostnaden ökar.";

  private TypesetMinutes() {}

  static ReadMinutes.Minutes read(Typeset... pages) {
    return read(Optional.of("Omsorgsnämnden"), pages);
  }

  static ReadMinutes.Minutes read(Optional<String> body, Typeset... pages) {
    List<PageLayout> layouts = Typeset.layouts(pages);
    return new ReadMinutes(line -> false).read(layouts, body);
  }

  static List<Paragraph> paragraphs(Typeset... pages) {
    return read(pages).paragraphs();
  }

  static List<Integer> numbers(Typeset... pages) {
    return paragraphs(pages).stream().flatMap(p -> p.number().stream()).toList();
  }

  static List<String> titles(Typeset... pages) {
    return paragraphs(pages).stream().map(p -> p.title().orElse("–")).toList();
  }

  /** A § as most templates set it: number and title bold, a decision, some text. */
  static Typeset paragraph(Typeset page, int number, String title) {
    return page.heading("§ " + number + " " + title)
        .heading("Beslut")
        .line("Omsorgsnämnden godkänner förslaget.")
        .heading("Ärendet")
        .prose(PROSE);
  }
}
