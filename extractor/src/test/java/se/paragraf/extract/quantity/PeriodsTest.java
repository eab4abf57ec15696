package se.paragraf.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.extract.quantity.Telling.interim;
import static se.paragraf.extract.quantity.Telling.titled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kostnaden uppgick till 14 tkr.                                  | 2031-01..2031-08",
        "Kostnaden beräknas till 14 tkr.                                 | 2031",
        "Kostnaden uppgick 2030 till 14 tkr.                             | 2030",
        "Kostnaden ligger 2031 på 14 tkr.                                | 2031-01..2031-08",
        "Kostnaden i april uppgick till 14 tkr.                          | 2031-04",
        "Kostnaden under januari till mars var 14 tkr.                   | 2031-01..2031-03",
        "Kostnaden under årets fyra första månader var 14 tkr.           | 2031-01..2031-04",
        "Kostnaden första kvartalet 2030 var 14 tkr.                     | 2030-01..2030-03",
        "Kostnaden den sista april var 14 tkr.                           | 2031-04-30",
        "Prognosen per den 31/8 2031 visar ett underskott på 14 tkr.     | 2031",
        "Vid månadsskiftet april/maj fanns 14 båtar.                     | 2031-04-30",
        "Avgiften 14 tkr gäller från april 2032 till och med mars 2033.  | 2032-04..2033-03",
        "Under de senaste tolv månaderna kom 14 båtar.                   | de senaste tolv månaderna",
        "Antalet båtar kommer under perioden 2031-2040 att öka med 14 båtar. | 2031..2040",
        "Kostnaden beräknas öka med 14 procent jämfört med 2030.         | 2030..2031",
        "Kostnaden har ökat med 14 procent jämfört med samma period föregående år. | 2031-01..2031-08",
        "Utfallet efter april är 14 procent.                             | 2031-01..2031-04",
        "Skulden var vid årsskiftet 14 tkr.                              | 2030-12-31",
        "Prognosen är ett underskott på 14 tkr, sämre än i juni.         | 2031",
        "Det är en försämring med 14 tkr sedan prognosen i april.        | 2031-01..2031-08",
        "Nämnden beslutade den 4 mars 2031 att hamnen tilldelas 14 tkr.  | 2031",
        "Hamnen fick 14 tkr för bryggor som byggts under 2028–2029.      | 2028..2029",
      })
  void readsPeriod(String sentence, String expected) {
    assertThat(interim().text(sentence).only().period()).contains(expected);
  }

  @Test
  void comparesWithTheLikePeriodAYearBefore() {
    assertThat(
            interim()
                .text("Kostnaden för bryggor i april är 5 tkr jämfört med 4 tkr föregående år.")
                .meanings())
        .containsExactly("5 tkr: OUTCOME 2031-04", "4 tkr: OUTCOME 2030-04");
  }

  @Test
  void givesBracketTheTimeBeforeIt() {
    assertThat(
            interim().text("Andelen är 10,5 %, oförändrad jämfört med 2030 (10,6 %).").meanings())
        .containsExactly("10,5 %: OUTCOME 2031-01..2031-08", "10,6 %: OUTCOME 2030");
  }

  @Test
  void readsChangeFromOneSchoolYearToTheNext() {
    assertThat(
            titled("Segling i skolan läsåret 2030/31")
                .text("Det är en ökning på 0,5 procentenheter jämfört med föregående läsår.")
                .meanings())
        .containsExactly("0,5 procentenheter: CHANGE läsåret 2029/30..2030/31");
  }

  @Test
  void givesTheFirstOfTwoTheTimeComparedWith() {
    assertThat(
            titled("Segling i skolan läsåret 2030/31")
                .text("Andelen sjönk jämfört med föregående läsår, från 0,9 till 0,8 procent.")
                .meanings())
        .containsExactly("0,9: OUTCOME läsåret 2029/30", "0,8 procent: OUTCOME läsåret 2030/31");
  }

  @Test
  void leavesUnsaidTimeOfTheFirstOfTwoUnsaid() {
    assertThat(interim().text("Andelen sjönk från 0,9 till 0,8 procent.").meanings())
        .containsExactly("0,9: OUTCOME -", "0,8 procent: OUTCOME 2031-01..2031-08");
  }

  @Test
  void sharesTimeOfTwoCountsJoined() {
    assertThat(interim().text("24 jollar och 23 kutrar lades upp under 2030.").meanings())
        .containsExactly("24 jollar: OUTCOME 2030", "23 kutrar: OUTCOME 2030");
  }

  @Test
  void goesOnInTheTimeWithWhichASentenceBegan() {
    assertThat(
            interim()
                .text(
                    "Under 2029 inkom 12 klagomål. Skador rapporterades 5 st. Nu är 4 båtar kvar.")
                .meanings())
        .containsExactly(
            "12 klagomål: OUTCOME 2029", "5 st: OUTCOME 2029", "4 båtar: OUTCOME 2031-01..2031-08");
  }

  @Test
  void takesTimeOfTheLineThatLeadsAList() {
    assertThat(
            interim()
                .text("Resultatet för april visar att")
                .item("64 procent av båtarna har lättat ankar")
                .meanings())
        .containsExactly("64 procent: OUTCOME 2031-04");
  }

  @Test
  void readsAnnualReportAsTheWholeYear() {
    assertThat(titled("Årsredovisning 2030").text("Kostnaden uppgick till 14 tkr.").meanings())
        .containsExactly("14 tkr: OUTCOME 2030");
  }

  @Test
  void takesMonthsOfANumberedReportFromItsText() {
    assertThat(
            titled("Delårsrapport 1 2031")
                .text("Rapporten avser läget per 31/3 2031.")
                .text("Kostnaden uppgick till 14 tkr.")
                .meanings())
        .containsExactly("14 tkr: OUTCOME 2031-01..2031-03");
  }
}
