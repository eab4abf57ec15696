package se.paragraf.index.check.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the number that the Tax Agency uses in examples. */
class PersonalNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19121212-1212",
        "191212121212",
        "19121212 1212",
        "121212-1212",
        "121212+1212",
        "121212–1212",
        "121212 - 1212",
        "121212 1212",
        "1212121212"
      })
  void masksANumberHoweverItIsWritten(String number) {
    String masked = PersonalNumbers.mask("Tolvan (" + number + ") söker.");

    assertThat(masked).hasSameSizeAs("Tolvan (" + number + ") söker.").doesNotContain("12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19121212-1213",
        "556036-0793",
        "1 212 121 212 kronor",
        "2024-03-05",
        "0121212-1212",
        "dnr 12121-1212"
      })
  void leavesWhatIsNoneAlone(String text) {
    assertThat(PersonalNumbers.mask(text)).isEqualTo(text);
  }
}
