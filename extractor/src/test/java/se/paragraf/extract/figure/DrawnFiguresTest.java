package se.paragraf.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.extract.pdf.UnreadablePdfException;

class DrawnFiguresTest {

  @TempDir private Path folder;

  private static DrawnChart chart() {
    return new DrawnChart()
        .grid(0, 20, 60)
        .line("0 0 1", 20, 35, 50)
        .names(385, "2022", "2023", "2024");
  }

  private static DrawnChart prose(DrawnChart page) {
    for (int i = 0; i < 8; i++) {
      page.text(
          11, 70, 300 - 14 * i, "Resandet ökade under året i alla delar av länet och mest i söder");
    }
    return page;
  }

  @Test
  void takesSmallTypeRightBelowAFigureForItsCaption() throws IOException, UnreadablePdfException {
    assertThat(prose(chart().text(82, 366, "Antal resor per dag")).figures(folder))
        .singleElement()
        .satisfies(figure -> assertThat(figure.caption()).contains("Antal resor per dag"));
  }

  @Test
  void takesTextRightBelowAFigureForNoCaption() throws IOException, UnreadablePdfException {
    assertThat(prose(chart().text(11, 70, 362, "Resandet ökade mest i söder")).figures(folder))
        .singleElement()
        .satisfies(figure -> assertThat(figure.caption()).isEmpty());
  }

  @Test
  void takesTheSourceBelowAFigureForNoCaption() throws IOException, UnreadablePdfException {
    assertThat(prose(chart().text(82, 366, "Anm: resor med tåg ingår")).figures(folder))
        .singleElement()
        .satisfies(figure -> assertThat(figure.caption()).isEmpty());
  }

  @Test
  void findsANumberedCaptionAtTheMarginOfAFigureInTheMiddle()
      throws IOException, UnreadablePdfException {
    DrawnChart page =
        new DrawnChart()
            .step(180, 500, "Anmälan")
            .step(300, 500, "Utredning")
            .step(420, 500, "Beslut")
            .raw("260 515 m 300 515 l S 380 515 m 420 515 l S")
            .text(80, 480, "Figur 1. Från anmälan");
    assertThat(page.figures(folder))
        .singleElement()
        .satisfies(figure -> assertThat(figure.caption()).contains("Figur 1. Från anmälan"));
  }

  @Test
  void takesTheGroundOfASlideForNoPartOfItsChart() throws IOException, UnreadablePdfException {
    DrawnChart page = new DrawnChart().raw("1 1 1 rg 0 0 595 842 re f");
    page.grid(0, 20, 180).line("0 0 1", 20, 135, 150).names(385, "2022", "2023", "2024");
    assertThat(page.figures(folder))
        .singleElement()
        .satisfies(figure -> assertThat(figure.region().orElseThrow().y0()).isGreaterThan(50));
  }

  @Test
  void findsBarsOfSmallWholeNumbersOnTheirAxis() throws IOException, UnreadablePdfException {
    DrawnChart page = new DrawnChart().axis();
    double[] values = {11, 10, 10, 9, 9, 8, 8, 8};
    for (int i = 0; i < values.length; i++) {
      page.box(110 + 35 * i, 20, i % 2 == 0 ? "0 0 1" : "1 0 0", 0, 5 * values[i]);
    }
    assertThat(page.figures(folder)).hasSize(1);
  }

  @Test
  void takesAHeadingOfTheNextColumnForNoLabel() throws IOException, UnreadablePdfException {
    DrawnChart page = prose(chart()).text(16, 430, 440, "3 Slutsatser");
    page.text(7, 430, 420, "Resandet ökade i alla delar av länet under året");
    assertThat(page.figures(folder))
        .singleElement()
        .satisfies(figure -> assertThat(figure.region().orElseThrow().x1()).isLessThan(440));
  }

