package se.paragraf.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyInHeadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stadsstyrelsen 2024-05-27 | Stadsstyrelsen",
        "Teknik- och servicenämnden, sammanträde 2024-10-08 | Teknik- och servicenämnden",
        "Barn- och utbildningsnämnden 2024-11-14 | Barn- och utbildningsnämnden",
        "Aspevalla kommun Kommunstyrelsen | Kommunstyrelsen",
        "Aspevalla kommun - Kommunstyrelsen - 2024-03-12 | Kommunstyrelsen",
        "Protokoll barn- och utbildningsnämnden | Barn- och utbildningsnämnden",
        "Protokoll fört vid sammanträde med direktionen | Direktionen",
        "Protokoll från kommunstyrelsens sammanträde den 14 maj 2024 | Kommunstyrelsen",
        "Kommunfullmäktiges protokoll 2024-06-17 | Kommunfullmäktige",
        "Miljö- och byggnadsnämndens arbetsutskott 2024-04-02 | Miljö- och byggnadsnämndens arbetsutskott",
        "Region Almhärad Hälso- och sjukvårdsnämnden | Hälso- och sjukvårdsnämnden",
        "Sammanträdesprotokoll Nämnden för funktionsstöd | Nämnden för funktionsstöd",
        "Organ: Socialnämnden | Socialnämnden",
        "Driftnämnden Kultur och skola, 2024-02-01 | Driftnämnden Kultur och skola",
      })
  void findsTheBodyAmongOtherFacts(String line, String body) {
    assertThat(BodyInHead.of(line)).contains(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Protokoll 2024-11-14",
        "Sida 3 (14)",
        "Lindtorpa kommun",
        "I enlighet med kommunens regler för ekonomistyrning följer nämnden",
        "Omsorgsnämnden godkänner redovisningen",
        "Förslag till budget för nämnden 2025",
      })
  void findsNoneWhereNoneIsNamed(String line) {
    assertThat(BodyInHead.of(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kommunstyrelsen 2024-03-12", "Ordföranden i socialnämnden"})
  void takesFromRunningTextOnlyTheTitleOfMinutes(String line) {
    assertThat(BodyInHead.ofTitle(line)).isEmpty();
  }
}
