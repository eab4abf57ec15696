package se.paragraf.corpus.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Expected numbers are those of Python's {@code SequenceMatcher(None, a, b).ratio()}. */
class SimilarTextTest {

  @Test
  void isOneForEqualAndZeroForForeignTexts() {
    assertThat(SimilarText.ratio("Figur 1", "Figur 1")).isEqualTo(1);
    assertThat(SimilarText.ratio("abc", "xyz")).isZero();
    assertThat(SimilarText.ratio("", "")).isEqualTo(1);
  }

  @Test
  void countsCommonBlocks() {
    assertThat(SimilarText.ratio("abcd", "bcde")).isEqualTo(0.75);
    assertThat(SimilarText.ratio("Figur 1. Resultat", "Figur 2. Resultatet"))
        .isCloseTo(0.8889, within(0.0001));
  }
}
