package se.paragraf.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what the fonts of a file claim down to what a font can hold.
 *
 * <p>PDFBox makes room for every code and every glyph that a font says it has; a few spoiled digits
 * make thousands of millions of a range.
 */
final class FontBounds {

  /** Numbers of glyphs in a composite font are no larger (ISO 32000-1, table C.1). */
  private static final int LARGEST_CID = 65_535;

  /** Sixteen times all the codes of two bytes; honest maps and widths tell each but once. */
  private static final long MOST_CODES = 1L << 20;

  /** The largest font of the CJK scripts has some 30 MB, unpacked bytes. */
  private static final int LARGEST_PROGRAM = 128 << 20;

  /** A map of all codes of two bytes, one to a line, has some 2 MB, unpacked bytes. */
  private static final int LARGEST_MAP = 8 << 20;

  private final Set<COSDictionary> known = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Of a font that is about to be read for the first time; any other is left alone. */
  void cut(COSDictionary font) {
    if (!known.add(font)) {
      return;
    }
    COSStream map = font.getCOSStream(COSName.TO_UNICODE);
    if (map != null && (StreamSize.exceeds(map, LARGEST_MAP) || reach(map) > MOST_CODES)) {
      // What claims more codes than there are is not to be believed in any of them.
      font.removeItem(COSName.TO_UNICODE);
    }
    cutProgram(font);
    descendant(font)
        .ifPresent(part -> {
          cutRanges(part.getCOSArray(COSName.W), 1);
          cutRanges(part.getCOSArray(COSName.W2), 3);
          cutProgram(part);
        });
  }

  private static Optional<COSDictionary> descendant(COSDictionary font) {
    COSArray parts = font.getCOSArray(COSName.DESCENDANT_FONTS);
    return parts != null && parts.size() > 0 && parts.getObject(0) instanceof COSDictionary part
        ? Optional.of(part)
        : Optional.empty();
  }

  /** Without its program a font is set in one that looks like it. */
  private static void cutProgram(COSDictionary font) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor == null) {
      return;
    }
    for (COSName key : Set.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3)) {
      COSStream program = descriptor.getCOSStream(key);
      if (program != null && StreamSize.exceeds(program, LARGEST_PROGRAM)) {
        descriptor.removeItem(key);
      }
    }
  }

  private static long reach(COSStream map) {
    try (InputStream bytes = map.createInputStream()) {
      return CodeRanges.reach(new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1));
    } catch (IOException damaged) {
      return 0;
    }
  }

  /**
   * Of {@code first [told told …]} and {@code first last told} alike (ISO 32000-1, 9.7.4.3).
   *
   * @param told numbers that follow the last one of a range
   */
  private static void cutRanges(@Nullable COSArray widths, int told) {
    if (widths == null) {
      return;
    }
    long codes = 0;
    for (int at = 0; at + 1 < widths.size(); ) {
      if (!(widths.getObject(at) instanceof COSNumber first)) {
        at++;
      } else if (widths.getObject(at + 1) instanceof COSNumber last) {
        widths.set(at, within(first));
        widths.set(at + 1, within(last));
        codes += Math.max(0, within(last).intValue() - within(first).intValue() + 1);
        at += 2 + told;
      } else {
        at += 2;
      }
      if (codes > MOST_CODES) {
        removeFrom(widths, at);
      }
    }
  }

  private static COSInteger within(COSNumber code) {
    return COSInteger.get(Math.clamp(code.longValue(), 0, LARGEST_CID));
  }

  private static void removeFrom(COSArray widths, int at) {
    for (int last = widths.size() - 1; last >= at; last--) {
      widths.remove(last);
    }
  }
}
