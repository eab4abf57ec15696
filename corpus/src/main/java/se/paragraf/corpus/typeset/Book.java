package se.paragraf.corpus.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A PDF file in the making: its pages, and its fonts, of which only the used glyphs are kept. */
final class Book implements AutoCloseable {

  private final PDDocument document = new PDDocument();
  private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

  /** A page at the end, width and height in points. */
  Sheet newSheet(double width, double height) {
    PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
    document.addPage(page);
    return new Sheet(this, document, page, document.getNumberOfPages());
  }

  int pages() {
    return document.getNumberOfPages();
  }

  PDFont font(Face face) {
    return fonts.computeIfAbsent(face, this::load);
  }

  private PDFont load(Face face) {
    try (InputStream in = Book.class.getClassLoader().getResourceAsStream(face.file)) {
      if (in == null) {
        throw new IllegalStateException("font missing on the class path: " + face.file);
      }
      return PDType0Font.load(document, in, true);
    } catch (IOException e) {
      throw new UncheckedIOException(face.file, e);
    }
  }

  /** Width of a line of text in points. */
  double width(String text, Style style) {
    try {
      return font(style.face()).getStringWidth(text) / 1000 * style.size();
    } catch (IOException e) {
      throw new UncheckedIOException(text, e);
    }
  }

  /** The file. The same pages give the same bytes: its dates and its id are fixed. */
  byte[] bytes(String title) throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setProducer("Paragraf corpus");
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    date.setTimeInMillis(0);
    date.set(2024, Calendar.JANUARY, 1, 12, 0, 0);
    information.setCreationDate(date);
    document.setDocumentInformation(information);
    document.getDocumentCatalog().setLanguage("sv-SE");
    document.setDocumentId((long) title.hashCode() + title.getBytes(StandardCharsets.UTF_8).length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
