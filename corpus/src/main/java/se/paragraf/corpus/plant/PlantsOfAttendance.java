package se.paragraf.corpus.plant;

import static se.paragraf.corpus.plant.Plant.plant;
import static se.paragraf.corpus.plant.Told.BATH;
import static se.paragraf.corpus.plant.Told.NOBODY;
import static se.paragraf.corpus.plant.Told.PRIZE;
import static se.paragraf.corpus.plant.Told.ROOMS;

import java.util.List;

/** Errors of who was there. */
final class PlantsOfAttendance {

  static final List<Plant> ALL =
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
          plant("C11", t -> misspelled(t, BATH, " anmäler jäv")),
          plant("C13", t -> t.swap("Avtalet löper", NOBODY + " deltar på distans. Avtalet löper")),
          plant(
              "C13", t -> t.swap("Planen har", NOBODY + " deltar via länk på distans. Planen har")),
          plant(
              "C13",
              t -> t.swap("Föreningen söker", NOBODY + " deltog på distans. Föreningen söker")));

  private PlantsOfAttendance() {}

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
}
