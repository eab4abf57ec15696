package se.paragraf.index.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.index.arithmetic.Verification.Difference;
import se.paragraf.model.Table;
import se.paragraf.model.Table.Cell;

class VerifyTableTest {

  private static Table table(String... rows) {
    List<Cell> cells = new ArrayList<>();
    int columns = 0;
    for (int row = 0; row < rows.length; row++) {
      String[] texts = rows[row].split("\\|", -1);
      columns = Math.max(columns, texts.length);
      for (int column = 0; column < texts.length; column++) {
        String text = texts[column].strip();
        Optional<Double> value =
            row > 0 && column > 0 && text.matches("-?[\\d ]+(,\\d+)?")
                ? Optional.of(Double.valueOf(text.replace(" ", "").replace(',', '.')))
                : Optional.empty();
        cells.add(new Cell(row, column, 1, 1, text, Optional.empty(), value, Optional.empty()));
      }
    }
    return new Table(
        "0123456789ab-1#t1",
        Optional.of("Utfall"),
        Optional.of("tkr"),
        List.of(),
        1,
        columns,
        cells,
        List.of(),
        Optional.empty(),
        false,
        1);
  }

  private static List<String> differences(String... rows) {
    return new VerifyTable()
        .verify(table(rows)).differences().stream().map(VerifyTableTest::text).toList();
  }

  private static String text(Difference difference) {
    return difference.rule()
        + " "
        + difference.label()
        + " / "
        + difference.header()
        + ": "
        + difference.cell().text()
        + " not "
        + difference.computed().stripTrailingZeros().toPlainString();
  }

  @Test
  void findsTheSumThatItsRowsDoNotMake() {
    assertThat(
            differences(
                "Enhet | Budget | Utfall | Prognos",
                "Badhus | 100 | 90 | 95",
                "Hamn | 200 | 210 | 205",
                "Summa | 300 | 330 | 300"))
        .containsExactly("SUM_OF_ROWS Summa / Utfall: 330 not 300");
  }

  @Test
  void leavesWhatRoundingExplains() {
    assertThat(
            differences(
                "Enhet | Budget | Utfall | Prognos",
                "Badhus | 17 | 43 | 160",
                "Hamn | 7 | 19 | 116",
                "Torg | 2 | 2 | 24",
                "SUMMA | 27 | 63 | 301"))
        .isEmpty();
  }

  @Test
  void findsTheDeviationThatIsNoDifference() {
    assertThat(
            differences(
                "Enhet | Budget | Utfall | Avvikelse",
                "Badhus | 100 | 90 | 10",
                "Hamn | 200 | 210 | 10",
                "Torg | 50 | 45 | 5",
                "Park | 80 | 70 | 10"))
        .containsExactly("DIFFERENCE_OF_COLUMNS Hamn / Avvikelse: 10 not -10");
  }

  @Test
  void addsUpTotalsOfSections() {
    assertThat(
            differences(
                "Enhet | Budget | Utfall | Prognos",
                "Badhus | 100 | 90 | 95",
                "Hamn | 200 | 210 | 205",
                "Summa drift | 300 | 300 | 300",
                "Torg | 50 | 40 | 45",
                "Park | 10 | 20 | 15",
                "Summa gata | 60 | 60 | 60",
                "Totalt | 360 | 360 | 390"))
        .containsExactly("SUM_OF_ROWS Totalt / Prognos: 390 not 360");
  }

  @Test
  void followsAnIncomeStatementFromResultToResult() {
    assertThat(
            differences(
                " | Utfall 2030 | Utfall 2031 | Budget 2031",
                "Intäkter | 884 | 970 | 2766",
                "Kostnader | -5190 | -5603 | -15867",
                "Nettokostnader | -4306 | -4633 | -13101",
                "Skatteintäkter | 3362 | 3472 | 10496",
                "Statsbidrag | 906 | 1008 | 2804",
                "Årets resultat | -38 | -153 | 299"))
        .containsExactly("SUM_OF_ROWS Årets resultat / Budget 2031: 299 not 199");
  }

  @Test
  void takesOneRowFromAnother() {
    assertThat(
            differences(
                " | 2029 | 2030 | 2031",
                "Resultat | 291 | 876 | -434",
                "Orealiserade vinster | -287 | -365 | 97",
                "Resultat exkl orealiserade vinster | 578 | 1241 | -351"))
        .containsExactly("SUM_OF_ROWS Resultat exkl orealiserade vinster / 2031: -351 not -531");
  }

  @Test
  void isSilentWhereNothingAddsUp() {
    assertThat(
            differences(
                "Mått | 2030 | 2031", "Besök | 14 | 15", "Samtal | 30 | 32", "Resultat | 7 | 9"))
        .isEmpty();
  }
}
