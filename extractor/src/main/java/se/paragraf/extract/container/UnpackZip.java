package se.paragraf.extract.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Takes a ZIP apart. */
final class UnpackZip {

  /** What ZIP programs write names in when they do not say UTF-8. */
  private static final Charset OLD_NAMES = Charset.forName("IBM437");

  /** Where macOS keeps what is no file of the sender's. */
  private static final String MACOS_EXTRAS = "__MACOSX/";

  void unpack(Path file, Unpacking into) throws IOException {
    try (ZipFile zip = open(file)) {
      Iterator<? extends ZipEntry> entries = zip.stream().iterator();
      while (entries.hasNext()) {
        ZipEntry entry = entries.next();
        if (!entry.isDirectory() && !entry.getName().startsWith(MACOS_EXTRAS)) {
          try (InputStream content = zip.getInputStream(entry)) {
            into.add(entry.getName(), content);
          }
        }
      }
    } catch (ZipException e) {
      throw new BrokenContainerException("ZIP-filen är skadad eller skyddad med lösenord", e);
    }
  }

  /** Whether it is a document that merely is stored as ZIP: DOCX, XLSX, ODT, EPUB. */
  static boolean isDocument(Path file) throws IOException {
    try (ZipFile zip = open(file)) {
      return zip.getEntry("[Content_Types].xml") != null
          || zip.getEntry("mimetype") != null
          || zip.getEntry("META-INF/MANIFEST.MF") != null;
    } catch (ZipException e) {
      return false;
    }
  }

  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException namesAreNotUtf8) {
      return new ZipFile(file.toFile(), OLD_NAMES);
    }
  }
}