  @Test
  void takesARoundedFrameAroundTextForNoFigure() throws IOException, UnreadablePdfException {
    DrawnChart page = prose(new DrawnChart());
    for (int side = 0; side < 4; side++) {
      page.raw(
          "0 0.4 0.2 RG 1 w 60 190 m 50 250 60 300 70 320 c 500 320 l 520 300 510 200 500 190 c S");
    }
    assertThat(page.figures(folder)).isEmpty();
  }

  @Test
  void takesBoxesThatLinesJoinForAFigure() throws IOException, UnreadablePdfException {
    DrawnChart page =
        new DrawnChart()
            .step(80, 500, "Anmälan")
            .step(200, 500, "Utredning")
            .step(320, 500, "Beslut")
            .raw("160 515 m 200 515 l S 280 515 m 320 515 l S");
    assertThat(page.figures(folder))
        .singleElement()
        .satisfies(figure -> {
          assertThat(figure.region().orElseThrow().x0()).isCloseTo(80, within());
          assertThat(figure.region().orElseThrow().x1()).isCloseTo(400, within());
        });
  }

  @Test
  void takesTilesWithAFigureEachForNoScheme() throws IOException, UnreadablePdfException {
    DrawnChart page =
        new DrawnChart()
            .step(80, 500, "412 kr")
            .step(200, 500, "57 %")
            .step(320, 500, "1 208")
            .raw("160 515 m 200 515 l S 280 515 m 320 515 l S");
    assertThat(page.figures(folder)).isEmpty();
  }

  @Test
  void takesCellsSideBySideForNoFigure() throws IOException, UnreadablePdfException {
    DrawnChart page =
        new DrawnChart()
            .step(80, 500, "Anmälan")
            .step(160, 500, "Utredning")
            .step(240, 500, "Beslut")
            .raw("80 470 m 80 500 l S 160 470 m 160 500 l S 240 470 m 240 500 l S");
    assertThat(page.figures(folder)).isEmpty();
  }

  @Test
  void takesARowOfBlockArrowsForAFigure() throws IOException, UnreadablePdfException {
    DrawnChart page = new DrawnChart();
    for (int i = 0; i < 3; i++) {
      int x = 80 + 100 * i;
      page.raw(
              "0.8 g %d 500 m %d 500 l %d 515 l %d 530 l %d 530 l h f"
                  .formatted(x, x + 70, x + 85, x + 70, x))
          .label(x + 35, 512, "Steg");
    }
    assertThat(page.figures(folder)).hasSize(1);
  }

  @Test
  void takesTheHeadingOfASectionForNoLabelOfAChartWithATitle()
      throws IOException, UnreadablePdfException {
    DrawnChart page = chart().text(120, 532, "Antal resor").text(13, 110, 550, "Kollektivtrafiken");
    assertThat(prose(page).figures(folder))
        .singleElement()
        .satisfies(figure -> assertThat(figure.region().orElseThrow().y0()).isGreaterThan(300));
  }

  @Test
  void takesASignatureForNoFigure() throws IOException, UnreadablePdfException {
    DrawnChart page =
        new DrawnChart()
            .raw("0 0 0.4 RG 80 500 m 100 560 120 460 140 540 c 160 480 180 560 220 500 c S")
            .text(80, 470, "Eva Lind");
    assertThat(page.figures(folder)).isEmpty();
  }

  @Test
  void takesALogoOfACurvedShapeForNoFigure() throws IOException, UnreadablePdfException {
    DrawnChart page =
        new DrawnChart()
            .raw("0 0 0.4 rg 80 500 m 80 530 l 110 530 l 110 500 l 100 490 90 490 80 500 c f")
            .text(115, 510, "Norrby");
    assertThat(page.figures(folder)).isEmpty();
  }

  @Test
  void leavesABandFromEdgeToEdgeOut() throws IOException, UnreadablePdfException {
    DrawnChart page =
        chart().raw("0.8 0.9 0.9 rg 0 500 m 200 560 400 460 595 520 c 595 480 l 0 480 l f");
    assertThat(page.figures(folder))
        .singleElement()
        .satisfies(figure -> assertThat(figure.region().orElseThrow().x0()).isGreaterThan(50));
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(6.0);
  }
}
