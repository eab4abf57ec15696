package se.paragraf.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.paragraf.extract.ocr.CleanScan.CleanPage;

class CleanScanTest {

  private final CleanScan cleanScan = new CleanScan();

  @Test
  void takesAwayRulesAndTellsWhereTheyWere() {
    GreyImage page = new DrawnPage(300, 200).line(30, 60, 11, "Beslut").rule(20, 80, 280).grey();
    CleanPage clean = cleanScan.clean(page, DrawnPage.DPI);
    assertThat(clean.rules()).hasSize(1);
    assertThat(clean.rules().getFirst().upright()).isFalse();
    assertThat(ink(clean.image(), 75, 90)).isZero();
    assertThat(ink(clean.image(), 45, 65)).isEqualTo(ink(page, 45, 65));
  }

  @Test
  void takesAwayDotLeadersAndKeepsFullStopsAndDotsOverLetters() {
    GreyImage page =
        new DrawnPage(300, 200)
            .line(30, 60, 11, "Årsmöte i juni. Väjö.")
            .line(30, 100, 11, "........................")
            .grey();
    CleanPage clean = cleanScan.clean(page, DrawnPage.DPI);
    assertThat(ink(clean.image(), 90, 110)).isZero();
    assertThat(ink(clean.image(), 40, 70)).isEqualTo(ink(page, 40, 70));
  }

  @Test
  void takesAwayLoneSpecks() {
    GreyImage page = new DrawnPage(300, 200).line(100, 60, 3, ".").grey();
    assertThat(ink(cleanScan.clean(page, DrawnPage.DPI).image(), 0, 200)).isZero();
  }

  private static long ink(GreyImage image, int fromPoint, int toPoint) {
    long dark = 0;
    for (int y = fromPoint * DrawnPage.DPI / 72; y < toPoint * DrawnPage.DPI / 72; y++) {
      for (int x = 0; x < image.width(); x++) {
        dark += image.at(x, y) <= InkMap.INK_LEVEL ? 1 : 0;
      }
    }
    return dark;
  }
}
