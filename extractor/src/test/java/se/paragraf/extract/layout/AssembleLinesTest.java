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
}
