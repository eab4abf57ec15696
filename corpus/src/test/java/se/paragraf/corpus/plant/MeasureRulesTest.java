package se.paragraf.corpus.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.paragraf.corpus.plant.MeasureRules.Measured;

/** A third of what {@code corpus/bin/measure-rules} does. */
class MeasureRulesTest {

  private static final double FOUND = 0.97;
  private static final int EVERY_THIRD = 3;

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
