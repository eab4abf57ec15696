package se.paragraf.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void wrapsAtWordEnds() {
    assertThat(Lines.wrap("att godkänna rapporten", 14))
        .containsExactly("att godkänna", "rapporten");
  }

  @Test
  void keepsAWordThatIsTooLong() {
    assertThat(Lines.wrap("en balanskravsresultatutredning", 10))
        .containsExactly("en", "balanskravsresultatutredning");
  }

  @Test
  void hangsLinesUnderTheFirstWord() {
    assertThat(new Lines(30).hang(2, "– ", "uppdra åt regiondirektören att återkomma").toString())
        .isEqualTo("  – uppdra åt regiondirektören\n    att återkomma");
  }

  @Test
  void putsTwoTextsAtBothEdges() {
    assertThat(new Lines(20).spread("vänster", "s. 3").toString())
        .isEqualTo("vänster         s. 3");
  }

  @Test
  void neverLeavesTwoEmptyLines() {
    assertThat(new Lines(40).gap().add(0, "a").gap().gap().add(0, "b").toString())
        .isEqualTo("a\n\nb");
  }
}
