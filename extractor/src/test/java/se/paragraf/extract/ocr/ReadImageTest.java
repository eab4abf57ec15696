package se.paragraf.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.layout.AssembleLines;
import se.paragraf.extract.layout.Line;
import se.paragraf.model.Region;

/** Needs Tesseract with Swedish; skips, saying so, where it is not installed. */
class ReadImageTest {

  private static DrawnPage page() {
    return new DrawnPage(420, 300)
        .line(40, 60, 16, "§45")
        .line(40, 84, 13, "Årsredovisning för nämnden")
        .line(40, 110, 11, "Nämnden beslutar att")
        .line(60, 130, 11, "•")
        .line(76, 130, 11, "godkänna prognosen –973 tkr för 2023–2024")
        .line(60, 148, 11, "•")
        .line(76, 148, 11, "uppdra åt förvaltningen att återkomma i oktober")
        .rule(30, 240, 390)
        .line(34, 256, 9, "Ordförandes sign");
  }

  private static OcrPage read(GreyImage image) throws IOException {
    return switch (Tesseract.find()) {
      case Tesseract.Found found ->
          new ReadImage(found.tesseract(), FigureColumns.NONE)
              .read(1, image, DrawnPage.DPI, OptionalInt.empty());
      case Tesseract.Missing missing -> {
        Assumptions.abort("skipped: " + missing.message());
        throw new IllegalStateException("not reached");
      }
    };
  }

  private static List<String> text(OcrPage page) {
    return new AssembleLines().assemble(1, page.words()).stream().map(Line::text).toList();
  }

  @Test
  void readsATiltedPageThatLiesUpsideDownWithItsSignsRight() throws IOException {
    OcrPage page = read(page().grey().rotated(0.9).turned(180));
    assertThat(page.placement().turned()).isEqualTo(180);
    assertThat(page.placement().skew()).isCloseTo(0.9, within(0.15));
    assertThat(text(page))
        .containsExactly(
            "§45",
            "Årsredovisning för nämnden",
            "Nämnden beslutar att",
            "• godkänna prognosen –973 tkr för 2023–2024",
            "• uppdra åt förvaltningen att återkomma i oktober",
            "Ordförandes sign");
    Region title = new AssembleLines().assemble(1, page.words()).get(1).region();
    Region shown = page.placement().toDisplay(title);
    assertThat(shown.centerY()).isCloseTo(300 - 80, within(6.0));
    assertThat(shown.x1()).isCloseTo(420 - 40, within(6.0));
  }
}
