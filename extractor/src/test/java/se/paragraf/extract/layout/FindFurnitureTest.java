package se.paragraf.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.Furniture;

class FindFurnitureTest {

  private static List<String> furniture(PageLayout page, Furniture.Kind kind) {
    return page.furniture().stream().filter(f -> f.kind() == kind).map(Furniture::text).toList();
  }

  private static List<String> text(PageLayout page) {
    return page.lines().stream().map(Line::text).toList();
  }

  @Test
  void takesTheFormalHeadOfASinglePageForFurniture() {
    PageLayout page =
        Typeset.layouts(
                Typeset.page(1)
                    .at(72, 50, "Region Almhärad")
                    .at(300, 50, "PROTOKOLL")
                    .at(480, 50, "1 (14)")
                    .at(72, 65, "Regionstyrelsen")
                    .at(300, 65, "Sammanträdesdatum")
                    .at(300, 78, "2024-02-27")
                    .down(200)
                    .line("§ 12 Internbudget 2025"))
            .getFirst();
    assertThat(furniture(page, Furniture.Kind.RUNNING_HEAD))
        .contains("PROTOKOLL", "Regionstyrelsen", "Sammanträdesdatum", "2024-02-27");
    assertThat(furniture(page, Furniture.Kind.PAGE_NUMBER)).containsExactly("1 (14)");
    assertThat(text(page)).containsExactly("§ 12 Internbudget 2025");
  }

  @Test
  void keepsANameInTheHeadZoneOfAPageWithoutFormalHead() {
    PageLayout page =
        Typeset.layouts(Typeset.page(1).at(72, 100, "Regionstyrelsen").at(72, 300, "text"))
            .getFirst();
    assertThat(text(page)).contains("Regionstyrelsen");
  }

  @Test
  void takesALineRepeatedAtTheSameSpotOnThreePages() {
    List<PageLayout> pages = Typeset.layouts(running(1, 60), running(2, 62), running(3, 60));
    assertThat(pages)
        .allSatisfy(page -> {
          assertThat(furniture(page, Furniture.Kind.RUNNING_HEAD))
              .containsExactly("Almhärad i siffror");
          assertThat(furniture(page, Furniture.Kind.RUNNING_FOOT))
              .containsExactly("Besöksadress Storgatan 1");
        });
  }

  @Test
  void keepsALineThatOnlyTwoOfThreePagesRepeat() {
    List<PageLayout> pages =
        Typeset.layouts(running(1, 60), running(2, 60), Typeset.page(3).at(72, 300, "text"));
    assertThat(text(pages.getFirst())).contains("Almhärad i siffror");
  }

  @Test
  void keepsALineThatRepeatsAtAnotherSpot() {
    List<PageLayout> pages = Typeset.layouts(running(1, 60), running(2, 69.1), running(3, 78.2));
    assertThat(text(pages.getFirst())).contains("Almhärad i siffror");
  }

  private static Typeset running(int number, double baseline) {
    return Typeset.page(number)
        .at(72, baseline, "Almhärad i siffror")
        .at(72, 300, "Text på sidan " + number + " som är sidans egen")
        .at(72, 800, "Besöksadress Storgatan 1");
  }

  @Test
  void neverTakesTheNumberOfAParagraphForFurniture() {
    PageLayout page =
        Typeset.layouts(
                Typeset.page(1).at(72, 50, "PROTOKOLL").at(72, 100, "§ 12").at(140, 100, "Budget"))
            .getFirst();
    assertThat(text(page)).contains("§ 12", "Budget");
  }

  @Test
  void takesTheRowOfAParagraphForFurnitureWhenItIsAPageHead() {
    PageLayout page =
        Typeset.layouts(
                Typeset.page(1)
                    .at(72, 50, "§ 12–14")
                    .at(200, 50, "Protokoll")
                    .at(480, 50, "2 (9)")
                    .at(72, 300, "text"))
            .getFirst();
    assertThat(text(page)).containsExactly("text");
  }

  @Test
  void takesTheSignatureStripAboveTheFoot() {
    PageLayout page =
        Typeset.layouts(
                Typeset.page(1)
                    .at(72, 300, "Justerandes sign")
                    .at(72, 720, "Justerandes sign")
                    .at(300, 720, "Utdragsbestyrkande"))
            .getFirst();
    assertThat(furniture(page, Furniture.Kind.SIGNATURE_STRIP))
        .containsExactly("Justerandes sign", "Utdragsbestyrkande");
    assertThat(text(page)).containsExactly("Justerandes sign");
  }

  @Test
  void countsABareNumberAtTheVeryEdge() {
    PageLayout page =
        Typeset.layouts(Typeset.page(1).at(72, 300, "text").at(290, 810, "7")).getFirst();
    assertThat(furniture(page, Furniture.Kind.PAGE_NUMBER)).containsExactly("7");
  }

  @Test
  void countsABareNumberThatGoesUpWithThePages() {
    List<PageLayout> pages =
        Typeset.layouts(
            Typeset.page(1).at(500, 110, "7").at(72, 110, "rad"),
            Typeset.page(2).at(500, 110, "8").at(72, 110, "rad två"));
    assertThat(furniture(pages.getFirst(), Furniture.Kind.PAGE_NUMBER)).containsExactly("7");
    assertThat(furniture(pages.getLast(), Furniture.Kind.PAGE_NUMBER)).containsExactly("8");
  }

  @Test
  void keepsAYearInATableNearTheTop() {
    List<PageLayout> pages =
        Typeset.layouts(
            Typeset.page(1).at(500, 110, "2023").at(72, 110, "Utfall"),
            Typeset.page(2).at(500, 110, "2022").at(72, 110, "Budget"));
    assertThat(text(pages.getFirst())).contains("2023");
    assertThat(text(pages.getLast())).contains("2022");
  }

  @Test
  void keepsTheLargeTitleOfAReportAndTakesItsRunningHead() {
    PageLayout first =
        Typeset.layouts(
                Typeset.page(1).down(90).size(20).line("Delårsrapport augusti 2024").size(10))
            .getFirst();
    assertThat(text(first)).containsExactly("Delårsrapport augusti 2024");
    PageLayout running =
        Typeset.layouts(Typeset.page(1).at(72, 50, "Delårsrapport augusti 2024")).getFirst();
    assertThat(furniture(running, Furniture.Kind.RUNNING_HEAD))
        .containsExactly("Delårsrapport augusti 2024");
  }
}
