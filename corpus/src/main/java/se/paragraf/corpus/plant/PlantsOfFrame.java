package se.paragraf.corpus.plant;

import static se.paragraf.corpus.plant.Plant.plant;
import static se.paragraf.corpus.plant.Plant.posted;
import static se.paragraf.corpus.plant.Plant.printed;
import static se.paragraf.corpus.plant.Plant.printedPosted;

import java.util.List;

/** Errors of the front page, the series of §§, attendance, approval and announcement. */
final class PlantsOfFrame {

  private static final String PRIZE = "Verksamhetsbidrag";
  private static final String ROOMS = "Riktlinje för lokalbokning";
  private static final String BATH = "Avtal om drift av utomhusbadet";
  private static final String CONTROL = "Internkontrollplan";
  private static final String ANSWER = "Yttrande över remissen";
  private static final String NOBODY = "Torgny Ryggmo (S)";

  static final List<Plant> FRAME =
      List.of(
          plant("A01", t -> t.swap(", klockan 13:00–16:10. Ajournering klockan 14:30–14:45", "")),
          plant("A01", t -> t.swap("^place: Kommunhuset, sal Linden, ", "place: ")),
          plant("A01", t -> t.swap("sal Linden, .*", "sal Linden")),
          printed("A02", t -> t.field("headDate: 5=2024-01-16")),
          printed("A02", t -> t.field("headDate: 6=2023-05-03")),
          printedPosted("A02", t -> t.field("noticeDate: 2024-01-16")),
          plant("A03", t -> t.swap("(?:mån|tis|ons|tors)dagen den", "söndagen den")),
          plant("A03", t -> t.swap("(?:mån|tis|ons|tors)dagen den", "lördagen den")),
          plant(
              "A03",
              t ->
                  t.swap(
                      "Svar ska lämnas", "Remissen kom onsdagen den 5 mars 2024. Svar ska lämnas")),
          printed("A04", t -> t.field("pageNumber: 4=3")),
          printed("A04", t -> t.field("pageNumber: 3=5")),
          printed("A04", t -> t.field("pageNumber: 5=9")),
          plant("A05", t -> t.swap("13:00–16:10", "16:10–13:00")),
          plant("A05", t -> t.swap("klockan 14:30–14:45", "klockan 16:30–16:45")),
          plant("A05", t -> t.swap("klockan 14:30–14:45", "klockan 11:30–11:45")),
          printed("A06", t -> t.field("range: §§ %d–%d".formatted(t.first(), t.first() + 9))),
          printed("A06", t -> t.field("range: §§ %d–%d".formatted(t.first() - 1, t.first() + 8))),
          printed("A06", t -> t.field("range: §§ %d–%d".formatted(t.first(), t.first() + 7))),
          printed(
              "A07",
              t -> t.field("agenda: " + t.number(ROOMS) + "=Riktlinje för bokning av lokaler")),
          printed("A07", t -> t.field("agenda: " + t.number(BATH) + "=Avtal om drift av utebadet")),
          printed("A07", t -> t.field("agenda: " + t.number(CONTROL) + "=Internkontrollplan 2023")),
          plant(
              "A08", t -> t.swapIn(ANSWER, "^> .* beslutar", "> Samhällsbyggnadsnämnden beslutar")),
          plant("A08", t -> t.swapIn(CONTROL, "^> .* beslutar", "> Överförmyndarnämnden beslutar")),
          plant("A08", t -> t.swapIn(BATH, "^> .* beslutar", "> Kommunfullmäktige beslutar")),
          plant("A09", t -> t.swap("löper på tre år", "löper på XX år")),
          plant("A09", t -> t.swap("Föreningen söker", "Den [datum] söker föreningen")),
          plant(
              "A09",
              t -> t.swap("Svar ska lämnas", "Klicka här för att ange text. Svar ska lämnas")),
          plant(
              "B01", t -> t.swap("--- § %d".formatted(t.first() + 4), "--- § " + (t.first() + 5))),
          plant(
              "B01", t -> t.swap("--- § %d".formatted(t.first() + 6), "--- § " + (t.first() + 5))),
          plant(
              "B01", t -> t.swap("--- § %d".formatted(t.first() + 3), "--- § " + (t.first() + 20))),
          plant("B03", t -> t.swap("se § \\d+\\.", "se § 914.")),
          plant("B03", t -> t.swap("Planen har 4", "Se även § 777. Planen har 4")),
          plant(
              "B03",
              t -> t.swap("Avtalet löper", "Frågan hör till budgeten (jfr § 502). Avtalet löper")),
          plant("B05", t -> t.swap("^atOnce: .*\n", "")),
          plant("B05", t -> t.swap("^atOnce: § \\d+", "atOnce: § " + t.first())),
          plant(
              "B05",
              t ->
                  t.swapIn(ANSWER, "\n- paragrafen justeras omedelbart", "")
                      .swapIn(ANSWER, "\n- paragrafen justeras omedelbart", "")),
          plant("B06", t -> t.swap("(^--- § \\d+ \\| " + BATH + ") \\| .*", "$1")),
          plant("B06", t -> t.swap("(^--- § \\d+ \\| " + ROOMS + ") \\| .*", "$1")),
          plant("B06", t -> t.swap("(^--- § \\d+ \\| " + CONTROL + " \\d+) \\| .*", "$1")),
          plant("I01", t -> t.swap("(\\| Internkontrollplan \\d+ \\| \\p{L}+) 2024", "$1 2027")),
          plant("I01", t -> t.swap("(\\| " + ROOMS + " \\| \\p{L}+) 2024", "$1 2029")),
          plant("I01", t -> t.swap("(\\| " + BATH + " \\| )\\p{L}+ 2024", "$1ÖFN 2024")),
          plant(
              "I02",
              t ->
                  t.swapIn(
                      CONTROL,
                      "\\[recipients\\]",
                      "[attachments]\n- Riskanalys, " + t.day().plusDays(12) + "\n\n[recipients]")),
          plant("I02", t -> t.swapIn(BATH, "- Avtal, .*", "- Avtal, " + t.day().plusDays(40))),
          plant("I02", t -> t.swapIn(PRIZE, "- Ansökan, .*", "- Ansökan, " + t.day().plusDays(3))));

