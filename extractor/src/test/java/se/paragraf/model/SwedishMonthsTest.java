package se.paragraf.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import org.junit.jupiter.api.Test;

class SwedishMonthsTest {

  @Test
  void knowsEveryNameInFull() {
    assertThat(SwedishMonths.names()).hasSize(12);
    for (Month month : Month.values()) {
      String name = SwedishMonths.names().get(month.getValue() - 1);
      assertThat(SwedishMonths.of(name)).contains(month);
      assertThat(name).matches(SwedishMonths.NAME);
    }
  }

  @Test
  void knowsShortFormsInAnyCase() {
    assertThat(SwedishMonths.of("Jan.")).contains(Month.JANUARY);
    assertThat(SwedishMonths.of("sept")).contains(Month.SEPTEMBER);
    assertThat(SwedishMonths.of("MAR")).contains(Month.MARCH);
    assertThat(SwedishMonths.of("maj")).contains(Month.MAY);
    assertThat(SwedishMonths.of("jun")).contains(Month.JUNE);
    assertThat(SwedishMonths.of("jul")).contains(Month.JULY);
  }

  @Test
  void takesNoOtherWordForAMonth() {
    assertThat(SwedishMonths.of("ju")).isEmpty();
    assertThat(SwedishMonths.of("")).isEmpty();
    assertThat(SwedishMonths.of(".")).isEmpty();
    assertThat(SwedishMonths.of("juniper")).isEmpty();
  }
}
