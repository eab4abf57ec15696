package se.paragraf.index.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.index.search.SampleMinutes.minutes;
import static se.paragraf.index.search.SampleParagraph.paragraph;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.index.search.SampleMinutes;
import se.paragraf.model.Paragraph.Choice;

/** What officials ask beside what was decided: who voted how, how long, how old, and why. */
class KindsOfQuestionTest {

  @TempDir Path folder;

  private Answer ask(String question, SampleMinutes... all) throws IOException {
    return AskAbout.ask(folder, question, all);
  }

  private static SampleMinutes harbour() {
    return minutes("Hamnnämnden", "2024-05-02")
        .with(
            paragraph(7, "HN 2024/3", "Ny brygga i Vik")
                .decides("", "Hamnnämnden beslutar att bygga en ny brygga i Vik.")
                .votes("Maja Strandfeldt", "S", Choice.YES)
                .votes("Olle Sjödrake", "C", Choice.NO)
                .votes("Disa Marvik", "L", Choice.ABSTAIN))
        .with(
            paragraph(8, "HN 2024/4", "Arrende av båthuset i Vik")
                .decides("", "Hamnnämnden godkänner arrendeavtalet för tiden 1.8.2024–31.7.2029.")
                .tells("Den nuvarande kranen vid båthuset är från 1987."));
  }

  @Test
  void answersHowSomebodyVotedFromTheListOfVotes() throws IOException {
    assertThat(ask("Hur röstade Olle Sjödrake om den nya bryggan i Vik?", harbour()).answer())
        .contains("Olle Sjödrake (C) röstar nej");
    assertThat(ask("Hur röstade Disa Marvik om bryggan i Vik?", harbour()).answer())
        .contains("Disa Marvik (L) avstår");
  }

  @Test
  void refusesHowSomebodyVotedWhoIsOnNoList() throws IOException {
    assertThat(ask("Hur röstade Stellan Viker om den nya bryggan i Vik?", harbour()).kind())
        .isEqualTo(AnswerKind.NONE);
    assertThat(ask("Hur röstade Olle Sjödrake om arrendet av båthuset?", harbour()).kind())
        .isEqualTo(AnswerKind.NONE);
  }

  @Test
  void answersHowLongByTheDaysThatAreToldAndCountsNothingOut() throws IOException {
    assertThat(
            ask("Hur lång tid gäller arrendeavtalet för båthuset i Vik?", harbour())
                .answer()
                .orElse(""))
        .startsWith("1.8.2024–31.7.2029");
  }

  @Test
  void answersHowOldByTheYearThatIsTold() throws IOException {
    assertThat(
            ask("Hur gammal är den nuvarande kranen vid båthuset?", harbour()).answer().orElse(""))
        .startsWith("1987");
    assertThat(ask("Hur gammal är bryggan i Vik?", harbour()).kind()).isEqualTo(AnswerKind.NONE);
  }

  @Test
  void whatHasAReasonIsNotTheReason() throws IOException {
    SampleMinutes account =
        minutes("Hamnnämnden", "2024-05-02")
            .paragraph(
                7,
                "Hamnens bokslut",
                "Hamnnämnden godkänner bokslutet.",
                "Avvikelsen i kommunen förklaras av hamnnämndens förlust.");

    assertThat(ask("Varför gjorde hamnnämnden en förlust?", account).kind())
        .isEqualTo(AnswerKind.NONE);
  }

  @Test
  void aRefusalShowsFirstWhatIsOfTheOrganizationAskedFor() throws IOException {
    SampleMinutes asked =
        minutes("Kommunstyrelsen", "2024-05-02")
            .of("Vassviks kommun")
            .paragraph(3, "Personal", "Redovisningen godkänns.", "Sjukfrånvaron har ökat.");
    SampleMinutes other =
        minutes("Kommunstyrelsen", "2024-05-02")
            .of("Ekviks kommun")
            .paragraph(
                3,
                "Sjukfrånvaron 2022",
                "Redovisningen godkänns.",
                "Sjukfrånvaron 2022 var 7,1 procent.");

    Answer answer = ask("Hur hög var sjukfrånvaron i Vassviks kommun 2022?", asked, other);

    assertThat(answer.kind()).isEqualTo(AnswerKind.NONE);
    assertThat(answer.evidence().getFirst().citation()).startsWith("Vassviks kommun");
  }

  private static SampleMinutes ferry() {
    return minutes("Hamnnämnden", "2031-10-07")
        .with(
            paragraph(21, "HN 2031/8", "Färjan till Skarvö")
                .decides("", "Hamnnämnden godkänner redovisningen.")
                .tells(
                    "Av fondens medel är 1 836,45:- kvar. Till färjan behöver 3-4 matroser anställas.")
                .tells("Nämnden beviljades 29.000 kr ur Fyrfonden för räddningsvästar.")
                .tells("Hamnchefen har rätt att ställa in turer vid storm.")
                .tells("Arbetet med kallelser är pausat till fördel för påminnelser i telefonen."));
  }

  @Test
  void answersWithARange() throws IOException {
    Answer answer = ask("Hur många matroser behöver anställas till färjan?", ferry());

    assertThat(answer.answer()).hasValueSatisfying(text -> assertThat(text).startsWith("3-4"));
    FoundQuantity matroser = answer.quantity().orElseThrow();
    assertThat(matroser.value()).isEmpty();
    assertThat(matroser.low()).contains(BigDecimal.valueOf(3));
    assertThat(matroser.high()).contains(BigDecimal.valueOf(4));
  }

  @Test
  void answersWhoHoldsAnOffice() throws IOException {
    assertThat(ask("Vem får ställa in turer vid storm?", ferry()).answer())
        .hasValueSatisfying(answer -> assertThat(answer).contains("Hamnchefen"));
  }

  @Test
  void answersAfterAGreeting() throws IOException {
    assertThat(ask("Hej! Jag undrar varför arbetet med kallelser har pausats?", ferry()).answer())
        .hasValueSatisfying(answer -> assertThat(answer).contains("påminnelser i telefonen"));
  }

  @Test
  void doesNotAnswerWithTheFigureOfTheQuestion() throws IOException {
    assertThat(ask("Hur mycket av de 29 000 kronorna ur Fyrfonden har använts?", ferry()).kind())
        .isNotEqualTo(AnswerKind.FIGURE);
  }
}
