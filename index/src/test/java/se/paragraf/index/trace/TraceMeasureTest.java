package se.paragraf.index.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.index.trace.TellFigures.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.Search;
import se.paragraf.index.search.SearchIndex;
import se.paragraf.index.trace.Trace.Explanation;
import se.paragraf.model.Quantity.Status;

class TraceMeasureTest {

  private static final SwedishWords WORDS = SwedishWords.load();

  @TempDir Path folder;

  private Trace trace(String measure, TellFigures... reports) throws IOException {
    return trace(FactQuery.of(measure), reports);
  }

  private Trace trace(FactQuery query, TellFigures... reports) throws IOException {
    try (Archive open = Archive.openToWrite(folder);
        SearchIndex index = SearchIndex.openToWrite(open)) {
      for (TellFigures report : reports) {
        open.put(report.file());
        index.replace(report.file());
      }
      open.commit();
      index.commit(open);
    }
    try (Archive archive = Archive.open(folder);
        Search search = Search.open(archive)) {
      return new TraceMeasure(FindFacts.in(archive, search, WORDS)).trace(query);
    }
  }

  private static List<String> told(Trace trace, Relation relation) {
    return trace.facts().stream()
        .filter(fact -> fact.relation() == relation)
        .map(fact -> fact.quantity().indicator().orElseThrow())
        .toList();
  }

  @Test
  void gathersAMeasureHoweverItIsWritten() throws IOException {
    Trace trace =
        trace(
            "bemanningskostnader",
            report("a", "2031-04-30")
                .says("bemanningskostnaderna", Status.OUTCOME, "2031", "54", "mnkr")
                .says("kostnader för inhyrd personal", Status.OUTCOME, "2030", "60", "mnkr")
                .says("hyrkostnad", Status.OUTCOME, "2029", "70", "mnkr")
                .says("kostnad för bemanning", Status.OUTCOME, "2028", "80", "mnkr"));

    assertThat(told(trace, Relation.SAME)).hasSize(4);
  }

  @Test
  void tellsNarrowerMeasuresApartAndLeavesOthersOut() throws IOException {
    Trace trace =
        trace(
            "investeringar",
            report("a", "2031-04-30")
                .says("summa investeringar", Status.OUTCOME, "2031", "204", "mnkr")
                .says("investeringsbudget", Status.BUDGET, "2031", "983", "mnkr")
                .says("fastighetsinvesteringar", Status.OUTCOME, "2031", "100", "mnkr")
                .says("investeringsbidrag till hamnen", Status.OUTCOME, "2031", "7", "mnkr")
                .says(
                    "självfinansieringsgrad av investeringar",
                    Status.OUTCOME,
                    "2031",
                    "3",
                    "procent"));

    assertThat(told(trace, Relation.SAME))
        .containsExactlyInAnyOrder("summa investeringar", "investeringsbudget");
    assertThat(told(trace, Relation.NARROWER)).containsExactly("fastighetsinvesteringar");
    assertThat(trace.leftOut())
        .extracting(FoundFacts.LeftOut::indicator)
        .containsExactly(
            "investeringsbidrag till hamnen", "självfinansieringsgrad av investeringar");
  }

  @Test
  void takesWordsBesideTheMeasureForTheUnit() throws IOException {
    Trace trace =
        trace(
            "budgetavvikelse Hamnen",
            report("a", "2031-04-30")
                .saysOf(
                    "Driftnämnden Hamnen, Ekviks kommun",
                    "underskott, avvikelse mot budget",
                    Status.FORECAST,
                    "2031",
                    "-175")
                .saysOf(
                    "Badhuset, Ekviks kommun",
                    "underskott, avvikelse mot budget",
                    Status.FORECAST,
                    "2031",
                    "-20"));

    assertThat(trace.facts())
        .extracting(fact -> fact.quantity().text())
        .containsExactly("-175 mnkr");
  }

  @Test
  void callsAUnitAndItsBoardByOneName() throws IOException {
    Trace trace =
        trace(
            "budgetavvikelse Hamnen",
            report("a", "2031-04-30")
                .saysOf("Driftnämnden Hamnen", "budgetavvikelse", Status.FORECAST, "2031", "-175")
                .saysOf("Hamnen", "budgetavvikelse", Status.FORECAST, "2031", "-175")
                .saysOf("Hamnen", "budgetavvikelse", Status.OUTCOME, "2030", "-20"));

    assertThat(trace.facts())
        .extracting(fact -> fact.owner().orElseThrow())
        .containsExactly("Hamnen", "Hamnen", "Hamnen");
    assertThat(trace.facts())
        .extracting(fact -> fact.quantity().organization().orElseThrow())
        .contains("Driftnämnden Hamnen");
  }

