package se.paragraf.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pages and fonts that claim, or become, more than anybody has room or time for. */
@Timeout(20)
class BoundsOfPagesTest {

  private static final String LETTERS = "BT /F 12 Tf 72 700 Td <00410042> Tj ET";
  private static final String WHOLE_MAP =
      "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0041> <0042> <0041> endbfrange";

  @TempDir Path folder;

  @Test
  void cutsWidthsOfMoreGlyphsThanAFontHas() throws Exception {
    COSArray widths = numbers(0x41, Integer.MAX_VALUE, 500);
    PageContent page = read(LETTERS, composite(widths, WHOLE_MAP));

    assertThat(text(page)).isEqualTo("AB");
    assertThat(page.truncated()).isFalse();
    assertThat(page.glyphs().getFirst().x1() - page.glyphs().getFirst().x0()).isEqualTo(6);
  }

  @Test
  void cutsWidthsThatBeginBelowTheFirstGlyph() throws Exception {
    COSArray widths = numbers(Integer.MIN_VALUE, 0x42, 500);

    assertThat(text(read(LETTERS, composite(widths, WHOLE_MAP)))).isEqualTo("AB");
  }

  @Test
  void endsWidthsThatAreToldOverAndOver() throws Exception {
    COSArray widths = new COSArray();
    for (int time = 0; time < 20_000; time++) {
      widths.addAll(numbers(0, 65_535, 500));
    }

    assertThat(text(read(LETTERS, composite(widths, WHOLE_MAP)))).isEqualTo("AB");
  }

  @Test
  void leavesOutAMapOfMoreCodesThanThereAre() throws Exception {
    String map = "1 begincodespacerange <0000> <FFFF> endcodespacerange ";
    String claim = "1 beginbfrange <0041> <7FFFFFFF> <41> endbfrange";

    assertThat(text(read(LETTERS, composite(numbers(0x41, 0x42, 500), map + claim))))
        .hasSize(2)
        .doesNotContain("A");
  }

  @Test
  void leavesOffWhereFormsPaintFormsThatPaintForms() throws Exception {
    PageContent page =
        read(
            "BT /F 12 Tf 72 700 Td (Beslut) Tj ET /X Do",
            document -> {
              PDFormXObject inner = form(document, "0 0 m 9 9 l S", null);
              for (int depth = 0; depth < 40; depth++) {
                inner = form(document, "/X Do /X Do", inner);
              }
              PDResources resources = new PDResources();
              resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
              resources.put(COSName.getPDFName("X"), inner);
              return resources;
            });

    assertThat(text(page)).isEqualTo("Beslut");
    assertThat(page.truncated()).isTrue();
  }

  @Test
  void leavesOutContentThatInflatesWithoutEnd() throws Exception {
    assertThat(read(" ".repeat(70 << 20), BoundsOfPagesTest::nothing).truncated()).isTrue();
  }

  @Test
  void leavesOutContentOfWhichAPartInflatesWithoutEnd() throws Exception {
    assertThat(read(BoundsOfPagesTest::nothing, " ", " ".repeat(70 << 20)).truncated()).isTrue();
  }

  @Test
  void leavesOutADrawingThatInflatesWithoutEnd() throws Exception {
    PageContent page =
        read(
            "0 0 m 100 0 l S /X Do",
            document -> {
              PDResources resources = new PDResources();
              resources.put(COSName.getPDFName("X"), form(document, " ".repeat(70 << 20), null));
              return resources;
            });

    assertThat(page.rulings()).hasSize(1);
    assertThat(page.truncated()).isTrue();
  }

  /** What a page draws with. */
  private interface Resources {
    PDResources of(PDDocument document) throws IOException;
  }

  private PageContent read(String operators, Resources resources) throws Exception {
    return read(resources, operators);
  }

  private PageContent read(Resources resources, String... operators) throws Exception {
    Path file = folder.resolve("sida.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(600, 800));
      page.setResources(resources.of(document));
      List<PDStream> contents = new ArrayList<>();
      for (String part : operators) {
        contents.add(new PDStream(document));
        write(contents.getLast().getCOSObject(), part);
      }
      page.setContents(contents);
      document.addPage(page);
      document.save(file.toFile());
    }
    try (PdfFile pdf = PdfFile.open(file)) {
      return pdf.page(1);
    }
  }

  private static PDResources nothing(PDDocument document) {
    return new PDResources();
  }

  private static PDFormXObject form(
      PDDocument document, String operators, @Nullable PDFormXObject inner) throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    write(form.getCOSObject(), operators);
    form.setBBox(new PDRectangle(600, 800));
    form.setResources(new PDResources());
    if (inner != null) {
      form.getResources().put(COSName.getPDFName("X"), inner);
    }
    return form;
  }

  private static void write(COSStream stream, String content) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /** A font of codes of two bytes, without program. */
  private static Resources composite(COSArray widths, String map) {
    return document -> {
      COSDictionary descriptor = named("FontDescriptor", "");
      descriptor.setName(COSName.FONT_NAME, "Prov");
      descriptor.setInt(COSName.FLAGS, 32);
      COSDictionary system = new COSDictionary();
      system.setItem(COSName.REGISTRY, new COSString("Adobe"));
      system.setItem(COSName.ORDERING, new COSString("Identity"));
      system.setInt(COSName.SUPPLEMENT, 0);
      COSDictionary part = named("Font", "CIDFontType2");
      part.setName(COSName.BASE_FONT, "Prov");
      part.setItem(COSName.CIDSYSTEMINFO, system);
      part.setItem(COSName.FONT_DESC, descriptor);
      part.setItem(COSName.W, widths);
      COSStream unicode = document.getDocument().createCOSStream();
      write(unicode, map);
      COSDictionary font = named("Font", "Type0");
      font.setName(COSName.BASE_FONT, "Prov");
      font.setName(COSName.ENCODING, "Identity-H");
      font.setItem(COSName.TO_UNICODE, unicode);
      font.setItem(COSName.DESCENDANT_FONTS, array(part));
      COSDictionary fonts = new COSDictionary();
      fonts.setItem("F", font);
      PDResources resources = new PDResources();
      resources.getCOSObject().setItem(COSName.FONT, fonts);
      return resources;
    };
  }

  private static COSDictionary named(String type, String subtype) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setName(COSName.TYPE, type);
    dictionary.setName(COSName.SUBTYPE, subtype);
    return dictionary;
  }

  private static COSArray numbers(long... numbers) {
    COSArray array = new COSArray();
    for (long number : numbers) {
      array.add(COSInteger.get(number));
    }
    return array;
  }

  private static COSArray array(COSBase only) {
    COSArray array = new COSArray();
    array.add(only);
    return array;
  }

  private static String text(PageContent page) {
    return page.glyphs().stream().map(PageContent.Glyph::text).collect(Collectors.joining());
  }
}
