package se.paragraf.extract.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Takes one container apart, one level down. Thread-safe. */
public final class OpenContainer {

  /** PDF readers find the header within the first 1024 bytes (ISO 32000-1, annex H). */
  private static final int HEAD_BYTES = 1024;

  private static final String PDF_HEADER = "%PDF-";
  private static final String ZIP_HEADER = "PK\u0003\u0004";
  private static final String MAIL_ENDING = ".eml";

  private final Bounds bounds;

  public OpenContainer(Bounds bounds) {
    this.bounds = bounds;
  }

  /** What sort of container a file is. */
  public enum Kind {
    /** Holds nothing but itself. */
    NONE,
    ZIP,
    MAIL,
    /** A document that may have others attached. */
    PDF;

    /** Whether the file is nothing to be read by itself. */
    public boolean onlyContainer() {
      return this == ZIP || this == MAIL;
    }
  }

  /**
   * What sort of container a file is, by its first bytes; mail, which has none of its own, by its
   * name.
   */
  public Kind kind(Path file, String name) throws IOException {
    String head = head(file);
    if (head.contains(PDF_HEADER)) {
      return Kind.PDF;
    }
    if (head.startsWith(ZIP_HEADER)) {
      return UnpackZip.isDocument(file) ? Kind.NONE : Kind.ZIP;
    }
    return name.toLowerCase(Locale.ROOT).endsWith(MAIL_ENDING) ? Kind.MAIL : Kind.NONE;
  }

  /**
   * Its members, in the order of the container. Errors: {@link BrokenContainerException} when it is
   * damaged or beyond the bounds.
   *
   * @param depth number of containers around it
   * @param folder where unpacked copies are put
   */
  public List<Member> open(Path file, Kind kind, int depth, Path folder) throws IOException {
    Unpacking into = new Unpacking(folder, bounds);
    if (kind.onlyContainer() && depth >= bounds.depth()) {
      throw new BrokenContainerException(
          "den ligger djupare än " + bounds.depth() + " behållare i varandra");
    }
    switch (kind) {
      case NONE -> {}
      case ZIP -> new UnpackZip().unpack(file, into);
      case MAIL -> new UnpackMail().unpack(file, into);
      case PDF -> {
        if (depth < bounds.depth()) {
          new UnpackPdf().unpack(file, into);
        }
      }
    }
    return into.members();
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
    }
  }
}
