package se.paragraf.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountRangeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          445mnkr            | 445000000   | 445000000   | SEK     | true
          -445 mnkr          | -445000000  | -445000000  | SEK     | false
          −12,5 tkr          | -12500      | -12500      | SEK     | false
          445 000 tkr        | 445000000   | 445000000   | SEK     | true
          1 250 000 kronor   | 1250000     | 1250000     | SEK     | true
          1,5 miljarder      | 1500000000  | 1500000000  | SEK     | true
          400..500mnkr       | 400000000   | 500000000   | SEK     | true
          900tkr .. 1,2mnkr  | 900000      | 1200000     | SEK     | true
          -500..-400mnkr     | -500000000  | -400000000  | SEK     | false
          -5..5mnkr          | -5000000    | 5000000     | SEK     | false
          2 procent          | 2           | 2           | percent | true
          15,2%              | 15.2        | 15.2        | percent | true
          """)
  void readsAmountsAsTyped(String typed, String low, String high, String unit, boolean either) {
    AmountRange range = AmountRange.parse(typed).orElseThrow();

    assertThat(range.low()).isEqualByComparingTo(low);
    assertThat(range.high()).isEqualByComparingTo(high);
    assertThat(range.unit()).isEqualTo(unit);
    assertThat(range.eitherSign()).isEqualTo(either);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "445", "mnkr", "500..400mnkr", "4 45mnkr", "445mnkr..", "2%..5kr", "x"})
  void refusesWhatIsNoAmount(String typed) {
    assertThat(AmountRange.parse(typed)).isEmpty();
  }

  @Test
  void meansBothSignsWhenNoneIsTyped() {
    AmountRange range = AmountRange.parse("2..3kr").orElseThrow();

    assertThat(range.stretches()).containsExactly(new double[] {2, 3}, new double[] {-3, -2});
  }
}