  static final List<Plant> ATTENDANCE =
      List.of(
          plant("C01", t -> t.swapAll("^member: .*\n", "")),
          plant("C01", t -> t.swapAll("^member: .*\n", "").swap("^absent: .*\n", "")),
          plant("C01", t -> t.swapAll("^member: .*\n", "").swapAll("^other: .*\n", "")),
          plant("C02", t -> t.field("absent: " + t.member(3))),
          plant("C02", t -> t.field("absent: " + t.member(7))),
          plant("C02", t -> t.field("substitute: " + t.member(4))),
          plant("C03", t -> t.swap("(replaces=).*", "$1" + t.member(3))),
          plant("C03", t -> t.swap("(replaces=).*", "$1" + t.member(6))),
          plant("C03", t -> t.swap("(replaces=).*", "$1" + t.member(8))),
          plant("C05", t -> leave(t, 2, 3, 4, 6, 7, 8)),
          plant("C05", t -> leave(t, 1, 2, 3, 4, 6, 7)),
          plant("C05", t -> leave(t, 3, 4, 6, 7, 8, 1)),
          plant("C06", t -> t.swapIn(ROOMS, "^.* yrkar att", NOBODY + " yrkar att")),
          plant("C06", t -> t.swapIn(PRIZE, "^.* yrkar bifall", NOBODY + " yrkar bifall")),
          plant(
              "C06", t -> t.under(BATH, "[background]", NOBODY + " yrkar bifall till förslaget.")),
          plant("C07", t -> t.swapIn(ROOMS, "^.* yrkar att", t.waiting() + " yrkar att")),
          plant(
              "C07",
              t -> t.add(ROOMS, "[reservation]\n" + t.waiting() + " reserverar sig mot beslutet.")),
          plant(
              "C07",
              t -> t.add(BATH, "[reservation]\n" + t.waiting() + " reserverar sig mot beslutet.")),
          plant("C08", t -> turns(t, 3, 3)),
          plant("C08", t -> turns(t, 7, 2)),
          plant("C08", t -> turns(t, 8, 6)),
          plant("C09", t -> comes(t, 3)),
          plant("C09", t -> comes(t, 7)),
          plant("C09", t -> t.attends(8, t.first() + "–" + (t.first() + 2))),
          plant(
              "C10",
              t ->
                  t.swap(
                          "; role=ordförande",
                          "; role=ordförande; paragraphs=%d–%d".formatted(t.first(), t.first() + 2))
                      .swap("; role=vice ordförande", "")),
          plant(
              "C10",
              t ->
                  t.swap(
                          "; role=ordförande",
                          "; role=ordförande; paragraphs=%d–%d".formatted(t.first(), t.first() + 5))
                      .swap("; role=vice ordförande", "")),
          plant(
              "C10",
              t ->
                  t.swap("; role=vice ordförande", "")
                      .add(
                          ROOMS,
                          "[recusal]\n"
                              + t.member(0)
                              + " anmäler jäv och lämnar sammanträdet under ärendet.")),
          plant("C11", t -> misspelled(t, PRIZE, " yrkar bifall till förslaget.")),
          plant("C11", t -> misspelled(t, ROOMS, " yrkar att")),
          plant("C11", t -> misspelled(t, BATH, " anmäler jäv")));

