package se.paragraf.extract.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import se.paragraf.extract.pdf.EmbeddedFiles;
import se.paragraf.extract.pdf.PdfFile;
import se.paragraf.extract.pdf.UnreadablePdfException;

/** Takes the files out that are embedded in a PDF. */
final class UnpackPdf {

  /** A PDF that cannot be read holds nothing here: reading it says why. */
  void unpack(Path file, Unpacking into) throws IOException {
    if (!EmbeddedFiles.mayBeIn(file)) {
      return;
    }
    try (PdfFile pdf = PdfFile.open(file)) {
      new EmbeddedFiles(pdf).forEach((name, content) -> add(name, content, into));
    } catch (UnreadablePdfException unreadable) {
      return;
    }
  }

  /** One that is damaged becomes an empty file: it is then listed as unreadable, not left out. */
  private static void add(String name, InputStream content, Unpacking into) throws IOException {
    try {
      into.add(name, content);
    } catch (BrokenContainerException beyondBounds) {
      throw beyondBounds;
    } catch (IOException damaged) {
      into.add(name, InputStream.nullInputStream());
    }
  }
}
