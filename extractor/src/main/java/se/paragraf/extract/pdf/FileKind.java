package se.paragraf.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** What a file is by its first bytes, whatever its name says. */
public final class FileKind {

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final Detector DETECTOR = new DefaultDetector();

  private static final Map<String, String> SWEDISH =
      Map.of(
          "image/jpeg", "en JPEG-bild",
          "image/png", "en PNG-bild",
          "image/tiff", "en TIFF-bild",
          "text/html", "en webbsida (HTML)",
          "text/plain", "en textfil",
          "application/zip", "en ZIP-fil",
          "application/x-tika-ooxml", "ett Office-dokument",
          "application/x-tika-msoffice", "ett äldre Office-dokument",
          "message/rfc822", "ett e-postmeddelande",
          "application/octet-stream", "av okänt slag");

  private FileKind() {}

  /** The media type. Errors: {@code IOException} when the file cannot be read. */
  public static String mediaType(Path file) throws IOException {
    return beginsAsPdf(file) ? "application/pdf" : detected(file);
  }

  /** Tika asks some hundred of its patterns before it says the same. */
  private static boolean beginsAsPdf(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(PDF.length), PDF);
    }
  }

  private static String detected(Path file) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "");
    try (InputStream in = Files.newInputStream(file);
        TikaInputStream stream = TikaInputStream.get(in)) {
      return DETECTOR.detect(stream, metadata).toString();
    }
  }

  /** How to say a media type in Swedish: {@code en JPEG-bild}. */
  public static String inSwedish(String mediaType) {
    return SWEDISH.getOrDefault(mediaType, mediaType);
  }
}
