package se.paragraf.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.cli.command.CommandLineProgram;
import se.paragraf.cli.command.Surroundings;
import se.paragraf.cli.output.Console;
import se.paragraf.cli.output.Messages;

/** What is erased leaves nothing, in the folder or in a server that runs. */
class ForgottenTest {

  private static final String WORD = "Kvittrandegatan";

  @TempDir private Path folder;

  @Test
  void isGoneFromEveryFileAndFromTheRunningServer() throws IOException {
    Path archive = folder.resolve("arkiv");
    Path pdf =
        TinyMinutes.write(
            folder.resolve("protokoll.pdf"),
            "Protokoll",
            List.of(
                "#Testnämnden",
                "#SAMMANTRÄDESPROTOKOLL",
                "Sammanträdesdatum 2024-03-05",
                "#§ 11 Belysning på " + WORD,
                "#Beslut",
                "Testnämnden beslutar att belysa " + WORD + "."));
    Served.ingest(archive, List.of(pdf));
    try (Served served = Served.archive(archive)) {
      String page = served.page("/?q=" + WORD);
      String address = Served.address(page, "/document/[^\"]*hit=1");
      String picture = Served.address(served.page(address), "/document/[^\"]*\\.png\\?dpi=110");
      assertThat(served.get(picture).statusCode()).isEqualTo(200);
      served.send(
          served.request("/mark").POST(BodyPublishers.ofString("q=" + WORD + "&hit=1")).build());
      assertThat(served.page("/marked")).contains(WORD);
      assertThat(holders(archive)).isNotEmpty();

      forget(archive, address.substring("/document/".length(), address.indexOf('?')));

      assertThat(holders(archive)).isEmpty();
      assertThat(served.page("/?q=" + WORD)).contains("0 träffar");
      assertThat(served.get(address).statusCode()).isEqualTo(404);
      assertThat(served.get(picture).statusCode()).isEqualTo(404);
      assertThat(served.page("/marked")).doesNotContain(WORD);
    }
  }

  private static void forget(Path archive, String id) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Surroundings surroundings =
        new Surroundings(
            Console.onto(nowhere, nowhere),
            Messages.in(Messages.Language.SV),
            Path.of("").toAbsolutePath(),
            Map.of());
    int code =
        new CommandLineProgram(surroundings).run("forget", id, "--archive", archive.toString());
    assertThat(code).isZero();
  }

  /** Files that hold the word in any case, as UTF-8 or UTF-16. */
  private static List<Path> holders(Path archive) throws IOException {
    List<Charset> charsets =
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    try (Stream<Path> files = Files.walk(archive)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> charsets.stream().anyMatch(charset -> holds(file, charset)))
          .toList();
    }
  }

  private static boolean holds(Path file, Charset charset) {
    try {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return Stream.of(WORD, WORD.toLowerCase(java.util.Locale.ROOT))
          .map(word -> new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))
          .anyMatch(bytes::contains);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
