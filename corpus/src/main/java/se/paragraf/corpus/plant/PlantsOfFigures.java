package se.paragraf.corpus.plant;

import static se.paragraf.corpus.plant.Plant.plant;
import static se.paragraf.corpus.plant.Told.BATH;
import static se.paragraf.corpus.plant.Told.CONTROL;
import static se.paragraf.corpus.plant.Told.PRIZE;
import static se.paragraf.corpus.plant.Told.ROOMS;

import java.util.List;

/** Errors of figures, and what may not be published. */
final class PlantsOfFigures {

  static final List<Plant> ALL =
      List.of(
          plant("J01a", t -> t.cell("Summa", 2, 200)),
          plant("J01a", t -> t.cell("Summa", 1, -90)),
          plant("J01a", t -> t.cell("Anläggningar", 1, 1000)),
          plant("J01b", t -> t.swap("\\| -120$", "| -320")),
          plant("J01b", t -> t.swap("\\| 260$", "| 620")),
          plant("J01b", t -> t.swap("\\| -35$", "| 35")),
          plant(
              "J01c",
              t ->
                  t.swapIn(
                      PRIZE, "Föreningen söker (\\d+) 000 kronor", "Föreningen söker $1 mnkr")),
          plant(
              "J01c",
              t ->
                  t.swapIn(
                      PRIZE, "Föreningen söker (\\d+) 000 kronor", "Föreningen söker $1 000 tkr")),
          plant(
              "J01c",
              t -> t.swapIn(PRIZE, "bidrag med (\\d+) 000 kronor", "bidrag med $1 000 tkr")),
          plant("J01d", t -> t.swap("tre \\(3\\)", "tre (4)")),
          plant("J01d", t -> t.swap("Planen har 4", "Planen har fem (4)")),
          plant("J01d", t -> t.swap("löper på tre år", "löper på tre (2) år")),
          plant("J01e", t -> t.swapIn(PRIZE, "bidrag med (\\d+) 000", "bidrag med 95 000")),
          plant(
              "J01e",
              t -> t.swapIn(PRIZE, "(?s)(\\[proposal\\].*?bidrag med )(\\d+) 000", "$195 000")),
          plant("J01e", t -> t.swapIn(PRIZE, "bidrag med (\\d+) 000", "bidrag med 1$1 000")),
          plant("J01f", t -> t.swap("vilket är 25 procent", "vilket är 35 procent")),
          plant("J01f", t -> t.swap("12 uppnådda, vilket är 25", "15 uppnådda, vilket är 25")),
          plant("J01f", t -> t.swap("12 uppnådda, vilket är 25", "24 uppnådda, vilket är 25")),
          plant(
              "J01h",
              t -> t.swap("Internkontrollplan \\d+ \\|", "Delårsrapport januari–september 2024 |")),
          plant(
              "J01h",
              t ->
                  t.swap("Uppföljning av budgeten \\d+ \\|", "Delårsrapport januari–oktober 2023 |")
                      .swapIn(
                          "Delårsrapport",
                          "Verksamheterna har",
                          "Rapporten är delårsrapporten enligt kommunallagen. Verksamheterna har")),
          plant("J01h", t -> t.swap(ROOMS + " \\|", "Delårsrapport januari–mars 2024 |")),
          plant("J01i", t -> handedOver(t, CONTROL, "augusti")),
          plant("J01i", t -> handedOver(t, BATH, "juli")),
          plant("J01i", t -> handedOver(t, ROOMS, "juni")),
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
                      "Sekretess, 25 kap. offentlighets- och sekretesslagen. Svar ska")),
          plant(
              "K01c",
              t -> t.swap("Avtalet löper", "Sökanden äger fastigheten Lunden 1:23. Avtalet löper")),
          plant(
              "K01c",
              t -> t.swap("Planen har", "Vårdtagaren bor på fastigheten Tallmon 4:7. Planen har")),
          plant(
              "K01c",
              t ->
                  t.swap(
                      "Svar ska", "Sökandens fastighet Berga 2:14 ligger vid stråket. Svar ska")),
          plant("K01d", t -> t.field("metaTitle: ")),
          plant("K01d", t -> t.field("metaTitle: ").swap("löper på tre år", "löper på fyra år")),
          plant("K01d", t -> t.field("metaTitle: ").swap("Planen har 4", "Planen har 5")));

  private PlantsOfFigures() {}

  private static Told handedOver(Told told, String title, String month) {
    return told.swapIn(title, title + "[^|]*", "Delårsrapport januari–" + month + " 2023 ")
        .swapIn("Delårsrapport", "(?m)^- .*", "- överlämna delårsrapporten till kommunfullmäktige");
  }
}
