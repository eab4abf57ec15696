package se.paragraf.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/** A page whose content, also when it lies in several streams, is parsed out of memory. */
final class PageInMemory extends PDPage {

  /** Longer content is parsed from where it lies, bytes. */
  private static final int LONGEST = 16 << 20;

  /** Content that becomes larger than this when unpacked is made to harm, bytes. */
  private static final long LARGEST = 64 << 20;

  private final PDPage page;
  private final BytesInMemory.Room room;

  /**
   * @param room where its content is laid, over that of the page before
   */
  PageInMemory(PDPage page, BytesInMemory.Room room) {
    super(page.getCOSObject());
    this.page = page;
    this.room = room;
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    if (streams(page.getCOSObject()).stream().anyMatch(PageInMemory::isTooLarge)) {
      throw new IOException("more than " + LARGEST + " bytes on a page");
    }
    return inMemory(page, room);
  }

  private static List<COSStream> streams(COSDictionary page) {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    List<COSStream> streams = new ArrayList<>();
    if (contents instanceof COSStream one) {
      streams.add(one);
    } else if (contents instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        if (several.getObject(i) instanceof COSStream part) {
          streams.add(part);
        }
      }
    }
    return streams;
  }

  /** Whether content is more than any page or drawing holds; it has to be left out then. */
  static boolean isTooLarge(COSStream content) {
    return StreamSize.exceeds(content, LARGEST);
  }

  /** The content of a stream in memory, or as PDFBox reads it when there is very much of it. */
  static RandomAccessRead inMemory(PDContentStream stream, BytesInMemory.Room room)
      throws IOException {
    try (RandomAccessRead source = stream.getContentsForStreamParsing()) {
      BytesInMemory bytes = room.fill(source, LONGEST);
      return source.isEOF() ? bytes : stream.getContentsForStreamParsing();
    }
  }

  /** With the fonts and forms that the file has read already. */
  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public ResourceCache getResourceCache() {
    return page.getResourceCache();
  }
}
