package se.paragraf.index.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.index.search.SampleMinutes.minutes;
import static se.paragraf.index.search.SampleParagraph.paragraph;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.SampleArchive;
import se.paragraf.index.search.SampleMinutes;
import se.paragraf.model.Extraction;

class FollowMatterTest {

  private static final String TITLE = "Öppettider på återvinningscentralen";
  private static final String CASE = "KS 2024/31";

  @TempDir Path folder;

  private static SampleMinutes committee() {
    return minutes("Kommunstyrelsens arbetsutskott", "2024-03-05")
        .with(
            paragraph(12, CASE, TITLE)
                .decides(
                    "Kommunstyrelsens arbetsutskott föreslår kommunstyrelsen besluta att",
                    "återvinningscentralen håller öppet till klockan 20 på tisdagar"));
  }

  private static SampleMinutes board() {
    return minutes("Kommunstyrelsen", "2024-04-02")
        .with(
            paragraph(40, CASE, TITLE)
                .decides(
                    "Kommunstyrelsen beslutar att",
                    "återvinningscentralen håller öppet till klockan 19 på tisdagar"));
  }

  private Answer ask(String question, Extraction.Done... files) throws IOException {
    try (SampleArchive archive = SampleArchive.of(folder, files)) {
      return new Ask(archive.archive(), archive.search(), SwedishWords.load())
          .ask(question, Filters.NONE);
    }
  }

  @Test
  void answersWithTheDecisionAndNotWithTheProposal() throws IOException {
    Answer answer =
        ask(
            "Vad beslutades om öppettider på återvinningscentralen?",
            committee().file("au.pdf"),
            board().file("ks.pdf"));

    assertThat(answer.answer().orElse("")).contains("klockan 19").doesNotContain("klockan 20");
    assertThat(answer.evidence().getFirst().citation())
        .isEqualTo("Kommunstyrelsen 2024-04-02 § 40, s. 1");
    assertThat(answer.remark().orElse(""))
        .contains("Förslag: Kommunstyrelsens arbetsutskott 2024-03-05 § 12")
        .contains("beslut: Kommunstyrelsen 2024-04-02 § 40");
  }

  @Test
  void answersWithTheProposalOfTheBodyThatIsNamedAndTellsTheDecision() throws IOException {
    Answer answer =
        ask(
            "Vad föreslog arbetsutskottet om öppettider på återvinningscentralen?",
            committee().file("au.pdf"),
            board().file("ks.pdf"));

    assertThat(answer.answer().orElse("")).contains("klockan 20");
    assertThat(answer.remark().orElse(""))
        .contains("Senare i ärendet: Kommunstyrelsen 2024-04-02 § 40")
        .contains("klockan 19");
  }

  @Test
  void saysThatTheArchiveHoldsOnlyAProposal() throws IOException {
    Answer answer =
        ask("Vad beslutades om öppettider på återvinningscentralen?", committee().file("au.pdf"));

    assertThat(answer.remark().orElse("")).contains("bara ett förslag, inget beslut");
  }

  @Test
  void neverGivesARevokedDecisionAsTheOneInForce() throws IOException {
    SampleMinutes revoked =
        minutes("Kommunstyrelsen", "2024-09-03")
            .with(
                paragraph(90, CASE, TITLE)
                    .decides(
                        "Kommunstyrelsen beslutar att",
                        "upphäva beslutet om att återvinningscentralen håller öppet till klockan 19 på tisdagar"));

    Answer answer =
        ask(
            "Vad beslutades om öppettider på återvinningscentralen?",
            board().file("ks.pdf"),
            revoked.file("september.pdf"));

    assertThat(answer.answer().orElse("")).startsWith("Kommunstyrelsen beslutar att upphäva");
    assertThat(answer.evidence().getFirst().citation())
        .isEqualTo("Kommunstyrelsen 2024-09-03 § 90, s. 1");
  }

  @Test
  void goesOnFromAReplacedDecisionToTheOneThatReplacedIt() throws IOException {
    SampleMinutes replaced =
        minutes("Kommunstyrelsen", "2024-09-03")
            .with(
                paragraph(90, CASE, "Ändrade tider, återvinningscentralen")
                    .decides(
                        "Kommunstyrelsen beslutar att",
                        "ändra beslutet så att återvinningscentralen håller öppet till klockan 17 på tisdagar"));

    Answer answer =
        ask(
            "Vad beslutades om öppettider på återvinningscentralen?",
            board().file("ks.pdf"),
            replaced.file("september.pdf"));

    assertThat(answer.answer().orElse("")).contains("klockan 17");
    assertThat(answer.remark().orElse(""))
        .contains("Kommunstyrelsen 2024-04-02 § 40")
        .contains("ändrat, upphävt eller ersatt");
  }

  @Test
  void findsTheReplacementInAnotherCaseByItsReference() throws IOException {
    SampleMinutes replaced =
        minutes("Kommunstyrelsen", "2025-01-14")
            .with(
                paragraph(3, "KS 2025/2", "Nya öppettider på återvinningscentralen")
                    .decides(
                        "Kommunstyrelsen beslutar att",
                        "återvinningscentralen håller öppet till klockan 18 alla vardagar",
                        "beslutet ersätter kommunstyrelsens beslut 2024-04-02 § 40"));

    Answer answer =
        ask(
            "Vad beslutade kommunstyrelsen i april 2024 om öppettider på återvinningscentralen?",
            board().file("ks.pdf"),
            replaced.file("januari.pdf"));

    assertThat(answer.answer().orElse("")).contains("klockan 19");
    assertThat(answer.remark().orElse(""))
        .contains("senare ändrat, upphävt eller ersatt: Kommunstyrelsen 2025-01-14 § 3");
  }

  @Test
  void takesAReportOnTheDecisionForNoChangeOfIt() throws IOException {
    SampleMinutes reported =
        minutes("Kommunstyrelsen", "2024-09-03")
            .with(
                paragraph(90, CASE, TITLE)
                    .decides(
                        "Kommunstyrelsen beslutar att",
                        "godkänna redovisningen av hur öppettiderna på återvinningscentralen har använts"));

    Answer answer =
        ask(
            "Vad beslutade kommunstyrelsen i april 2024 om öppettider på återvinningscentralen?",
            board().file("ks.pdf"),
            reported.file("september.pdf"));

    assertThat(answer.answer().orElse("")).contains("klockan 19");
    assertThat(answer.remark()).isEmpty();
  }
}
