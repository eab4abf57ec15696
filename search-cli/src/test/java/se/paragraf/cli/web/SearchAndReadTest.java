package se.paragraf.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody without scripts finds and reads. */
class SearchAndReadTest {

  private static final String QUESTION =
      "Vad beslutade regionstyrelsen om nattbussen mellan Norrhed och Vallsele?";

  @TempDir private static Path folder;

  private static Served served;
  private static Path moved;

  @BeforeAll
  static void serve() throws IOException {
    moved = Files.copy(Served.sample("almharad/rs-2024-05-28.pdf"), folder.resolve("rs.pdf"));
    Path archive = folder.resolve("archive");
    Served.ingest(
        archive,
        List.of(
            Served.sample("almharad/rsau-2024-02-13.pdf"),
            Served.sample("almharad/rs-2024-02-27.pdf"),
            moved));
    served = Served.archive(archive);
  }

  @AfterAll
  static void stop() throws IOException {
    served.close();
  }

  @Test
  void answersAQuestionWithItsSourceAndTheHitsBelow() {
    String page = served.page("/?whole=1&q=" + encoded(QUESTION));

    assertThat(page).contains("avsätta högst 13,8 mnkr", "Regionstyrelsen 2024-02-27 § 11, s. 5");
    assertThat(page).contains("RS 2024-02-27 § 11</a> · RA240112 · ").contains("<b>beslutade</b>");
    assertThat(page).contains("<mark>nattbusstrafik</mark>");
  }

  @Test
  void saysHonestlyThatTheArchiveDoesNotAnswer() {
    String page = served.page("/?whole=1&q=" + encoded("Hur många björnar sköts i Kiruna 1987?"));

    assertThat(page).contains("Arkivet svarar inte på den frågan", "Arkivet omfattar");
  }

  /** Where the answer takes long the page comes without it, and says where to get it. */
  @Test
  void givesTheAnswerAtOnceOrWhereThePageIsTold() {
    String page = served.page("/?q=" + encoded(QUESTION));
    String later =
        page.contains("data-part=\"")
            ? served.page(page.replaceFirst("(?s).*? data-part=\"([^\"]+)\".*", "$1"))
            : page;

    assertThat(later).contains("avsätta högst 13,8 mnkr");
    assertThat(served.get("/part/finns-inte").statusCode()).isEqualTo(404);
  }

  @Test
  void narrowsByWhatStandsInTheAddress() {
    String page = served.page("/?q=trafik&body=RSAU&from=2024");

    assertThat(page).contains("RSAU 2024-02-13").doesNotContain("RS 2024-02-27 §");
  }

  @Test
  void listsWhatWasOrderedAndWhatCameOfIt() {
    String all = served.page("/followup");
    String one = served.page("/followup?q=nattbuss");

    assertThat(all).contains("<h1>Uppdrag</h1>", "Gavs: ", "/document/", "Sökt i ");
    assertThat(one.split("<li><h2").length).isBetween(2, all.split("<li><h2").length);
    assertThat(served.page("/followup?only=overdue&lang=en")).contains("Orders");
    assertThat(served.page("/followup?q=qzxvwq")).contains("Inga uppdrag hittades.");
    assertThat(served.get("/followup.csv").body()).contains("status;text;receiver");
  }

  @Test
  void offersNearNamesForAnUnknownOne() {
    HttpResponse<String> response = served.get("/?q=trafik&body=Regionstyrelssen");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("finns inte i arkivet", "Regionstyrelsen");
  }

  @Test
  void showsTheMarkedPageOfAHitBesideItsText() throws IOException, InterruptedException {
    String found = served.page("/?q=" + encoded(QUESTION));
    String page = served.page(Served.address(found, "/document/[^\"]*hit=1"));

    assertThat(page).contains("class=\"place\"", "class=\"word\"", "<mark>", "Kopiera källan");
    HttpResponse<byte[]> image =
        served.bytes(Served.address(page, "/document/[^\"]*\\.png\\?dpi=110"));
    assertThat(image.headers().firstValue("content-type")).hasValue("image/png");
    assertThat(ImageIO.read(new ByteArrayInputStream(image.body())).getWidth()).isGreaterThan(900);
  }

  @Test
  void goesFromHitToHitAndFromParagraphToParagraph() {
    String found = served.page("/?q=trafik");
    String page = served.page(Served.address(found, "/document/[^\"]*hit=1"));

    assertThat(served.page(Served.address(page, "/document/[^\"]*hit=2"))).contains("Träff 2 av");
    assertThat(page).contains("data-key=\"next-page\"");
  }

  @Test
  void showsTheWayOfAMatterWithTheWordsThatChanged() {
    assertThat(served.page("/chain?ref=RA240112"))
        .contains("<del>16 augusti</del>", "<ins>13 september</ins>");
  }

  @Test
  void followsAReferenceInText() {
    HttpResponse<String> response = served.get("/follow?ref=" + encoded("RS 2024-02-27 § 11"));

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("location").orElseThrow()).startsWith("/document/");
  }

  @Test
  void saysThatAReferenceLeadsNowhere() {
    assertThat(served.get("/follow?ref=" + encoded("RS 1999-02-27 § 11")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void showsTheTextOfAFileThatIsGoneAndSaysSo() throws IOException {
    String found = served.page("/?q=&body=RS&from=2024-05-28&to=2024-05-28");
    String address = Served.address(found, "/document/[^\"]*hit=1");
    Files.move(moved, folder.resolve("annanstans.pdf"));
    try {
      assertThat(served.page(address))
          .contains("Filen finns inte längre där", "rs.pdf", "<section class=\"paragraph\"")
          .doesNotContain("<img");
    } finally {
      Files.move(folder.resolve("annanstans.pdf"), moved);
    }
  }

  @Test
  void speaksEnglishWhenAskedTo() {
    HttpResponse<String> chosen = served.get("/?lang=en");
    HttpResponse<String> wanted =
        served.send(served.request("/").header("Accept-Language", "en-GB,en;q=0.9").build());

    assertThat(chosen.body()).contains("lang=\"en\"", "Search and ask");
    assertThat(chosen.headers().firstValue("set-cookie").orElse("")).startsWith("lang=en;");
    assertThat(wanted.body()).contains("Search and ask");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
