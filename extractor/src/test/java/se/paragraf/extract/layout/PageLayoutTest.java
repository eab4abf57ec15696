package se.paragraf.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageLayoutTest {

  @Test
  void hasTheBodySizeThatMostLettersAreSetIn() {
    assertThat(
            Typeset.page(1)
                .size(18)
                .line("Rubrik")
                .size(11)
                .line("Längre löpande text")
                .layout()
                .bodySize())
        .isEqualTo(11);
    assertThat(Typeset.page(1).layout().bodySize()).isZero();
  }

  @Test
  void roundsTheBodySizeToHalfPoints() {
    assertThat(Typeset.page(1).size(10.98).line("text").layout().bodySize()).isEqualTo(11);
  }

  @Test
  void refusesLinesAndBlocksOfNothing() {
    assertThatThrownBy(() -> new Line(1, List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Block(Optional.empty(), List.of(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isBoldOnlyWhenEveryWordIs() {
    Typeset mixed = Typeset.page(1).bold().line("Beslut").regular().beside(110, "att");
    assertThat(mixed.lines()).hasSize(1);
    assertThat(mixed.lines().getFirst().bold()).isFalse();
    assertThat(Typeset.page(1).bold().line("Två ord").lines().getFirst().bold()).isTrue();
  }

  @Test
  void holdsLinesOfTheSameWordsEqual() {
    assertThat(Typeset.page(1).line("§ 12").lines())
        .isEqualTo(Typeset.page(1).line("§ 12").lines());
    assertThat(Typeset.page(1).line("§ 12").lines())
        .isNotEqualTo(Typeset.page(2).line("§ 12").lines());
  }
}
