package se.paragraf.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of a file share.
 *
 * <p>PDFBox unpacks the program of a composite font twice: all of it to look at its first four
 * bytes, and again to read it. Here it lies unpacked while the font is read.
 */
final class FontsReadOnce extends DefaultResourceCache {

  private @Nullable COSDictionary descriptor;
  private @Nullable COSBase packed;

  @Override
  public @Nullable PDFont getFont(COSObject font) {
    packAgain();
    PDFont known = super.getFont(font);
    if (known == null) {
      descriptorOf(font.getObject()).ifPresent(this::unpack);
    }
    return known;
  }

  @Override
  public void put(COSObject indirect, @Nullable PDFont font) {
    packAgain();
    super.put(indirect, font);
  }

  private static Optional<COSDictionary> descriptorOf(@Nullable COSBase font) {
    if (!(font instanceof COSDictionary dictionary)) {
      return Optional.empty();
    }
    COSArray parts = dictionary.getCOSArray(COSName.DESCENDANT_FONTS);
    return parts != null && parts.size() > 0 && parts.getObject(0) instanceof COSDictionary part
        ? Optional.ofNullable(part.getCOSDictionary(COSName.FONT_DESC))
        : Optional.empty();
  }

  private void unpack(COSDictionary its) {
    COSStream program = its.getCOSStream(COSName.FONT_FILE2);
    if (program == null || its.containsKey(COSName.FONT_FILE)) {
      return;
    }
    try (InputStream unpacked = program.createInputStream()) {
      BytesInMemory bytes = BytesInMemory.of(unpacked.readAllBytes());
      COSStream plain =
          new COSStream(
              IOUtils.createMemoryOnlyStreamCache().create(), bytes.createView(0, bytes.length()));
      packed = its.getItem(COSName.FONT_FILE2);
      descriptor = its;
      its.setItem(COSName.FONT_FILE2, plain);
    } catch (IOException damaged) {
      // PDFBox finds the same and has its own ways round it.
      packAgain();
    }
  }

  private void packAgain() {
    if (descriptor != null) {
      descriptor.setItem(COSName.FONT_FILE2, packed);
      descriptor = null;
      packed = null;
    }
  }
}
