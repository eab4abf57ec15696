package se.paragraf.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyNamesTest {

  @Test
  void knowsABodyByHowItsNameIsBuilt() {
    for (String name :
        List.of(
            "Regionstyrelsen",
            "Kommunfullmäktige",
            "Vård- och omsorgsnämnden",
            "Kultur-, idrotts- och fritidsnämnden",
            "Regionstyrelsens arbetsutskott",
            "Nämnden för konst och fritid",
            "Barn- och utbildningsnämnd",
            "Krisledningsnämnden",
            "Valberedningen",
            "Direktionen")) {
      assertThat(BodyNames.isName(name)).as(name).isTrue();
    }
  }

  @Test
  void takesNoSentenceOrHeadingForAName() {
    for (String text :
        List.of(
            "Regionstyrelsen beslutar",
            "Regionstyrelsens beslut",
            "Förslag till regionfullmäktige",
            "Protokoll Kommunstyrelsen",
            "Budget för socialnämnden",
            "regionstyrelsen",
            "Ordföranden",
            "Val av ledamot i nämnden",
            "")) {
      assertThat(BodyNames.isName(text)).as(text).isFalse();
    }
  }

  @Test
  void takesNothingLongerThanNinetyLettersForAName() {
    String ninety = "N" + "a".repeat(80) + "nämnden";
    assertThat(BodyNames.isName(ninety + "xx")).isFalse();
    assertThat(BodyNames.isName("N" + "a".repeat(82) + "nämnden")).isTrue();
    assertThat(BodyNames.isName("N" + "a".repeat(83) + "nämnden")).isFalse();
  }

  @Test
  void findsTheNameThatATextBeginsWith() {
    assertThat(BodyNames.leading("Kommunstyrelsen 2024-03-20 § 12")).contains("Kommunstyrelsen");
    assertThat(BodyNames.leading("Vård- och omsorgsnämnden 2024"))
        .contains("Vård- och omsorgsnämnden");
    assertThat(BodyNames.leading("Kommunstyrelsens arbetsutskott, 2024"))
        .contains("Kommunstyrelsens arbetsutskott");
    assertThat(BodyNames.leading("Den kommunstyrelsen")).isEmpty();
  }

  @Test
  void isTheSameBodyInGenitiveDefiniteAndAnyCase() {
    assertThat(BodyNames.same("Regionstyrelsen", "regionstyrelsens")).isTrue();
    assertThat(BodyNames.same("Socialnämnd", "SOCIALNÄMNDEN")).isTrue();
    assertThat(BodyNames.same("Kommunstyrelse", "Kommunstyrelsen")).isTrue();
    assertThat(BodyNames.same("Kommunstyrelsens arbetsutskott", "Kommunstyrelsens arbetsutskottet"))
        .isTrue();
    assertThat(BodyNames.same("Valberedning", "Valberedningens")).isTrue();
    assertThat(BodyNames.same("Kommunfullmäktige", "Kommunfullmäktiges")).isTrue();
  }

  @Test
  void isTheSameBodyWithItsOrganisationBefore() {
    assertThat(BodyNames.same("Solviks kommunstyrelse", "Kommunstyrelse")).isTrue();
    assertThat(BodyNames.same("Region Almhärad regionstyrelsen", "Regionstyrelsen")).isTrue();
  }

  @Test
  void keepsACommitteeApartFromItsBoardAndOneBoardFromAnother() {
    assertThat(BodyNames.same("Regionstyrelsen", "Regionstyrelsens arbetsutskott")).isFalse();
    assertThat(BodyNames.same("Socialnämnden", "Skolnämnden")).isFalse();
    assertThat(BodyNames.same("Kommunfullmäktige", "Regionfullmäktige")).isFalse();
    assertThat(BodyNames.same("", "Regionfullmäktige")).isFalse();
  }
}
