package se.paragraf.corpus.plant;

import static se.paragraf.corpus.plant.Plant.plant;
import static se.paragraf.corpus.plant.Told.ANSWER;
import static se.paragraf.corpus.plant.Told.BATH;
import static se.paragraf.corpus.plant.Told.CONTROL;
import static se.paragraf.corpus.plant.Told.PRIZE;
import static se.paragraf.corpus.plant.Told.ROOMS;

import java.util.List;

/** Errors of votes. */
final class PlantsOfVotes {

  static final List<Plant> ALL =
      List.of(
          plant(
              "E01",
              t -> t.swapIn(PRIZE, "(?s)Med 7 ja-röster .*?\\[reservation\\]", "[reservation]")),
          plant(
              "E01",
              t ->
                  t.swapIn(
                      ROOMS,
                      "\\[attachments\\]",
                      "[vote]\nOmröstning begärs och genomförs. Ja-röst för att ärendet avgörs idag. Nej-röst för återremiss.\n\n[attachments]")),
          plant(
              "E01",
              t ->
                  t.swapIn(
                      CONTROL, "\\[background\\]", "[vote]\nVotering genomförs.\n\n[background]")),
          plant(
              "E02",
              t ->
                  t.swapIn(PRIZE, "Med 7 ja-röster mot 3", "Med 6 ja-röster mot 3")
                      .swapIn(PRIZE, "yes=7", "yes=6")
                      .swapIn(PRIZE, "(:yes [^;]*; )[^;]*; ", "$1")),
          plant(
              "E02",
              t ->
                  t.swapIn(PRIZE, "Med 7 ja-röster mot 3", "Med 7 ja-röster mot 2")
                      .swapIn(PRIZE, "no=3", "no=2")
                      .swapIn(PRIZE, "(:no [^;]*; )[^;]*; ", "$1")),
          plant(
              "E02",
              t ->
                  t.swapIn(PRIZE, "Med 7 ja-röster mot 3", "Med 9 ja-röster mot 4")
                      .swapIn(PRIZE, ":vote .*\n:yes .*\n:no .*\n", "")),
          plant("E03", t -> t.swapIn(PRIZE, "Med 7 ja-röster mot 3", "Med 6 ja-röster mot 4")),
          plant("E03", t -> t.swapIn(PRIZE, "Med 7 ja-röster mot 3", "Med 8 ja-röster mot 2")),
          plant(
              "E03",
              t ->
                  t.swapIn(
                      PRIZE,
                      "Med 7 ja-röster mot 3 nej-röster",
                      "Med sju (7) ja-röster och två (2) nej-röster och en (1) som avstår")),
          plant(
              "E04",
              t ->
                  t.swapIn(PRIZE, "Med 7 ja-röster mot 3", "Med 3 ja-röster mot 7")
                      .swapIn(PRIZE, ":vote .*\n:yes .*\n:no .*\n", "")),
          plant(
              "E04",
              t ->
                  t.swapIn(
                      PRIZE,
                      "3 nej-röster beslutar (.*) enligt förslaget",
                      "3 nej-röster beslutar $1 att avslå förslaget")),
          plant(
              "E04",
              t ->
                  t.swapIn(PRIZE, "Med 7 ja-röster mot 3", "Med 4 ja-röster mot 6")
                      .swapIn(PRIZE, ":vote .*\n:yes .*\n:no .*\n", "")),
          plant(
              "E05",
              t ->
                  t.swapIn(PRIZE, "Med 7 ja-röster mot 3", "Med 5 ja-röster mot 5")
                      .swapIn(PRIZE, ":vote .*\n:yes .*\n:no .*\n", "")),
          plant(
              "E05",
              t ->
                  t.swapIn(
                          PRIZE,
                          "Med 7 ja-röster mot 3 nej-röster",
                          "Med fem (5) ja-röster och fem (5) nej-röster")
                      .swapIn(PRIZE, ":vote .*\n:yes .*\n:no .*\n", "")),
          plant(
              "E05",
              t ->
                  t.swapIn(
                          PRIZE,
                          "Med 7 ja-röster mot 3 nej-röster",
                          "Omröstningen utföll med 5 ja-röster och 5 nej-röster, varför")
                      .swapIn(PRIZE, ":vote .*\n:yes .*\n:no .*\n", "")),
          plant("E06", t -> t.swapIn(PRIZE, "Omröstning begärs", "Sluten omröstning begärs")),
          plant(
              "E06",
              t ->
                  t.swapIn(
                      PRIZE,
                      "Ja-röst för",
                      "Omröstningen sker slutet med röstsedlar. Ja-röst för")),
          plant("E06", t -> t.swapIn(PRIZE, "Med 7 ja", "Omröstningen var sluten. Med 7 ja")),
          plant(
              "E07",
              t ->
                  t.swapIn(
                      PRIZE,
                      "Nej-röst för .*",
                      "Nej-röst för " + t.member(8) + " yrkande om återremiss.")),
          plant(
              "E07",
              t -> t.swapIn(PRIZE, "Nej-röst för .*", "Nej-röst för bordläggning av ärendet.")),
          plant(
              "E07",
              t ->
                  t.swapIn(
                      PRIZE,
                      "Ja-röst för .*? Nej",
                      "Ja-röst för " + t.member(8) + " yrkande om återremiss. Nej")),
          plant(
              "E08",
              t ->
                  t.swapIn(
                      ROOMS,
                      "\\[attachments\\]",
                      "[vote]\nJa-röst för att ärendet avgörs idag. Nej-röst för återremiss. Med 8 ja-röster mot 2 nej-röster återremitteras ärendet (minoritetsåterremiss, en tredjedel).\n\n[attachments]")),
          plant(
              "E08",
              t ->
                  referred(
                      t,
                      ROOMS,
                      "Med 7 ja-röster mot 3 nej-röster återremitteras ärendet genom minoritetsåterremiss.")),
          plant(
              "E08",
              t ->
                  referred(
                      t,
                      ROOMS,
                      "Utfallet är 9 ja och 1 nej. Ärendet är därmed återremitterat av en tredjedel av ledamöterna.")),
          plant(
              "E09",
              t ->
                  t.swapIn(PRIZE, "(- finansiera.*)", "$1\n- avslå ansökan om bygglov för lokalen")
                      .swapIn(PRIZE, "mot 3 nej-röster", "mot 2 nej-röster och 1 som avstår")),
          plant(
              "E09",
              t ->
                  t.swapIn(
                          PRIZE,
                          "(- finansiera.*)",
                          "$1\n- avslå ansökan om serveringstillstånd i lokalen")
                      .swapIn(
                          PRIZE,
                          "Med 7 ja-röster mot 3 nej-röster",
                          "Med 7 ja-röster mot 2 nej-röster, medan 1 ledamot avstår,")),
          plant(
              "E09",
              t ->
                  t.swapIn(
                          PRIZE,
                          "(- finansiera.*)",
                          "$1\n- avslå ansökan om strandskyddsdispens för bryggan")
                      .swapIn(
                          PRIZE,
                          "Med 7 ja-röster mot 3 nej-röster",
                          "7 röstar ja, 2 röstar nej och 1 avstår. Därmed")),
          plant(
              "E10",
              t ->
                  t.swapIn(
                      PRIZE,
                      "(enligt förslaget\\.)\n:vote .*\n:yes .*\n:no .*\n",
                      "$1 Omröstningslistan framgår av bilaga 2.\n")),
          plant(
              "E10",
              t ->
                  t.swapIn(
                      PRIZE,
                      "(enligt förslaget\\.)\n:vote",
                      "$1 Hur var och en röstade framgår av voteringslista, bilaga 4.\n:vote")),
          plant(
              "E10",
              t ->
                  t.swapIn(
                      PRIZE, "(enligt förslaget\\.)\n:vote", "$1 Se omröstningsbilaga 1.\n:vote")),
          plant(
              "E11",
              t ->
                  t.swapIn(
                      ANSWER,
                      "Nämnden ser positivt",
                      "Yttrandet antogs med röstsiffrorna 6-4. Nämnden ser positivt")),
          plant(
              "E11",
              t -> t.swapIn(CONTROL, "Planen har", "Efter votering antogs planen. Planen har")),
          plant(
              "E11",
              t ->
                  t.swapIn(
                      BATH,
                      "Avtalet löper",
                      "Beslutet fattades med 6 röster mot 3. Avtalet löper")));

  private PlantsOfVotes() {}

  private static Told referred(Told told, String title, String outcome) {
    return told.swapIn(
        title,
        "\\[attachments\\]",
        "[vote]\nJa-röst för att ärendet avgörs idag. Nej-röst för återremiss. "
            + outcome
            + "\n\n[attachments]");
  }
}
