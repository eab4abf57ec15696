package se.paragraf.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadPieTest {

  private static final String[] COLORS = {"0 0.4 0.7", "0.9 0.5 0.1", "0.4 0.6 0.3", "0.7 0.2 0.2"};
  private static final String[] NAMES = {"Personal", "Lokaler", "K\u00f6pt v\u00e5rd", "IT"};
  private static final double[] SHARES = {56, 9.6, 24.4, 10};

  @TempDir Path folder;

  private List<String> read(DrawnChart chart) throws Exception {
    return chart.series(folder).stream().map(DrawnChart::told).toList();
  }

  /** Values at this distance from the centre. */
  private static DrawnChart pie(double hole, double distance, String... labels) {
    DrawnChart chart = new DrawnChart();
    double from = 0;
    for (int i = 0; i < SHARES.length; i++) {
      double to = from + 3.6 * SHARES[i];
      chart.slice(COLORS[i], from, to, hole);
      double[] at = DrawnChart.onRim(distance, (from + to) / 2);
      chart.label(at[0], at[1] - 3, labels[i]);
      from = to;
    }
    return chart;
  }

  private static DrawnChart told(DrawnChart chart) {
    for (int i = 0; i < NAMES.length; i++) {
      chart
          .raw(COLORS[i] + " rg " + (160 + 60 * i) + " 310 6 6 re f")
          .text(170 + 60 * i, 310, NAMES[i]);
    }
    return chart;
  }

  @Test
  void readsPercentInThePieUnderTheNamesOfTheLegend() throws Exception {
    assertThat(read(told(pie(0, 45, "56%", "10%", "24%", "10%"))))
        .containsExactly("-: Personal=56% Lokaler=10% Köpt vård=24% IT=10%");
  }

  @Test
  void readsAmountsInARing() throws Exception {
    assertThat(read(told(pie(0.6, 56, "560", "96", "244", "100"))))
        .containsExactly("-: Personal=560 Lokaler=96 Köpt vård=244 IT=100");
  }

  @Test
  void readsNamesBesideThePie() throws Exception {
    assertThat(read(pie(0, 84, "Personal 56 %", "Lokaler 10 %", "Skolskjuts 24 %", "IT 10 %")))
        .containsExactly("-: Personal=56 % Lokaler=10 % Skolskjuts=24 % IT=10 %");
  }

  @Test
  void believesNoShareThatASliceContradicts() throws Exception {
    assertThat(read(told(pie(0, 45, "56%", "24%", "10%", "10%")))).isEmpty();
  }

  @Test
  void readsNothingWhenASliceHasNoValue() throws Exception {
    assertThat(read(told(pie(0, 45, "56%", "10%", "24%", "IT")))).isEmpty();
  }
}
