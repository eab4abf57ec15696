package se.paragraf.index.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells bytes apart.
 *
 * @param sha256 64 lower-case hex digits
 * @param bytes how many there are
 */
record Digest(String sha256, long bytes) {

  private static final int BUFFER_BYTES = 1 << 16;

  static Digest of(Path file) throws IOException {
    MessageDigest digest = newDigest();
    long bytes = 0;
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        bytes += read;
      }
    }
    return new Digest(HexFormat.of().formatHex(digest.digest()), bytes);
  }

  /** 64 lower-case hex digits. */
  static String hash(String text) {
    return HexFormat.of().formatHex(newDigest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  String stem() {
    return sha256.substring(0, Archive.STEM_DIGITS);
  }
}
