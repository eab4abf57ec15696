package se.paragraf.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.pdf.PageContent.Face;

class AssembleLinesTest {

  private static List<String> texts(Typeset page) {
    return page.lines().stream().map(Line::text).toList();
  }

  private static Word word(String text, double x0, double baseline, double size, boolean raised) {
    double x1 = x0 + 0.5 * size * text.length();
    return new Word(
        text,
        x0,
        baseline - 0.75 * size,
        x1,
        baseline + 0.2 * size,
        baseline,
        size,
        new Face("Serif", false, false),
        0,
        0,
        0,
        -1,
        raised,
        1);
  }

  @Test
  void joinsTheWordsOfOneBaseline() {
    assertThat(texts(Typeset.page(1).line("Regionstyrelsen beslutar att")))
        .containsExactly("Regionstyrelsen beslutar att");
  }

  @Test
  void partsWhereTheGapIsTooWideToBeASpace() {
    double end = 72 + 5 * "Beslutande".length();
    assertThat(texts(Typeset.page(1).line("Beslutande").beside(end + 15, "Anna Ek")))
        .containsExactly("Beslutande Anna Ek");
    assertThat(texts(Typeset.page(1).line("Beslutande").beside(end + 15.1, "Anna Ek")))
        .containsExactly("Beslutande", "Anna Ek");
  }

  @Test
  void takesBaselinesWithinThreeTenthsOfAnEmForOneLine() {
    assertThat(texts(Typeset.page(1).at(72, 100, "ett").at(90, 103, "två")))
        .containsExactly("ett två");
    assertThat(texts(Typeset.page(1).at(72, 100, "ett").at(90, 103.1, "två")))
        .containsExactly("ett", "två");
  }

  @Test
  void hangsARaisedMarkOnTheLineBelowIt() {
    List<Word> words = List.of(word("3", 92, 96, 6, true), word("skola", 72, 100, 10, false));
    assertThat(new AssembleLines().assemble(1, words))
        .extracting(Line::text)
        .containsExactly("skola 3");
  }

  @Test
  void leavesAMarkWithNothingBelowOnALineOfItsOwn() {
    assertThat(new AssembleLines().assemble(1, List.of(word("3", 92, 96, 6, true)))).hasSize(1);
  }

  @Test
  void leavesTurnedTextOut() {
    Word turned =
        new Word(
            "Kant",
            20,
            100,
            30,
            150,
            25,
            10,
            new Face("Serif", false, false),
            0,
            90,
            0,
            -1,
            false,
            1);
    List<Word> words = new ArrayList<>(Typeset.page(1).line("text").words());
    words.add(turned);
    assertThat(new AssembleLines().assemble(1, words))
        .extracting(Line::text)
        .containsExactly("text");
  }

  @Test
  void makesNoLinesOfNoWords() {
    assertThat(new AssembleLines().assemble(1, List.of())).isEmpty();
  }

  private static final String LEFT_PROSE = "Förvaltningen följer upp kostnaderna för";
  private static final String RIGHT_PROSE = "inhyrd personal och redovisar dem varje";

  /** Two columns with a gutter of ten points, on the same baselines. */
  private static Typeset nearColumns(int rows, String left, String right) {
    Typeset page = Typeset.page(1);
    for (int i = 0; i < rows; i++) {
      page.at(72, 200 + 13 * i, left);
      double end = page.words().getLast().x1();
      page.at(end + 10, 200 + 13 * i, right);
    }
    return page;
  }

  @Test
  void partsColumnsOfProseAtANarrowGutter() {
    assertThat(texts(nearColumns(6, LEFT_PROSE, RIGHT_PROSE)))
        .hasSize(12)
        .startsWith(LEFT_PROSE, RIGHT_PROSE);
  }

  @Test
  void partsNeitherAFewLinesNorFiguresAtANarrowGap() {
    assertThat(texts(nearColumns(5, LEFT_PROSE, RIGHT_PROSE))).hasSize(5);
    assertThat(texts(nearColumns(8, LEFT_PROSE, "12,4 13,1 15,0 15,2 17,9 18,3"))).hasSize(8);
  }

  @Test
  void keepsALargeLineOverTheColumnsWhole() {
    Typeset page = nearColumns(8, LEFT_PROSE, RIGHT_PROSE);
    double gutter = page.words().get(4).x1();
    page.size(24);
    double start = gutter - 0.5 * 24 * "Statistik".length();
    page.at(start, 170, "Statistik 2024");
    assertThat(texts(page)).contains("Statistik 2024");
  }
}
