package se.paragraf.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.table.PaintedTable;
import se.paragraf.model.Figure;

class FindFiguresTest {

  @Test
  void findsBarChartWithItsCaption() {
    PaintedTable page =
        new PaintedTable()
            .area(120, 250, 150, 400)
            .area(200, 300, 230, 400)
            .area(280, 280, 310, 400)
            .lying(100, 330, 400)
            .text(120, 420, "2022")
            .text(200, 420, "2023")
            .text(280, 420, "2024")
            .text(100, 446, "Figur 3. Antal besök");
    List<Figure> figures = new FindFigures().find(page.page(), page.words(), List.of());
    assertThat(figures).hasSize(1);
    assertThat(figures.getFirst().caption()).contains("Figur 3. Antal besök");
  }

  private static void bars(PaintedTable page, double base) {
    page.area(120, base - 150, 150, base)
        .area(200, base - 100, 230, base)
        .area(280, base - 120, 310, base)
        .lying(100, 330, base);
  }

  @Test
  void givesACaptionBetweenTwoChartsToTheOneThatWouldHaveNone() {
    PaintedTable page = new PaintedTable();
    bars(page, 250);
    bars(page, 450);
    page.text(100, 280, "Figur 1. Antal besök").text(100, 485, "Figur 2. Antal resor");
    List<Figure> figures = new FindFigures().find(page.page(), page.words(), List.of());
    assertThat(figures)
        .extracting(figure -> figure.caption().orElse(""))
        .containsExactly("Figur 1. Antal besök", "Figur 2. Antal resor");
  }

  @Test
  void countsABarBelowZeroToItsChart() {
    PaintedTable page =
        new PaintedTable()
            .area(327, 183, 467, 195)
            .area(327, 203, 420, 215)
            .area(327, 223, 393, 235)
            .area(270, 243, 327, 255)
            .text(200, 253, "Skatter")
            .text(180, 285, "Figur 4. Avvikelse per post");
    List<Figure> figures = new FindFigures().find(page.page(), page.words(), List.of());
    assertThat(figures).hasSize(1);
    assertThat(figures.getFirst().region().orElseThrow().x0()).isLessThanOrEqualTo(270);
    assertThat(figures.getFirst().caption()).contains("Figur 4. Avvikelse per post");
  }

  @Test
  void takesShadedRowsOfOneLengthForNoChart() {
    PaintedTable page =
        new PaintedTable().area(70, 200, 370, 214).area(70, 228, 370, 242).area(70, 256, 370, 270);
    assertThat(new FindFigures().find(page.page(), page.words(), List.of())).isEmpty();
  }
}
