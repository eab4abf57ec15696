package se.paragraf.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.extract.quantity.Telling.interim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationsAndIndicatorsTest {

  private static final String HOME = "Omsorgsnämnden, Ekeby kommun";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kostnaden uppgick till 14 tkr.                          | Omsorgsnämnden, Ekeby kommun",
        "Hamnenheten har ett överskott om 14 tkr.                | Hamnenheten, Ekeby kommun",
        "Hemtjänsten beräknar en positiv årsprognos om 14 tkr.   | Hemtjänsten, Ekeby kommun",
        "Resurser för hemtjänst beräknas kosta 14 tkr.           | Omsorgsnämnden, Ekeby kommun",
        "Sjukfrånvaron inom särskilt boende är 14 procent.       | särskilt boende, Ekeby kommun",
        "Underskottet väntas inom Driftnämnden Sjöfart med 14 tkr.| Driftnämnden Sjöfart, Ekeby kommun",
        "Andelen är 14 procent i fristående skolor.              | fristående skolor, Ekeby kommun",
        "Regionernas samlade underskott är 14 miljarder kronor.  | Regionerna",
        "Andelen ökade med 14 procentenheter.                    | Omsorgsnämnden, Ekeby kommun",
        "Det går bra medan tekniska nämnden redovisar 14 tkr.    | tekniska nämnden, Ekeby kommun",
        "Kommunens låneskuld uppgick till 14 tkr.                | Ekeby kommun",
        "Hemtjänsten utförde 14 timmar.                          | Hemtjänsten, Ekeby kommun",
        "Mottagningen vid Sjöviks lasarett hade 14 besök.        | Sjöviks lasarett, Ekeby kommun",
        "Region Sjövalls bidrag uppgår till 14 tkr.              | Region Sjövall",
        "Uthyrda lägenheter är 14 procent av alla.               | Omsorgsnämnden, Ekeby kommun",
        "Bidrag från Hamnverket uppgick till 14 tkr.             | Omsorgsnämnden, Ekeby kommun",
        "Nämnderna för Hamnsjukhuset, Lotsning, båt och sjö, Fyrvård och Sjövård når inte målet 14 procent. | Omsorgsnämnden, Ekeby kommun",
      })
  void tellsWhoseFigureItIs(String sentence, String expected) {
    assertThat(interim().text(sentence).only().organization()).contains(expected);
  }

  @Test
  void givesEachNameOfAListItsBracket() {
    assertThat(
            interim()
                .text("Underskott väntas i Hamnkontoret (-14 tkr) och Lotsförvaltningen (-9 tkr).")
                .organizations())
        .containsExactly(
            "-14 tkr: Hamnkontoret, Ekeby kommun", "-9 tkr: Lotsförvaltningen, Ekeby kommun");
  }

  @Test
  void takesUnitOfTheHeading() {
    assertThat(
            interim()
                .heading("Driftnämnden Sjöfart")
                .text("Nämnden visar en negativ budgetavvikelse på 62 mnkr.")
                .organizations())
        .containsExactly("62 mnkr: Driftnämnden Sjöfart, Ekeby kommun");
  }

  @Test
  void keepsSubjectOfThePassage() {
    assertThat(
            interim()
                .item("Hemtjänsten redovisar +122 tkr. Kostnaden för bilar uppgår till 40 tkr.")
                .organizations())
        .containsExactly(
            "+122 tkr: Hemtjänsten, Ekeby kommun", "40 tkr: Hemtjänsten, Ekeby kommun");
  }

  @Test
  void forgetsSubjectInTheNextPassage() {
    assertThat(
            interim()
                .text("Hemtjänsten redovisar +122 tkr.")
                .text("Kostnaden för bilar uppgår till 40 tkr.")
                .organizations())
        .containsExactly("+122 tkr: Hemtjänsten, Ekeby kommun", "40 tkr: " + HOME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kommunens balanskravsresultat prognostiseras till -14 tkr.   | balanskravsresultat",
        "Balanskravsresultatet uppgick till -14 tkr.                  | balanskravsresultat",
        "Kostnaderna för inhyrd personal har ökat med 14 tkr.         | kostnader för inhyrd personal",
        "Utfallet för skatteintäkterna uppgår till 14 tkr.            | skatteintäkter",
        "Sjukfrånvaron på 14 procent är oförändrad.                   | sjukfrånvaro",
        "Av samtliga elever är 14 procent flickor.                    | andel flickor, elever",
        "Omsorgsnämnden visar en negativ budgetavvikelse på 14 tkr.   | avvikelse mot budget",
        "Omsorgsnämnden visar ett underskott på 14 tkr.               | underskott, avvikelse mot budget",
        "Hamnenheten minskar ramen med 14 tkr.                        | budgetram",
        "Totalt kom 14 båtar till bryggan.                            | antal båtar, brygga",
        "Andelen behöriga lärare är 14 procent.                       | andel behöriga lärare",
        "Marknadsandelen steg till 14 procent.                        | marknadsandel",
        "En tredjedel av båtarna är utan segel.                       | andel båtar, segel",
      })
  void tellsWhatIsMeasured(String sentence, String expected) {
    assertThat(interim().text(sentence).only().indicator()).contains(expected);
  }

  @Test
  void namesAmountByWhatItIsForAtOnce() {
    assertThat(
            interim()
                .text("Fyrvården prognostiserar ett överskott på 2 tkr samt +-0 för sjövården.")
                .indicators())
        .last()
        .isEqualTo("+-0: sjövård, överskott, avvikelse mot budget");
  }

  @Test
  void givesTheSecondOfTwoSharesItsOwnGroup() {
    assertThat(
            interim()
                .text(
                    "Andelen män som väntat kortare än 90 dagar var 89 procent gentemot 91 procent för kvinnorna.")
                .indicators())
        .contains("89 procent: andel män", "91 procent: andel kvinnor");
  }

  @Test
  void saysOfAChangeBehindACommaWhatTheNumberBeforeItMeasures() {
    assertThat(
            interim().text("Färjan hade 400 resenärer, en minskning med 2 procent.").indicators())
        .last()
        .isEqualTo("2 procent: antal resenärer, färja");
  }

  @Test
  void rememberWhatTheSentenceBeforeWasAbout() {
    assertThat(
            interim()
                .text("Andel bryggor med belysning ligger över målvärdet. Målet är 86 %.")
                .indicators())
        .containsExactly("86 %: andel bryggor med belysning");
  }

  @Test
  void saysOfARelativeClauseWhatTheNumberBeforeItMeasures() {
    assertThat(
            interim()
                .text(
                    "Soliditeten uppgår till 15,2 procent, vilket är en försvagning med 3 procentenheter.")
                .indicators())
        .containsExactly("15,2 procent: soliditet", "3 procentenheter: soliditet");
  }
}
