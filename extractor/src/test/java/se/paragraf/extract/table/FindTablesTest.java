package se.paragraf.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.Table;

class FindTablesTest {

  private static Table only(PaintedTable page) {
    List<Table> tables = new JoinTables().join(page.tables());
    assertThat(tables).hasSize(1);
    return tables.getFirst();
  }

  private static PaintedTable borderless() {
    return new PaintedTable()
        .text(220, 200, "Utfall")
        .text(300, 200, "Budget")
        .text(70, 216, "Intäkter")
        .text(225, 216, "1 240")
        .text(305, 216, "1 300")
        .text(70, 232, "Kostnader")
        .text(225, 232, "-980")
        .text(305, 232, "-990");
  }

  @Test
  void readsBorderlessTableByItsWhiteSpace() {
    assertThat(only(borderless()).rows())
        .containsExactly(
            List.of("", "Utfall", "Budget"),
            List.of("Intäkter", "1 240", "1 300"),
            List.of("Kostnader", "-980", "-990"));
  }

  @Test
  void takesLowerCaseLineBelowTheLabelIntoItsCell() {
    PaintedTable page =
        borderless()
            .text(70, 248, "Generella statsbidrag")
            .text(225, 248, "10")
            .text(305, 248, "20");
    page.text(70, 260, "och utjämning");
    assertThat(only(page).rows().getLast())
        .containsExactly("Generella statsbidrag och utjämning", "10", "20");
  }

  @Test
  void keepsTheNumberOfAHeadOverTwoColumnsWithIt() {
    PaintedTable page =
        new PaintedTable().text(219.9, 200, "Modell 1").text(319.9, 200, "Modell 2");
    for (double x : new double[] {200, 300}) {
      page.text(x, 214, "Medel").text(x + 50, 214, "Spann");
      page.text(x, 228, "0,123").text(x + 50, 228, "(0,456)");
      page.text(x, 242, "0,321").text(x + 50, 242, "(0,654)");
    }
    page.text(70, 214, "Mått").text(70, 228, "Ålder").text(70, 242, "Bostad");
    assertThat(only(page).rows().getFirst()).containsExactly("", "Modell 1", "", "Modell 2", "");
  }

  @Test
  void readsRuledTableWithHeadOverTwoColumns() {
    PaintedTable page =
        new PaintedTable()
            .lying(70, 370, 200)
            .lying(170, 370, 220)
            .lying(70, 370, 240)
            .lying(70, 370, 260)
            .standing(70, 200, 260)
            .standing(170, 200, 260)
            .standing(270, 220, 260)
            .standing(370, 200, 260)
            .text(250, 214, "2024")
            .text(200, 234, "Utfall")
            .text(300, 234, "Budget")
            .text(75, 254, "Resultat")
            .text(200, 254, "12,5")
            .text(300, 254, "(3)");
    Table table = only(page);
    assertThat(table.rows())
        .containsExactly(
            List.of("", "2024", ""),
            List.of("", "Utfall", "Budget"),
            List.of("Resultat", "12,5", "(3)"));
    assertThat(table.cells())
        .filteredOn(cell -> cell.text().equals("2024"))
        .singleElement()
        .returns(2, Table.Cell::columnSpan);
    assertThat(table.headerRows()).isEqualTo(2);
  }

  @Test
  void leavesSignatureStripAlone() {
    PaintedTable page =
        new PaintedTable()
            .lying(70, 370, 780)
            .lying(70, 370, 800)
            .standing(70, 780, 800)
            .standing(220, 780, 800)
            .standing(370, 780, 800)
            .text(75, 793, "Ordförandes sign")
            .text(225, 793, "Justerares sign");
    assertThat(page.tables()).isEmpty();
  }

  @Test
  void leavesContentsListAlone() {
    PaintedTable page = new PaintedTable();
    for (int i = 1; i <= 6; i++) {
      page.text(70, 200 + 16 * i, "Avsnitt").text(400, 200 + 16 * i, String.valueOf(3 * i));
    }
    assertThat(page.tables()).isEmpty();
  }

  @Test
  void givesUpPageThatIsFullOfLines() {
    PaintedTable page = borderless();
    for (int i = 0; i < 25_000; i++) {
      page.lying(i % 500, i % 500 + 20, i % 800);
    }
    assertThat(new CollectRules().collect(page.page())).isEmpty();
  }

  @Test
  void takesAStripOfBoxesToFillInForNoTable() {
    PaintedTable page =
        new PaintedTable()
            .lying(70, 370, 200)
            .lying(70, 370, 230)
            .lying(70, 370, 260)
            .text(75, 215, "Vem kan svara om frågor uppstår?")
            .text(75, 242, "Befattning")
            .text(175, 242, "Telefon")
            .text(275, 242, "Klockslag");
    for (double x : new double[] {70, 170, 270, 370}) {
      page.standing(x, x == 70 || x == 370 ? 200 : 230, 260);
    }
    assertThat(page.tables()).isEmpty();
  }

  @Test
  void takesNumberedBoxesOfAFormForNoTable() {
    PaintedTable page = new PaintedTable();
    for (double x : new double[] {70, 230, 400}) {
      page.standing(x, 200, 260);
    }
    page.lying(70, 400, 200).lying(70, 400, 230).lying(70, 400, 260);
    page.text(75, 215, "1. Namn").text(235, 215, "2. Adress");
    page.text(75, 245, "3. Yrke").text(235, 245, "4. Ort");
    assertThat(page.tables()).isEmpty();
  }

  @Test
  void makesNoColumnOfAHeadThatStandsBetweenTheTwoItIsFor() {
    PaintedTable page = new PaintedTable().text(255, 188, "Kön");
    page.text(70, 200, "Svar").text(200, 200, "Kvinnor").text(300, 200, "Män");
    for (int row = 0; row < 3; row++) {
      double y = 216 + 14 * row;
      page.text(70, y, "Alternativ " + (char) ('A' + row));
      page.text(215, y, (4 + row) + ",5").text(300, y, (7 - row) + ",1");
    }
    assertThat(only(page).columns()).isEqualTo(3);
  }

  @Test
  void takesMonthsWithTheirYearForNoPageNumbers() {
    PaintedTable page = new PaintedTable().lying(70, 400, 204);
    page.text(70, 200, "Etapp").text(200, 200, "Plan").text(300, 200, "Utfall");
    for (int row = 0; row < 4; row++) {
      double y = 216 + 14 * row;
      page.text(70, y, "Skede " + (char) ('A' + row));
      page.text(200, y, "0" + (row + 2) + "/92").text(300, y, "0" + (row + 4) + "/95");
    }
    assertThat(page.tables()).hasSize(1);
  }
}
