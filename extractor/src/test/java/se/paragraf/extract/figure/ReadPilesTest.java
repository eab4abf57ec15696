package se.paragraf.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadPilesTest {

  private static final String BLUE = "0 0.4 0.7";
  private static final String ORANGE = "0.9 0.5 0.1";
  private static final String GREY = "0.7 0.7 0.7";

  @TempDir Path folder;

  private List<String> read(DrawnChart chart) throws Exception {
    return chart.series(folder).stream().map(DrawnChart::told).toList();
  }

  private static DrawnChart piles(double... printed) {
    double[][] drawn = {{20, 14, 8}, {26, 10, 12}, {18, 16, 9}};
    String[] colors = {BLUE, ORANGE, GREY};
    DrawnChart chart = new DrawnChart().grid(0, 10, 50);
    for (int pile = 0; pile < drawn.length; pile++) {
      double at = 0;
      for (int i = 0; i < colors.length; i++) {
        chart.box(DrawnChart.x(pile) - 14, 28, colors[i], at, at + drawn[pile][i]);
        double middle = DrawnChart.height(at + drawn[pile][i] / 2) - 2.5;
        chart.label(DrawnChart.x(pile), middle, Long.toString(Math.round(printed[3 * pile + i])));
        at += drawn[pile][i];
      }
    }
    return chart
        .mark(120, BLUE, "Personal")
        .mark(200, ORANGE, "Lokaler")
        .mark(280, GREY, "\u00d6vrigt");
  }

  @Test
  void readsPilesUnderTheirNamesAndColours() throws Exception {
    DrawnChart chart = piles(20, 14, 8, 26, 10, 12, 18, 16, 9).names(385, "2031", "2032", "2033");
    assertThat(read(chart))
        .containsExactly(
            "Personal: 2031=20 2032=26 2033=18",
            "Lokaler: 2031=14 2032=10 2033=16",
            "Övrigt: 2031=8 2032=12 2033=9");
  }

  @Test
  void leavesOutTheSumAboveAPile() throws Exception {
    DrawnChart chart =
        piles(20, 14, 8, 26, 10, 12, 18, 16, 9)
            .names(385, "2031", "2032", "2033")
            .label(DrawnChart.x(0), DrawnChart.height(42) + 3, "42")
            .label(DrawnChart.x(2), DrawnChart.height(43) + 3, "43");
    assertThat(read(chart)).hasSize(3).first().isEqualTo("Personal: 2031=20 2032=26 2033=18");
  }

  @Test
  void believesNoPileThatAPieceContradicts() throws Exception {
    DrawnChart chart = piles(20, 14, 8, 26, 16, 12, 18, 10, 9).names(385, "2031", "2032", "2033");
    assertThat(read(chart)).isEmpty();
  }
}
