package se.paragraf.cli.reading;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells one build of the extractor from another: what an older build read is read again, and what
 * this one read is not.
 */
public final class ReaderVersion {

  private static final List<String> WHAT_READS =
      List.of("se/paragraf/extract/", "se/paragraf/model/");

  private static final String FROM_CLASSES = "paragraf utveckling";

  private ReaderVersion() {}

  /** A name that changes when the extractor's code does. */
  public static String ofThisProgram() throws IOException {
    Path program = program();
    return Files.isRegularFile(program)
        ? "paragraf " + Long.toHexString(fingerprint(program))
        : FROM_CLASSES;
  }

  private static Path program() throws IOException {
    try {
      return Path.of(
          ReaderVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** Over the checksums that the jar keeps of its classes anyway. */
  private static long fingerprint(Path jar) throws IOException {
    CRC32 all = new CRC32();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .filter(entry -> WHAT_READS.stream().anyMatch(entry.getName()::startsWith))
          .sorted(java.util.Comparator.comparing(ZipEntry::getName))
          .forEach(entry -> {
            all.update(entry.getName().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            all.update(java.nio.ByteBuffer.allocate(Long.BYTES).putLong(entry.getCrc()).flip());
          });
    }
    return all.getValue();
  }
}
