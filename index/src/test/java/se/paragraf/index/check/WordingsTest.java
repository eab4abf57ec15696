package se.paragraf.index.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.model.Severity;

/**
 * Other words for the same thing, as other clerks write them: {@code wordings.txt}, in the notation
 * of {@code docs/rule-examples.md}. A wrong one breaks its rule; a right one breaks none.
 */
class WordingsTest {

  private static final String FIVE =
      "Beslutande: Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C); Dan Berg (L); Eva Flod (V)";
  private static final String FOUR =
      "Beslutande: Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C); Dan Berg (L)";

  /**
   * One wording: the rule, whether it is right, and the minutes in the notation of the examples.
   */
  record Wording(String rule, boolean right, String minutes) {

    static Wording of(String block) {
      String head = block.lines().findFirst().orElseThrow();
      String minutes =
          block.substring(head.length() + 1).replace("@fem", FIVE).replace("@fyra", FOUR);
      return new Wording(head.substring(0, head.indexOf(' ')), head.endsWith("right"), minutes);
    }
  }

  static Stream<Wording> wordings() throws IOException {
    try (var in = WordingsTest.class.getResourceAsStream("wordings.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.strip().split("\n\n+")).map(Wording::of).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void wrongOnesAreFoundAndRightOnesAreLeftAlone(Wording wording) {
    List<String> rules =
        ExampleMinutes.read(wording.minutes()).check().findings().stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .map(Finding::rule)
            .toList();
    if (wording.right()) {
      assertThat(rules).isEmpty();
    } else {
      assertThat(rules).contains(wording.rule());
    }
  }
}
