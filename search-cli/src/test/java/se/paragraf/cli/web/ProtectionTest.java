package se.paragraf.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.index.archive.ArchiveAddress;

/** What must not be seen is not seen: numbers of persons, secret §§, scripts in documents. */
class ProtectionTest {

  /** Of nobody: the number that the tax office uses in its examples. */
  private static final String NUMBER = "19121212-1212";

  private static final String DIGITS = "1212-1212";

  @TempDir private static Path folder;

  private static Served served;
  private static Served open;

  @BeforeAll
  static void serve() throws IOException {
    Path pdf =
        TinyMinutes.write(
            folder.resolve("protokoll.pdf"),
            "<script>alert(1)</script>",
            List.of(
                "#Testnämnden",
                "#SAMMANTRÄDESPROTOKOLL",
                "Sammanträdesdatum 2024-03-05",
                "",
                "#§ 11",
                "#Bidrag till <img src=x onerror=alert(2)> föreningen",
                "#Beslut",
                "Testnämnden beslutar att bevilja föreningen Ugglan bidrag med 5 000 kronor.",
                "#Ärendet",
                "Kontaktperson för Ugglan är Test Testsson, " + NUMBER + ", som sökt bidraget.",
                "",
                "",
                "#§ 12",
                "#Individärende",
                "#Beslut",
                "Testnämnden beslutar att avslå ansökan om sommarvistelse i Sandhamnen.",
                "#Ärendet",
                "Sekretess enligt 26 kap. 1 § OSL. Den sökande bor vid Sandhamnen."));
    Path archive = folder.resolve("arkiv");
    Served.ingest(archive, List.of(pdf));
    served = Served.archive(archive);
    open =
        Served.of(
            new WebOptions(
                new ArchiveAddress.InFolder(archive),
                InetAddress.getLoopbackAddress(),
                0,
                List.of(),
                true));
  }

  @AfterAll
  static void stop() throws IOException {
    served.close();
    open.close();
  }

  private static Stream<String> everywhere(String query) {
    String q = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return Stream.of(
        "/?whole=1&q=" + q,
        "/api/search?q=" + q,
        "/api/ask?q=" + q,
        "/search.csv?q=" + q,
        "/share?q=" + q);
  }

  @Test
  void masksNumbersOfPersonsEverywhere() {
    everywhere("kontaktperson Ugglan")
        .forEach(path -> assertThat(served.page(path)).as(path).doesNotContain(DIGITS));
    assertThat(served.page("/api/search?q=kontaktperson")).contains("••••••••-••••");
    assertThat(open.page("/api/search?q=kontaktperson")).contains(NUMBER);
  }

  @Test
  void masksThemInTheReaderAndBlacksThemOutOnThePage() throws Exception {
    String found = served.page("/?q=kontaktperson+Ugglan");
    String address = Served.address(found, "/document/[^\"]*hit=1");
    String page = served.page(address);
    String picture = Served.address(page, "/document/[^\"]*\\.png\\?dpi=110");

    assertThat(page).doesNotContain(DIGITS).contains("••••••••-••••");
    BufferedImage masked = image(served.bytes(picture).body());
    BufferedImage plain = image(open.bytes(picture).body());
    assertThat(black(masked)).isGreaterThan(black(plain) + 500);
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static int black(BufferedImage image) {
    int black = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        black += (image.getRGB(x, y) & 0xFFFFFF) == 0 ? 1 : 0;
      }
    }
    return black;
  }

  @Test
  void leavesSecretParagraphsOut() {
    everywhere("sommarvistelse Sandhamnen")
        .filter(path -> !path.startsWith("/share"))
        .forEach(path -> assertThat(served.page(path)).as(path).doesNotContain("avslå ansökan"));
    assertThat(served.page("/?q=sommarvistelse")).contains("sekretessmarkering visas inte");
    assertThat(served.page("/share?q=sommarvistelse")).doesNotContain("avslå ansökan");
    assertThat(open.page("/?q=sommarvistelse")).contains("avslå");
  }

  @Test
  void leavesThemOutOfTheReaderToo() {
    String found = served.page("/?q=Ugglan");
    String page = served.page(Served.address(found, "/document/[^\"]*hit=1"));

    assertThat(page).contains("sekretessmarkerad och visas inte").doesNotContain("avslå ansökan");
  }

  @Test
  void showsScriptsInDocumentsAsText() {
    String found = served.page("/?q=Ugglan");
    String page = served.page(Served.address(found, "/document/[^\"]*hit=1"));

    for (String html : List.of(found, page, served.page("/archive"), served.page("/"))) {
      assertThat(html).doesNotContain("<img src=x", "<script>alert", "onerror=alert(2)>");
    }
    assertThat(page).contains("&lt;img src=x onerror=alert(2)&gt;");
  }

  @Test
  void keepsNoWordOfAQueryOnDisk() throws IOException {
    served.page("/?q=hemligtord");

    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain("hemligtord");
      }
    }
  }
}
