package se.paragraf.corpus.plant;

import static se.paragraf.corpus.plant.Plant.plant;
import static se.paragraf.corpus.plant.PlantsOfDuties.assembly;
import static se.paragraf.corpus.plant.Told.ANSWER;
import static se.paragraf.corpus.plant.Told.BATH;
import static se.paragraf.corpus.plant.Told.CONTROL;
import static se.paragraf.corpus.plant.Told.PRIZE;
import static se.paragraf.corpus.plant.Told.ROOMS;

import java.util.List;

/** Errors that show only beside other documents, or a register. */
final class PlantsBeside {

  static final List<Plant> ALL =
      List.of(
          plant("B02", t -> t).beside(t -> t.earlier(20, t.first() + 3, "")),
          plant("B02", t -> t).beside(t -> t.earlier(24, t.first() + 0, "")),
          plant("B02", t -> t).beside(t -> t.earlier(22, t.first() - 5, "")),
          plant(
                  "B04",
                  t ->
                      t.swapIn(
                          CONTROL,
                          "\\[decision\\]",
                          "[earlier]\nÄrendet behandlades i Miljönämnden 2024-01-16 § 78.\n\n[decision]"))
              .beside(t ->
                  t.other(
                      "Miljönämnden",
                      "2024-01-16",
                      matter(87, "Yttrande", t.caseNumber(CONTROL), "- avge yttrande"))),
          plant(
                  "B04",
                  t ->
                      t.swapIn(
                          BATH,
                          "\\[decision\\]",
                          "[earlier]\nÄrendet behandlades i Miljönämnden 2024-01-16 § 78.\n\n[decision]"))
              .beside(t ->
                  t.other(
                      "Miljönämnden",
                      "2024-01-16",
                      matter(87, "Yttrande", t.caseNumber(BATH), "- avge yttrande"))),
          plant(
                  "B04",
                  t ->
                      t.swapIn(
                          ROOMS,
                          "\\[decision\\]",
                          "[earlier]\nÄrendet behandlades i Miljönämnden 2024-01-16 § 78.\n\n[decision]"))
              .beside(t ->
                  t.other(
                      "Miljönämnden",
                      "2024-01-16",
                      matter(87, "Yttrande", t.caseNumber(ROOMS), "- avge yttrande"))),
          plant("B07", t -> t)
              .beside(t ->
                  t.earlier(
                      20,
                      t.first() - 1,
                      t.matter(CONTROL).replaceFirst("§ \\d+", "§ " + (t.first() - 1)))),
          plant("B07", t -> t)
              .beside(t ->
                  t.earlier(
                      20,
                      t.first() - 1,
                      t.matter(BATH).replaceFirst("§ \\d+", "§ " + (t.first() - 1)))),
          plant("B07", t -> t)
              .beside(t ->
                  t.earlier(
                      20,
                      t.first() - 1,
                      t.matter(ROOMS).replaceFirst("§ \\d+", "§ " + (t.first() - 1)))),
          plant("D06", t -> quoted(t, CONTROL, "anta planen med två ändringar i avsnitt fyra"))
              .beside(t ->
                  t.other(
                      "Planeringsutskottet",
                      "2024-01-16",
                      matter(
                          9,
                          "Plan för grönytor",
                          t.caseNumber(CONTROL),
                          "- anta planen med tre ändringar i avsnitt fyra"))),
          plant("D06", t -> quoted(t, BATH, "anta planen med två ändringar i avsnitt fyra"))
              .beside(t ->
                  t.other(
                      "Planeringsutskottet",
                      "2024-01-16",
                      matter(
                          9,
                          "Plan för grönytor",
                          t.caseNumber(BATH),
                          "- anta planen med tre ändringar i avsnitt fyra"))),
          plant("D06", t -> quoted(t, ANSWER, "anta planen med två ändringar i avsnitt fyra"))
              .beside(t ->
                  t.other(
                      "Planeringsutskottet",
                      "2024-01-16",
                      matter(
                          9,
                          "Plan för grönytor",
                          t.caseNumber(ANSWER),
                          "- anta planen med tre ändringar i avsnitt fyra"))),
          plant("D08", t -> assembly(t).swapIn(CONTROL, "\\| (\\p{L}+) 2024/", "| $1 2024/9"))
              .beside(t ->
                  t.other(
                      "Miljönämnden",
                      "2024-01-16",
                      matter(87, "Yttrande", "MIL 2024/3", "- avge yttrande"))),
          plant("D08", t -> assembly(t).swapIn(BATH, "\\| (\\p{L}+) 2024/", "| $1 2024/9"))
              .beside(t ->
                  t.other(
                      "Miljönämnden",
                      "2024-01-16",
                      matter(87, "Yttrande", "MIL 2024/3", "- avge yttrande"))),
          plant("D08", t -> assembly(t).swapIn(PRIZE, "\\| (\\p{L}+) 2024/", "| $1 2024/9"))
              .beside(t ->
                  t.other(
                      "Miljönämnden",
                      "2024-01-16",
                      matter(87, "Yttrande", "MIL 2024/3", "- avge yttrande"))),
          plant("D09", t -> t).beside(t -> t.summonsWithout(CONTROL)),
          plant("D09", t -> t).beside(t -> t.summonsWithout(BATH)),
          plant("D09", t -> t).beside(t -> t.summonsWithout(ROOMS)),
          plant("D12", t -> t)
              .beside(t ->
                  t.earlier(
                      20,
                      t.first() - 1,
                      matter(
                          t.first() - 1,
                          "Ny lekplats",
                          t.value("prefix") + " 2024/11",
                          "- bordlägga ärendet"))),
          plant("D12", t -> t)
              .beside(t ->
                  t.earlier(
                      20,
                      t.first() - 1,
                      matter(
                          t.first() - 1,
                          "Torgets belysning",
                          t.value("prefix") + " 2024/12",
                          "- bordlägga ärendet"))),
          plant("D12", t -> t)
              .beside(t ->
                  t.earlier(
                      20,
                      t.first() - 1,
                      matter(
                          t.first() - 1,
                          "Bokbussens turer",
                          t.value("prefix") + " 2024/13",
                          "- bordlägga ärendet"))),
          plant(
                  "D15",
                  t ->
                      t.swap(
                          "Planen har",
                          "Ordförandens brådskande beslut den "
                              + t.day().minusDays(31)
                              + " anmäls. Planen har"))
              .beside(t -> t.earlier(20, t.first() - 1, "")),
          plant(
                  "D15",
                  t ->
                      t.swap(
                          "Avtalet löper",
                          "Ordförandens brådskande beslut den "
                              + t.day().minusDays(35)
                              + " anmäls. Avtalet löper"))
              .beside(t -> t.earlier(20, t.first() - 1, "")),
          plant(
                  "D15",
                  t ->
                      t.swap(
                          "Förvaltningschefen informerar",
                          "Ordförandens brådskande beslut den "
                              + t.day().minusDays(39)
                              + " anmäls. Förvaltningschefen informerar"))
              .beside(t -> t.earlier(20, t.first() - 1, "")),
          plant("D16", t -> assembly(t))
              .beside(t ->
                  assembly(t)
                      .earlier(
                          500,
                          40,
                          matter(
                              40,
                              "Motion om lekplatser",
                              "KF 2022/11",
                              "- remittera ärendet till styrelsen"))),
          plant("D16", t -> assembly(t))
              .beside(t ->
                  assembly(t)
                      .earlier(
                          540,
                          40,
                          matter(
                              40,
                              "Medborgarförslag om farthinder",
                              "KF 2022/12",
                              "- remittera ärendet till styrelsen"))),
          plant("D16", t -> assembly(t))
              .beside(t ->
                  assembly(t)
                      .earlier(
                          580,
                          40,
                          matter(
                              40,
                              "Motion om skolmat",
                              "KF 2022/13",
                              "- remittera ärendet till styrelsen"))),
          plant("D20", t -> t).beside(t -> overdue(t, "Lokalplan", "2024/21", 3)),
          plant("D20", t -> t).beside(t -> overdue(t, "Personalplan", "2024/22", 4)),
          plant("D20", t -> t).beside(t -> overdue(t, "Städplan", "2024/23", 5)),
          plant(
                  "J01g",
                  t ->
                      t.swap(
                          "Verksamheterna har",
                          "Årets resultat för 2023 blev 12,4 mnkr. Verksamheterna har"))
              .beside(t ->
                  t.earlier(
                      20,
                      0,
                      "--- § 7 | Bokslut\n[background]\nÅrets resultat för 2023 blev 14,2 mnkr.\n")),
          plant(
                  "J01g",
                  t ->
                      t.swap(
                          "Verksamheterna har",
                          "Årets resultat för 2023 blev 8,1 mnkr. Verksamheterna har"))
              .beside(t ->
                  t.earlier(
                      20,
                      0,
                      "--- § 7 | Bokslut\n[background]\nÅrets resultat för 2023 blev 9,7 mnkr.\n")),
          plant(
                  "J01g",
                  t ->
                      t.swap(
                          "Verksamheterna har",
                          "Årets resultat för 2023 blev 23,5 mnkr. Verksamheterna har"))
              .beside(t ->
                  t.earlier(
                      20,
                      0,
                      "--- § 7 | Bokslut\n[background]\nÅrets resultat för 2023 blev 25,3 mnkr.\n")),
          plant("C04", t -> t).registered(t -> t.registerWithFirst(t.waiting(), "C")),
          plant("C04", t -> t.swap("^(substitute: .*) \\(V\\)", "$1 (C)"))
              .registered(t -> t.registerWithFirst(t.waiting(), "C")),
          plant("C04", t -> t.swap("löper på tre år", "löper på fyra år"))
              .registered(t -> t.registerWithFirst(t.waiting(), "C")),
          plant("C12", t -> t).registered(t -> t.register(3)),
          plant("C12", t -> t).registered(t -> t.register(7)),
          plant("C12", t -> t).registered(t -> t.register(4)));

