package se.paragraf.corpus.plant;

import static se.paragraf.corpus.plant.Plant.plant;
import static se.paragraf.corpus.plant.Plant.printed;
import static se.paragraf.corpus.plant.Plant.printedPosted;
import static se.paragraf.corpus.plant.Told.ANSWER;
import static se.paragraf.corpus.plant.Told.BATH;
import static se.paragraf.corpus.plant.Told.CONTROL;
import static se.paragraf.corpus.plant.Told.PRIZE;
import static se.paragraf.corpus.plant.Told.ROOMS;

import java.util.List;

/** Errors of the front page and the series of §§. */
final class PlantsOfFrame {

  static final List<Plant> ALL =
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
          plant("I01", t -> t.swap("(\\| " + BATH + " \\| \\p{L}+) 2024/", "$1 2024-")),
          plant(
              "I02",
              t ->
                  t.swapIn(
                      CONTROL,
                      "\\[recipients\\]",
                      "[attachments]\n- Riskanalys, " + t.day().plusDays(12) + "\n\n[recipients]")),
          plant("I02", t -> t.swapIn(BATH, "- Avtal, .*", "- Avtal, " + t.day().plusDays(40))),
          plant("I02", t -> t.swapIn(PRIZE, "- Ansökan, .*", "- Ansökan, " + t.day().plusDays(3))));

  private PlantsOfFrame() {}
}
