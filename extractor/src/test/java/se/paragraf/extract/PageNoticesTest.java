package se.paragraf.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.layout.AssembleLines;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.PageLines;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Face;
import se.paragraf.extract.pdf.PageContent.Glyph;
import se.paragraf.extract.pdf.PageContent.Picture;
import se.paragraf.extract.pdf.Sign;
import se.paragraf.model.Diagnostic;

class PageNoticesTest {

  private static final Face FACE = new Face("Sans", false, false);

  @Test
  void saysThatPicturesAreTooManyToBeFigures() {
    List<Picture> pictures =
        IntStream.range(0, 130)
            .mapToObj(i -> picture(60 + 45 * (i % 10), 80 + 45 * (i / 10), 30))
            .toList();

    assertThat(codes(PageNotices.of(page(List.of(), pictures))))
        .containsExactly("too-many-pictures");
  }

  @Test
  void saysNothingOfAPictureInManyStrips() {
    List<Picture> strips =
        IntStream.range(0, 150)
            .mapToObj(i -> new Picture(60, 80 + 2 * i, 500, 82 + 2 * i, 440, 2, i))
            .toList();

    assertThat(PageNotices.of(page(List.of(), strips))).isEmpty();
  }

  @Test
  void saysThatTextThatStandsAskewIsNotRead() {
    assertThat(codes(PageNotices.of(page(askew(600), List.of())))).containsExactly("text-askew");
    assertThat(PageNotices.of(page(askew(40), List.of()))).isEmpty();
  }

  @Test
  void saysThatTextTurnedBesideOtherTextIsNotRead() {
    List<Glyph> beside = new ArrayList<>(signs(300, 90));
    beside.addAll(signs(600, 0));
    assertThat(codes(PageNotices.of(page(beside, List.of())))).containsExactly("text-sideways");
    assertThat(PageNotices.of(page(signs(300, 90), List.of()))).isEmpty();
    List<Glyph> label = new ArrayList<>(signs(60, 90));
    label.addAll(signs(600, 0));
    assertThat(PageNotices.of(page(label, List.of()))).isEmpty();
  }

  @Test
  void saysThatTextLiesOverTextAndReadsNoTablesInIt() {
    FindGraphics.Graphics graphics = graphics(60);

    assertThat(codes(graphics.notices())).containsExactly("text-over-text");
    assertThat(graphics.tables().getFirst()).isEmpty();
  }

  @Test
  void saysNothingOfAFullPageOfText() {
    assertThat(graphics(1).notices()).isEmpty();
  }

  /** A page full of text, so many times over itself. */
  private static FindGraphics.Graphics graphics(int layers) {
    List<Word> words = new ArrayList<>();
    for (int layer = 0; layer < layers; layer++) {
      for (double baseline = 60; baseline < 800; baseline += 12) {
        for (double x = 60; x < 500; x += 45) {
          words.add(word(x + 0.3 * layer, baseline + 0.2 * layer, words.size()));
        }
      }
    }
    List<Line> lines = new AssembleLines().assemble(1, words);
    return new FindGraphics()
        .find(
            List.of(page(List.of(), List.of())),
            List.of(new PageLayout(1, 595, 842, lines, List.of(), List.of())),
            List.of(new PageLines(1, 595, 842, lines, List.of(), false)));
  }

  private static Word word(double x, double baseline, int order) {
    return new Word(
        "beslutet",
        x,
        baseline - 7.5,
        x + 40,
        baseline + 2,
        baseline,
        10,
        FACE,
        0,
        0,
        order,
        -1,
        false,
        1);
  }

  private static List<Glyph> askew(int count) {
    return signs(count, -1);
  }

  private static List<Glyph> signs(int count, int direction) {
    Sign sign = new Sign(1, 1, new Sign.Ink(0.5, 0.5));
    return IntStream.range(0, count)
        .mapToObj(
            i -> new Glyph("a", 100, 100, 105, 109, 107, 9, FACE, direction, i, -1, 0, true, sign))
        .toList();
  }

  private static Picture picture(double x, double y, double side) {
    return new Picture(x, y, x + side, y + side, 40, 40, 0);
  }

  private static PageContent page(List<Glyph> glyphs, List<Picture> pictures) {
    return new PageContent(1, 595, 842, glyphs, List.of(), List.of(), pictures, List.of(), false);
  }

  private static List<String> codes(List<Diagnostic> notices) {
    return notices.stream().map(Diagnostic::code).toList();
  }
}
