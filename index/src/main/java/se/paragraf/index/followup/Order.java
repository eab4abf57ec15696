package se.paragraf.index.followup;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import se.paragraf.index.chain.Action;
import se.paragraf.index.chain.FiledParagraph;
import se.paragraf.index.chain.Likeness;
import se.paragraf.index.chain.ReadAction;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Paragraph.Assignment;

/** An order with the § that gave it. */
record Order(FiledParagraph where, Assignment assignment) {

  /** Beginnings of words that every order has, and that tell nothing of what is to be done. */
  private static final Set<String> GENERAL =
      Likeness.stems(
          "uppdra uppdrar åt uppdrag ge ger får att och för med till den det som ska skall senast redovisa redovisas redovisning "
              + "återkomma återrapportera rapportera sammanträde sammanträdet nämndens nämnden styrelsen fullmäktige möte "
              + "januari februari mars april maj juni juli augusti september oktober november december "
              + "uppmana uppmanar beslut beslutar besluta förvaltningen förslag från vid inom under efter enligt samt eller");

  /** The same for one order in several files. */
  String key() {
    return where.key() + "|" + assignment.text();
  }

  /** Whether a body decided it; else it is proposed to a higher one. */
  boolean given() {
    return where.document().kind() != DocumentKind.TJANSTESKRIVELSE
        && ReadAction.of(where.paragraph()) != Action.PROPOSES;
  }

  /** Beginnings of the words that tell what is to be done; the receiver's are not among them. */
  Set<String> content() {
    Set<String> receiver = Likeness.stems(assignment.receiver().orElse(""));
    return Likeness.stems(assignment.text()).stream()
        .filter(stem -> !GENERAL.contains(stem) && !receiver.contains(stem))
        .filter(stem -> !Character.isDigit(stem.charAt(0)))
        .collect(Collectors.toSet());
  }

  /** Whether the § gives the same order again: a later step of the matter, no report on it. */
  boolean isRepeatedIn(FiledParagraph other) {
    return other.paragraph().assignments().stream()
        .anyMatch(again ->
            Likeness.of(again.text(), assignment.text()) >= SAME_ORDER
                || !given()
                    && sameCase(other)
                    && again.receiver().isPresent()
                    && again.receiver().equals(assignment.receiver()));
  }

  /**
   * Whether the § is the matter on its way, not a report: what another body decides under the same
   * title in the same case, or what any body decides of an order that was only proposed.
   */
  boolean goesOnIn(FiledParagraph other) {
    Set<String> title = Likeness.stems(where.title());
    boolean sameMatter =
        sameCase(other) && !title.isEmpty() && title.equals(Likeness.stems(other.title()));
    return sameMatter && (!given() || !other.body().equals(where.body()));
  }

  private boolean sameCase(FiledParagraph other) {
    return other.paragraph().caseNumbers().stream()
        .anyMatch(where.paragraph().caseNumbers()::contains);
  }

  /** Share of words that two wordings of one order have in common. */
  private static final double SAME_ORDER = 0.6;

  boolean isBefore(FiledParagraph other) {
    LocalDate given = where.date().orElse(LocalDate.MIN);
    return other.date().filter(day -> day.isAfter(given)).isPresent();
  }
}
