package se.paragraf.corpus.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.paragraf.corpus.plant.MeasureRules.Measured;
import se.paragraf.index.check.RuleCatalogue;

/** A third of what {@code corpus/bin/measure-rules} does. */
class MeasureRulesTest {

  private static final double FOUND = 0.97;
  private static final int EVERY_THIRD = 3;

  private static final long PLANTS_PER_RULE = 3;

  @Test
  void everyRuleOfTheCatalogueIsPlantedThreeTimes() {
    Map<String, Long> planted =
        MeasureRules.PLANTS.stream()
            .collect(Collectors.groupingBy(Plant::rule, Collectors.counting()));
    assertThat(RuleCatalogue.rules())
        .extracting(rule -> rule.sheet().id())
        .allSatisfy(id ->
            assertThat(planted.getOrDefault(id, 0L))
                .as(id)
                .isGreaterThanOrEqualTo(PLANTS_PER_RULE));
  }

  @Test
  void findsPlantedErrors() throws IOException {
    Measured measured = MeasureRules.planted(0, EVERY_THIRD);
    assertThat(measured.share()).as("%s", measured.wrong()).isGreaterThanOrEqualTo(FOUND);
  }

  @Test
  void saysNothingAboutRightMinutes() throws IOException {
    assertThat(MeasureRules.right(0).wrong()).isEmpty();
  }
}
