package se.paragraf.index.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.index.search.SampleMinutes.minutes;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.SampleArchive;
import se.paragraf.model.Extraction;

class AskTest {

  @TempDir Path folder;

  private static Extraction.Done board() {
    return minutes("Kommunstyrelsen", "2024-03-05")
        .paragraph(
            12,
            "Ombyggnad av badhuset",
            "Kommunstyrelsen beslutar att badhuset byggs om för 14 miljoner kronor.",
            "Badhuset byggs om eftersom taket läcker. Badhuset hade 31 000 besökare under 2023.")
        .paragraph(
            13,
            "Skolskjuts",
            "Kommunstyrelsen godkänner reglerna för skolskjuts.",
            "Reglerna gäller från och med den 1 augusti 2024.")
        .file("ks.pdf");
  }

  private static Extraction.Done council() {
    return minutes("Kommunfullmäktige", "2024-04-15")
        .paragraph(
            30,
            "Taxa för sophämtning",
            "Kommunfullmäktige fastställer taxan för sophämtning.",
            "Taxan höjs med 4 procent.")
        .file("kf.pdf");
  }

  private Answer ask(String question) throws IOException {
    try (SampleArchive archive = SampleArchive.of(folder, board(), council())) {
      return new Ask(archive.archive(), archive.search(), SwedishWords.load())
          .ask(question, Filters.NONE);
    }
  }

  @Test
  void quotesTheDecisionOfTheBodyThatIsAsked() throws IOException {
    Answer answer = ask("Vad beslutade kommunstyrelsen om ombyggnad av badhuset?");

    assertThat(answer.kind()).isEqualTo(AnswerKind.DECISION);
    assertThat(answer.answer().orElseThrow()).contains("badhuset byggs om för 14 miljoner kronor");
    assertThat(answer.evidence().getFirst().citation())
        .isEqualTo("Kommunstyrelsen 2024-03-05 § 12, s. 1");
  }

  @Test
  void refusesTheDecisionOfAnotherBody() throws IOException {
    Answer answer = ask("Vad beslutade kommunfullmäktige om ombyggnad av badhuset?");

    assertThat(answer.kind()).isEqualTo(AnswerKind.NONE);
    assertThat(answer.answer()).isEmpty();
    assertThat(answer.evidence()).isNotEmpty();
  }

  @Test
  void refusesTheDecisionOfABodyThatTheArchiveDoesNotKnow() throws IOException {
    assertThat(ask("Vad beslutade kulturnämnden om ombyggnad av badhuset?").kind())
        .isEqualTo(AnswerKind.NONE);
  }

  @Test
  void refusesTheDecisionOfAnotherYear() throws IOException {
    assertThat(ask("Vad beslutade kommunstyrelsen 2021 om ombyggnad av badhuset?").kind())
        .isEqualTo(AnswerKind.NONE);
  }

  @Test
  void countsWhatIsAskedFor() throws IOException {
    Answer answer = ask("Hur många besökare hade badhuset under 2023?");

    assertThat(answer.kind()).isEqualTo(AnswerKind.FIGURE);
    assertThat(answer.answer().orElseThrow()).startsWith("31 000");
  }

  @Test
  void refusesACountOfSomethingElse() throws IOException {
    assertThat(ask("Hur många anställda hade badhuset under 2023?").kind())
        .isEqualTo(AnswerKind.NONE);
  }

  @Test
  void refusesAFigureOfAnotherYear() throws IOException {
    assertThat(ask("Hur många besökare hade badhuset under 2019?").kind())
        .isEqualTo(AnswerKind.NONE);
  }

  @Test
  void refusesACostThatIsNotTold() throws IOException {
    assertThat(ask("Vad kostar skolskjuts?").kind()).isEqualTo(AnswerKind.NONE);
  }

  @Test
  void answersWhyWithAReason() throws IOException {
    assertThat(ask("Varför byggs badhuset om?").answer().orElse(""))
        .contains("eftersom taket läcker");
  }

  @Test
  void refusesWhyWhereNoReasonIsGiven() throws IOException {
    assertThat(ask("Varför höjs taxan för sophämtning?").kind()).isEqualTo(AnswerKind.NONE);
  }

  @Test
  void answersBothHalvesOfWhatWasOrderedAndWhatCameOfIt() throws IOException {
    Extraction.Done spring =
        minutes("Kommunstyrelsen", "2024-03-05")
            .order(
                12,
                "Simhallens tak",
                "Kommunstyrelsen uppdrar åt kommundirektören att redovisa en plan för simhallens tak.",
                "kommundirektören",
                "")
            .file("mars.pdf");
    Extraction.Done autumn =
        minutes("Kommunstyrelsen", "2024-10-01")
            .paragraph(
                88,
                "KS 2024/7",
                "Simhallen, redovisning",
                "Kommunstyrelsen godkänner redovisningen av planen för simhallens tak.",
                "Arbetet börjar 2025.")
            .file("oktober.pdf");
    try (SampleArchive archive = SampleArchive.of(folder, spring, autumn)) {
      Answer answer =
          new Ask(archive.archive(), archive.search(), SwedishWords.load())
              .ask(
                  "Vad uppdrog kommunstyrelsen åt kommundirektören om simhallens tak i mars 2024, och har det följts upp?",
                  Filters.NONE);

      assertThat(answer.answer().orElse("")).contains("uppdrar åt kommundirektören");
      assertThat(answer.followUp()).hasSize(1);
      assertThat(answer.remark().orElse("")).contains("Kommunstyrelsen 2024-10-01 § 88");
    }
  }
}
