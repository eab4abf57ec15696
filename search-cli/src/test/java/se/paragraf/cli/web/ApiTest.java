package se.paragraf.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands for programs: the JSON of the contract, and a description that is true. */
class ApiTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String ADDRESS = "https://paragraf.example/schema/v1/";

  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          builder ->
              builder.schemaMappers(
                  mappers -> mappers.mapPrefix(ADDRESS, "classpath:se/paragraf/schema/")));

  private static Served served;

  @BeforeAll
  static void serve() throws IOException {
    served = Served.archive(SampleArchive.folder());
  }

  @AfterAll
  static void stop() throws IOException {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "search, /api/search?q=trafik&limit=40",
    "search, /api/search?body=RS&type=decision",
    "ask, /api/ask?q=Vad+beslutade+regionstyrelsen+om+nattbussen%3F",
    "ask, /api/ask?q=Hur+m%C3%A5nga+bj%C3%B6rnar%3F",
    "chain, /api/chain?ref=RA240112",
    "trace, /api/trace?q=balanskravsresultat",
    "followup, /api/followup",
    "compare, /api/compare?old=RSAU+2024-02-13+%C2%A7+14&new=RS+2024-02-27+%C2%A7+11",
    "followup, /api/followup?only=overdue&body=RS",
    "stats, /api/stats",
    "rules, /api/rules"
  })
  void answersAsTheSchemaSays(String schema, String path) throws IOException {
    hold(schema, served.page(path));
  }

  @Test
  void checksAFileThatIsSent() throws IOException {
    String report =
        served
            .send(
                served
                    .request("/api/check?name=rs.pdf")
                    .POST(BodyPublishers.ofFile(Served.sample("almharad/rs-2024-02-27.pdf")))
                    .build())
            .body();

    hold("check", report);
  }

  @ParameterizedTest
  @CsvSource({"extract", "tables"})
  void readsAFileThatIsSent(String command) throws IOException {
    Path minutes = Served.sample("almharad/rs-2024-02-27.pdf");

    hold(command, send(command + "?name=rs.pdf", BodyPublishers.ofFile(minutes)).body());
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    var answer = send("extract?name=a.pdf", BodyPublishers.ofString("inte en pdf"));

    assertThat(answer.statusCode()).isEqualTo(422);
    hold("extract", answer.body());
    assertThat(answer.body()).contains("notices");
  }

  private static HttpResponse<String> send(String path, BodyPublisher body) {
    return served.send(served.request("/api/" + path).POST(body).build());
  }

  @Test
  void comparesTwoFilesThatAreSent() throws IOException {
    Path older = Served.sample("almharad/rsau-2024-02-13.pdf");
    Path newer = Served.sample("almharad/rs-2024-02-27.pdf");

    HttpResponse<String> answer = served.sendFiles("/api/compare", older, newer);

    hold("compare", answer.body());
    assertThat(answer.body()).contains("13 september", "\"delete\"", "\"insert\"");
  }

  @Test
  void refusesAFormWithOneFileOrNone() throws IOException {
    Path only = Served.sample("almharad/rs-2024-02-27.pdf");

    assertThat(served.sendFiles("/api/compare", only).statusCode()).isEqualTo(400);
    assertThat(send("compare", BodyPublishers.ofString("x")).statusCode()).isEqualTo(400);
  }

  @Test
  void showsThePageOfACitation() throws Exception {
    var picture = served.bytes("/api/show?citation=RS+2024-02-27+%C2%A7+11");

    assertThat(picture.headers().firstValue("content-type")).hasValue("image/png");
    assertThat(ImageIO.read(new ByteArrayInputStream(picture.body())).getWidth()).isEqualTo(1240);
  }

  @Test
  void givesTheTablesOfADocument() throws IOException {
    JsonNode hits = JSON.readTree(served.page("/api/search?q=resultat&type=table"));
    String id = hits.at("/hits/0/document/id").asText();

    hold("tables", served.page("/api/tables/" + id));
  }

  private static void hold(String name, String json) throws IOException {
    JsonSchema schema = SCHEMAS.getSchema(SchemaLocation.of(ADDRESS + name + ".json"));
    assertThat(schema.validate(JSON.readTree(json))).as(name + ": " + json).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "400, /api/search",
    "400, /api/search?q=x&kind=roman",
    "400, /api/search?q=x&body=Finnsinte",
    "404, /api/chain?ref=XX999999",
    "404, /api/tables/000000000000-1",
    "404, /api/compare?old=RS+2024-02-27+%C2%A7+999&new=RS+2024-02-27+%C2%A7+11",
    "404, /api/show?citation=Finns+inte",
    "404, /api/job/finns-inte",
    "405, /api/forget?ref=x",
    "404, /api/nothing"
  })
  void saysInOneSentenceWhatIsWrong(int status, String path) throws IOException {
    var response = served.get(path);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(JSON.readTree(response.body()).path("error").asText()).isNotBlank();
  }

  @Test
  void describesEveryAddressItServesAndNoOther() throws IOException {
    JsonNode description = JSON.readTree(served.page("/api/openapi.json"));
    List<String> described = new ArrayList<>();
    description
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(method ->
                    described.add(
                        method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));

    assertThat(description.path("openapi").asText()).startsWith("3.1");
    assertThat(described).containsExactlyInAnyOrderElementsOf(served.programs());
  }

  @Test
  void refersToNothingThatIsNotThere() throws IOException {
    JsonNode description = JSON.readTree(served.page("/api/openapi.json"));

    for (JsonNode reference : description.findValues("$ref")) {
      String target = reference.asText();
      if (target.startsWith("#")) {
        assertThat(description.at(target.substring(1)).isMissingNode()).as(target).isFalse();
      } else {
        assertThat(JSON.readTree(served.page(target)).has("$schema")).as(target).isTrue();
      }
    }
    for (JsonNode operation : description.findValues("responses")) {
      operation.forEach(
          response -> assertThat(response.has("description") || response.has("$ref")).isTrue());
    }
  }
}
