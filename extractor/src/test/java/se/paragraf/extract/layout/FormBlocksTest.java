package se.paragraf.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormBlocksTest {

  private static final String LONG =
      "Regionstyrelsen konstaterar att verksamheten har utvecklats väl under året och att personalen har gjort ett "
          + "gott arbete trots att förutsättningarna har förändrats flera gånger under hösten och vintern.";

  private static List<String> texts(Typeset page) {
    return new FormBlocks()
        .form(page.lines()).stream()
            .map(b -> b.marker().map(m -> m + "|").orElse("") + b.text().text())
            .toList();
  }

  @Test
  void joinsTheLinesOfAParagraph() {
    assertThat(texts(Typeset.page(1).prose(LONG))).containsExactly(LONG);
  }

  @Test
  void partsParagraphsWithoutSpaceWhereTheLineHadRoomLeft() {
    assertThat(texts(Typeset.page(1).prose(LONG).prose(LONG))).containsExactly(LONG, LONG);
  }

  @Test
  void partsParagraphsAtExtraSpace() {
    Typeset page = Typeset.page(1).prose(LONG).space(8).prose(LONG);
    assertThat(texts(page)).containsExactly(LONG, LONG);
  }

  @Test
  void takesTheBulletForAMarkerAndNotForText() {
    assertThat(
            texts(
                Typeset.page(1)
                    .point(90, "godkänna budgeten")
                    .point(90, "lägga rapporten till handlingarna")))
        .containsExactly("•|godkänna budgeten", "•|lägga rapporten till handlingarna");
  }

  @Test
  void joinsAPointThatGoesOnOverSeveralLines() {
    assertThat(texts(Typeset.page(1).point(90, LONG).point(90, "andra")))
        .containsExactly("•|" + LONG, "•|andra");
  }

  @Test
  void takesDashesNumbersAndLettersForMarkers() {
    assertThat(texts(Typeset.page(1).line("–").beside(84, "ett"))).containsExactly("–|ett");
    assertThat(texts(Typeset.page(1).line("1.").beside(90, "ett"))).containsExactly("1.|ett");
    assertThat(texts(Typeset.page(1).line("a)").beside(90, "ett"))).containsExactly("a)|ett");
    assertThat(texts(Typeset.page(1).line("o").beside(84, "ett"))).containsExactly("o|ett");
  }

  @Test
  void takesANumberCloseToItsTextForText() {
    assertThat(texts(Typeset.page(1).line("3. Ek"))).containsExactly("3. Ek");
    assertThat(texts(Typeset.page(1).line("12 mnkr"))).containsExactly("12 mnkr");
  }

  @Test
  void partsAHeadingFromItsText() {
    assertThat(texts(Typeset.page(1).bold().line("Ärendet").regular().prose(LONG)))
        .containsExactly("Ärendet", LONG);
    assertThat(texts(Typeset.page(1).size(14).line("Ärendet").size(10).prose(LONG)))
        .containsExactly("Ärendet", LONG);
  }

  @Test
  void goesOnOverThePageBreak() {
    Line first = Typeset.page(1).down(700).prose(LONG).lines().getFirst();
    List<Line> lines = new ArrayList<>(List.of(first));
    lines.addAll(Typeset.page(2).prose(LONG.substring(first.text().length() + 1)).lines());
    List<Block> blocks = new FormBlocks().form(lines);
    assertThat(blocks).hasSize(1);
    assertThat(blocks.getFirst().text().text()).isEqualTo(LONG);
    assertThat(blocks.getFirst().regions()).hasSize(2);
  }

  @Test
  void partsClausesThatBeginWithAtt() {
    assertThat(
            texts(
                Typeset.page(1)
                    .line("att godkänna budgeten,")
                    .line("att lägga rapporten till handlingarna.")))
        .containsExactly("att godkänna budgeten,", "att lägga rapporten till handlingarna.");
  }

  @Test
  void partsSentencesSetOnLinesOfTheirOwn() {
    assertThat(
            texts(
                Typeset.page(1)
                    .prose(LONG)
                    .line("Anna Ek (S) yrkar bifall.")
                    .line("Bo Alm (M) yrkar avslag.")))
        .containsExactly(LONG, "Anna Ek (S) yrkar bifall.", "Bo Alm (M) yrkar avslag.");
  }

  @Test
  void formsNoBlocksOfNoLines() {
    assertThat(new FormBlocks().form(List.of())).isEmpty();
  }

  @Test
  void remembersTheLeftEdgeWithItsMarker() {
    Block block = new FormBlocks().form(Typeset.page(1).point(90, "ett två").lines()).getFirst();
    assertThat(block.indent()).isEqualTo(90);
    assertThat(block.lines().getFirst().x0()).isEqualTo(102);
  }
}
