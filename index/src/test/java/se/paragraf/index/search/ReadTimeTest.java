package se.paragraf.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadTimeTest {

  private static final ReadTime TIME = new ReadTime(LocalDate.of(2026, 11, 22));

  @ParameterizedTest
  @CsvSource({
    "bryggan i oktober 2023, 2023-10-01, 2023-10-31",
    "bryggan våren 2024, 2024-01-01, 2024-06-30",
    "bryggan i våras, 2026-01-01, 2026-06-30",
    "bryggan i december, 2025-12-01, 2025-12-31",
    "bryggan förra hösten, 2025-08-01, 2025-12-31",
    "bryggan förra året, 2025-01-01, 2025-12-31",
    "bryggan i år, 2026-01-01, 2026-12-31",
    "bryggan förra månaden, 2026-10-01, 2026-10-31",
    "bryggan det senaste halvåret, 2026-05-22, 2026-11-22",
    "bryggan 2024-06-19, 2024-06-19, 2024-06-19",
  })
  void readsWhenAQueryIsAbout(String query, LocalDate from, LocalDate to) {
    assertThat(TIME.in(query)).contains(new DaysAsked(from, to));
  }

  @Test
  void readsNoTimeWhereNoneIsNamed() {
    assertThat(TIME.in("bryggan vid ån i Åryd")).isEmpty();
  }
}
