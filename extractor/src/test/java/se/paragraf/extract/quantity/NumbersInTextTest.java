package se.paragraf.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.extract.quantity.Telling.interim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersInTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bryggan kostade 1 250 kr.                  | 1 250 kr = 1250 SEK",
        "Bryggan kostade 1 250kr.                   | 1 250kr = 1250 SEK",
        "Bryggan kostade 29.000:- i fjol.           | 29.000:- = 29000 SEK",
        "Bryggan kostade 12,5 tkr.                  | 12,5 tkr = 12500 SEK",
        "Bryggan kostade 12 kkr.                    | 12 kkr = 12000 SEK",
        "Bryggan kostade 2,75 mkr.                  | 2,75 mkr = 2750000 SEK",
        "Bryggan kostade 3 mnkr.                    | 3 mnkr = 3000000 SEK",
        "Bryggan kostade 1,2 mdkr.                  | 1,2 mdkr = 1200000000 SEK",
        "Bryggan kostade 4 miljoner kronor.         | 4 miljoner kronor = 4000000 SEK",
        "Bryggan kostade 4 miljoner.                | 4 miljoner = 4000000 SEK",
        "Bryggan kostade två miljarder kronor.      | två miljarder kronor = 2000000000 SEK",
        "Projektet fick 1,5 miljoner euro.          | 1,5 miljoner euro = 1500000 EUR",
        "Andelen var 7,5 procent.                   | 7,5 procent = 7.5 percent",
        "Andelen var 7.5%.                          | 7.5% = 7.5 percent",
        "Andelen var fyra procent.                  | fyra procent = 4 percent",
        "Andelen steg med två procentenheter.       | två procentenheter = 2 percentage_points",
        "Färjan bar 3 400 resenärer.                | 3 400 resenärer = 3400 count",
        "Färjan bar 1,2 miljoner resenärer.         | 1,2 miljoner resenärer = 1200000 count",
        "Förrådet rymmer 44st.                      | 44st = 44 count",
        "Färjan bar cirka 60 fler resenärer.        | cirka 60 fler resenärer = 60 count",
        "Antalet turer uppgick till 2 310.          | 2 310 = 2310 count",
        "Andelen låg mellan 3 och 5 procent.        | 3 och 5 procent = 3..5 percent",
        "Avgiften är 200–350 kr.                    | 200–350 kr = 200..350 SEK",
        "29.915 kr gick till bryggan.               | 29.915 kr = 29915 SEK",
        "Hamnen har 12 lotslärare.                  | 12 lotslärare = 12 count",
        "Hamnen har 12 lärare.                      | 12 lärare = 12 count",
        "Drygt hälften av båtarna har segel.        | Drygt hälften = 50 percent",
        "Två tredjedelar av båtarna har segel.      | Två tredjedelar = 66.7 percent",
        "Antalet båtar har halverats sedan 2029.    | halverats = -50 percent",
        "Kostnaden fördubblades.                    | fördubblades = 100 percent",
      })
  void readsNumberWithUnit(String sentence, String expected) {
    assertThat(interim().text(sentence).values()).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Beslutet fattas enligt 3 kap. 5 § i lagen (2001:453).",
        "Se § 12, §§ 45–47 och 5, 7 och 9 §§.",
        "Ärendet har diarienummer ON 2031/114 och KS2031-00123.",
        "Handlingen har koden 0.100.250 i planen.",
        "Ring 0456-12 34 56 eller skriv till 294 80 Ekeby.",
        "Mötet hölls på Storgatan 4 B klockan 13.00–15.30.",
        "Rapporterna 1, 2 och 3 gäller, liksom rapporter nr 2065, 2143 och 2158.",
        "Tabell 9 och diagram 4 visar årskurs 1–9.",
        "Föreningen fyller 40-årsjubileum den 4 mars 2031.",
        "Gruppen barn 6–17 år växer liksom gruppen 80 år och äldre.",
        "Planen gäller 2031–2034 och antogs 2030.",
        "Vård24 ligger i hus 3 på sidan 14.",
        "Punkt 2.5.1 utgår.",
        "Målet om två-procentsgränsen och 2-procentsmålet kvarstår.",
        "Organisationsnumret är 212000-1234.",
        "Bryggan öppnar under andra hälften av året.",
        "Tre delar av hamnen är en del av planen.",
      })
  void leavesOutWhatMeasuresNothing(String sentence) {
    assertThat(interim().text(sentence).values()).isEmpty();
  }

  @Test
  void sharesUnitWithTheNumberThatFollows() {
    assertThat(interim().text("Andelen är 7,8 respektive 8,9 procent.").values())
        .containsExactly("7,8 = 7.8 percent", "8,9 procent = 8.9 percent");
  }

  @Test
  void sharesUnitAcrossTheSentenceWhenSigned() {
    assertThat(
            interim()
                .text("Enheten har ett överskott om +310 efter perioden men prognosen är -95 tkr.")
                .values())
        .containsExactly("+310 = 310000 SEK", "-95 tkr = -95000 SEK");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Av de 3 450 båtarna ligger 412 i norra hamnen, varav 96 på land. | 412 = 412 count | 96 = 96 count",
        "Färjan bar 48 200 resenärer, vilket är 1 900 fler än samma period 2030. | 1 900 = 1900 count | 48 200 resenärer = 48200 count",
        "Hamnens kostnad var 40 tkr, varav 15 avser el. | 40 tkr = 40000 SEK | 15 = 15000 SEK",
      })
  void countsPartsOfWhatWasJustCounted(String sentence, String one, String other) {
    assertThat(interim().text(sentence).values()).contains(one, other);
  }

  @Test
  void countsNothingMoreThanTheWholeAsItsPart() {
    assertThat(interim().text("Färjan bar 48 resenärer, varav 2031 nämns i planen.").values())
        .containsExactly("48 resenärer = 48 count");
  }

  @Test
  void takesUnitOfTheTextAroundForMoneyWithoutUnit() {
    assertThat(
            interim()
                .text("Likvida medel uppgår i augusti till 2 115. Det är en ökning med 75 mnkr.")
                .values())
        .containsExactly("2 115 = 2115000000 SEK", "75 mnkr = 75000000 SEK");
  }

  @Test
  void leavesDashOfAListOutOfACount() {
    assertThat(interim().text("Handläggaren – 26 bifall och 3 avslag").values())
        .containsExactly("26 bifall = 26 count", "3 avslag = 3 count");
  }

  @Test
  void readsSignedNumberBehindALabelWithNumber() {
    assertThat(interim().text("Hamnen, avvikelse efter delår 1 -692 tkr").values())
        .containsExactly("-692 tkr = -692000 SEK");
  }

  @Test
  void readsPlusMinusZero() {
    assertThat(interim().text("Prognosen för helår är en budgetavvikelse på +-0.").values())
        .containsExactly("+-0 = 0 SEK");
  }

  @Test
  void keepsWordOfPrecisionAndHalfTheLastDigit() {
    var quantity = interim().text("Bryggan kostade drygt 2,5 mnkr.").only();
    assertThat(quantity.precision()).contains("drygt");
    assertThat(quantity.resolution().orElseThrow()).isEqualByComparingTo("50000");
    assertThat(quantity.text()).isEqualTo("drygt 2,5 mnkr");
  }

  @Test
  void leavesLabelOfAChartAlone() {
    assertThat(interim().text("40%").text("12,5 mnkr").values()).isEmpty();
  }
}
