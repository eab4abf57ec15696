package se.paragraf.corpus.plant;

import static se.paragraf.corpus.plant.Plant.plant;
import static se.paragraf.corpus.plant.Told.ANSWER;
import static se.paragraf.corpus.plant.Told.BATH;
import static se.paragraf.corpus.plant.Told.CONTROL;
import static se.paragraf.corpus.plant.Told.FOLLOW;
import static se.paragraf.corpus.plant.Told.PRIZE;
import static se.paragraf.corpus.plant.Told.ROOMS;

import java.util.List;

/** Errors of what a decision brings with it: money, questions, appeal, assignments, laws. */
final class PlantsOfDuties {

  static final List<Plant> ALL =
      List.of(
          plant(
              "D13",
              t -> t.swapIn(PRIZE, "- finansiera.*\n", "").swapIn(PRIZE, "- finansiera.*\n", "")),
          plant(
              "D13",
              t ->
                  t.swapIn(
                      BATH,
                      "(- delegera.*)",
                      "- bevilja Badets vänner ett startbidrag med 75 000 kronor\n$1")),
          plant(
              "D13",
              t ->
                  t.swapIn(
                      BATH,
                      "(- godkänna avtalet.*)",
                      "$1\n- avsätta 120 000 kronor för en ny brygga")),
          plant("D14", t -> committee(t).swapIn(CONTROL, "- anta .*", "- anta policy för resor")),
          plant(
              "D14",
              t ->
                  committee(t).swapIn(ROOMS, "- återremittera .*", "- anta taxa för lokalbokning")),
          plant(
              "D14",
              t ->
                  committee(t)
                      .swapIn(ANSWER, "- avge .*", "- anta budget och verksamhetsplan för 2025")),
          plant(
              "D17",
              t ->
                  assembly(t)
                      .swapIn(
                          CONTROL,
                          "Internkontrollplan \\d+ \\|",
                          "Interpellation om internkontroll |")
                      .swapIn("Interpellation", "- anta .*", "- tacka för debatten")
                      .swapIn(
                          "Interpellation",
                          "(?s)\\[proposal\\].*?\\[background\\]",
                          "[background]")),
          plant(
              "D17",
              t ->
                  assembly(t)
                      .swapIn(ROOMS, "Riktlinje för lokalbokning", "Interpellation om lokaler")
                      .swapIn(
                          "Interpellation",
                          "(?s)\\[decision\\].*\\[attachments\\]",
                          "[decision]\nNämnden tackar.\n\n[attachments]")),
          plant(
              "D17",
              t ->
                  assembly(t)
                      .swapIn(BATH, BATH, "Enkel fråga om utomhusbadet")
                      .swapIn(
                          "Enkel",
                          "(?s)\\[recusal\\].*\\[attachments\\]",
                          "[decision]\nNämnden tackar.\n\n[attachments]")),
          plant(
              "D18",
              t ->
                  t.swapIn(
                          BATH,
                          "- godkänna avtalet .*",
                          "- avslå ansökan om bygglov för omklädningsrum")
                      .swapIn(BATH, "- delegera.*\n", "")),
          plant(
              "D18",
              t ->
                  t.swapIn(
                      CONTROL,
                      "(- anta.*)",
                      "$1\n- förelägga ägaren att vid vite om 10 000 kronor riva skjulet")),
          plant(
              "D18",
              t ->
                  t.swapIn(
                      PRIZE, "(- finansiera.*)", "$1\n- avslå ansökan om serveringstillstånd")),
          plant("D19", t -> t.swapIn(FOLLOW, "Förvaltningschefen\nEkonomichefen", "Ekonomichefen")),
          plant(
              "D19",
              t ->
                  t.swapIn(
                      CONTROL, "(- anta.*)", "$1\n- uppdra åt fritidschefen att följa upp planen")),
          plant(
              "D19",
              t ->
                  t.swapIn(
                      BATH,
                      "- delegera till .*",
                      "- ge miljöinspektören i uppdrag att kontrollera vattnet")),
          plant("D21", t -> t.swap("kommunallagen \\(2017:725\\)", "kommunallagen (1991:900)")),
          plant("D21", t -> t.swap("kommunallagen \\(2017:725\\)", "förvaltningslagen (1986:223)")),
          plant(
              "D21",
              t ->
                  t.swap(
                      "Avtalet löper",
                      "Avtalet följer offentlighets- och sekretesslagen (1980:100). Avtalet löper")));

  private PlantsOfDuties() {}

  static Told assembly(Told told) {
    return told.swapAll(told.value("body"), "Kommunfullmäktige");
  }

  private static Told committee(Told told) {
    return told.swapAll(told.value("body"), "Kommunstyrelsens arbetsutskott");
  }
}
