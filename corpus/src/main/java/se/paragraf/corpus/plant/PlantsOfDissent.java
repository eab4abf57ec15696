package se.paragraf.corpus.plant;

import static se.paragraf.corpus.plant.Plant.plant;
import static se.paragraf.corpus.plant.Told.ANSWER;
import static se.paragraf.corpus.plant.Told.BATH;
import static se.paragraf.corpus.plant.Told.CONTROL;
import static se.paragraf.corpus.plant.Told.FOLLOW;
import static se.paragraf.corpus.plant.Told.PRIZE;
import static se.paragraf.corpus.plant.Told.ROOMS;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Errors of reservations, notes and recusals. */
final class PlantsOfDissent {

  static final List<Plant> ALL =
      List.of(
          plant(
              "F01",
              t ->
                  t.attends(8, (t.first() + 5) + "–" + (t.first() + 8))
                      .add(
                          BATH, "[reservation]\n" + t.member(8) + " reserverar sig mot beslutet.")),
          plant(
              "F01",
              t ->
                  t.attends(7, t.first() + "–" + (t.first() + 6))
                      .add(
                          CONTROL,
                          "[reservation]\n" + t.member(7) + " reserverar sig mot beslutet.")),
          plant(
              "F01",
              t ->
                  t.attends(3, (t.first() + 6) + "–" + (t.first() + 8))
                      .add(
                          ROOMS,
                          "[reservation]\n"
                              + t.member(3)
                              + " reserverar sig mot beslutet till förmån för bifall.")),
          plant(
              "F02", t -> t.swapIn(PRIZE, "reserverar sig mot", "reserverar sig i efterhand mot")),
          plant(
              "F02",
              t ->
                  t.swapIn(
                      PRIZE,
                      "(reserverar sig mot beslutet.*)",
                      "$1 Reservationen lämnades in den " + t.day().plusDays(3) + ".")),
          plant(
              "F02",
              t -> t.swapIn(PRIZE, "reserverar sig mot", "reserverade sig efter sammanträdet mot")),
          plant(
              "F03",
              t ->
                  t.add(
                      PRIZE,
                      "[reservation: Ytterligare reservation]\n"
                          + t.member(3)
                          + " reserverar sig mot beslutet.")),
          plant(
              "F03",
              t -> t.swapIn(PRIZE, "^.* reserverar sig mot", t.member(4) + " reserverar sig mot")),
          plant(
              "F03",
              t -> t.swapIn(PRIZE, "^.* reserverar sig mot", t.member(0) + " reserverar sig mot")),
          plant(
              "F04",
              t ->
                  t.swapIn(
                      PRIZE,
                      "(reserverar sig mot beslutet.*)",
                      "$1 Skriftlig reservation, bilaga 1.")),
          plant(
              "F04",
              t ->
                  t.swapIn(
                      PRIZE,
                      "(reserverar sig mot beslutet.*)",
                      "$1 En skriftlig reservation lämnas (bilaga 2).")),
          plant(
              "F04",
              t ->
                  t.swapIn(
                      PRIZE,
                      "(reserverar sig mot beslutet.*)",
                      "$1 Reservationen är skriftlig och bifogas som bilaga 1.")),
          plant(
              "F05", t -> t.add(BATH, "[note]\n" + t.member(2) + " reserverar sig mot beslutet.")),
          plant(
              "F05",
              t -> t.add(CONTROL, "[statement]\n" + t.member(7) + " reserverar sig mot beslutet.")),
          plant(
              "F05",
              t -> t.add(ANSWER, "[note]\n" + t.member(3) + " reserverar sig mot yttrandet.")),
          plant(
              "F06",
              t ->
                  t.field("other: Sara Holmsund (MP); title=insynsplats")
                      .add(BATH, "[note]\nSara Holmsund (MP) lämnar en protokollsanteckning.")),
          plant(
              "F06",
              t ->
                  t.field("other: Jan Ottvik (SD); title=insynsplats")
                      .add(CONTROL, "[note]\nJan Ottvik (SD) lämnar en protokollsanteckning.")),
          plant(
              "F06",
              t ->
                  t.field("other: Mia Grenö (MP); title=insyn")
                      .add(ROOMS, "[statement]\nMia Grenö (MP) lämnar ett särskilt yttrande.")),
          plant("G01", t -> t.swapIn(BATH, "^.* anmäler jäv", "En ledamot anmäler jäv")),
          plant("G01", t -> t.add(CONTROL, "[recusal]\nJäv anmäldes.")),
          plant("G01", t -> t.swapIn(BATH, "^.* anmäler jäv.*", "En av ledamöterna är jävig.")),
          plant(
              "G02",
              t ->
                  t.swapIn(
                      BATH,
                      "\\[background\\]",
                      "[motions]\n"
                          + t.member(5)
                          + " yrkar bifall till förslaget.\n\n[background]")),
          plant(
              "G02",
              t -> t.add(BATH, "[reservation]\n" + t.member(5) + " reserverar sig mot beslutet.")),
          plant(
              "G02",
              t ->
                  t.add(
                      PRIZE,
                      "[recusal]\n" + t.member(6) + " anmäler jäv och lämnar sammanträdet.")),
          plant("G03", t -> recusedAll(t, CONTROL, 1, 2, 3, 4, 6)),
          plant("G03", t -> recusedAll(t, ROOMS, 2, 3, 4, 6, 8)),
          plant("G03", t -> recusedAll(t, ANSWER, 1, 3, 4, 6, 7, 8)),
          plant(
              "G04",
              t ->
                  t.add(
                      CONTROL,
                      "[recusal]\n" + t.member(2) + " anmäler jäv och deltar inte i beslutet.")),
          plant(
              "G04",
              t ->
                  t.add(
                      FOLLOW,
                      "[recusal]\n" + t.member(2) + " anmäler jäv och lämnar sammanträdet.")),
          plant("G04", t -> t.swapIn(BATH, "^.* anmäler jäv", t.member(2) + " anmäler jäv")),
          plant("G05", t -> discharged(t, CONTROL, "räddningsförbundet")),
          plant("G05", t -> discharged(t, BATH, "badstiftelsen")),
          plant("G05", t -> discharged(t, ROOMS, "samordningsförbundet")));

  private PlantsOfDissent() {}

  private static Told recusedAll(Told told, String title, int... members) {
    String named = IntStream.of(members).mapToObj(told::member).collect(Collectors.joining(", "));
    return told.add(
        title, "[recusal]\n" + named + " anmäler jäv och lämnar sammanträdet under ärendet.");
  }

  private static Told discharged(Told told, String title, String whom) {
    return PlantsOfDuties.assembly(told)
        .swapIn(title, title, "Ansvarsfrihet för " + whom)
        .swapIn("Ansvarsfrihet", "(?s)\\[recusal\\].*?\\[decision\\]", "[decision]")
        .swapIn("Ansvarsfrihet", "(?m)^- .*", "- bevilja styrelsen för " + whom + " ansvarsfrihet");
  }
}
