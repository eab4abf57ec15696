package se.paragraf.extract.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/** An open PDF. Not thread-safe: one thread reads one file. */
public final class PdfFile implements Closeable {

  /**
   * More pages than any minutes with their documents; keeps a hostile page tree from filling
   * memory.
   */
  private static final int MOST_PAGES = 20_000;

  /** Minutes with their documents take some megabytes; larger files are read where they lie. */
  private static final long LARGEST_IN_MEMORY = 32 << 20;

  private static final int MOST_BOOKMARKS = 5_000;

  private final PDDocument document;
  private final int pages;
  private final FontFacts.Cache fonts = new FontFacts.Cache();
  private final BytesInMemory.Room room = new BytesInMemory.Room();

  private PdfFile(PDDocument document) {
    this.document = document;
    this.pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
  }

  /**
   * Opens a file.
   *
   * @throws UnreadablePdfException when it is encrypted, damaged or has no pages
   * @throws IOException when the file system fails
   */
  public static PdfFile open(Path path) throws IOException, UnreadablePdfException {
    if (!path.toFile().canRead()) {
      throw new IOException("cannot be read: " + path);
    }
    try {
      PDDocument document = Loader.loadPDF(bytes(path), IOUtils.createTempFileOnlyStreamCache());
      if (document.getNumberOfPages() == 0) {
        document.close();
        throw new UnreadablePdfException("no-pages", "Filen är en PDF utan sidor.");
      }
      document.setResourceCache(new FontsReadOnce());
      return new PdfFile(document);
    } catch (InvalidPasswordException e) {
      throw new UnreadablePdfException(
          "encrypted",
          "Filen är skyddad med lösenord; spara den utan lösenord och läs in den igen.",
          e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadablePdfException(
          "damaged",
          "Filen är skadad eller avbruten och kan inte läsas som PDF; hämta den på nytt.",
          e);
    }
  }

  private static RandomAccessRead bytes(Path path) throws IOException {
    return Files.size(path) <= LARGEST_IN_MEMORY
        ? BytesInMemory.of(Files.readAllBytes(path))
        : new RandomAccessReadBufferedFile(path);
  }

  public int pages() {
    return pages;
  }

  PDDocument document() {
    return document;
  }

  /** What is painted on a page; a page that cannot be read comes out empty and truncated. */
  public PageContent page(int number) {
    Optional<PDPage> found = find(number);
    if (found.isEmpty()) {
      return new PaintedPage().content(number, PageFrame.of(new PDPage())).cut();
    }
    PDPage page = found.get();
    PageFrame frame = PageFrame.of(page);
    PaintedPage painted = new PaintedPage();
    try {
      new PaintCollector(page, frame, fonts, painted).processPage(new PageInMemory(page, room));
      return painted.content(number, frame);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return painted.content(number, frame).cut();
    }
  }

  /** Empty when what stands there is no page. */
  private Optional<PDPage> find(int number) {
    try {
      return Optional.of(document.getPage(number - 1));
    } catch (RuntimeException | StackOverflowError damaged) {
      return Optional.empty();
    }
  }

  /** What the file says of itself. */
  public PdfFacts facts() {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    var information = document.getDocumentInformation();
    boolean tagged = catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked();
    return new PdfFacts(
        text(information.getProducer()),
        text(information.getTitle()),
        text(catalog.getLanguage()),
        tagged);
  }

  /** What the file's tags say its text is; none when it has none or their tree is damaged. */
  public StructureTags tags() {
    try {
      return ReadStructureTags.of(document);
    } catch (RuntimeException | StackOverflowError damaged) {
      return StructureTags.NONE;
    }
  }

  /** The bookmarks, outer before inner; those that point nowhere are left out. */
  public List<Bookmark> bookmarks() {
    List<Bookmark> bookmarks = new ArrayList<>();
    try {
      var outline = document.getDocumentCatalog().getDocumentOutline();
      if (outline != null) {
        collect(outline.getFirstChild(), 1, bookmarks);
      }
    } catch (IOException | RuntimeException e) {
      return List.copyOf(bookmarks);
    }
    return List.copyOf(bookmarks);
  }

  private void collect(@Nullable PDOutlineItem first, int level, List<Bookmark> into)
      throws IOException {
    for (PDOutlineItem item = first;
        item != null && into.size() < MOST_BOOKMARKS;
        item = item.getNextSibling()) {
      PDPage page = item.findDestinationPage(document);
      int index = page == null ? -1 : document.getPages().indexOf(page);
      if (index >= 0 && item.getTitle() != null) {
        into.add(new Bookmark(item.getTitle().strip(), level, index + 1));
      }
      if (level < 8) {
        collect(item.getFirstChild(), level + 1, into);
      }
    }
  }

  private static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** Metadata of a file. */
  public record PdfFacts(
      Optional<String> producer,
      Optional<String> title,
      Optional<String> language,
      boolean tagged) {}

  /**
   * A bookmark.
   *
   * @param level 1 is outermost
   * @param page 1-based
   */
  public record Bookmark(String title, int level, int page) {}
}
