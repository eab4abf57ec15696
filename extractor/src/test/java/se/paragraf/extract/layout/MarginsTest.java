package se.paragraf.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarginsTest {

  /** A line of one word that ends where told. */
  private static Line line(int page, double x0, double x1) {
    Line letter = Typeset.page(page).at(x0, 200, "x").lines().getFirst();
    Word word = letter.words().getFirst();
    return new Line(
        page,
        List.of(
            new Word(
                "x", x0, word.y0(), x1, word.y1(), 200, 10, word.face(), 0, 0, 0, -1, false, 1)));
  }

  private static double right(Line asked, Line... others) {
    List<Line> all = new ArrayList<>(List.of(others));
    all.add(asked);
    return Margins.of(all).right(asked);
  }

  @Test
  void isTheFurthestEndThatAnotherLineComesNear() {
    Line asked = line(1, 72, 300);
    assertThat(right(asked, line(1, 72, 510), line(1, 72, 500), line(1, 72, 400))).isEqualTo(510);
    assertThat(right(asked, line(1, 72, 510), line(1, 72, 496))).isEqualTo(510);
  }

  @Test
  void leavesOutOneLineThatRunsOverTheMargin() {
    Line asked = line(1, 72, 300);
    assertThat(right(asked, line(1, 72, 540), line(1, 72, 500), line(1, 72, 490))).isEqualTo(500);
  }

  @Test
  void takesTheFurthestWhereOnlyShortLinesBearEachOtherOut() {
    Line asked = line(1, 72, 300);
    assertThat(right(asked, line(1, 72, 510), line(1, 72, 305))).isEqualTo(510);
  }

  @Test
  void isNeverLeftOfTheLineItself() {
    Line asked = line(1, 72, 540);
    assertThat(right(asked, line(1, 72, 500), line(1, 72, 495))).isGreaterThanOrEqualTo(540);
    assertThat(Margins.of(List.of()).right(asked)).isEqualTo(540);
  }

  @Test
  void holdsForTheColumnThatTheLineBeginsIn() {
    Line left = line(1, 72, 200);
    Line right = line(1, 320, 400);
    Margins margins =
        Margins.of(
            List.of(
                left,
                right,
                line(1, 72, 280),
                line(1, 72, 279),
                line(1, 320, 523),
                line(1, 320, 521)));
    assertThat(margins.right(left)).isEqualTo(280);
    assertThat(margins.right(right)).isEqualTo(523);
  }

  @Test
  void isThatOfTheTextOnAPageWithFewLines() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      lines.add(line(1, 72, 523 - i));
    }
    Line alone = line(2, 72, 200);
    lines.add(alone);
    assertThat(Margins.of(lines).right(alone)).isEqualTo(523);
  }
}
