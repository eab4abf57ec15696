package se.paragraf.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.live.LiveArchive;
import se.paragraf.cli.web.work.Job;
import se.paragraf.cli.web.work.Jobs;
import se.paragraf.cli.web.work.LaterParts;
import se.paragraf.index.archive.ArchiveAddress;

/** Checks, ingests, marks: what the page does rather than shows. */
class WorkTest {

  private static final Pattern ADDRESS = Pattern.compile("\"(/(?:job|check|archive)[^\"]*)\"");

  @TempDir private Path folder;

  private Served served;

  @BeforeEach
  void serve() throws IOException {
    served = Served.archive(SampleArchive.copyTo(folder.resolve("arkiv")));
  }

  @AfterEach
  void stop() throws IOException {
    served.close();
  }

  private HttpResponse<String> post(String path, HttpRequest.BodyPublisher body) {
    return served.send(served.request(path).POST(body).build());
  }

  private static String address(String json) {
    Matcher found = ADDRESS.matcher(json);
    assertThat(found.find()).as(json).isTrue();
    return found.group(1);
  }

  /** Where a job ends, by what its events tell. */
  private String end(String job) {
    String events = served.page(job + "/events");
    assertThat(events).contains("event: end");
    return address(events.substring(events.indexOf("event: end")));
  }

  @Test
  void checksAFileShowsItsFindingsAndErasesIt() throws IOException {
    Path minutes = Served.sample("almharad/rs-2024-02-27.pdf");
    String job =
        address(post("/check/file?name=mitt+%3Cb%3E.pdf", BodyPublishers.ofFile(minutes)).body());
    String report = end(job);
    String page = served.page(report);

    assertThat(page)
        .contains("mitt &lt;b&gt;.pdf", "class=\"finding", "class=\"place\"", "Låt stå");
    assertThat(served.get(Served.address(page, "/check/[^\"]*\\.png\\?dpi=110")).statusCode())
        .isEqualTo(200);
    String finding = page.replaceFirst("(?s).*name=\"finding\" value=\"([0-9a-f]+)\".*", "$1");
    assertThat(
            post(
                    report + "/accept",
                    BodyPublishers.ofString("finding=" + finding + "&because=Prov"))
                .statusCode())
        .isEqualTo(303);
    assertThat(served.page(report)).contains("Får stå: Prov");
    assertThat(served.page(report + "/accepted.json")).contains("Prov");
    post(report + "/erase", BodyPublishers.noBody());
    assertThat(served.get(report).statusCode()).isEqualTo(404);
  }

  @Test
  void saysWhyAFileCannotBeChecked() {
    String job =
        address(post("/check/file?name=a.pdf", BodyPublishers.ofString("inte en pdf")).body());

    assertThat(served.page(job + "/events")).contains("FAILED", "a.pdf");
    assertThat(served.page(job)).contains("a.pdf");
  }

  @Test
  void readsANamedFolderIntoTheArchive() throws IOException {
    Path more = Files.createDirectories(folder.resolve("Nämndens protokoll åäö"));
    Files.copy(Served.sample("hultsala/on-hultsala-2024-09-19.pdf"), more.resolve("on.pdf"));
    HttpResponse<String> begun =
        post(
            "/archive/ingest",
            BodyPublishers.ofString(
                "folder=" + java.net.URLEncoder.encode(more.toString(), StandardCharsets.UTF_8)));
    String job = begun.headers().firstValue("location").orElseThrow();

    assertThat(served.page(end(job))).contains("1 läst", "Omsorgsnämnden");
    assertThat(served.page("/?q=&body=Omsorgsnämnden".replace("ä", "%C3%A4")))
        .contains("2024-09-19");
  }

  @Test
  void readsDroppedFilesFromWhereItPutsThem() throws IOException {
    Path minutes = Served.sample("hultsala/on-hultsala-2024-09-19.pdf");
    assertThat(
            post("/archive/file?name=..%2F..%2Fon.pdf", BodyPublishers.ofFile(minutes))
                .statusCode())
        .isEqualTo(204);
    assertThat(post("/archive/file?name=virus.exe", BodyPublishers.ofString("x")).statusCode())
        .isEqualTo(415);

    String report = end(address(post("/archive/files", BodyPublishers.noBody()).body()));

    assertThat(served.page(report)).contains("1 läst");
    assertThat(folder.resolve("arkiv-filer").resolve("on.pdf")).exists();
  }

