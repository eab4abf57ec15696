package se.paragraf.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.extract.quantity.Telling.interim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.model.Region;
import se.paragraf.model.Table;
import se.paragraf.model.Table.Cell;

class CellQuantitiesTest {

  private static final Region PLACE = new Region(1, 70, 100, 520, 140);

  private static Table table(String title, String unit, int headerRows, String... rows) {
    List<Cell> cells = new ArrayList<>();
    int columns = 0;
    for (int row = 0; row < rows.length; row++) {
      String[] texts = rows[row].split("\\|");
      columns = Math.max(columns, texts.length);
      for (int column = 0; column < texts.length; column++) {
        String text = texts[column].strip();
        cells.add(
            new Cell(
                row,
                column,
                1,
                1,
                text,
                Optional.empty(),
                number(text, row, headerRows),
                Optional.of(PLACE)));
      }
    }
    return new Table(
        "0123456789ab-1#t1",
        Optional.of(title),
        Optional.of(unit).filter(u -> !u.isEmpty()),
        List.of(PLACE),
        headerRows,
        columns,
        cells,
        List.of(),
        Optional.empty(),
        false,
        1.0);
  }

  private static Optional<Double> number(String text, int row, int headerRows) {
    String plain = text.replace(" ", "").replace("%", "").replace(',', '.');
    return row >= headerRows && plain.matches("-?\\d+(\\.\\d+)?")
        ? Optional.of(Double.valueOf(plain))
        : Optional.empty();
  }

  private static List<String> facts(Table table) {
    return interim().table(table).quantities().stream()
        .map(q ->
            q.value().orElseThrow().toPlainString()
                + " "
                + q.unit()
                + " "
                + q.status()
                + " "
                + q.period().orElse("-")
                + " "
                + q.organization().orElse("-")
                + " / "
                + q.indicator().orElse("-"))
        .toList();
  }

  @Test
  void readsRowHeaderAndUnit() {
    assertThat(
            facts(
                table(
                    "Resultaträkning",
                    "mnkr",
                    1,
                    " | Utfall 2031-08 | Prognos 2031 | Budget 2031 | Avvikelse 2031 | Utfall 2030",
                    "Skatteintäkter | 102 | 150,5 | 148 | 2,5 | 140")))
        .containsExactly(
            "102000000 SEK OUTCOME 2031-01..2031-08 Omsorgsnämnden, Ekeby kommun / skatteintäkter",
            "150500000 SEK FORECAST 2031 Omsorgsnämnden, Ekeby kommun / skatteintäkter",
            "148000000 SEK BUDGET 2031 Omsorgsnämnden, Ekeby kommun / skatteintäkter",
            "2500000 SEK DEVIATION 2031 Omsorgsnämnden, Ekeby kommun / skatteintäkter",
            "140000000 SEK OUTCOME 2030 Omsorgsnämnden, Ekeby kommun / skatteintäkter");
  }

  @Test
  void takesRowLabelThatIsAUnitAsOrganization() {
    assertThat(facts(table("Driftredovisning", "tkr", 1, "Enhet | Prognos", "Hamnenheten | -120")))
        .containsExactly("-120000 SEK FORECAST 2031 Hamnenheten, Ekeby kommun / driftredovisning");
  }

  @Test
  void leavesNumbersWithoutUnitAlone() {
    assertThat(facts(table("Läget", "", 1, " | 2030", "Bryggor | 14"))).isEmpty();
  }

  @Test
  void readsShareWithItsOwnMark() {
    assertThat(
            facts(table("Nyckeltal", "", 1, " | Mål 2031 | Utfall", "Soliditet | 20 % | 15,2 %")))
        .containsExactly(
            "20 percent TARGET 2031 Omsorgsnämnden, Ekeby kommun / soliditet",
            "15.2 percent OUTCOME 2031-01..2031-08 Omsorgsnämnden, Ekeby kommun / soliditet");
  }

  /** The figures of the last table that it is not sure of. */
  private static List<String> doubted(Telling report) {
    return report.read().tables().getLast().cells().stream()
        .filter(cell -> cell.confidence() < 0.7)
        .map(Cell::text)
        .toList();
  }

  @Test
  void doubtsAFigureWhosePeriodIsGuessedBesideColumnsThatTellTheirs() {
    Table table =
        table("Elever", "antal", 1, " | 2030 Kvinnor | Män | Budget", "Skolor | 11 | 12 | 13");
    assertThat(doubted(interim().table(table))).containsExactly("12");
    Table undated = table("Elever", "antal", 1, " | Kvinnor | Män", "Skolor | 11 | 12");
    assertThat(doubted(interim().table(undated))).isEmpty();
  }

  @Test
  void doubtsFiguresWhoseUnitIsThatOfTheOtherTables() {
    Table told = table("Drift", "tkr", 1, " | Budget", "Kostnader | 11");
    Table untold = table("Läget", "", 1, "Investering | Budget 2031", "Bryggor | 14");
    assertThat(doubted(interim().table(told).table(told).table(untold))).containsExactly("14");
    assertThat(doubted(interim().table(untold).table(told))).isEmpty();
  }
}
