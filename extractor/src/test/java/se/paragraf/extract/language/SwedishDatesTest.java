package se.paragraf.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwedishDatesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 9);

  @Test
  void readsEveryFormInUse() {
    for (String form :
        List.of(
            "2024-06-09",
            "2024–06–09",
            "2024/06/09",
            "9 juni 2024",
            "9:e juni 2024",
            "9 JUNI 2024",
            "9.6.2024",
            "09.06.2024")) {
      assertThat(SwedishDates.whole(form)).as(form).contains(DAY);
      assertThat(SwedishDates.first("Tisdagen den " + form + ", kl. 9.00")).as(form).contains(DAY);
    }
  }

  @Test
  void takesTheFirstThatIsADay() {
    assertThat(SwedishDates.first("2024-06-31, sedan 9 juni 2024 och 2024-07-01")).contains(DAY);
    assertThat(SwedishDates.first("31 juni 2024")).isEmpty();
    assertThat(SwedishDates.first("2024-13-01")).isEmpty();
  }

  @Test
  void isWholeOnlyWhenNothingElseIsThere() {
    assertThat(SwedishDates.whole(" 2024-06-09 ")).contains(DAY);
    assertThat(SwedishDates.whole("Datum 2024-06-09")).isEmpty();
    assertThat(SwedishDates.whole("juni 2024")).isEmpty();
  }

  @Test
  void readsNoDateOutOfALongerNumber() {
    assertThat(SwedishDates.first("112024-06-09")).isEmpty();
    assertThat(SwedishDates.first("2024-06-091")).isEmpty();
  }
}
