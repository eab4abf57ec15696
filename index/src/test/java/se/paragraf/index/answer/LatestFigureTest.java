package se.paragraf.index.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.index.analysis.SwedishPeriods;
import se.paragraf.model.Quantity;
import se.paragraf.model.Quantity.Status;

class LatestFigureTest {

  private static Figure figure(String indicator, Status status, String period) {
    Quantity read =
        new Quantity(
            "12 mnkr",
            Optional.of(BigDecimal.TEN),
            Optional.empty(),
            Optional.empty(),
            "SEK",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(indicator),
            status,
            Optional.of(period),
            Optional.empty(),
            Optional.of("Ekviks kommun"),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Figure(
        "12 mnkr",
        BigDecimal.TEN,
        "SEK",
        Optional.empty(),
        "",
        0,
        0,
        Optional.of(read),
        SwedishPeriods.in(period).stream().findFirst(),
        Optional.empty());
  }

  private final Figure early = figure("hamnresultat", Status.OUTCOME, "2029");
  private final Figure late = figure("hamnresultat", Status.OUTCOME, "2030");
  private final Figure planned = figure("hamnresultat", Status.FORECAST, "2028");
  private final Figure other = figure("hamnavgift", Status.OUTCOME, "2027");
  private final List<Figure> all = List.of(early, late, planned, other);

  @Test
  void prefersTheLatestOfOneMeasure() {
    LatestFigure latest = new LatestFigure(false, all);

    assertThat(latest.of(late)).isEqualTo(1);
    assertThat(latest.of(early)).isLessThan(1);
  }

  @Test
  void leavesOtherMeasuresAndOtherStatusesAlone() {
    LatestFigure latest = new LatestFigure(false, all);

    assertThat(latest.of(planned)).isEqualTo(1);
    assertThat(latest.of(other)).isEqualTo(1);
  }

  @Test
  void prefersNoneWhereTheQuestionNamesATime() {
    assertThat(new LatestFigure(true, all).of(early)).isEqualTo(1);
  }
}
