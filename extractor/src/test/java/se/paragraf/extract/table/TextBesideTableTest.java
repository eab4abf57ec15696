package se.paragraf.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.Table;

/** Tables without lines whose surroundings and spacing lead astray. */
class TextBesideTableTest {

  private static PaintedTable text(double x) {
    PaintedTable page = new PaintedTable();
    for (int line = 0; line < 9; line++) {
      page.text(x, 200 + 14 * line, "det gick som det var tänkt i hela byn");
    }
    return page;
  }

  private static PaintedTable table(PaintedTable page, double x, double pitch) {
    page.text(x + 90, 201, "Plan").text(x + 140, 201, "Utfall");
    double y = 203 + pitch;
    for (String label : List.of("Skolor", "Bad", "Parker", "Vägar", "Summa")) {
      page.text(x, y, label).text(x + 95, y, "123").text(x + 155, y, "456");
      y += pitch;
    }
    return page;
  }

  private static List<Table> tables(PaintedTable page) {
    return new JoinTables().join(page.tables());
  }

  @Test
  void takesNoLinesOfAColumnOfTextForLabelsOfTheTableBesideIt() {
    List<Table> right = tables(table(text(70), 320, 17));
    assertThat(right).hasSize(1);
    assertThat(right.getFirst().rows()).contains(List.of("Skolor", "123", "456"));
    assertThat(right.getFirst().columns()).isEqualTo(3);
    List<Table> left = tables(table(text(320), 70, 17));
    assertThat(left.getFirst().columns()).isEqualTo(3);
  }

  @Test
  void leavesLongLabelsBesideTheirFigures() {
    PaintedTable page = new PaintedTable().text(320, 186, "Plan").text(380, 186, "Utfall");
    for (int row = 0; row < 7; row++) {
      double y = 200 + 14 * row;
      page.text(70, y, "elever som har det bra i hela skolan").text(250, y, "Bygd " + row);
      page.text(325, y, "12" + row).text(395, y, "45" + row);
    }
    assertThat(tables(page).getFirst().columns()).isEqualTo(4);
  }

  @Test
  void keepsRowsUnderAHeadWhoseWordsStandElsewhereThanTheFigures() {
    PaintedTable page = new PaintedTable().text(70, 187, "antal").text(239, 187, "2030");
    page.text(203.5, 200, "Kvinnor").text(258, 200, "Män");
    double y = 213;
    for (String label : List.of("Bad", "Parker", "Gator och vägar i hela landet", "Summa")) {
      page.text(70, y, label).text(224, y, "123").text(258, y, "456");
      y += 13;
    }
    List<Table> tables = tables(page);
    assertThat(tables).hasSize(1);
    assertThat(tables.getFirst().rows()).contains(List.of("Summa", "123", "456"));
  }

  @Test
  void keepsSectionsApartFromTheirRowsWhereFewRowsTellThePitch() {
    PaintedTable page = new PaintedTable().text(220, 184, "Plan").text(280, 184, "Utfall");
    page.text(70, 200, "Skola");
    page.text(70, 215, "Elever").text(225, 215, "12").text(300, 215, "34");
    page.text(70, 232, "Lärare").text(225, 232, "56").text(300, 232, "78");
    page.text(70, 247, "Vård");
    page.text(70, 262, "Besök").text(225, 262, "12").text(300, 262, "34");
    assertThat(tables(page).getFirst().rows())
        .contains(List.of("Skola", "", ""), List.of("Besök", "12", "34"));
  }

  @Test
  void keepsASectionBelowTheLineUnderTheSumAboveIt() {
    PaintedTable page = new PaintedTable().text(220, 184, "Plan").text(280, 184, "Utfall");
    for (double y : new double[] {190, 226}) {
      page.lying(65, 315, y);
    }
    double y = 203;
    for (String label : List.of("Skola", "Summa skola", "Vård", "Besök", "Läkare")) {
      page.text(70, y, label);
      if (!label.equals("Vård")) {
        page.text(225, y, "12").text(300, y, "34");
      }
      y += 17;
    }
    List<Table> tables = tables(page);
    assertThat(tables).hasSize(1);
    assertThat(tables.getFirst().rows())
        .contains(List.of("Vård", "", ""), List.of("Läkare", "12", "34"));
  }

  @Test
  void joinsWhatGoesOnInTheNextColumnOfTextUnderTheSameHead() {
    PaintedTable page = new PaintedTable();
    part(page, 70, 500, "Skola", "Vård", "Natur");
    part(page, 320, 200, "Bad", "Parker", "Vägar");
    for (int line = 0; line < 8; line++) {
      page.text(70, 200 + 14 * line, "det gick som det var tänkt i hela byn");
      page.text(320, 500 + 14 * line, "det gick som det var tänkt i hela byn");
    }
    List<Table> tables = tables(page);
    assertThat(tables).hasSize(1);
    assertThat(tables.getFirst().rows())
        .extracting(List::getFirst)
        .containsExactly("", "Skola", "Vård", "Natur", "Bad", "Parker", "Vägar");
  }

  private static void part(PaintedTable page, double x, double y, String... labels) {
    page.text(x + 80, y, "Plan").text(x + 120, y, "Utfall");
    for (int row = 0; row < labels.length; row++) {
      double at = y + 17 * (row + 1);
      page.text(x, at, labels[row]).text(x + 85, at, "123").text(x + 135, at, "456");
    }
  }
}
