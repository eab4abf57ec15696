package se.paragraf.extract.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What sort of Word file a file is by its content, whatever its name says. */
public enum WordKind {
  /** Not one of Word. */
  NONE,
  /** Office Open XML, with or without macros; the macros are never looked at. */
  DOCX,
  /** The binary format of Word before 2007. */
  OLD,
  /** Office Open XML under a password. */
  ENCRYPTED;

  private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** The list of types is a few kilobytes. */
  private static final int MOST_TYPES_BYTES = 1 << 20;

  /** The directory of a compound file stands anywhere in it; those of old minutes are small. */
  private static final int MOST_COMPOUND_BYTES = 64 << 20;

  /** Errors: {@code IOException} when the file cannot be read. */
  public static WordKind of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(COMPOUND_FILE.length);
    }
    if (java.util.Arrays.equals(head, ZIP)) {
      return isDocx(file) ? DOCX : NONE;
    }
    return java.util.Arrays.equals(head, COMPOUND_FILE) ? compound(file) : NONE;
  }

  private static boolean isDocx(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry types = zip.getEntry("[Content_Types].xml");
      if (types == null) {
        return false;
      }
      try (InputStream in = zip.getInputStream(types)) {
        String text = new String(in.readNBytes(MOST_TYPES_BYTES), StandardCharsets.UTF_8);
        return text.contains("wordprocessingml.document.main+xml")
            || text.contains("wordprocessingml.template.main+xml")
            || text.contains("ms-word.document.macroEnabled.main+xml")
            || text.contains("ms-word.template.macroEnabledTemplate.main+xml");
      }
    } catch (ZipException damaged) {
      return false;
    }
  }

  private static WordKind compound(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String text = new String(in.readNBytes(MOST_COMPOUND_BYTES), StandardCharsets.ISO_8859_1);
      if (text.contains(wide("EncryptedPackage"))) {
        return ENCRYPTED;
      }
      return text.contains(wide("WordDocument")) ? OLD : NONE;
    }
  }

  /** A name as the directory of a compound file writes it: two bytes a letter. */
  private static String wide(String name) {
    StringBuilder wide = new StringBuilder();
    name.chars().forEach(c -> wide.append((char) c).append('\0'));
    return wide.toString();
  }
}
