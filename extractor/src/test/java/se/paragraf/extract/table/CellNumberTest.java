package se.paragraf.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 234,5 | 1234.5",
        "1\u00A0234 | 1234",
        "1\u2009234 | 1234",
        "-3 | -3",
        "\u22123 | -3",
        "\u20133 | -3",
        "(3) | -3",
        "14,9 % | 14.9",
        "+350 | 350",
        "0 | 0",
        "239 032 tkr | 239032"
      })
  void readsNumberAsPrinted(String text, double value) {
    assertThat(CellNumber.value(text)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "Resultat", "2023-04", "12 av 14", "1 (2)", ""})
  void readsNoNumberWhereThereIsNone(String text) {
    assertThat(CellNumber.value(text)).isEmpty();
  }
}
