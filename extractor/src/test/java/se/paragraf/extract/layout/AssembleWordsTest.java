package se.paragraf.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Face;
import se.paragraf.extract.pdf.PageContent.Glyph;
import se.paragraf.extract.pdf.Sign;

class AssembleWordsTest {

  private static final double SIZE = 10;

  private final List<Glyph> glyphs = new ArrayList<>();

  private AssembleWordsTest paint(String text, double x, double baseline, double size) {
    return paint(text, x, baseline, size, 0, true);
  }

  /** Letters half an em wide, one beside the other along the direction. */
  private AssembleWordsTest paint(
      String text, double x, double y, double size, int direction, boolean visible) {
    double advance = 0.5 * size;
    for (int i = 0; i < text.length(); i++) {
      double along = i * advance;
      double x0 = direction == 0 ? x + along : x - 0.2 * size;
      double y0 =
          direction == 0 ? y - 0.75 * size : direction == 90 ? y + along : y - along - advance;
      double x1 = direction == 0 ? x0 + advance : x + 0.75 * size;
      double y1 = direction == 0 ? y + 0.2 * size : y0 + advance;
      glyphs.add(
          new Glyph(
              text.substring(i, i + 1),
              x0,
              y0,
              x1,
              y1,
              direction == 0 ? y : x,
              size,
              new Face("Serif", false, false),
              direction,
              glyphs.size(),
              -1,
              0,
              visible,
              new Sign(1, text.charAt(i), new Sign.Ink(0.4, 0.5))));
    }
    return this;
  }

  private List<Word> assembled() {
    return new AssembleWords()
        .assemble(
            new PageContent(
                1, 595, 842, glyphs, List.of(), List.of(), List.of(), List.of(), false));
  }

  private List<String> texts() {
    return assembled().stream().map(Word::text).toList();
  }

  @Test
  void keepsACapitalAndItsSmallCapitalsInOneWord() {
    paint("F", 100, 200, 10).paint("IGUR", 105, 200, 7);
    assertThat(texts()).containsExactly("FIGUR");
  }

  @Test
  void partsWordsAtAGapWhereNoSpacesArePainted() {
    paint("Budget", 72, 100, SIZE).paint("2025", 72 + 30 + 0.2 * SIZE, 100, SIZE);
    assertThat(texts()).containsExactly("Budget", "2025");
  }

  @Test
  void keepsAWordWholeOverALooserLetter() {
    paint("Bud", 72, 100, SIZE).paint("get", 72 + 15 + 0.18 * SIZE, 100, SIZE);
    assertThat(texts()).containsExactly("Budget");
  }

  @Test
  void asksForAWiderGapInALineThatPaintsItsSpaces() {
    paint("Val av", 72, 100, SIZE).paint("en", 72 + 30 + 0.31 * SIZE, 100, SIZE);
    assertThat(texts()).containsExactly("Val", "aven");
    glyphs.clear();
    paint("Val av", 72, 100, SIZE).paint("en", 72 + 30 + 0.33 * SIZE, 100, SIZE);
    assertThat(texts()).containsExactly("Val", "av", "en");
  }

  @Test
  void keepsAWordWholeThatIsPaintedOverTheSpacesOfAnotherText() {
    paint("Belopp                    kr", 72, 100, SIZE).paint("Utfall i fjol", 118.3, 100, SIZE);
    assertThat(assembled())
        .extracting(Word::text)
        .containsExactly("Belopp", "Utfall", "i", "fjol", "kr");
  }

  @Test
  void readsByPlaceWhateverOrderWasPainted() {
    paint("sist", 72, 120, SIZE).paint("andra", 120, 100, SIZE).paint("första", 72, 100, SIZE);
    assertThat(texts()).containsExactly("första", "andra", "sist");
  }

  @Test
  void readsAWordPaintedTwiceForBoldnessOnce() {
    paint("Beslut", 72, 100, SIZE).paint("Beslut", 72.3, 100, SIZE);
    assertThat(texts()).containsExactly("Beslut");
  }

