package se.paragraf.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every JSON that the program prints is what its schema says. */
class OutputSchemaTest {

  private static final Schemas SCHEMAS = new Schemas();

  @TempDir private static Path folder;

  private static Typed ingested = new Typed(-1, "", "");

  @BeforeAll
  static void ingestTheSamples() {
    ingested = Typed.in(folder, "ingest", Samples.ownFolder().toString(), "--format", "json");
  }

  @Test
  void holdsForWhatIsReadOfTheSamples() throws IOException {
    holdsForEveryLine(Samples.own());
  }

  @ParameterizedTest
  @ValueSource(strings = {"halland", "solvesborg", "reports"})
  void holdsForWhatIsReadOfRealMinutes(String collection) throws IOException {
    List<Path> files = Samples.beside(collection);
    assumeThat(files).as("real minutes beside the project").isNotEmpty();

    holdsForEveryLine(files);
  }

  /**
   * To read pages from their images takes minutes, and gives every file of a kind the same fields.
   */
  @ParameterizedTest
  @ValueSource(strings = {"nykarleby", "scanned"})
  void holdsForTheSmallestOfThoseThatAreReadFromTheirImages(String collection) throws IOException {
    Optional<Path> file =
        Samples.beside(collection).stream()
            .min(Comparator.comparingLong(path -> path.toFile().length()));
    assumeThat(file).as("real minutes beside the project").isPresent();

    holdsForEveryLine(List.of(file.orElseThrow()));
  }

  private void holdsForEveryLine(List<Path> files) {
    String[] arguments =
        Stream.concat(Stream.of("extract", "--format", "jsonl"), files.stream().map(Path::toString))
            .toArray(String[]::new);

    Typed typed = Typed.in(folder, arguments);

    assertThat(typed.exitCode()).isZero();
    assertThat(typed.out().lines()).hasSameSizeAs(files);
    typed.out().lines().forEach(line -> SCHEMAS.hold("extract", line));
  }

  @Test
  void holdsForAFileThatCannotBeRead() throws IOException {
    Path file = Files.createFile(folder.resolve("tom.pdf"));

    SCHEMAS.hold("extract", Typed.in(folder, "extract", file.toString()).out());
  }

  @Test
  void holdsForIngest() {
    assertThat(ingested.exitCode()).isZero();
    SCHEMAS.hold("ingest", ingested.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"budget", "delårsrapport", "resultat", "RF", "”", "och", ""})
  void holdsForSearch(String query) {
    SCHEMAS.hold(
        "search", print("search", query, "--limit", "40", "--from", "2020", "--format", "json"));
  }

  @Test
  void holdsForEveryTypeOfHit() {
    for (String type : List.of("decision", "paragraph", "passage", "table", "figure", "quantity")) {
      SCHEMAS.hold("search", print("search", "--type", type, "--format", "json"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vad beslutade regionstyrelsen om nattbussen?",
        "Vilket balanskravsresultat prognostiseras för 2024?",
        "Vem var ordförande i hälso- och sjukvårdsnämnden i april 2024?",
        "När ska resandet på nattbussen senast redovisas?",
        "Varför blir investeringarna lägre än budget 2024?",
        "Hur hög var sjukfrånvaron i Region Almhärad 2022?",
        "?"
      })
  void holdsForAsk(String question) {
    SCHEMAS.hold("ask", print("ask", question, "--format", "json"));
  }

  @Test
  void holdsForEveryLineOfABatch() throws IOException {
    Path batch =
        Files.writeString(
            folder.resolve("fragor.jsonl"),
            """
            {"id": "q1", "question": "Vad beslutade fullmäktige om skattesatsen?"}
            Vem var jävig när folkmusikarkivet fick bidrag?

            {"id": "s1", "query": "cykelplan"}
            """);

    List<String> answers = print("ask", "--batch", batch.toString()).lines().toList();
    List<String> results = print("search", "--batch", batch.toString()).lines().toList();

    assertThat(answers).hasSize(3).first().asString().contains("\"id\":\"q1\"");
    assertThat(results).hasSize(3).last().asString().contains("\"id\":\"s1\"");
    answers.forEach(line -> SCHEMAS.hold("ask", line));
    results.forEach(line -> SCHEMAS.hold("search", line));
  }

  @Test
  void holdsForStats() {
    SCHEMAS.hold("stats", print("stats", "--format", "json"));
  }

  @Test
  void holdsForChain() {
    SCHEMAS.hold("chain", print("chain", "RA240018", "--format", "json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "RA240018", "handlingsplan för inhyrd personal", "”", "och"})
  void holdsForFollowup(String typed) {
    SCHEMAS.hold("followup", print("followup", typed, "--format", "json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"resultat", "sjukfrånvaro", "budgetavvikelse", "sådant finns inte"})
  void holdsForTrace(String measure) {
    SCHEMAS.hold("trace", print("trace", measure, "--format", "json"));
  }

  @Test
  void holdsForTables() throws IOException {
    Path report =
        Samples.own().stream()
            .filter(file -> file.getFileName().toString().startsWith("delarsrapport"))
            .findFirst()
            .orElseThrow();

    SCHEMAS.hold("tables", print("tables", report.toString()));
  }

  @Test
  void holdsForCompare() throws IOException {
    List<Path> samples = Samples.own();

    SCHEMAS.hold(
        "compare",
        print("compare", samples.get(1).toString(), samples.get(2).toString(), "--format", "json"));
  }

  @Test
  void holdsForCheck() throws IOException {
    Path minutes = Samples.own().get(1);

    SCHEMAS.hold("check", Typed.in(folder, "check", minutes.toString(), "--format", "json").out());
  }

  @Test
  void holdsForRules() {
    SCHEMAS.hold("rules", print("rules", "--format", "json"));
  }

  @Test
  void holdsForDoctor() {
    SCHEMAS.hold("doctor", Typed.in(folder, "doctor", "--format", "json").out());
  }

  private String print(String... arguments) {
    Typed typed = Typed.in(folder, arguments);
    assertThat(typed.exitCode()).as(typed.err()).isZero();
    return typed.out();
  }
}
