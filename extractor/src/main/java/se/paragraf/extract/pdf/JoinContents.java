package se.paragraf.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * One content stream of a page that has several, for as long as it is open.
 *
 * <p>PDFBox reads several by seeking in a chain of streams for every character that it looks ahead,
 * which takes a fifth of all time on pages of merged files.
 */
final class JoinContents implements AutoCloseable {

  /** Longer ones are left in parts, bytes. */
  private static final int LONGEST = 16 << 20;

  private final PDPage page;
  private final @Nullable COSArray parts;
  private final COSStream joined = new COSStream();

  private JoinContents(PDPage page, @Nullable COSArray parts) {
    this.page = page;
    this.parts = parts;
  }

  /** Leaves the page as it is when it has one stream, or very long ones. */
  static JoinContents of(PDPage page) throws IOException {
    if (!(page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSArray parts)
        || parts.size() < 2) {
      return new JoinContents(page, null);
    }
    byte[] bytes;
    try (InputStream in = page.getContents()) {
      bytes = in.readNBytes(LONGEST + 1);
    }
    JoinContents contents = new JoinContents(page, bytes.length > LONGEST ? null : parts);
    contents.set(bytes);
    return contents;
  }

  private void set(byte[] bytes) throws IOException {
    if (parts == null) {
      return;
    }
    try (OutputStream out = joined.createOutputStream()) {
      out.write(bytes);
    }
    page.getCOSObject().setItem(COSName.CONTENTS, joined);
  }

  /** Gives the page its own streams back. */
  @Override
  public void close() throws IOException {
    if (parts != null) {
      page.getCOSObject().setItem(COSName.CONTENTS, parts);
    }
    joined.close();
  }
}
