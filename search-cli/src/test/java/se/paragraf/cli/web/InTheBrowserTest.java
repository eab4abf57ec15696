package se.paragraf.cli.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page in a real browser: {@code mvn -Pbrowser verify}. Every page without a violation that axe
 * knows, in both colour schemes and on a phone, and what first-time users do by keyboard.
 */
@EnabledIfSystemProperty(named = "paragraf.browser", matches = "true")
class InTheBrowserTest {

  /** Put there by the profile, or by hand; licensed MPL-2.0 and not part of the program. */
  private static final Path AXE_FOLDER = Path.of("target", "axe");

  private static final Path AXE = AXE_FOLDER.resolve("package").resolve("axe.min.js");

  private static final Path PICTURES = Path.of("target", "pictures");

  @TempDir private static Path folder;

  private static Served served;
  private static Browser browser;
  private static String report = "";
  private static String comparison = "";

  @BeforeAll
  static void open() throws Exception {
    assumeThat(Browser.installed()).as("a Chromium").isPresent();
    served = Served.archive(SampleArchive.copyTo(folder.resolve("arkiv")));
    browser = Browser.open(Files.createDirectory(folder.resolve("profil")));
    fetchAxe();
  }

  private static void fetchAxe() throws IOException, InterruptedException {
    if (Files.exists(AXE)) {
      return;
    }
    Path target = Files.createDirectories(AXE_FOLDER);
    new ProcessBuilder("sh", "-c", "npm pack axe-core@4.10.3 && tar xzf axe-core-4.10.3.tgz")
        .directory(target.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor(60, TimeUnit.SECONDS);
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
    if (served != null) {
      served.close();
    }
  }

  private static void go(String path) {
    browser.go(served.url(path));
  }

  @Test
  void findsWhatWasDecidedInFourActions() {
    go("/");
    browser.type("Vad beslutade regionstyrelsen om nattbussen mellan Norrhed och Vallsele?");
    browser.press("Enter");
    browser.awaitLoad();

    browser.until("document.querySelector('.answer .said') !== null");
    assertThat(browser.value("document.querySelector('.answer .said').innerText").asText())
        .contains("avsätta högst 13,8 mnkr");
    browser.press("ArrowDown");
    browser.press("Enter");
    browser.awaitLoad();
    browser.until("document.querySelector('.page img')?.complete === true");
    assertThat(browser.value("document.querySelectorAll('.page .place').length").asInt())
        .isPositive();
  }

  @Test
  void tracesAFigureInFourActions() {
    go("/");
    browser.press("ArrowDown");
    browser.press("Enter");
    browser.awaitLoad();
    browser.type("balanskravsresultat");
    browser.press("Enter");
    browser.awaitLoad();

    assertThat(browser.value("document.querySelectorAll('.trace tbody tr').length").asInt())
        .isPositive();
  }

  @Test
  void checksAFileInFourActions() {
    check();

    assertThat(browser.value("document.querySelectorAll('.finding').length").asInt()).isPositive();
  }

  private static void check() {
    go("/");
    browser.press("ArrowDown");
    browser.press("ArrowDown");
    browser.press("Enter");
    browser.awaitLoad();
    browser.choose("#file", Served.sample("almharad/rs-2024-02-27.pdf"));
    browser.until("document.querySelector('.finding') !== null");
    report = browser.value("location.pathname").asText();
  }

  @Test
  void leafsByKeys() {
    go("/?q=trafik");
    browser.press("ArrowDown");
    browser.press("Enter");
    browser.awaitLoad();
    browser.press("n");
    browser.awaitLoad();
    assertThat(browser.value("location.search").asText()).contains("hit=2");
    browser.press("u");
    browser.awaitLoad();
    browser.press("/");
    assertThat(browser.value("document.activeElement.id").asText()).isEqualTo("q");
  }

  /** A browser says where a form comes from, and the server must know its own. */
  @Test
  void starsAHitByItsButton() {
    go("/?q=trafik");
    browser.value("document.querySelector('.star button').focus()");
    browser.press("Enter");
    browser.awaitLoad();

    assertThat(browser.value("document.querySelector('.star button').ariaPressed").asText())
        .isEqualTo("true");
  }

  @Test
  void comparesTwoFiles() {
    go("/compare");
    browser.choose("[type=file][name=old]", Served.sample("almharad/rsau-2024-02-13.pdf"));
    browser.choose("[type=file][name=new]", Served.sample("almharad/rs-2024-02-27.pdf"));
    browser.value("document.querySelector('form[enctype] button').focus()");
    browser.press("Enter");
    browser.until("document.querySelector('.sides del') !== null");
    comparison = browser.value("location.pathname").asText();
  }

  @Test
  void searchesAndReadsWithoutScripts() {
    browser.scripts(false);
    try {
      go("/?q=trafik");
      String page = served.page("/?q=trafik");
      go(Served.address(page, "/document/[^\"]*hit=1"));
    } finally {
      browser.scripts(true);
    }
    assertThat(browser.value("document.querySelector('.page img').naturalWidth").asInt())
        .isPositive();
  }

  @Test
  void breaksNoRuleOfAccessibilityAndAsksNoOtherHost() throws IOException {
    assumeThat(AXE).as("axe-core, by npm pack").exists();
    check();
    comparesTwoFiles();
    String axe = Files.readString(AXE);
    String found = served.page("/?q=trafik");
    List<String> pages =
        List.of(
            "/",
            "/?q=Vad+beslutade+regionstyrelsen+om+nattbussen%3F",
            "/?q=Hur+m%C3%A5nga+bj%C3%B6rnar%3F&lang=en",
            Served.address(found, "/document/[^\"]*hit=1"),
            "/document/" + id() + "?page=7",
            "/chain?ref=RA240112",
            "/trace?q=balanskravsresultat",
            "/followup",
            "/check",
            "/check/rules",
            report,
            "/compare",
            "/compare?old=RSAU+2024-02-13+%C2%A7+14&new=RS+2024-02-27+%C2%A7+11",
            comparison,
            "/archive",
            "/marked",
            "/watch",
            Served.address(served.page("/document/" + id()), "/forget[^\"]*"),
            "/finns-inte");
    for (int width : List.of(1280, 390)) {
      browser.width(width);
      for (boolean dark : List.of(false, true)) {
        browser.dark(dark);
        for (String path : pages) {
          go(path);
          browser.until("document.querySelector('.later') === null");
          assertThat(violations(axe)).as("%s, %d px, dark %s", path, width, dark).isEmpty();
          assertThat(browser.value("document.documentElement.scrollWidth").asInt())
              .as("%s fits %d px", path, width)
              .isLessThanOrEqualTo(width);
          browser.picture(PICTURES.resolve(name(path, width, dark)));
        }
      }
    }
    String own = served.url("/");
    assertThat(browser.requests())
        .allMatch(
            url -> url.startsWith(own) || url.startsWith("data:") || url.equals("about:blank"));
  }

  private static String id() throws IOException {
    String hits = served.page("/api/search?q=resultat&type=table");
    return new com.fasterxml.jackson.databind.json.JsonMapper()
        .readTree(hits)
        .at("/hits/0/document/id")
        .asText();
  }

  /** Every rule broken, and where; fails when the rules could not be asked at all. */
  private static String violations(String axe) {
    browser.value(axe + "; 1");
    JsonNode found =
        browser.value(
            "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']})"
                + ".then(r => ({kept: r.passes.length, broken: r.violations.map(v =>"
                + " v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' ')).join('; ')}))");
    assertThat(found.path("kept").asInt()).as("rules of axe that were asked").isGreaterThan(10);
    return found.path("broken").asText();
  }

  private static String name(String path, int width, boolean dark) {
    String plain = path.replaceAll("[^a-z]+", "-").toLowerCase(Locale.ROOT);
    String cut = plain.substring(0, Math.min(40, plain.length()));
    return cut + "-" + width + (dark ? "-dark" : "-light") + ".png";
  }
}
