package se.paragraf.index.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.index.search.SampleMinutes.minutes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.index.followup.Report.By;
import se.paragraf.index.followup.Report.Status;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.SampleArchive;
import se.paragraf.index.search.SampleMinutes;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Extraction;

class FollowUpTest {

  private static final String ORDER =
      "uppdra åt kommundirektören att senast den 30 september 2024 redovisa en plan för simhallens tak";

  @TempDir Path folder;

  private static SampleMinutes march() {
    return minutes("Kommunstyrelsen", "2024-03-05")
        .order(12, "Simhallen", ORDER, "kommundirektören", "30 september 2024");
  }

  private List<Report> reports(Extraction.Done... files) throws IOException {
    try (SampleArchive archive = SampleArchive.of(folder, files)) {
      return new FollowUp(archive.archive(), archive.search()).reports("", Filters.NONE);
    }
  }

  @Test
  void listsWhatAMemoProposesAlsoWhenNarrowedToItsOrganization() throws IOException {
    SampleMinutes memo = march().kind(DocumentKind.TJANSTESKRIVELSE);
    try (SampleArchive archive = SampleArchive.of(folder, memo.file("memo.pdf"))) {
      FollowUp followUp = new FollowUp(archive.archive(), archive.search());

      assertThat(followUp.reports("", Filters.NONE.withOrganization("Ekviks kommun")))
          .singleElement()
          .satisfies(report -> assertThat(report.given()).isFalse());
    }
  }

  @Test
  void linksTheLaterParagraphOfTheSameCase() throws IOException {
    List<Report> reports =
        reports(
            march().file("mars.pdf"),
            minutes("Kommunstyrelsen", "2024-10-01")
                .paragraph(
                    88,
                    "KS 2024/7",
                    "Simhallen",
                    "godkänna redovisningen av planen för simhallens tak",
                    "Taket byts 2025.")
                .file("oktober.pdf"));

    assertThat(reports)
        .singleElement()
        .satisfies(report -> {
          assertThat(report.status()).isEqualTo(Status.REPORTED);
          assertThat(report.dueBy()).contains(LocalDate.of(2024, 9, 30));
          assertThat(report.links())
              .singleElement()
              .satisfies(link -> {
                assertThat(link.by()).isEqualTo(By.CASE);
                assertThat(link.citation()).isEqualTo("Kommunstyrelsen 2024-10-01 § 88, s. 1");
                assertThat(link.quote())
                    .isEqualTo("godkänna redovisningen av planen för simhallens tak");
              });
        });
  }

  @Test
  void linksTheParagraphThatNamesDayAndNumberOfTheDecision() throws IOException {
    List<Report> reports =
        reports(
            march().file("mars.pdf"),
            minutes("Kommunstyrelsen", "2024-10-01")
                .paragraph(
                    88,
                    "KS 2024/99",
                    "Svar på uppdrag",
                    "uppdraget från den 5 mars 2024, § 12, är slutfört",
                    "Simhallens tak är utrett.")
                .file("oktober.pdf"));

    assertThat(reports)
        .singleElement()
        .satisfies(report ->
            assertThat(report.links())
                .singleElement()
                .satisfies(link -> assertThat(link.by()).isEqualTo(By.REFERENCE)));
  }

  @Test
  void findsNothingInOtherMattersAndSaysWhereItLooked() throws IOException {
    List<Report> reports =
        reports(
            march().file("mars.pdf"),
            minutes("Kommunstyrelsen", "2024-10-01")
                .paragraph(
                    88,
                    "Skolskjuts",
                    "godkänna redovisningen av skolskjutsen",
                    "Bussarna går i tid.")
                .file("oktober.pdf"));

    assertThat(reports)
        .singleElement()
        .satisfies(report -> {
          assertThat(report.status()).isEqualTo(Status.NOTHING_FOUND);
          assertThat(report.links()).isEmpty();
          assertThat(report.searched().meetings()).isEqualTo(1);
          assertThat(report.isOverdue(LocalDate.of(2024, 10, 2))).isTrue();
          assertThat(report.isOverdue(LocalDate.of(2024, 9, 30))).isFalse();
        });
  }

  @Test
  void takesNoReportOfAnotherOrganization() throws IOException {
    List<Report> reports =
        reports(
            march().file("mars.pdf"),
            minutes("Kommunstyrelsen", "2024-10-01")
                .of("Furuviks kommun")
                .paragraph(
                    88,
                    "KS 2024/7",
                    "Simhallen",
                    "godkänna redovisningen av planen för simhallens tak",
                    "Taket byts.")
                .file("oktober.pdf"));

    assertThat(reports).singleElement().satisfies(report -> assertThat(report.links()).isEmpty());
  }

  @Test
  void takesTheSameOrderGivenAgainForNoReport() throws IOException {
    List<Report> reports =
        reports(
            march().file("mars.pdf"),
            minutes("Kommunfullmäktige", "2024-04-15")
                .order(30, "Simhallen", ORDER, "kommundirektören", "30 september 2024")
                .file("april.pdf"));

    assertThat(reports).hasSize(2).allSatisfy(report -> assertThat(report.links()).isEmpty());
  }

  @Test
  void takesTheMatterOnItsWayThroughAnotherBodyForNoReport() throws IOException {
    List<Report> reports =
        reports(
            march().file("mars.pdf"),
            minutes("Kommunfullmäktige", "2024-04-15")
                .paragraph(
                    30,
                    "KS 2024/7",
                    "Simhallen",
                    "godkänna rapporten om simhallens tak",
                    "Planen för taket redovisas.")
                .file("april.pdf"));

    assertThat(reports)
        .singleElement()
        .satisfies(report -> assertThat(report.status()).isEqualTo(Status.NOTHING_FOUND));
  }

  @Test
  void callsARevokedOrderSuperseded() throws IOException {
    List<Report> reports =
        reports(
            march().file("mars.pdf"),
            minutes("Kommunstyrelsen", "2024-05-14")
                .paragraph(
                    40,
                    "KS 2024/7",
                    "Simhallen",
                    "upphäva uppdraget om en plan för simhallens tak",
                    "Simhallen rivs.")
                .file("maj.pdf"));

    assertThat(reports)
        .singleElement()
        .satisfies(report -> assertThat(report.status()).isEqualTo(Status.SUPERSEDED));
  }

  @Test
  void callsAReportThatLeavesSomethingOutPartly() throws IOException {
    List<Report> reports =
        reports(
            march().file("mars.pdf"),
            minutes("Kommunstyrelsen", "2024-10-01")
                .paragraph(
                    88,
                    "KS 2024/7",
                    "Simhallen",
                    "godkänna delredovisningen av planen för simhallens tak",
                    "Kostnaden återstår.")
                .file("oktober.pdf"));

    assertThat(reports)
        .singleElement()
        .satisfies(report -> {
          assertThat(report.status()).isEqualTo(Status.PARTLY);
          assertThat(report.isOpen()).isTrue();
        });
  }
}
