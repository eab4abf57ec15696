package se.paragraf.extract.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;
import se.paragraf.extract.pdf.Sign.Ink;

/** What the codes of a file's fonts stand for, asked of PDFBox once per font and code. */
final class FontSigns {

  /** The text of a glyph whose font does not say which character it is. */
  static final String UNKNOWN = "\uFFFD";

  private static final int SINGLE_BYTE_CODES = 256;
  private static final double NORMAL_EM = 1000;
  private static final GlyphList GLYPHS = glyphList();

  private final Map<PDFont, SignTable> known = new IdentityHashMap<>();
  private final Map<PDFont, Integer> numbers = new IdentityHashMap<>();
  private final Map<PDFont, Map<Integer, String>> mended = new IdentityHashMap<>();
  private @Nullable PDFont lastFont;
  private SignTable lastTable = new SignTable();

  Named of(PDFont font, int code) {
    if (font != lastFont) {
      lastFont = font;
      lastTable = known.computeIfAbsent(font, unused -> new SignTable());
    }
    return lastTable.of(code, unknown -> new Named(text(font, unknown), sign(font, unknown)));
  }

  private static GlyphList glyphList() {
    String resource = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
    try (InputStream in = GlyphList.class.getResourceAsStream(resource)) {
      return new GlyphList(GlyphList.getAdobeGlyphList(), in);
    } catch (IOException e) {
      throw new UncheckedIOException("PDFBox's own glyph list cannot be read", e);
    }
  }

  private String text(PDFont font, int code) {
    if (font instanceof PDSimpleFont simple) {
      String name = mended.computeIfAbsent(font, unused -> mend(simple)).get(code);
      if (name != null) {
        return name;
      }
    }
    String text = font.toUnicode(code, GLYPHS);
    if (text != null && !text.isEmpty()) {
      return text;
    }
    String joined = font instanceof PDSimpleFont simple ? ligature(simple, code) : null;
    if (joined != null) {
      return joined;
    }
    // Viewers take the code itself for a simple font that names no character; so do we.
    return font instanceof PDSimpleFont && code >= ' ' ? String.valueOf((char) code) : UNKNOWN;
  }

  /** {@code f_f_i} stands for its parts (Adobe Glyph List Specification, 2). */
  private static @Nullable String ligature(PDSimpleFont font, int code) {
    Encoding encoding = font.getEncoding();
    String name = encoding == null ? null : encoding.getName(code);
    if (name == null || name.indexOf('_') < 1) {
      return null;
    }
    StringBuilder joined = new StringBuilder();
    for (String part : name.split("_")) {
      String letter = GLYPHS.toUnicode(part);
      if (letter == null) {
        return null;
      }
      joined.append(letter);
    }
    return joined.toString();
  }

  /**
   * Where a font maps two of its codes to one letter and its own encoding names two letters, the
   * encoding is right: some makers write {@code <48> <0068>} for {@code H}.
   */
  private static Map<Integer, String> mend(PDSimpleFont font) {
    Map<Integer, String> right = new HashMap<>();
    boolean maps = font.getCOSObject().containsKey(COSName.TO_UNICODE);
    boolean names = font.getCOSObject().containsKey(COSName.ENCODING);
    Encoding encoding = font.getEncoding();
    if (!maps || !names || encoding == null) {
      return right;
    }
    Map<String, Integer> claimed = new TreeMap<>();
    for (int code = 0; code < SINGLE_BYTE_CODES; code++) {
      claimed.merge(mapped(font, code), 1, Integer::sum);
    }
    for (int code = 0; code < SINGLE_BYTE_CODES; code++) {
      String mapped = mapped(font, code);
      String named = GLYPHS.toUnicode(encoding.getName(code));
      if (named != null
          && isLetter(named)
          && isLetter(mapped)
          && !named.equals(mapped)
          && claimed.getOrDefault(mapped, 0) > 1
          && !claimed.containsKey(named)) {
        right.put(code, named);
      }
    }
    return right;
  }

  private static String mapped(PDSimpleFont font, int code) {
    String text = font.toUnicode(code, GLYPHS);
    return text == null ? "" : text;
  }

  private static boolean isLetter(String text) {
    return text.length() == 1 && Character.isLetter(text.charAt(0));
  }

  private Sign sign(PDFont font, int code) {
    int number = numbers.computeIfAbsent(font, unused -> numbers.size() + 1);
    return font.isEmbedded() && font instanceof PDVectorFont outlined
        ? new Sign(number, code, () -> ink(outlined, code))
        : new Sign(number, code, Ink.UNKNOWN);
  }

  /** Unknown in a damaged font; one whose outlines are made of each other overflows the stack. */
  private static Ink ink(PDVectorFont font, int code) {
    try {
      Rectangle2D box = font.getNormalizedPath(code).getBounds2D();
      return new Ink(box.getWidth() / NORMAL_EM, box.getHeight() / NORMAL_EM);
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      return Ink.UNKNOWN;
    }
  }

  /** A code with what the font says it is. */
  record Named(String text, Sign sign) {}
}
