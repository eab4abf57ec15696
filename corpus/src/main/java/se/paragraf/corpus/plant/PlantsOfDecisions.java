package se.paragraf.corpus.plant;

import static se.paragraf.corpus.plant.Plant.plant;
import static se.paragraf.corpus.plant.Told.ANSWER;
import static se.paragraf.corpus.plant.Told.BATH;
import static se.paragraf.corpus.plant.Told.CONTROL;
import static se.paragraf.corpus.plant.Told.FOLLOW;
import static se.paragraf.corpus.plant.Told.PRIZE;
import static se.paragraf.corpus.plant.Told.ROOMS;

import java.util.List;

/** Errors of proposals, propositions and decisions. */
final class PlantsOfDecisions {

  static final List<Plant> ALL =
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
                      "och \\p{Lu}[\\p{L}-]+ [\\p{L}-]+ \\(\\p{L}+\\) yrkande om avslag och finner",
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
              t -> t.swapIn(CONTROL, "- anta .*", "- återremittera ärendet till förvaltningen")));

  private PlantsOfDecisions() {}
}
