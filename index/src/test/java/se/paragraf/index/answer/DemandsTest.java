package se.paragraf.index.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.index.search.SampleMinutes.minutes;
import static se.paragraf.index.search.SampleParagraph.paragraph;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.index.search.SampleMinutes;

/** Near misses: the topic is right, and one thing that is asked for is not told. */
class DemandsTest {

  @TempDir Path folder;

  private Answer ask(String question, SampleMinutes... all) throws IOException {
    return AskAbout.ask(folder, question, all);
  }

  private static SampleMinutes plan() {
    return minutes("Kommunstyrelsen", "2024-03-05")
        .paragraph(
            12,
            "Detaljplan för Södra Ängen etapp 2",
            "Kommunstyrelsen beslutar att avsätta 8,5 miljoner kronor för gator.",
            "Planen ger 120 bostäder. Trafiken på Ängsvägen är en fråga för Kvarnbyn.")
        .paragraph(
            13,
            "Flytt av biblioteket i Kvarnbyn",
            "Kommunstyrelsen beslutar att flytta biblioteket till en lokal på 640 kvadratmeter.",
            "Den nuvarande lokalen är trång. Flytten kostar 2,1 miljoner kronor.");
  }

  @Test
  void answersWhereTheNumberOfTheThingIsRight() throws IOException {
    Answer answer = ask("Vad kostar gator i Södra Ängen etapp 2?", plan());

    assertThat(answer.answer().orElseThrow()).contains("8,5 miljoner kronor");
  }

  @Test
  void refusesAThingOfAnotherNumber() throws IOException {
    assertThat(ask("Vad kostar gator i Södra Ängen etapp 1?", plan()).kind())
        .isEqualTo(AnswerKind.NONE);
  }

  @Test
  void refusesAYearlyCostThatIsNotToldByTheYear() throws IOException {
    assertThat(ask("Vad kostar flytten av biblioteket i Kvarnbyn?", plan()).kind())
        .isEqualTo(AnswerKind.FIGURE);
    assertThat(ask("Vad kostar flytten av biblioteket i Kvarnbyn per år?", plan()).kind())
        .isEqualTo(AnswerKind.NONE);
  }

  @Test
  void refusesWhatIsToldOfTheNewThingWhereTheOldIsAskedFor() throws IOException {
    assertThat(
            ask("Hur många kvadratmeter är det nuvarande biblioteket i Kvarnbyn?", plan()).kind())
        .isEqualTo(AnswerKind.NONE);
  }

  @Test
  void refusesADecisionOnWhatTheTextOnlyMentions() throws IOException {
    assertThat(
            ask("Vad beslutade kommunstyrelsen om trafiken till Södra Ängen etapp 2?", plan())
                .kind())
        .isEqualTo(AnswerKind.NONE);
  }

  @Test
  void refusesADecisionOfTheCouncilThatTheBoardOnlyProposed() throws IOException {
    SampleMinutes board =
        minutes("Kommunstyrelsen", "2024-03-05")
            .with(
                paragraph(14, "KS 2024/14", "Taxa för båtplatser")
                    .decides(
                        "Kommunstyrelsen föreslår att kommunfullmäktige beslutar",
                        "att anta taxan för båtplatser"));

    assertThat(ask("När antog kommunfullmäktige taxan för båtplatser?", board).kind())
        .isEqualTo(AnswerKind.NONE);
  }

  @Test
  void takesABodyCalledByAnAdjectiveForABodyOfItsOwn() throws IOException {
    assertThat(ask("Vad beslutade tekniska nämnden om biblioteket i Kvarnbyn?", plan()).kind())
        .isEqualTo(AnswerKind.NONE);
  }

  @Test
  void refusesAPartForTheWhole() throws IOException {
    SampleMinutes care =
        minutes("Vårdnämnden", "2024-05-07")
            .paragraph(
                20,
                "Avtal om platser",
                "Vårdnämnden godkänner avtalet.",
                "Avtalet gäller tre växelvårdsplatser vid Almgården.");

    assertThat(ask("Hur många växelvårdsplatser gäller avtalet vid Almgården?", care).kind())
        .isEqualTo(AnswerKind.FIGURE);
    assertThat(ask("Hur många platser har Almgården?", care).kind()).isEqualTo(AnswerKind.NONE);
  }

  @Test
  void answersWithTheFigureThatTheMatterToldLast() throws IOException {
    SampleMinutes first =
        minutes("Kommunstyrelsen", "2024-02-06")
            .paragraph(
                3,
                "KS 2024/9",
                "Leden i Kvarnbyn",
                "Kommunstyrelsen återremitterar ärendet.",
                "Den regionala leden i Kvarnbyn är sammanlagt 46 kilometer.");
    SampleMinutes later =
        minutes("Kommunstyrelsen", "2024-09-03")
            .paragraph(
                71,
                "KS 2024/9",
                "Leden i Kvarnbyn",
                "Kommunstyrelsen antar planen.",
                "Leden i Kvarnbyn är sammanlagt 31 kilometer.");

    assertThat(ask("Hur lång är leden i Kvarnbyn sammanlagt?", first, later).answer().orElseThrow())
        .startsWith("31");
  }

  @Test
  void answersWithAnAmountInEuro() throws IOException {
    SampleMinutes bridge =
        minutes("Stadsstyrelsen", "2024-05-27")
            .paragraph(
                90,
                "Bro över Strömmen",
                "Stadsstyrelsen beviljar anslaget.",
                "Bron kostar 310 000 euro.");

    assertThat(ask("Vad kostar bron över Strömmen?", bridge).quantity().orElseThrow().unit())
        .isEqualTo("EUR");
  }

  private static SampleMinutes interim() {
    return minutes("Kommunstyrelsen", "2031-10-07")
        .paragraph(
            31,
            "Delår 1 2031",
            "Kommunstyrelsen godkänner delår 1.",
            "Hamnens resultat blev 480 tkr efter delår 1.");
  }

  @Test
  void refusesTheAccountsWhereOnlyAnInterimReportTells() throws IOException {
    assertThat(ask("Vilket resultat gjorde hamnen i bokslutet 2031?", interim()).kind())
        .isEqualTo(AnswerKind.NONE);
  }

  @Test
  void refusesAnInterimReportOfAnotherNumber() throws IOException {
    assertThat(ask("Vad blev hamnens resultat enligt delår 1 2031?", interim()).kind())
        .isEqualTo(AnswerKind.FIGURE);
    assertThat(ask("Vad blev hamnens resultat enligt delår 2 2031?", interim()).kind())
        .isEqualTo(AnswerKind.NONE);
  }
}
