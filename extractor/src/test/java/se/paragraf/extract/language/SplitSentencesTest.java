package se.paragraf.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SplitSentencesTest {

  private static List<String> split(String text) {
    return new SplitSentences().split(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void endsAtFullStopBeforeCapital() {
    assertThat(split("Målet är 86 %. Utfallet blev 88 %."))
        .containsExactly("Målet är 86 %.", "Utfallet blev 88 %.");
  }

  @Test
  void endsBeforeYearThatOpensSentence() {
    assertThat(split("Målet är 86 %. 2023 var utfallet lägre."))
        .containsExactly("Målet är 86 %.", "2023 var utfallet lägre.");
  }

  @Test
  void goesOnAfterAbbreviation() {
    assertThat(split("Flera platser, bl.a. Fyrgården, står tomma. Se prop. 2023/24:99 s. 12."))
        .containsExactly(
            "Flera platser, bl.a. Fyrgården, står tomma.", "Se prop. 2023/24:99 s. 12.");
  }

  @Test
  void goesOnAfterClockTime() {
    assertThat(split("Mötet börjar kl. 13.00 Storgatan 4. Kaffe serveras."))
        .containsExactly("Mötet börjar kl. 13.00 Storgatan 4.", "Kaffe serveras.");
  }

  @Test
  void goesOnAfterInitial() {
    assertThat(split("Handlingen skrevs av B. Ek i maj. Den antogs."))
        .containsExactly("Handlingen skrevs av B. Ek i maj.", "Den antogs.");
  }

  @Test
  void endsAtLineFeedEvenWithoutFullStop() {
    assertThat(split("Hemtjänst\nSärskilt boende")).containsExactly("Hemtjänst", "Särskilt boende");
  }

  @Test
  void endsAfterFootnoteMark() {
    assertThat(split("Elever går i skolan.11 Av dem är hälften flickor."))
        .containsExactly("Elever går i skolan.11", "Av dem är hälften flickor.");
  }
}
