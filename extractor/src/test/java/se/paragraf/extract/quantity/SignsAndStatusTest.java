package se.paragraf.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.extract.quantity.Telling.interim;
import static se.paragraf.extract.quantity.Telling.titled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.model.Quantity;

class SignsAndStatusTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hamnen visar ett underskott på 14 tkr.                     | -14000",
        "Hamnen visar ett underskott på -14 tkr.                    | -14000",
        "Hamnen visar ett underskott (- 14 tkr).                    | -14000",
        "Hamnen visar ett överskott på 14 tkr.                      | 14000",
        "Hamnen gör en negativ budgetavvikelse på 14 tkr.           | -14000",
        "Hamnen gör en positiv avvikelse mot den negativa årsbudgeten med 14 tkr. | 14000",
        "Balanskravsresultatet är negativt resultat uppgående till 14 tkr. | -14000",
        "Kostnaden har minskat med 14 tkr.                          | -14000",
        "Kostnaden har minskat till 14 tkr.                         | 14000",
        "Kostnaden har ökat med 14 tkr.                             | 14000",
        "Resultatet är 14 tkr sämre än budgeterat.                  | -14000",
        "Resultatet är 14 tkr bättre än budgeterat.                 | 14000",
        "Intäkterna blev 14 tkr lägre än samma period föregående år.| -14000",
        "Det är en försämring med 14 tkr mot föregående år.         | -14000",
        "Underskottet beror på kostnader för bryggor om 14 tkr.     | 14000",
        "Huvuddelen av försämringen återfinns inom Hamnkontoret (14 tkr). | -14000",
        "Det är en höjning av taxan motsvarande 14 tkr.              | 14000",
      })
  void takesSignFromMeaning(String sentence, long expected) {
    assertThat(interim().text(sentence).only().value().orElseThrow().longValueExact())
        .isEqualTo(expected);
  }

  @Test
  void carriesSignThroughAListUntilAContrast() {
    assertThat(
            interim()
                .text(
                    "Överskott väntas för räntor (7 tkr), medan underskott väntas för pensioner (4 tkr) och skatter (5 tkr).")
                .values())
        .containsExactly("7 tkr = 7000 SEK", "4 tkr = -4000 SEK", "5 tkr = -5000 SEK");
  }

  @Test
  void saysTheSameOfAnAmountAndItsShare() {
    assertThat(
            interim()
                .text("Det är en minskning med 19 tkr eller 26 procent jämfört med föregående år.")
                .values())
        .containsExactly("19 tkr = -19000 SEK", "26 procent = -26 percent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kostnaden uppgick till 14 tkr.                             | OUTCOME",
        "Kostnaden beräknas till 14 tkr.                            | FORECAST",
        "Kostnaden uppgår till 14 tkr i årsprognos.                 | FORECAST",
        "Prognosen för helår är en negativ avvikelse på 14 tkr.     | FORECAST",
        "Hamnen visar en negativ avvikelse på 14 tkr för perioden.  | DEVIATION",
        "Hamnen redovisar ett överskott på 14 tkr vilket påverkar prognosen. | DEVIATION",
        "Budgeten för bryggor är 14 tkr.                            | BUDGET",
        "Den budgeterade nivån är 14 tkr.                           | BUDGET",
        "Målet är 14 procent.                                       | TARGET",
        "Andelen ska uppgå till högst 14 procent.                   | TARGET",
        "Kostnaden har ökat med 14 procent.                         | CHANGE",
        "Intäkterna är 14 tkr högre än samma period föregående år.  | CHANGE",
        "Av eleverna har 14 procentenheter fler pojkar än flickor en båt. | OTHER",
        "Boverket beviljade kommunen 14 tkr i bidrag för bryggor.    | OTHER",
        "Besöken blev 14 fler besök än budgeterat.                  | DEVIATION",
        "Ärendet ska avgöras inom 14 dagar.                         | OTHER",
        "Utfallet för perioden är +14 tkr mot budget.               | DEVIATION",
        "Resultatet är -14 tkr mot budget i fjol.                   | DEVIATION",
        "Soliditeten stärktes med 14 procentenheter.                | CHANGE",
        "Taxan har räknats upp med 14 procent.                      | CHANGE",
        "Sektorsbidraget om 14 tkr beslutades i mars.               | OTHER",
        "Lotshuset erhöll 14 tkr till farkoster.                    | OTHER",
        "Andelen är 2,0 procentenheter bättre än målet.              | DEVIATION",
        "Andelen blev 14 procent lägre än årets målvärde.            | DEVIATION",
        "Kajen ger hyror på 14 tkr 2033.                             | FORECAST",
        "Kajen ger hyror på 14 tkr 2031.                             | OUTCOME",
        "Antalet båtar har halverats.                               | CHANGE",
      })
  void takesStatusFromTheWordsBeside(String sentence, Quantity.Status expected) {
    assertThat(interim().text(sentence).only().status()).isEqualTo(expected);
  }

  @Test
  void takesSignFromSideOfTheTarget() {
    assertThat(interim().text("Andelen är 2,0 procentenheter sämre än målet.").values())
        .containsExactly("2,0 procentenheter = -2 percentage_points");
  }

  @Test
  void tellsWhatIsUsedFromTheBudgetItIsUsedOf() {
    assertThat(
            interim()
                .text("Investeringsbudgeten är 64 tkr, varav 12 tkr har förbrukats.")
                .meanings())
        .containsExactly("64 tkr: BUDGET 2031", "12 tkr: OUTCOME 2031-01..2031-08");
  }

  @Test
  void takesBracketWithATimeForTheSameAsBeforeIt() {
    assertThat(
            titled("Årsredovisning 2030")
                .text("Omsättningen minskade till 8,1 procent (9,4 procent 2029).")
                .meanings())
        .containsExactly("8,1 procent: OUTCOME 2030", "9,4 procent: OUTCOME 2029");
  }

  @Test
  void tellsPlaceBudgetedFromPlaceTaken() {
    assertThat(
            interim()
                .text("Budgeterade bryggplatser är 44st men det har varit ca 57 platser belagda.")
                .meanings())
        .containsExactly("44st: BUDGET 2031", "ca 57 platser: OUTCOME 2031-01..2031-08");
  }

  @Test
  void tellsTargetFromOutcomeInOneSentence() {
    assertThat(interim().text("Målet är 86 % och utfallet i delår 2 är 88 %.").meanings())
        .containsExactly("86 %: TARGET 2031", "88 %: OUTCOME 2031-01..2031-08");
  }
}
