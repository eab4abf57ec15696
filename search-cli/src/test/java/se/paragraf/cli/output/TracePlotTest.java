package se.paragraf.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.index.search.DocumentRef;
import se.paragraf.index.trace.Fact;
import se.paragraf.index.trace.Relation;
import se.paragraf.index.trace.Telling;
import se.paragraf.index.trace.Trace;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Quantity;
import se.paragraf.model.Quantity.Status;

class TracePlotTest {

  /** Bytes; with letters drawn as outlines it would be half a million. */
  private static final int SMALL = 60_000;

  private static Fact fact(Status status, String period, String mnkr, String document) {
    Quantity quantity =
        new Quantity(
            mnkr + " mnkr",
            Optional.of(new BigDecimal(mnkr).movePointRight(6)),
            Optional.empty(),
            Optional.empty(),
            "SEK",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("hamnresultat"),
            status,
            Optional.of(period),
            Optional.of(period + "-12-31"),
            Optional.of("Ekviks kommun"),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Fact(
        quantity,
        "hamnresultat",
        "hamnresultat",
        quantity.organization(),
        Relation.SAME,
        document + period,
        new DocumentRef(
            document,
            Optional.of(document),
            DocumentKind.RAPPORT,
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2031, 4, 30)),
            document,
            1),
        Optional.empty(),
        Optional.empty(),
        new Telling(Telling.Role.TEXT, Optional.empty()),
        document,
        List.of());
  }

  @Test
  void drawsASmallPictureWhoseWordsAreWords() {
    Trace trace =
        new Trace(
            "hamnresultat",
            List.of(
                fact(Status.OUTCOME, "2029", "120", "Bokslut"),
                fact(Status.OUTCOME, "2030", "-35", "Bokslut"),
                fact(Status.FORECAST, "2031", "-80", "Delårsrapport")),
            List.of(),
            List.of(),
            List.of());

    String svg = new TracePlot(Messages.in(Messages.Language.SV)).of(trace).orElseThrow();

    assertThat(svg)
        .contains(">hamnresultat, mnkr<", ">utfall<", ">prognos<", ">Periodens slut<")
        .contains(">Bokslut 2031-04-30<", ">Delårsrapport 2031-04-30<")
        .containsPattern(">20(?:29|30)-\\d\\d<");
    assertThat(svg.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(SMALL);
  }
}
