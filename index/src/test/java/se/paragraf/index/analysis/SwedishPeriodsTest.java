package se.paragraf.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishPeriodsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mötet 2024-06-19 i aulan|2024-06-19|2024-06-19",
        "den 3 oktober 2024|2024-10-03|2024-10-03",
        "per den 31/8 2024|2024-08-31|2024-08-31",
        "den 9:e maj 2024|2024-05-09|2024-05-09",
        "sammanträde 240223 med|2024-02-23|2024-02-23",
        "januari – april 2024|2024-01-01|2024-04-30",
        "jan-apr 2024|2024-01-01|2024-04-30",
        "i oktober 2023|2023-10-01|2023-10-31",
        "efter april månad 2023|2023-04-01|2023-04-30",
        "första halvåret 2025|2025-01-01|2025-06-30",
        "kvartal 2 2024|2024-04-01|2024-06-30",
        "tertial 1 2024|2024-01-01|2024-04-30",
        "våren 2024|2024-01-01|2024-06-30",
        "hösten 2024|2024-08-01|2024-12-31",
        "under år 2022 var|2022-01-01|2022-12-31",
        "åren 2021–2030|2021-01-01|2030-12-31",
        "i februari 2024|2024-02-01|2024-02-29",
      })
  void readsPeriodWithItsYear(String text, LocalDate from, LocalDate to) {
    assertThat(SwedishPeriods.in(text))
        .singleElement()
        .satisfies(period -> {
          assertThat(period.from()).contains(from);
          assertThat(period.to()).contains(to);
        });
  }

  @Test
  void leavesTheYearOpenWhereNoneIsNamed() {
    assertThat(SwedishPeriods.in("i oktober"))
        .singleElement()
        .satisfies(period -> {
          assertThat(period.firstYear()).isEmpty();
          assertThat(period.contains(LocalDate.of(1999, 10, 31))).isTrue();
          assertThat(period.contains(LocalDate.of(1999, 11, 1))).isFalse();
        });
  }

  @Test
  void readsSeveralInTheOrderTheyStand() {
    assertThat(SwedishPeriods.in("jämfört med 2022, från 3 mars 2023 till våren 2024"))
        .extracting(period -> period.firstYear().orElseThrow())
        .containsExactly(2022, 2023, 2024);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Dnr 2024/12", "§ 45", "2 024,5 tkr", "SFS 2017:725", "telefon 0456-816336", "6/13"})
  void findsNoneWhereThereIsNone(String text) {
    assertThat(SwedishPeriods.in(text)).isEmpty();
  }

  @Test
  void isContainedInTheYearItLiesIn() {
    Period year = SwedishPeriods.in("2024").getFirst();
    Period month = SwedishPeriods.in("april 2024").getFirst();
    assertThat(year.contains(month)).isTrue();
    assertThat(month.contains(year)).isFalse();
    assertThat(month.overlaps(year)).isTrue();
    assertThat(SwedishPeriods.in("2023").getFirst().overlaps(month)).isFalse();
  }
}
