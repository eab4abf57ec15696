package se.paragraf.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.ocr.OcrPage;
import se.paragraf.extract.ocr.OcrResult;
import se.paragraf.extract.ocr.Placement;
import se.paragraf.extract.ocr.TextLayer;
import se.paragraf.extract.pdf.PageContent.Face;
import se.paragraf.model.Diagnostic;

class OcrNoticesTest {

  @Test
  void saysThatNothingWasReadOfAPage() {
    assertThat(codes(page(List.of(), 0))).containsExactly("no-words");
  }

  @Test
  void saysNothingOfAPageThatIsReadWell() {
    assertThat(codes(page(List.of(word()), 0.95))).isEmpty();
  }

  @Test
  void saysThatAPageIsReadBadly() {
    assertThat(codes(page(List.of(word()), 0.5))).containsExactly("ocr-doubtful");
  }

  private static List<String> codes(OcrPage page) {
    return OcrNotices.of(List.of(new OcrResult.Read(page)), Map.of(1, TextLayer.PICTURE)).stream()
        .map(Diagnostic::code)
        .toList();
  }

  private static OcrPage page(List<Word> words, double confidence) {
    return new OcrPage(1, words, List.of(), Placement.straight(595, 842), confidence, List.of());
  }

  private static Word word() {
    Face face = new Face("Sans", false, false);
    return new Word("Beslut", 72, 90, 110, 100, 98, 10, face, 0, 0, 0, -1, false, 0.95);
  }
}
