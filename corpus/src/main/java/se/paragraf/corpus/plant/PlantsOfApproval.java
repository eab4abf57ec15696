package se.paragraf.corpus.plant;

import static se.paragraf.corpus.plant.Plant.plant;
import static se.paragraf.corpus.plant.Plant.posted;
import static se.paragraf.corpus.plant.Plant.printed;
import static se.paragraf.corpus.plant.Plant.printedPosted;
import static se.paragraf.corpus.plant.Told.ANSWER;
import static se.paragraf.corpus.plant.Told.BATH;
import static se.paragraf.corpus.plant.Told.CONTROL;

import java.util.List;

/** Errors of approval and announcement. */
final class PlantsOfApproval {

  static final List<Plant> ALL =
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
          printedPosted("H05", t -> t.field("noticeBody: Överförmyndarnämnden")),
          plant(
              "H06",
              t ->
                  t.swapIn(
                          CONTROL, "- anta .*", "- anta lokala ordningsföreskrifter för badplatsen")
                      .swapIn(
                          CONTROL,
                          "- anta intern.*",
                          "- anta lokala ordningsföreskrifter för badplatsen")),
          plant(
              "H06",
              t -> t.swapIn(ANSWER, "- avge .*", "- anta lokala föreskrifter om avfallshantering")),
          plant("H06", t -> t.swapIn(BATH, "- godkänna .*", "- anta föreskrifter om torghandel")));

  private PlantsOfApproval() {}

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
