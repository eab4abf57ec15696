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
    Path pdf = minutes(folder.resolve("protokoll.pdf"));
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

  @Test
  void isErasedFromThePageWithTheFileThatWasDropped() throws IOException {
    Path archive = folder.resolve("arkiv");
    Path dropped = Files.createDirectories(folder.resolve("arkiv-filer")).resolve("protokoll.pdf");
    Path elsewhere = Files.copy(minutes(dropped), folder.resolve("annan.pdf"));
    Served.ingest(archive, List.of(dropped));
    try (Served served = Served.archive(archive)) {
      post(served, "/watch", "q=" + WORD + "s+belysning&do=add");
      String address = Served.address(served.page("/?q=" + WORD), "/document/[^\"]*hit=1");
      String ask = Served.address(served.page(address), "/forget[^\"]*");

      assertThat(served.page(ask))
          .contains("Radera för gott", "Hela dokumentet", "Bara paragrafen", dropped.toString());
      assertThat(holders(archive)).as("asking erases nothing").isNotEmpty();
      post(served, "/watch", "q=" + WORD + "s+belysning&do=remove");
      String id = ask.replaceFirst(".*ref=([0-9a-f]+-\\d+).*", "$1");
      assertThat(post(served, "/forget", "ref=" + id)).isEqualTo(303);

      assertThat(holders(archive)).isEmpty();
      assertThat(dropped).doesNotExist();
      assertThat(served.get(address).statusCode()).isEqualTo(404);
      Served.ingest(archive, List.of(elsewhere));
      assertThat(served.page("/?q=" + WORD)).contains("0 träffar");
    }
  }

  @Test
  void isErasedParagraphByParagraphForPrograms() throws IOException {
    Path archive = folder.resolve("arkiv");
    Served.ingest(archive, List.of(minutes(folder.resolve("protokoll.pdf"))));
    try (Served served = Served.archive(archive)) {
      post(served, "/api/watch/add?q=belysning", "");
      String paragraph = "/api/forget?ref=Testn%C3%A4mnden+2024-03-05+%C2%A7+11";

      assertThat(post(served, paragraph, "")).isEqualTo(200);

      assertThat(holders(archive)).isEmpty();
      assertThat(post(served, paragraph, "")).isEqualTo(404);
      assertThat(folder.resolve("protokoll.pdf")).exists();
    }
  }

  private static int post(Served served, String path, String form) {
    return served
        .send(served.request(path).POST(BodyPublishers.ofString(form)).build())
        .statusCode();
  }

  private static Path minutes(Path pdf) throws IOException {
    return TinyMinutes.write(
        pdf,
        "Protokoll",
        List.of(
            "#Testnämnden",
            "#SAMMANTRÄDESPROTOKOLL",
            "Sammanträdesdatum 2024-03-05",
            "#§ 11 Belysning på " + WORD,
            "#Beslut",
            "Testnämnden beslutar att belysa " + WORD + "."));
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
