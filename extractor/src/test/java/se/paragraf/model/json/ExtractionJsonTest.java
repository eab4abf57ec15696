package se.paragraf.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Extraction;
import se.paragraf.model.Quantity;
import se.paragraf.model.Region;
import se.paragraf.model.Source;
import se.paragraf.model.Table;

class ExtractionJsonTest {

  private static final Source SOURCE =
      new Source(
          "a.pdf",
          "0123456789abcdef".repeat(4),
          10,
          1,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Source.TextLayer.DIGITAL);

  @Test
  void readsBackWhatItWrote() throws Exception {
    Extraction extraction = new Extraction.Done(SOURCE, List.of(document()), List.of());
    String json = ExtractionJson.write(extraction);
    assertThat(ExtractionJson.read(json)).isEqualTo(extraction);
    assertThat(ExtractionJson.write(ExtractionJson.read(json))).isEqualTo(json);
  }

  @Test
  void writesKindsInLowerCaseAndAbsentFactsAsNull() {
    assertThat(ExtractionJson.write(new Extraction.Done(SOURCE, List.of(document()), List.of())))
        .contains("\"schema\":\"paragraf/v1\"")
        .contains("\"kind\":\"protokoll\"")
        .contains("\"meetingDate\":null")
        .contains("\"rows\":[[\"Resultat\",\"-445\"]]")
        .contains("\"value\":-445000000,");
  }

  @Test
  void readsBackAFailure() throws Exception {
    Extraction failed =
        new Extraction.Failed(SOURCE, Diagnostic.error("encrypted", "Filen är krypterad."));
    assertThat(ExtractionJson.read(ExtractionJson.write(failed))).isEqualTo(failed);
  }

  private static Document document() {
    Region region = new Region(1, 72, 90.54, 100, 101);
    Table table =
        new Table(
            "t",
            Optional.of("RESULTAT"),
            Optional.of("mnkr"),
            List.of(region),
            0,
            2,
            List.of(
                new Table.Cell(
                    0,
                    0,
                    1,
                    1,
                    "Resultat",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(region)),
                new Table.Cell(
                    0,
                    1,
                    1,
                    1,
                    "-445",
                    Optional.empty(),
                    Optional.of(-445.0),
                    Optional.of(region))),
            List.of(),
            Optional.empty(),
            false,
            1.0);
    Quantity quantity =
        new Quantity(
            "-445 mnkr",
            Optional.of(new BigDecimal("-445000000")),
            Optional.empty(),
            Optional.empty(),
            "SEK",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("resultat"),
            Quantity.Status.FORECAST,
            Optional.of("2024"),
            Optional.empty(),
            Optional.empty(),
            "…",
            region,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Document(
        "0123456789ab-1",
        DocumentKind.PROTOKOLL,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        1,
        1,
        "sv",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(table),
        List.of(),
        List.of(quantity),
        List.of());
  }
}
