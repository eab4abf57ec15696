package se.paragraf.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Area;
import se.paragraf.extract.pdf.PageContent.Drawing;

class AddDrawnBulletsTest {

  private static final Typeset POINT = Typeset.page(1).at(90, 200, "godkänna budgeten");

  private static Drawing dot(double x0, double y0, double width, double height, boolean filled) {
    return new Drawing(x0, y0, x0 + width, y0 + height, 4, true, filled, 0, 0, List.of());
  }

  private static List<String> marked(Typeset type, List<Drawing> drawings, List<Area> areas) {
    PageContent page =
        new PageContent(1, 595, 842, List.of(), List.of(), areas, List.of(), drawings, false);
    return new AddDrawnBullets().add(page, type.lines()).stream().map(Line::text).toList();
  }

  private static List<String> marked(Drawing drawing) {
    return marked(POINT, List.of(drawing), List.of());
  }

  private static final String BULLETED = "• godkänna budgeten";
  private static final String PLAIN = "godkänna budgeten";

  @Test
  void writesTheBulletThatIsDrawnBesideALine() {
    assertThat(marked(dot(80, 194, 4, 4, true))).containsExactly(BULLETED);
    assertThat(marked(POINT, List.of(), List.of(new Area(80, 194, 84, 198, 0))))
        .containsExactly(BULLETED);
  }

  @Test
  void takesOnlyFilledShapesOfABulletsSize() {
    assertThat(marked(dot(80, 194, 4, 4, false))).containsExactly(PLAIN);
    assertThat(marked(dot(80, 195, 1.5, 1.5, true))).containsExactly(BULLETED);
    assertThat(marked(dot(80, 195, 1.4, 1.4, true))).containsExactly(PLAIN);
    assertThat(marked(dot(78, 192, 8, 8, true))).containsExactly(BULLETED);
    assertThat(marked(dot(78, 192, 8.1, 8.1, true))).containsExactly(PLAIN);
    assertThat(marked(dot(80, 194, 4, 5.3, true))).containsExactly(PLAIN);
  }

  @Test
  void takesOnlyShapesALittleToTheLeft() {
    assertThat(marked(dot(84, 194, 4, 4, true))).containsExactly(BULLETED);
    assertThat(marked(dot(84.1, 194, 4, 4, true))).containsExactly(PLAIN);
    assertThat(marked(dot(54, 194, 4, 4, true))).containsExactly(BULLETED);
    assertThat(marked(dot(53.9, 194, 4, 4, true))).containsExactly(PLAIN);
  }

  @Test
  void takesOnlyShapesAtTheHeightOfTheLetters() {
    assertThat(marked(dot(80, 199, 4, 4, true))).containsExactly(PLAIN);
    assertThat(marked(dot(80, 188, 4, 4, true))).containsExactly(PLAIN);
  }

  @Test
  void takesNoShapeWithOtherTextBetween() {
    Typeset row = Typeset.page(1).at(60, 200, "1").at(90, 200, "godkänna");
    assertThat(marked(row, List.of(dot(58, 194, 1.5, 1.5, true)), List.of()))
        .containsExactly("1", "godkänna");
  }

  @Test
  void leavesAPageOfManySmallShapesAlone() {
    List<Drawing> map = new ArrayList<>(List.of(dot(80, 194, 4, 4, true)));
    for (int i = 0; i < 399; i++) {
      map.add(dot(300, 300, 3, 3, true));
    }
    assertThat(marked(POINT, map, List.of())).containsExactly(BULLETED);
    map.add(dot(300, 300, 3, 3, true));
    assertThat(marked(POINT, map, List.of())).containsExactly(PLAIN);
  }
}
