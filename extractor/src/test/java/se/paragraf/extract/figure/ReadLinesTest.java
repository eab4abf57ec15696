package se.paragraf.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadLinesTest {

  private static final String BLUE = "0 0.4 0.7";
  private static final String ORANGE = "0.9 0.5 0.1";
  private static final String[] YEARS = {"2031", "2032", "2033", "2034", "2035"};
  private static final double[] SICK_LEAVE = {12, 18.5, 31, 22, 26.5};
  private static final double[] TURNOVER = {40, 33, 29, 24, 8};

  @TempDir Path folder;

  private List<String> read(DrawnChart chart) throws Exception {
    return chart.series(folder).stream().map(DrawnChart::told).toList();
  }

  private static DrawnChart legend(DrawnChart chart) {
    return chart.sample(120, BLUE, "Sjukfr\u00e5nvaro").sample(240, ORANGE, "Oms\u00e4ttning");
  }

  private static final List<String> BOTH =
      List.of(
          "Sjukfrånvaro: 2031=12 2032=18,5 2033=31 2034=22 2035=26,5",
          "Omsättning: 2031=40 2032=33 2033=29 2034=24 2035=8");

  @Test
  void readsLinesThatCrossUnderTheirColours() throws Exception {
    DrawnChart chart =
        new DrawnChart()
            .grid(0, 10, 50)
            .line(BLUE, SICK_LEAVE)
            .line(ORANGE, TURNOVER)
            .below(SICK_LEAVE)
            .above(TURNOVER)
            .names(385, YEARS);
    assertThat(read(legend(chart))).isEqualTo(BOTH);
  }

  @Test
  void readsLinesDrawnStrokeByStrokeWithRoundMarks() throws Exception {
    DrawnChart chart =
        new DrawnChart()
            .grid(0, 10, 50)
            .strokes(BLUE, SICK_LEAVE)
            .markers(BLUE, SICK_LEAVE)
            .strokes(ORANGE, TURNOVER)
            .markers(ORANGE, TURNOVER)
            .below(SICK_LEAVE)
            .above(TURNOVER)
            .names(385, YEARS);
    assertThat(read(legend(chart))).isEqualTo(BOTH);
  }

  @Test
  void readsALineWithoutAxisByTheScaleOfItsOwnValues() throws Exception {
    DrawnChart chart =
        new DrawnChart().axis().line(BLUE, SICK_LEAVE).above(SICK_LEAVE).names(385, YEARS);
    assertThat(read(chart)).containsExactly("-: 2031=12 2032=18,5 2033=31 2034=22 2035=26,5");
  }

  @Test
  void tellsAValueBelowTheLowestPointFromTheNames() throws Exception {
    double[] change = {-5.8, 5.6, 28.7, 14.9, 7.9};
    DrawnChart chart =
        new DrawnChart().grid(-10, 10, 40).line(BLUE, change).below(change).names(365, YEARS);
    assertThat(read(chart)).containsExactly("-: 2031=-5,8 2032=5,6 2033=28,7 2034=14,9 2035=7,9");
  }

  @Test
  void readsNamesThatAreSetAslant() throws Exception {
    DrawnChart chart =
        new DrawnChart()
            .grid(0, 10, 50)
            .line(BLUE, SICK_LEAVE)
            .above(SICK_LEAVE)
            .rising(390, 45, "2031/32", "2032/33", "2033/34", "2034/35", "2035/36");
    assertThat(read(chart))
        .containsExactly("-: 2031/32=12 2032/33=18,5 2033/34=31 2034/35=22 2035/36=26,5");
  }

  @Test
  void readsNamesThatStandUpright() throws Exception {
    DrawnChart chart =
        new DrawnChart()
            .grid(0, 10, 50)
            .line(BLUE, SICK_LEAVE)
            .above(SICK_LEAVE)
            .rising(392, 90, "T1 2031", "T2 2031", "T3 2031", "T1 2032", "T2 2032");
    assertThat(read(chart))
        .containsExactly("-: T1 2031=12 T2 2031=18,5 T3 2031=31 T1 2032=22 T2 2032=26,5");
  }

  @Test
  void readsTheOnlyLineThatHasValues() throws Exception {
    DrawnChart chart =
        new DrawnChart()
            .grid(0, 10, 50)
            .line(BLUE, SICK_LEAVE)
            .line(ORANGE, TURNOVER)
            .above(TURNOVER)
            .names(385, YEARS);
    assertThat(read(legend(chart))).containsExactly(BOTH.getLast());
  }

  @Test
  void readsNothingOfLinesWithValuesAtTheirEndsOnly() throws Exception {
    DrawnChart chart =
        new DrawnChart()
            .grid(0, 10, 50)
            .line(BLUE, SICK_LEAVE)
            .line(ORANGE, TURNOVER)
            .label(DrawnChart.x(4), DrawnChart.height(26.5) + 5, "26,5")
            .label(DrawnChart.x(4), DrawnChart.height(8) + 5, "8")
            .names(385, YEARS);
    assertThat(read(legend(chart))).isEmpty();
  }

  @Test
  void inventsNothingWhereNoValuesArePrinted() throws Exception {
    DrawnChart chart = new DrawnChart().grid(0, 10, 50).line(BLUE, SICK_LEAVE).names(385, YEARS);
    assertThat(read(legend(chart))).isEmpty();
  }

  @Test
  void believesNoValueThatTheLineContradicts() throws Exception {
    double[] printed = {12, 18.5, 41, 22, 26.5};
    DrawnChart chart = new DrawnChart().grid(0, 10, 50).line(BLUE, SICK_LEAVE).names(385, YEARS);
    for (int i = 0; i < printed.length; i++) {
      String value = Double.toString(printed[i]).replace('.', ',');
      chart.label(DrawnChart.x(i), DrawnChart.height(SICK_LEAVE[i]) + 5, value);
    }
    assertThat(read(chart)).isEmpty();
  }

  @Test
  void doesNotGuessWhichOfTwoParallelLinesHasTheValues() throws Exception {
    double[] upper = {20, 26, 39, 30, 34};
    double[] lower = {12, 18, 31, 22, 26};
    DrawnChart chart =
        new DrawnChart().axis().line(BLUE, upper).line(ORANGE, lower).names(385, YEARS);
    for (int i = 0; i < upper.length; i++) {
      chart.label(
          DrawnChart.x(i),
          DrawnChart.height(lower[i]) + 6,
          Long.toString(Math.round(lower[i]) + 4));
    }
    assertThat(read(legend(chart))).isEmpty();
  }

  @Test
  void readsNoLinesThatTheLegendDoesNotTellApart() throws Exception {
    DrawnChart chart =
        new DrawnChart()
            .grid(0, 10, 50)
            .line(BLUE, SICK_LEAVE)
            .line(BLUE, TURNOVER)
            .below(SICK_LEAVE)
            .above(TURNOVER)
            .sample(120, BLUE, "Utfall")
            .sample(240, BLUE, "Riket")
            .names(385, YEARS);
    assertThat(read(chart)).isEmpty();
  }

  @Test
  void keepsValuesWithoutNamesWhereNoneCanBeRead() throws Exception {
    DrawnChart chart = new DrawnChart().grid(0, 10, 50).line(BLUE, SICK_LEAVE).above(SICK_LEAVE);
    assertThat(read(chart)).containsExactly("-: ?=12 ?=18,5 ?=31 ?=22 ?=26,5");
  }

  @Test
  void readsBarsAndALineDrawnOverThem() throws Exception {
    double[] budget = {14, 20, 12, 28, 16};
    DrawnChart chart = new DrawnChart().grid(0, 10, 50);
    for (int i = 0; i < budget.length; i++) {
      chart.box(DrawnChart.x(i) - 12, 24, ORANGE, 0, budget[i]);
    }
    chart
        .above(budget)
        .line(BLUE, 40, 46, 35, 44, 38)
        .above(40, 46, 35, 44, 38)
        .names(385, YEARS)
        .sample(120, BLUE, "Utfall")
        .mark(240, ORANGE, "Budget");
    assertThat(read(chart))
        .containsExactly(
            "Budget: 2031=14 2032=20 2033=12 2034=28 2035=16",
            "Utfall: 2031=40 2032=46 2033=35 2034=44 2035=38");
  }

  @Test
  void readsBarsUnderALineWithoutValues() throws Exception {
    double[] budget = {14, 20, 12, 28, 16};
    DrawnChart chart = new DrawnChart().grid(0, 10, 50);
    for (int i = 0; i < budget.length; i++) {
      chart.box(DrawnChart.x(i) - 12, 24, ORANGE, 0, budget[i]);
    }
    chart.above(budget).line(BLUE, 40, 46, 35, 44, 38).names(385, YEARS);
    assertThat(read(chart)).containsExactly("-: 2031=14 2032=20 2033=12 2034=28 2035=16");
  }
}
