package se.paragraf.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/** A page whose content, also when it lies in several streams, is parsed out of memory. */
final class PageInMemory extends PDPage {

  /** Longer content is parsed from where it lies, bytes. */
  private static final int LONGEST = 16 << 20;

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
    return inMemory(page, room);
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
