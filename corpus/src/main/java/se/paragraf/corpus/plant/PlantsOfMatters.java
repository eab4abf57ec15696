package se.paragraf.corpus.plant;

import static se.paragraf.corpus.plant.Plant.plant;

import java.util.List;

/** Errors inside the §§: proposals, decisions, votes, reservations, recusals, figures, privacy. */
final class PlantsOfMatters {

  private static final String FOLLOW = "Uppföljning av budgeten";
  private static final String PRIZE = "Verksamhetsbidrag";
  private static final String ROOMS = "Riktlinje för lokalbokning";
  private static final String BATH = "Avtal om drift av utomhusbadet";
  private static final String CONTROL = "Internkontrollplan";
  private static final String ANSWER = "Yttrande över remissen";

  static final List<Plant> DECISIONS =
      List.of(
          plant(
              "D01",
              t ->
                  t.swapIn("Information", "(?s)\\[decision\\].*?\\[background\\]", "[background]")),
          plant(
              "D01", t -> t.swapIn(BATH, "(?s)\\[decision\\].*?\\[background\\]", "[background]")),
          plant(
              "D01",
              t -> t.swapIn(CONTROL, "(?s)\\[decision\\].*?\\[background\\]", "[background]")),
          plant("D02", t -> t.swapIn(ROOMS, ":by .*\n.* yrkar att", "En ledamot yrkar att")),
          plant("D02", t -> t.swapIn(PRIZE, ":by .*\n.* yrkar avslag", "Någon yrkar avslag")),
          plant(
              "D02",
              t ->
                  t.swapIn(
                      BATH,
                      "\\[background\\]",
                      "[motions]\n" + t.member(2) + " yrkar.\n\n[background]")),
          plant(
              "D03",
              t -> t.swapIn(PRIZE, "(?s)\\[proposition\\].*?\\[attachments\\]", "[attachments]")),
          plant(
              "D03",
              t ->
                  t.swapIn(
                      CONTROL,
                      "\\[background\\]",
                      "[motions]\n" + t.member(3) + " yrkar avslag på förslaget.\n\n[background]")),
          plant(
              "D03",
              t ->
                  t.swapIn(
                      ROOMS,
                      "(?s)\\[proposition\\].*?\\[attachments\\]",
                      "[motions: Fler yrkanden]\n"
                          + t.member(3)
                          + " yrkar bifall till förslaget.\n\n[attachments]")),
          plant(
              "D04",
              t ->
                  t.swapIn(
                      ROOMS,
                      "finner att .* beslutar att återremittera",
                      "finner att ärendet avslås och bifaller "
                          + t.member(8)
                          + " yrkande om avslag; beslutar att återremittera")),
          plant(
              "D04",
              t ->
                  t.swapIn(
                      PRIZE,
                      "och \\p{Lu}\\p{L}+ \\p{L}+ \\(\\p{L}+\\) yrkande om avslag och finner",
                      "och " + t.member(8) + " yrkande om bordläggning och finner")),
          plant(
              "D04",
              t ->
                  t.swapIn(
                      CONTROL,
                      "\\[background\\]",
                      "[proposition]\nOrdföranden ställer proposition på förslaget och "
                          + t.member(7)
                          + " yrkande om avslag och finner att förslaget bifalls.\n\n[background]")),
          plant("D05", t -> t.swapIn(FOLLOW, "senast den \\d+", "senast den 31")),
          plant(
              "D05",
              t ->
                  t.swapIn(
                      CONTROL,
                      "anta internkontrollplan för \\d+",
                      "anta internkontrollplan för 2031")),
          plant("D05", t -> t.swapIn(ANSWER, "avge yttrande", "inte avge yttrande")),
          plant("D07", t -> t.swapIn(FOLLOW, "(- godkänna.*\n)(- uppdra.*\n)", "$2$1")),
          plant("D07", t -> t.swapIn(FOLLOW, "(- uppdra.*\n)", "$1- meddela revisorerna\n")),
          plant("D07", t -> t.swapIn(PRIZE, "(- bevilja.*\n)(- finansiera.*\n)", "$2$1")),
          plant(
              "D10",
              t ->
                  t.swapIn(
                      BATH,
                      "Avtalet löper",
                      "Ärendet är brådskande och har inte kungjorts eller stått i kallelsen. Avtalet löper")),
          plant(
              "D10",
              t ->
                  t.swapIn(
                      CONTROL,
                      "Planen har",
                      "Ärendet väcktes vid sammanträdet som ett brådskande ärende utan beredning. Planen har")),
          plant(
              "D10",
              t ->
                  t.swapIn(
                      ANSWER, "Svar ska", "Ärendet är brådskande och har inte beretts. Svar ska")),
          plant(
              "D11",
              t ->
                  t.swapIn(ROOMS, "till förvaltningen för att .*", "till förvaltningen")
                      .swapIn(ROOMS, "återremitteras för att .*", "återremitteras.")),
          plant(
              "D11",
              t ->
                  t.swapIn(ROOMS, "- återremittera .*", "- återremittera ärendet")
                      .swapIn(ROOMS, "återremitteras för att .*", "återremitteras.")),
          plant(
              "D11",
              t -> t.swapIn(CONTROL, "- anta .*", "- återremittera ärendet till förvaltningen")),
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

  static final List<Plant> VOTES =
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
              "E09",
              t ->
                  t.swapIn(PRIZE, "(- finansiera.*)", "$1\n- avslå ansökan om bygglov för lokalen")
                      .swapIn(PRIZE, "mot 3 nej-röster", "mot 2 nej-röster och 1 som avstår")),
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
                      "Nämnden antog yttrandet med röstsiffrorna 6-4 och ser positivt")),
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

  static final List<Plant> DISSENT =
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
          plant("G04", t -> t.swapIn(BATH, "^.* anmäler jäv", t.member(2) + " anmäler jäv")));

  static final List<Plant> FIGURES =
      List.of(
          plant("J01", t -> t.cell("Summa", 2, 200)),
          plant("J01", t -> t.cell("Summa", 1, -90)),
          plant("J01", t -> t.cell("Anläggningar", 1, 1000)),
          plant("J01", t -> t.swap("\\| -120$", "| -320")),
          plant("J01", t -> t.swap("\\| 260$", "| 620")),
          plant("J01", t -> t.swap("\\| -35$", "| 35")),
          plant(
              "J01",
              t ->
                  t.swapIn(
                      PRIZE, "Föreningen söker (\\d+) 000 kronor", "Föreningen söker $1 mnkr")),
          plant(
              "J01",
              t ->
                  t.swapIn(
                      PRIZE, "Föreningen söker (\\d+) 000 kronor", "Föreningen söker $1 000 tkr")),
          plant("J01", t -> t.swap("tre \\(3\\)", "tre (4)")),
          plant("J01", t -> t.swap("Planen har 4", "Planen har fem (4)")),
          plant("J01", t -> t.swap("löper på tre år", "löper på tre (2) år")),
          plant("J01", t -> t.swapIn(PRIZE, "bidrag med (\\d+) 000", "bidrag med 95 000")),
          plant(
              "J01",
              t -> t.swapIn(PRIZE, "(?s)(\\[proposal\\].*?bidrag med )(\\d+) 000", "$195 000")),
          plant("J01", t -> t.swap("vilket är 25 procent", "vilket är 35 procent")),
          plant("J01", t -> t.swap("12 uppnådda, vilket är 25", "15 uppnådda, vilket är 25")),
          plant(
              "K01", t -> t.swap("Avtalet löper", "Kontaktperson är 19121212-1212. Avtalet löper")),
          plant(
              "K01",
              t -> t.swap("Föreningen söker", "Ordförande är 121212-1212. Föreningen söker")),
          plant("K01", t -> t.swap("Planen har", "Ansvarig är 19121272-1219. Planen har")),
          plant(
              "K01b",
              t ->
                  t.swap(
                      "Avtalet löper",
                      "Uppgiften omfattas av sekretess enligt 26 kap. 1 § OSL. Avtalet löper")),
          plant("K01b", t -> t.swap("Planen har", "Bilagan är belagd med sekretess. Planen har")),
          plant(
              "K01b",
              t ->
                  t.swap(
                      "Svar ska",
                      "Sekretess, 25 kap. offentlighets- och sekretesslagen. Svar ska")));

  private PlantsOfMatters() {}

  private static Told assembly(Told told) {
    return told.swapAll(told.value("body"), "Kommunfullmäktige");
  }
}
