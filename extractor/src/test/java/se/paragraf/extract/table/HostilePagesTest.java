package se.paragraf.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.figure.FindFigures;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Drawing;
import se.paragraf.extract.pdf.PageContent.Face;
import se.paragraf.extract.pdf.PageContent.Ruling;

/** Pages made to take time. */
class HostilePagesTest {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Random RANDOM = new Random(7);

  @Test
  void leavesAMapOfAHundredThousandLinesAlone() {
    List<Ruling> lines = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      double x = RANDOM.nextDouble() * 500;
      double y = RANDOM.nextDouble() * 800;
      boolean lying = i % 2 == 0;
      lines.add(new Ruling(x, y, lying ? x + 12 : x, lying ? y : y + 12, 0.3, 0));
    }
    PageContent page = page(lines, List.of());
    assertThat(FindTables.tooFull(page)).isTrue();
    assertTimeoutPreemptively(
        SOON, () -> assertThat(new FindTables().find(page, List.of())).isEmpty());
  }

  @Test
  void readsATableOfTwoHundredColumns() {
    PaintedTable page = new PaintedTable();
    for (int column = 0; column <= 200; column++) {
      page.standing(10 + 20 * column, 100, 220);
    }
    for (int row = 0; row <= 6; row++) {
      page.lying(10, 4010, 100 + 20 * row);
    }
    for (int row = 0; row < 6; row++) {
      for (int column = 0; column < 200; column++) {
        page.text(12 + 20 * column, 115 + 20 * row, Integer.toString(column));
      }
    }
    assertTimeoutPreemptively(
        SOON,
        () ->
            assertThat(page.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.grid().columns()).isEqualTo(200)));
  }

  @Test
  void findsNoTableInTextAtEveryAngle() {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      double x = RANDOM.nextDouble() * 500;
      double y = RANDOM.nextDouble() * 800;
      words.add(
          new Word(
              "ord" + i,
              x,
              y,
              x + 20,
              y + 9,
              y + 7,
              9,
              new Face("Sans", false, false),
              0,
              -1,
              i,
              -1,
              false,
              1));
    }
    PageContent page = page(List.of(), List.of());
    assertTimeoutPreemptively(SOON, () -> assertThat(new FindTables().find(page, words)).isEmpty());
  }

  @Test
  void endsOnAChartOfFiftyThousandPaths() {
    List<Drawing> paths = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      double x = 60 + RANDOM.nextDouble() * 400;
      double y = 100 + RANDOM.nextDouble() * 300;
      paths.add(new Drawing(x, y, x + 3, y + 3, 4, true, true, 0x3366CC, i, List.of()));
    }
    PageContent page = page(List.of(), paths);
    assertTimeoutPreemptively(
        SOON,
        () -> {
          assertThat(new FindTables().find(page, List.of())).isEmpty();
          assertThat(new FindFigures().find(page, List.of(), List.of())).hasSizeLessThan(20);
        });
  }

  private static PageContent page(List<Ruling> rulings, List<Drawing> drawings) {
    return new PageContent(1, 595, 842, List.of(), rulings, List.of(), List.of(), drawings, false);
  }
}
