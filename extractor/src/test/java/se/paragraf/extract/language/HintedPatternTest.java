package se.paragraf.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HintedPatternTest {

  private static final HintedPattern ORDER =
      HintedPattern.of("uppdra|uppmana", Pattern.compile("(?:uppdras|uppmanas) åt \\p{L}+"));

  @Test
  void findsWhatThePatternFinds() {
    assertThat(ORDER.in("det uppdras åt kontoret").map(found -> found.group()))
        .containsExactly("uppdras åt kontoret");
    assertThat(ORDER.isIn("det uppdras åt kontoret")).isTrue();
    assertThat(ORDER.is("det uppdras åt kontoret")).isFalse();
    assertThat(ORDER.is("uppmanas åt kontoret")).isTrue();
  }

  @Test
  void leavesTextsWithoutItsLettersAlone() {
    HintedPattern wrong = HintedPattern.of("åläggs", Pattern.compile("uppdras"));
    assertThat(wrong.isIn("det uppdras")).isFalse();
    assertThat(wrong.in("det uppdras")).isEmpty();
  }

  @Test
  void triesEveryTextWithoutHints() {
    assertThat(HintedPattern.of("", Pattern.compile("\\d+")).isIn("år 2024")).isTrue();
  }

  @Test
  void keepsTheLengthOfTheTextInLowerCase() {
    assertThat(HintedPattern.lower("ÅRET")).isEqualTo("året");
    assertThat(HintedPattern.lower("\u0130 ÅRET")).isEqualTo("\u0130 ÅRET");
  }
}
