package se.paragraf.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.Table;

class TextTableTest {

  private static PaintedTable projects() {
    return new PaintedTable()
        .text(70, 200, "Förvaltning")
        .text(160, 200, "Projekt")
        .text(400, 200, "Klart")
        .text(70, 220, "Teknik")
        .text(160, 220, "Ny bro över ån vid")
        .text(400, 220, "Våren")
        .text(160, 232, "gamla kvarnen")
        .text(70, 252, "Kultur")
        .text(160, 252, "Bibliotek på hjul")
        .text(400, 252, "Hösten")
        .text(70, 272, "Skola")
        .text(160, 272, "Matsal för alla, med plats")
        .text(400, 272, "Oklart")
        .text(160, 284, "för gäster");
  }

  @Test
  void readsTableOfWordsUnderARuledHead() {
    List<Table> tables = new JoinTables().join(projects().lying(70, 430, 205).tables());
    assertThat(tables).hasSize(1);
    assertThat(tables.getFirst().rows())
        .containsExactly(
            List.of("Förvaltning", "Projekt", "Klart"),
            List.of("Teknik", "Ny bro över ån vid gamla kvarnen", "Våren"),
            List.of("Kultur", "Bibliotek på hjul", "Hösten"),
            List.of("Skola", "Matsal för alla, med plats för gäster", "Oklart"));
  }

  @Test
  void readsTableOfWordsUnderANumberedCaption() {
    assertThat(projects().text(70, 184, "Tabell 3. Projekt i år").tables()).hasSize(1);
  }

  @Test
  void takesWordsSideBySideForNoTableWhereNothingShowsOne() {
    assertThat(projects().tables()).isEmpty();
  }

  @Test
  void takesRunningTextInColumnsUnderALineForNoTable() {
    PaintedTable page = new PaintedTable().lying(70, 430, 205);
    page.text(70, 200, "Inrikes").text(200, 200, "Utrikes").text(330, 200, "Sport");
    for (int line = 0; line < 8; line++) {
      for (int column = 0; column < 3; column++) {
        page.text(70 + 130 * column, 220 + 12 * line, "och sedan gick man hem");
      }
    }
    assertThat(page.tables()).isEmpty();
  }

  @Test
  void readsListOfManyColumnsThatCountsInOneOfThem() {
    PaintedTable page = new PaintedTable();
    page.text(70, 200, "Nummer").text(150, 200, "Mottagare");
    page.text(300, 200, "Ort").text(380, 200, "Kronor");
    for (int row = 0; row < 6; row++) {
      double y = 218 + 16 * row;
      page.text(70, y, "B-" + (7 * row + 11)).text(150, y, "Förening " + (char) ('A' + row));
      page.text(300, y, "Norrhed").text(385, y, (9 - row) + " 500");
    }
    assertThat(page.tables()).hasSize(1);
  }

  @Test
  void readsRowsOfLongTextBetweenLinesAsOneTableBelowALineThatTellsItGoesOn() {
    PaintedTable page = new PaintedTable().lying(70, 500, 188).lying(70, 500, 206);
    page.text(330, 180, "(Fortsättning från föregående sida)");
    page.text(70, 200, "Dag").text(130, 200, "Vem").text(190, 200, "Händelse");
    for (int row = 0; row < 3; row++) {
      double y = 220 + 30 * row;
      page.text(70, y, (row + 3) + " maj").text(130, y, "Kansliet");
      page.text(190, y, "Alla enheter fick i uppdrag att i god tid ta fram planer för");
      page.text(190, y + 12, "hela verksamheten i alla orter och för alla anställda samt för");
      page.lying(70, 500, y + 16);
    }
    List<Table> tables = new JoinTables().join(page.tables());
    assertThat(tables).hasSize(1);
    assertThat(tables.getFirst().rows()).hasSize(4);
    assertThat(tables.getFirst().rows().getFirst()).containsExactly("Dag", "Vem", "Händelse");
  }
}
