package se.paragraf.corpus.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.paragraf.corpus.Corpus;
import se.paragraf.corpus.score.CellBinding.Fate;
import se.paragraf.corpus.score.CellBinding.Result;

/** Numbers under their own heads in reports of four typesetters; it may only get better. */
class CellBindingTest {

  /** Least share that is right and most that is wrong without a doubt, in ten thousandths. */
  private static final Map<String, int[]> KEPT =
      new TreeMap<>(
          Map.of(
              "chromium-1", new int[] {10_000, 0},
              "groff-1", new int[] {10_000, 0},
              "latex-1", new int[] {10_000, 0},
              "office-1", new int[] {9956, 0}));

  @Test
  void numbersComeOutUnderTheirOwnHeads() throws IOException {
    for (Path truth : ScoreCells.truths(Corpus.of("tables"))) {
      Result result = ScoreCells.score(truth);
      int[] kept = KEPT.getOrDefault(ScoreCells.name(truth), new int[] {10_000, 0});
      String line = ScoreCells.line(truth, result);
      assertThat(result.of(Fate.RIGHT) * 10_000 / result.all())
          .as(line)
          .isGreaterThanOrEqualTo(kept[0]);
      assertThat(result.of(Fate.WRONG) * 10_000 / result.all())
          .as(line)
          .isLessThanOrEqualTo(kept[1]);
    }
  }
}