  @Test
  void saysThatAFolderDoesNotExist() {
    assertThat(
            post("/archive/ingest", BodyPublishers.ofString("folder=%2Ffinns%2Finte")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void keepsStarsReviewsAndNotes() {
    assertThat(post("/mark", BodyPublishers.ofString("q=nattbuss&hit=1")).statusCode())
        .isEqualTo(303);
    String page = served.page("/marked");
    String document = page.replaceFirst("(?s).*name=\"document\" value=\"([^\"]+)\".*", "$1");
    String citation = page.replaceFirst("(?s).*name=\"citation\" value=\"([^\"]+)\".*", "$1");
    String place =
        "document="
            + document
            + "&citation="
            + java.net.URLEncoder.encode(citation, StandardCharsets.UTF_8);
    post("/marked", BodyPublishers.ofString(place + "&do=review"));
    post("/marked", BodyPublishers.ofString(place + "&do=note&note=Ring+Anna"));

    assertThat(served.page("/marked.csv")).contains("granskad", "Ring Anna", "nattbuss");
    assertThat(served.page("/?q=nattbuss")).contains("aria-pressed=\"true\"");
    post("/marked", BodyPublishers.ofString(place + "&do=remove"));
    assertThat(served.page("/marked")).contains("Inget är markerat");
  }

  @Test
  void comparesTwoFilesSideBySideAndKeepsNeither() throws IOException {
    Path older = Served.sample("almharad/rsau-2024-02-13.pdf");
    Path newer = Served.sample("almharad/rs-2024-02-27.pdf");
    String job =
        served
            .sendFiles("/compare/files", older, newer)
            .headers()
            .firstValue("location")
            .orElseThrow();
    String events = served.page(job + "/events");
    String report = events.replaceFirst("(?s).*\"(/compare/[0-9a-f]+)\".*", "$1");

    assertThat(served.page(report))
        .contains("rsau-2024-02-13.pdf", "<del>16 augusti</del>", "<ins>13 september</ins>");
    post(report + "/erase", BodyPublishers.noBody());
    assertThat(served.get(report).statusCode()).isEqualTo(404);
  }

  @Test
  void comparesTwoParagraphsOfTheArchive() {
    String page = served.page("/compare?old=RSAU+2024-02-13+%C2%A7+14&new=RS+2024-02-27+%C2%A7+11");

    assertThat(page).contains("<del>16 augusti</del>", "<ins>13 september</ins>", "/document/");
    assertThat(served.page("/compare?old=RS+2024-02-27+%C2%A7+999&new=x")).contains("inget som");
  }

  @Test
  void tellsWhatIsNewUntilItIsSeen() {
    post("/watch", BodyPublishers.ofString("q=Omsorgsn%C3%A4mnden&do=add"));
    assertThat(served.page("/watch")).contains("Omsorgsnämnden", "0 träffar");
    Served.ingest(
        folder.resolve("arkiv"), List.of(Served.sample("hultsala/on-hultsala-2024-09-19.pdf")));

    String page = served.page("/watch");
    assertThat(page).contains("Sett", "2024-09-19");
    String hits = page.replaceFirst("(?s).*name=\"hits\" value=\"([^\"]+)\".*", "$1");
    post(
        "/watch",
        BodyPublishers.ofString("q=Omsorgsn%C3%A4mnden&do=seen&hits=" + hits.replace(" ", "+")));
    assertThat(served.page("/watch")).contains("0 träffar").doesNotContain("2024-09-19");
    post("/watch", BodyPublishers.ofString("q=Omsorgsn%C3%A4mnden&do=remove"));
    assertThat(served.page("/watch")).doesNotContain("Omsorgsnämnden");
  }

  @Test
  void watchesForPrograms() {
    assertThat(post("/api/watch/add?q=nattbuss", BodyPublishers.noBody()).body())
        .contains("nattbuss");
    assertThat(served.page("/api/watch/list")).contains("nattbuss");
    assertThat(post("/api/watch/run", BodyPublishers.noBody()).body()).contains("\"hits\" : [ ]");
    post("/api/watch/remove?q=nattbuss", BodyPublishers.noBody());
    assertThat(served.page("/api/watch/list")).doesNotContain("nattbuss");
  }

  @Test
  void readsAFolderForPrograms() throws Exception {
    Path more = Files.createDirectories(folder.resolve("mer"));
    Files.copy(Served.sample("hultsala/on-hultsala-2024-09-19.pdf"), more.resolve("on.pdf"));
    String begun = post("/api/ingest?folder=" + more, BodyPublishers.noBody()).body();
    String job = begun.replaceFirst("(?s).*\"(/api/job/[0-9a-f]+)\".*", "$1");

    String state = served.page(job);
    while (state.contains("\"running\"")) {
      Thread.sleep(50);
      state = served.page(job);
    }
    assertThat(state).contains("\"done\"", "\"report\" : {");
  }

  @Test
  void sharesAnAnswerAsOneFileThatNeedsNothingElse() {
    String file =
        served.page(
            "/share?q=Vad+beslutade+regionstyrelsen+om+nattbussen+mellan+Norrhed+och+Vallsele%3F");

    assertThat(file)
        .contains("avsätta högst 13,8 mnkr", "SHA-256 ", "data:image/png;base64,", "2024-12-24")
        .doesNotContain("<script", "<link", "src=\"/", "href=\"/");
  }

  @Test
  void givesAPartThatIsMadeLaterOnce() throws Exception {
    try (LaterParts parts = new LaterParts();
        LiveArchive archive =
            LiveArchive.open(new ArchiveAddress.InFolder(folder.resolve("arkiv")))) {
      CountDownLatch asked = new CountDownLatch(1);
      LaterParts.Part slow =
          parts.begin(
              archive.now(),
              () -> {
                asked.await();
                return Html.text("till slut");
              });
      parts.keep("id", slow);
      asked.countDown();

      assertThat(parts.take("id").orElseThrow().html().get()).isEqualTo(Html.text("till slut"));
      assertThat(parts.take("id")).isEmpty();
    }
  }

  @Test
  void answersOthersWhileItWorks() throws Exception {
    try (Jobs jobs = new Jobs(Duration.ofSeconds(1))) {
      CountDownLatch stopped = new CountDownLatch(1);
      Job job =
          jobs.begin(
              work -> {
                try {
                  for (int at = 0; ; at++) {
                    work.at(at, 0, "");
                    Thread.sleep(10);
                  }
                } catch (InterruptedException | java.util.concurrent.CancellationException end) {
                  stopped.countDown();
                  return "";
                }
              },
              Exception::toString);

      assertThat(stopped.await(10, TimeUnit.SECONDS)).as("stops when nobody watches").isTrue();
      assertThat(job.state()).isEqualTo(Job.State.STOPPED);
    }
  }
}
