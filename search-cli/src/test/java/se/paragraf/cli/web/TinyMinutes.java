package se.paragraf.cli.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Minutes of one page, typeset line by line; a line that begins with {@code #} is set in bold. */
final class TinyMinutes {

  private static final float LEFT = 72;
  private static final float TOP = 780;
  private static final float LEADING = 17;
  private static final float SIZE = 11;

  private TinyMinutes() {}

  static Path write(Path file, String title, List<String> lines) throws IOException {
    PDFont plain = new PDType1Font(FontName.HELVETICA);
    PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle(title);
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        float y = TOP;
        for (String line : lines) {
          boolean heavy = line.startsWith("#");
          content.beginText();
          content.setFont(heavy ? bold : plain, heavy ? SIZE + 2 : SIZE);
          content.newLineAtOffset(LEFT, y);
          content.showText(heavy ? line.substring(1) : line);
          content.endText();
          y -= line.isEmpty() ? LEADING / 2 : LEADING;
        }
      }
      document.save(file.toFile());
    }
    return file;
  }
}