  @Test
  void callsALaterForecastAChangeAndNoConflict() throws IOException {
    Trace trace =
        trace(
            "balanskravsresultat",
            report("a", "2031-04-30")
                .says("balanskravsresultat", Status.FORECAST, "2031", "-445", "mnkr"),
            report("b", "2031-08-31")
                .says("balanskravsresultatet", Status.FORECAST, "2031", "-390", "mnkr"));

    assertThat(trace.conflicts()).isEmpty();
    assertThat(trace.series()).hasSize(1);
    assertThat(trace.series().getFirst().changes())
        .extracting(change -> change.difference().intValueExact())
        .containsExactly(55_000_000);
  }

  @Test
  void explainsConflicts() throws IOException {
    Trace trace =
        trace(
            "resultat",
            report("a", "2031-04-30")
                .says("resultat", Status.FORECAST, "2031", "-445", "mnkr")
                .says("resultat", Status.OUTCOME, "2030", "12", "mnkr")
                .says("resultat", Status.OUTCOME, "2029", "30", "mnkr")
                .says("resultat", Status.OUTCOME, "2028", "44", "mnkr"),
            report("b", "2031-04-30")
                .shows("resultat", Status.FORECAST, "2031", "-377")
                .says("resultat", Status.OUTCOME, "2030", "12300", "tkr")
                .says("resultat", Status.OUTCOME, "2029", "30", "tkr")
                .says("resultat", Status.OUTCOME, "2028", "-44", "mnkr"));

    assertThat(trace.conflicts())
        .extracting(Trace.Conflict::explanation)
        .containsExactly(
            Explanation.SIGN, Explanation.UNIT, Explanation.ROUNDING, Explanation.DIFFERENT);
    assertThat(trace.conflicts().getLast().difference()).isEqualByComparingTo("68000000");
  }

  @Test
  void findsProseAgainstProseAndTableInOneReport() throws IOException {
    Trace trace =
        trace(
            "resultat",
            report("a", "2031-04-30")
                .says("resultat", Status.OUTCOME, "2030", "12", "mnkr")
                .says("resultat", Status.OUTCOME, "2030", "14", "mnkr")
                .says("resultat", Status.OUTCOME, "2029", "30", "mnkr")
                .shows("resultat", Status.OUTCOME, "2029", "33"));

    assertThat(trace.conflicts())
        .extracting(Trace.Conflict::explanation)
        .containsExactly(Explanation.DIFFERENT, Explanation.DIFFERENT);
  }

  @Test
  void findsARowTwiceInOneTableButNoRowsOfTwoGroups() throws IOException {
    Trace trace =
        trace(
            "räntekostnader",
            report("a", "2031-04-30")
                .row(1, "räntekostnader", Status.OUTCOME, "2030", "12")
                .row(2, "räntekostnader", Status.OUTCOME, "2030", "14")
                .row(4, "räntekostnader", Status.OUTCOME, "2029", "30")
                .row(9, "räntekostnader", Status.OUTCOME, "2029", "31"));

    assertThat(trace.conflicts())
        .extracting(conflict -> conflict.period().orElse(""))
        .containsExactly("2030");
  }

  @Test
  void narrowsByStatusAndPeriod() throws IOException {
    FactQuery query = FactQuery.of("resultat").withStatus(Status.OUTCOME).withPeriod("2031");

    Trace trace =
        trace(
            query,
            report("a", "2031-04-30")
                .says("resultat", Status.FORECAST, "2031", "-445", "mnkr")
                .says("resultat", Status.OUTCOME, "2030", "12", "mnkr")
                .says("resultat", Status.OUTCOME, "2031-01..2031-04", "30", "mnkr"));

    assertThat(trace.facts()).extracting(fact -> fact.quantity().text()).containsExactly("30 mnkr");
  }

  @Test
  void knowsNamesThatTheUserListed() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("matt.tsv"), "badhusnetto\tbadhusets underskott\n");

    Trace trace =
        trace(
            "badhusnetto",
            report("a", "2031-04-30")
                .says("badhusets underskott", Status.OUTCOME, "2031", "-3", "mnkr"));

    assertThat(trace.facts()).hasSize(1);
  }

  @Test
  void findsNothingWhereNothingIsTold() throws IOException {
    Trace trace =
        trace(
            FactQuery.of("skogsbruk").within(Filters.NONE.withOrganization("Ekviks kommun")),
            report("a", "2031-04-30").says("resultat", Status.OUTCOME, "2030", "12", "mnkr"));

    assertThat(trace.facts()).isEmpty();
  }
}