  static final List<Plant> APPROVAL =
      List.of(
          posted("H01", t -> approved(t, 18)),
          posted("H01", t -> approved(t, 24)),
          posted("H01", t -> approved(t, 45)),
          printed("H02", t -> t.field("signer: " + bare(t.member(7)))),
          printed("H02", t -> t.field("signer: " + bare(t.member(4)))),
          printed("H02", t -> t.field("signingChair: " + bare(t.member(6)))),
          posted("H03", t -> t.moved("posted", 6)),
          posted("H03", t -> t.moved("posted", 8)),
          posted("H03", t -> t.moved("posted", 11)),
          posted("H04", t -> t.moved("removed", -8)),
          posted("H04", t -> t.moved("removed", -12)),
          posted("H04", t -> t.moved("removed", -4)),
          posted("H05", t -> t.moved("posted", -5)),
          posted("H05", t -> t.moved("removed", -60)),
          printedPosted("H05", t -> t.field("noticeBody: Överförmyndarnämnden")));

  private PlantsOfFrame() {}

  /** So many go home after the second §. */
  private static Told leave(Told told, int... members) {
    Told changed = told;
    for (int member : members) {
      changed = changed.attends(member, told.first() + "–" + (told.first() + 6));
    }
    return changed;
  }

  /** The member is away in one § without being recused. */
  private static Told turns(Told told, int member, int away) {
    int first = told.first();
    return told.attends(
        member, "%d–%d, %d–%d".formatted(first, first + away - 1, first + away + 1, first + 8));
  }

  /** Somebody comes in in the text before the list says so. */
  private static Told comes(Told told, int member) {
    int first = told.first();
    return told.attends(member, (first + 7) + "–" + (first + 8))
        .under(BATH, "[background]", told.member(member) + " inträder från och med detta ärende.");
  }

  /** The surname of who acts loses or doubles a letter in one place. */
  private static Told misspelled(Told told, String title, String before) {
    return told.swapIn(
        title, "(\\p{L}{3})(\\p{L})(\\p{L}+ \\(\\p{Lu}+\\)" + before + ")", "$1$2$2$3");
  }

  private static Told approved(Told told, int days) {
    var day = told.day().plusDays(days);
    return told.swap("^approvedOn: .*", "approvedOn: " + day)
        .swap("^adjusted: .*", "adjusted: Kommunhuset, " + day)
        .swap("^posted: .*", "posted: " + day.plusDays(1))
        .swap("^removed: .*", "removed: " + day.plusDays(27));
  }

  private static String bare(String member) {
    return member.replaceAll(" \\(.*", "");
  }
}
