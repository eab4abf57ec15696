package se.paragraf.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se.paragraf.extract.ocr.MeasureSkew.Skew;
import se.paragraf.extract.ocr.Placement.Point;
import se.paragraf.model.Region;

class StraightenTest {

  private static DrawnPage page() {
    DrawnPage page = new DrawnPage(400, 500);
    String text =
        "Nämnden beslutar att lägga rapporten om höstens arbete till handlingarna och att ge "
            + "förvaltningen i uppdrag att återkomma med förslag på hur köerna kan bli kortare";
    for (int i = 0; i < 14; i++) {
      page.line(40, 60 + i * 16, 11, text.substring(i * 5, i * 5 + 45));
    }
    return page;
  }

  @Test
  void findsTheLeanOfATiltedPage() {
    Skew skew = new MeasureSkew().measure(page().grey().rotated(1.3));
    assertThat(skew.sideways()).isFalse();
    assertThat(skew.degrees()).isCloseTo(1.3, within(0.1));
  }

  @Test
  void findsThatAPageLiesOnItsSide() {
    Skew skew = new MeasureSkew().measure(page().grey().turned(90).rotated(-0.8));
    assertThat(skew.sideways()).isTrue();
    assertThat(skew.degrees()).isCloseTo(-0.8, within(0.1));
  }

  @Test
  void saysNothingOfAnEmptyPage() {
    assertThat(new MeasureSkew().measure(new DrawnPage(400, 500).grey()))
        .isEqualTo(new Skew(false, 0, 0));
  }

  @Test
  void wayBackAndForthEndsWhereItBegan() {
    for (int turned : new int[] {0, 90, 180, 270}) {
      Placement placement = new Placement(595, 842, turned, 1.7);
      double x = placement.displayX(123, 456);
      double y = placement.displayY(123, 456);
      Point back = placement.toUpright(x, y);
      assertThat(back.x()).as("turned " + turned).isCloseTo(123, within(1e-6));
      assertThat(back.y()).as("turned " + turned).isCloseTo(456, within(1e-6));
    }
  }

  @Test
  void bringsAPlaceOnAPageThatLaySidewaysBack() {
    Placement placement = new Placement(595, 842, 90, 0);
    assertThat(placement.toDisplay(new Region(1, 0, 0, 100, 20)))
        .isEqualTo(new Region(1, 822, 0, 842, 100));
  }

  @Test
  void turningAnImageFourQuartersGivesTheSame() {
    GreyImage image = page().grey();
    assertThat(image.turned(90).turned(90).turned(180).pixels()).isEqualTo(image.pixels());
  }
}
