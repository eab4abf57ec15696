package se.paragraf.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFileTest {

  @TempDir Path folder;

  @Test
  void readsOperatorsThatAreSplitOverSeveralStreams() throws Exception {
    PageContent page = read("BT /F 12 Tf 72 700", "Td (Beslut)", "Tj ET");

    assertThat(text(page)).isEqualTo("Beslut");
  }

  @Test
  void readsThePageAgainAsItWas() throws Exception {
    Path file = write(0, new PDRectangle(600, 800), "BT /F 12 Tf 72 700 Td (Ett) Tj ET", "q Q");
    try (PdfFile pdf = PdfFile.open(file)) {
      PageContent first = pdf.page(1);
      assertThat(pdf.page(1)).isEqualTo(first);
      assertThat(pdf.document().getPage(0).getCOSObject().getDictionaryObject(COSName.CONTENTS))
          .isInstanceOf(COSArray.class);
    }
  }

  @Test
  void measuresFromTheTopLeftOfThePage() throws Exception {
    PageContent.Glyph glyph = read("BT /F 10 Tf 72 700 Td (A) Tj ET").glyphs().getFirst();

    assertThat(glyph.x0()).isCloseTo(72, within(0.5));
    assertThat(glyph.baseline()).isCloseTo(100, within(0.01));
    assertThat(glyph.fontSize()).isCloseTo(10, within(0.01));
    assertThat(glyph.y0()).isLessThan(glyph.baseline());
  }

  @Test
  void turnsARotatedPageAsItIsDisplayed() throws Exception {
    Path file = write(90, new PDRectangle(600, 800), "BT /F 10 Tf 0 1 -1 0 500 72 Tm (A) Tj ET");
    try (PdfFile pdf = PdfFile.open(file)) {
      PageContent page = pdf.page(1);
      assertThat(page.width()).isEqualTo(800);
      assertThat(page.height()).isEqualTo(600);
      assertThat(page.glyphs().getFirst().direction()).isZero();
      assertThat(page.glyphs().getFirst().x0()).isCloseTo(72, within(0.5));
    }
  }

  @Test
  void leavesOutWhatIsPaintedOutsideThePage() throws Exception {
    assertThat(read("BT /F 10 Tf 72 900 Td (Utanför) Tj ET").glyphs()).isEmpty();
  }

  @Test
  void keepsWhatItHasReadBeforeABrokenOperator() throws Exception {
    assertThat(text(read("BT /F 12 Tf 72 700 Td (Beslut) Tj (x) Tf ET"))).isEqualTo("Beslut");
  }

  @Test
  void saysThatAFileIsProtectedByAPassword() throws IOException {
    Path file = folder.resolve("hemlig.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("ägare", "läsare", new AccessPermission()));
      document.save(file.toFile());
    }
    assertThatThrownBy(() -> PdfFile.open(file))
        .isInstanceOf(UnreadablePdfException.class)
        .hasMessageContaining("lösenord");
  }

  @Test
  void saysThatAFileIsDamaged() throws IOException {
    Path file = Files.writeString(folder.resolve("trasig.pdf"), "%PDF-1.7\nintet");
    assertThatThrownBy(() -> PdfFile.open(file))
        .isInstanceOf(UnreadablePdfException.class)
        .hasMessageContaining("skadad");
  }

  private PageContent read(String... streams) throws Exception {
    try (PdfFile pdf = PdfFile.open(write(0, new PDRectangle(600, 800), streams))) {
      return pdf.page(1);
    }
  }

  private Path write(int rotation, PDRectangle box, String... streams) throws IOException {
    Path file = folder.resolve("sida.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(box);
      page.setRotation(rotation);
      page.setResources(new PDResources());
      page.getResources().put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
      page.setContents(
          List.of(streams).stream().map(operators -> stream(document, operators)).toList());
      document.addPage(page);
      document.save(file.toFile());
    }
    return file;
  }

  private static PDStream stream(PDDocument document, String operators) {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return stream;
  }

  private static String text(PageContent page) {
    return page.glyphs().stream().map(PageContent.Glyph::text).collect(Collectors.joining());
  }
}