  @Test
  void keepsTwoLikeLettersSideBySide() {
    paint("nämnd", 72, 100, SIZE).paint("ee", 72 + 25, 100, SIZE);
    assertThat(texts()).containsExactly("nämndee");
  }

  @Test
  void leavesOutInvisibleAndTinyType() {
    paint("synlig", 72, 100, SIZE)
        .paint("dold", 150, 100, SIZE, 0, false)
        .paint("damm", 200, 100, 0.5);
    assertThat(texts()).containsExactly("synlig");
  }

  @Test
  void readsTurnedTextAfterTheUpright() {
    paint("Diarienummer", 40, 300, SIZE, 90, true)
        .paint("Nedifrån", 560, 700, SIZE, 270, true)
        .paint("text", 72, 400, SIZE);
    assertThat(texts()).containsExactly("text", "Diarienummer", "Nedifrån");
    assertThat(assembled()).extracting(Word::direction).containsExactly(0, 90, 270);
  }

  @Test
  void marksSmallTypeAboveTheLineAsRaised() {
    paint("skolan", 72, 100, SIZE).paint("3", 102, 96, 8.5);
    assertThat(assembled()).filteredOn(Word::raised).extracting(Word::text).containsExactly("3");
  }

  @Test
  void raisesNothingSetNearlyAsLargeAsTheWord() {
    paint("skolan", 72, 100, SIZE).paint("3", 102, 96, 8.6);
    assertThat(assembled()).noneMatch(Word::raised);
  }

  @Test
  void setsAFootnoteMarkOnTheBaselineApart() {
    paint("skolan", 72, 100, SIZE).paint("3", 102, 100, 6);
    assertThat(texts()).containsExactly("skolan", "3");
  }

  @Test
  void takesSoftHyphensOutOfALineButKeepsTheLast() {
    paint("om\u00ADsorg", 72, 100, SIZE).paint("nämn\u00AD", 72, 120, SIZE);
    assertThat(texts()).containsExactly("omsorg", "nämn\u00AD");
  }

  @Test
  void givesTheBoxRoundItsGlyphs() {
    paint("RS", 72, 100, SIZE);
    Word word = assembled().getFirst();
    assertThat(word.x0()).isEqualTo(72);
    assertThat(word.x1()).isEqualTo(82);
    assertThat(word.y0()).isEqualTo(92.5);
    assertThat(word.y1()).isEqualTo(102);
    assertThat(word.baseline()).isEqualTo(100);
    assertThat(word.fontSize()).isEqualTo(SIZE);
  }

  @Test
  void partsTextsOfTwoCellsThatTouchWhereEachWasPaintedWithTheOtherLinesOfItsCell() {
    paint("plan", 72, 100, SIZE).paint("i fjol", 72, 112, SIZE).paint("utfall", 92, 100, SIZE);
    assertThat(texts()).containsExactly("plan", "utfall", "i", "fjol");
  }

  @Test
  void partsAYearFromTheHeadThatTouchesIt() {
    paint("Budget 2031Prognos 2031", 72, 100, SIZE).paint("2031K2", 72, 112, SIZE);
    assertThat(texts()).containsExactly("Budget", "2031", "Prognos", "2031", "2031K2");
  }

  @Test
  void partsAsManyLeadersAsALineHolds() {
    paint("x....".repeat(6_000), 72, 100, 0.6);
    assertThat(texts()).hasSize(12_000);
  }

  @Test
  void partsALeaderFromTheLabelBeforeItAndTheFigureAfterIt() {
    paint("Hyror.......412", 72, 100, SIZE).paint("och så...", 72, 112, SIZE);
    assertThat(texts()).containsExactly("Hyror", ".......", "412", "och", "så...");
  }

  @Test
  void raisesNoShortWordOfALineAboveALargerOne() {
    paint("Kommunen", 72, 100, SIZE).paint("i", 115, 100, SIZE).paint("Innehåll", 49, 112, 16);
    assertThat(assembled()).extracting(Word::text).contains("i");
    assertThat(assembled()).noneMatch(Word::raised);
  }
}
