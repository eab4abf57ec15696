package se.paragraf.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Extraction;
import se.paragraf.model.Passage;

/** Minutes that set the numbers of their §§ in nothing but the type of the text. */
class PlainMinutesTest {

  private static final List<String> LINES =
      List.of(
          "Ekeby kommun",
          "Sammanträdesprotokoll",
          "Kommunstyrelsen",
          "2031-03-05",
          "§ 12 Ny cykelväg vid ån",
          "Kommunstyrelsen beslutar att avsätta 2,0 mnkr för en ny cykelväg.",
          "§ 13 Skolskjuts för elever i Viken",
          "Kommunstyrelsen beslutar att avslå ansökan om skolskjuts.");

  @TempDir private Path folder;

  @Test
  void keepsTheTextAndSaysThatNoParagraphIsTold() throws IOException {
    Path file = folder.resolve("protokoll.pdf");
    typeset(file);

    Extraction extraction = new ExtractionPipeline().extract(file, "protokoll.pdf");

    assertThat(extraction).isInstanceOf(Extraction.Done.class);
    Extraction.Done done = (Extraction.Done) extraction;
    Document minutes = done.documents().getFirst();
    assertThat(minutes.kind()).isEqualTo(DocumentKind.PROTOKOLL);
    assertThat(minutes.passages())
        .extracting(Passage::text)
        .anyMatch(text -> text.contains("avsätta 2,0 mnkr för en ny cykelväg"));
    assertThat(done.notices()).extracting(Diagnostic::code).contains("no-paragraphs");
  }

  private static void typeset(Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
        content.setLeading(14);
        content.newLineAtOffset(70, 780);
        for (String line : LINES) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      document.save(file.toFile());
    }
  }
}