  private PlantsBeside() {}

  /** A § of another record. */
  private static String matter(int number, String title, String caseNumber, String points) {
    return """
    --- § %d | %s | %s
    [decision]
    > Nämnden beslutar att
    %s
    """
        .formatted(number, title, caseNumber, points);
  }

  /** The record before, with an order that was to be reported so many days before this meeting. */
  private static Plant.Beside overdue(Told told, String title, String caseNumber, int days) {
    int last = told.first() - 1;
    String order =
        "- uppdra åt förvaltningschefen att redovisa en plan senast " + told.day().minusDays(days);
    return told.earlier(
        20, last, matter(last, title, told.value("prefix") + " " + caseNumber, order));
  }

  /** The proposal as that of a committee, in these words. */
  private static Told quoted(Told told, String title, String words) {
    String quote =
        "[proposal: Planeringsutskottets förslag till beslut]\n"
            + "> Planeringsutskottet föreslår nämnden besluta att\n- "
            + words
            + "\n\n";
    String plain =
        told.matter(title).contains("[proposal]")
            ? "(?s)\\[proposal\\].*?(?=\\[background\\])"
            : "(?=\\[background\\])";
    return told.swapIn(title, plain, quote).swapIn(title, "(?m)^- .*", "- " + words);
  }
}
