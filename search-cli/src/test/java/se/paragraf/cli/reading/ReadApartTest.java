package se.paragraf.cli.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.cli.output.Messages;
import se.paragraf.cli.reading.ReadApart.Limits;
import se.paragraf.extract.ocr.OcrPages;
import se.paragraf.model.Extraction;
import se.paragraf.model.json.ExtractionJson;

class ReadApartTest {

  private static final Messages MESSAGES = Messages.in(Messages.Language.SV);
  private static final Limits SMALL =
      new Limits(96, Duration.ofSeconds(60), Duration.ofSeconds(60));

  @TempDir private Path folder;

  @Test
  void givesWhatIsReadInThisProcessToTheByte() throws IOException {
    Path file =
        pdf(
            "file.pdf",
            "BT /F1 12 Tf 72 700 Td (Protokoll) Tj ET".getBytes(StandardCharsets.US_ASCII),
            "");
    Extraction here =
        new ReadFile(MESSAGES, SourceList.EMPTY, OcrPages.later()).read(file, "file.pdf");
    try (ReadApart apart = new ReadApart(MESSAGES, SourceList.EMPTY, SMALL)) {
      assertThat(ExtractionJson.write(apart.read(file, "file.pdf")))
          .isEqualTo(ExtractionJson.write(here));
    }
  }

  @Test
  void outlivesReaderThatIsKilled() throws IOException {
    Path file = pdf("file.pdf", new byte[0], "");
    try (ReadApart apart = new ReadApart(MESSAGES, SourceList.EMPTY, SMALL)) {
      apart.read(file, "file.pdf");
      apart.pids().forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
      Extraction after = apart.read(file, "file.pdf");
      Extraction last = after instanceof Extraction.Done ? after : apart.read(file, "file.pdf");
      assertThat(last).isInstanceOf(Extraction.Done.class);
    }
  }

  @Test
  void leavesFileThatTakesTooLong() throws IOException {
    Path file = pdf("file.pdf", new byte[0], "");
    Limits none = new Limits(96, Duration.ofMillis(1), Duration.ZERO);
    try (ReadApart apart = new ReadApart(MESSAGES, SourceList.EMPTY, none)) {
      assertThat(apart.read(file, "file.pdf"))
          .isInstanceOfSatisfying(
              Extraction.Failed.class,
              failed -> assertThat(failed.reason().code()).isEqualTo("timeout"));
    }
  }

  @Test
  void confinesBombsAndGoesOn() throws IOException {
    Path bomb = pdf("bomb.pdf", deflated(400 << 20), "/Filter /FlateDecode");
    Path good = pdf("good.pdf", new byte[0], "");
    try (ReadApart apart = new ReadApart(MESSAGES, SourceList.EMPTY, SMALL)) {
      apart.read(bomb, "bomb.pdf");
      assertThat(apart.read(good, "good.pdf")).isInstanceOf(Extraction.Done.class);
    }
  }

  private static byte[] deflated(int bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
      byte[] spaces = "0 0 m 1 1 l S ".repeat(1 << 12).getBytes(StandardCharsets.US_ASCII);
      for (long written = 0; written < bytes; written += spaces.length) {
        deflater.write(spaces);
      }
    }
    return out.toByteArray();
  }

  /** A page with this content, without a table of references: readers find the objects. */
  private Path pdf(String name, byte[] content, String filter) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        """
        %%PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
          /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
        4 0 obj <</Length %d %s>> stream
        """
            .formatted(content.length, filter)
            .getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(content);
    out.writeBytes(
        "\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    return Files.write(folder.resolve(name), out.toByteArray());
  }
}
