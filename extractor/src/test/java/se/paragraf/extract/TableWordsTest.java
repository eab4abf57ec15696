package se.paragraf.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.layout.AssembleLines;
import se.paragraf.extract.layout.FindFurniture;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.PageLines;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.table.PaintedTable;

/** Heads of tables that stand at the same spot on page after page. */
class TableWordsTest {

  private static PageLines page(int number, PaintedTable painted) {
    return new PageLines(
        number, 595, 842, new AssembleLines().assemble(number, painted.words()), List.of(), false);
  }

  /** What may stand in tables on the second of three such pages. */
  private static List<String> words(PaintedTable painted) {
    List<PageLines> pages = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      pages.add(page(number, painted));
    }
    List<PageLayout> layouts = new FindFurniture(line -> false).find(pages);
    return TableWords.of(layouts.get(1), pages.get(1)).stream().map(Word::text).toList();
  }

  private static PaintedTable rows(PaintedTable page) {
    for (int row = 0; row < 6; row++) {
      double y = 113 + 26 * row;
      page.text(70, y, "Post").text(240, y, "12").text(300, y, "34").text(360, y, "56");
    }
    return page;
  }

  @Test
  void keepsTheFirstLineOfARepeatedHeadWhoseCellsStandNearEachOther() {
    PaintedTable page =
        new PaintedTable()
            .text(220, 70, "Utfall")
            .text(262, 70, "Ändringen")
            .text(319, 70, "Prognosen")
            .text(225, 87, "2030")
            .text(292, 87, "2031")
            .text(345, 87, "2032");
    assertThat(words(rows(page))).startsWith("Utfall", "Ändringen", "Prognosen", "2030");
  }

  @Test
  void leavesARunningHeadOfOneLineOut() {
    PaintedTable page = new PaintedTable().text(70, 70, "Almhärad i siffror");
    assertThat(words(rows(page.text(240, 98, "2030").text(300, 98, "2031").text(360, 98, "2032"))))
        .startsWith("2030", "2031", "2032");
  }
}
