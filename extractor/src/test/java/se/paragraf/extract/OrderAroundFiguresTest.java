package se.paragraf.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.Typeset;
import se.paragraf.model.Figure;
import se.paragraf.model.Region;

class OrderAroundFiguresTest {

  private static Figure chart(double x0, double y0, double x1, double y1) {
    return new Figure(
        "",
        Figure.Kind.VECTOR,
        Optional.empty(),
        new Region(1, x0, y0, x1, y1),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static Typeset columns(Typeset page, double from) {
    for (int i = 0; i < 8; i++) {
      page.at(72, from + 14 * i, "vänster spalt fylld med löpande text " + i)
          .at(310, from + 14 * i, "höger spalt fylld med löpande text " + i);
    }
    return page;
  }

  private static List<String> ordered(Typeset page, Figure figure) {
    return new OrderAroundFigures()
        .order(List.of(page.layout()), List.of(figure)).getFirst().lines().stream()
            .map(Line::text)
            .toList();
  }

  @Test
  void leavesOutWhatIsPrintedInsideADrawing() {
    Typeset page = columns(Typeset.page(1), 300).at(100, 200, "2023").at(200, 200, "2024");
    assertThat(ordered(page, chart(72, 100, 523, 210))).hasSize(16).doesNotContain("2023", "2024");
  }

  @Test
  void readsBothColumnsAboveAFigureOverBothBeforeThoseBelow() {
    Typeset page = columns(columns(Typeset.page(1), 100), 400);
    List<String> texts = ordered(page, chart(72, 210, 523, 385));
    assertThat(texts.subList(0, 8)).allMatch(text -> text.startsWith("vänster"));
    assertThat(texts.subList(8, 16)).allMatch(text -> text.startsWith("höger"));
  }
}
