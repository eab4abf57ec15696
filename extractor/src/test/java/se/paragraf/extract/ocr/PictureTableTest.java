package se.paragraf.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.ocr.MeasureSkew.Skew;
import se.paragraf.extract.table.FindFigureColumns;
import se.paragraf.extract.table.FindTables;
import se.paragraf.extract.table.JoinTables;
import se.paragraf.model.Table;

/** Pictures of tables. What needs Tesseract skips, saying so, where it is not installed. */
class PictureTableTest {

  private static final List<List<String>> ROWS =
      List.of(
          List.of("Mnkr", "Utfall", "Budget", "Andel"),
          List.of("Intäkter", "1 275", "0", "87 %"),
          List.of("Personal", "-36 373", "-35 117", "61 %"),
          List.of("Läkemedel", "-7 122", "-7 735", "17 %"),
          List.of("Netto", "-42 220", "-42 852", "90 %"));

  private static DrawnPage table() {
    DrawnPage page = new DrawnPage(400, 160);
    for (int row = 0; row < ROWS.size(); row++) {
      for (int column = 0; column < 4; column++) {
        page.line(40 + column * 90, 40 + row * 20, 10, ROWS.get(row).get(column));
      }
    }
    return page;
  }

  private static DrawnPage ruled() {
    DrawnPage page = table();
    for (int row = 0; row <= ROWS.size(); row++) {
      page.rule(30, 26 + row * 20, 390);
    }
    for (int x : new int[] {30, 120, 210, 300, 388}) {
      page.upright(x, 26, 126);
    }
    return page;
  }

  private static Table read(GreyImage image) throws IOException {
    FindFigureColumns columns = new FindFigureColumns();
    OcrPage page =
        switch (Tesseract.find()) {
          case Tesseract.Found found ->
              new ReadImage(found.tesseract(), p -> columns.find(p.content(), p.words()))
                  .readPicture(1, image, DrawnPage.DPI);
          case Tesseract.Missing missing -> {
            Assumptions.abort("skipped: " + missing.message());
            throw new IllegalStateException("not reached");
          }
        };
    return new JoinTables().join(new FindTables().find(page.content(), page.words())).getFirst();
  }

  @Test
  void readsRuledTableWithWhiteTypeInItsHead() throws IOException {
    GreyImage image = ruled().inverted(30, 26, 389, 46).grey();
    assertThat(read(image).rows()).isEqualTo(ROWS);
  }

  @Test
  void readsTableWithoutLinesThatLeans() throws IOException {
    Table table = read(table().grey().rotated(0.8));
    assertThat(table.rows()).isEqualTo(ROWS);
    assertThat(table.picture()).isTrue();
  }

  @Test
  void readsTableOnStripes() throws IOException {
    DrawnPage page = new DrawnPage(400, 160).tint(30, 46, 390, 66).tint(30, 86, 390, 106);
    assertThat(read(page.over(table()).grey()).rows()).isEqualTo(ROWS);
  }

  @Test
  void makesBandsPaperButLeavesHeavyType() {
    GreyImage band = ruled().inverted(30, 26, 389, 46).grey();
    assertThat(InvertBands.invert(band, DrawnPage.DPI).at(300, 80)).isEqualTo(GreyImage.WHITE);
    GreyImage title = new DrawnPage(300, 40).line(10, 25, 20, "HEMTJÄNST OCH SKOLA").grey();
    assertThat(InvertBands.invert(title, DrawnPage.DPI)).isSameAs(title);
  }

  @Test
  void uprightRulesDoNotTurnThePage() {
    Skew skew = new MeasureSkew().measure(ruled().grey().rotated(0.6));
    assertThat(skew.sideways()).isFalse();
    assertThat(skew.degrees()).isCloseTo(0.6, within(0.15));
  }

  @Test
  void tellsLinesOfTextFromOther() {
    GreyImage text = table().grey().shrunk(2);
    assertThat(LookAtPicture.plain(text)).isTrue();
    assertThat(LookAtPicture.lines(text)).isEqualTo(ROWS.size());
    byte[] slope = new byte[400 * 300];
    for (int i = 0; i < slope.length; i++) {
      slope[i] = (byte) (i / 400 * 255 / 300);
    }
    GreyImage photograph = new GreyImage(400, 300, slope);
    assertThat(LookAtPicture.plain(photograph)).isFalse();
    assertThat(LookAtPicture.lines(photograph)).isZero();
  }
}
