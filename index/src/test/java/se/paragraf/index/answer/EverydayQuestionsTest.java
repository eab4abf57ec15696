package se.paragraf.index.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.index.search.SampleMinutes.minutes;
import static se.paragraf.index.search.SampleParagraph.paragraph;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.index.search.SampleMinutes;

/** What people type: keywords, everyday words, two things in one sentence. */
class EverydayQuestionsTest {

  @TempDir Path folder;

  private Answer ask(String question, SampleMinutes... all) throws IOException {
    return AskAbout.ask(folder, question, all);
  }

  private static SampleMinutes harbour(String... told) {
    SampleMinutes minutes = minutes("Hamnnämnden", "2031-10-07");
    var matter =
        paragraph(21, "HN 2031/8", "Färjan till Skarvö")
            .decides("", "Hamnnämnden godkänner redovisningen.");
    for (String sentence : told) {
      matter.tells(sentence);
    }
    return minutes.with(matter);
  }

  private String answer(String question, String... told) throws IOException {
    return ask(question, harbour(told)).answer().orElse("");
  }

  @Test
  void saysHowOften() throws IOException {
    assertThat(
            answer(
                "Hur ofta smörjs vinscharna på färjan?",
                "Vinscharna på färjan smörjs med fett av bästa sort inför storm.",
                "Vinscharna på färjan smörjs två gånger per månad."))
        .contains("två gånger per månad");
  }

  @Test
  void takesKeywordsWithATimeForAFigure() throws IOException {
    assertThat(
            answer(
                "kortfristiga skulder hamnen 30 juni 2031",
                "Hamnens kortfristiga skulder var 64 mnkr den 30 juni 2031."))
        .startsWith("64 mnkr");
  }

  @Test
  void countsNoPartForTheWhole() throws IOException {
    assertThat(
            answer(
                "Hur många resor gjordes med färjan 2031?",
                "Med färjan gjordes 73 410 resor 2031.",
                "Av dessa var 5 120 resor gratis.",
                "Det är 2 640 fler resor med färjan än året innan."))
        .startsWith("73 410");
  }

  @Test
  void tellsThePartsOfAWhole() throws IOException {
    assertThat(
            answer(
                "Hur många av hamnens kajer behöver lagas?",
                "Av hamnens kajer behöver 5 lagas och 4 byggas om."))
        .startsWith("5");
  }

  @Test
  void givesNobodyTheMoneyOfAnother() throws IOException {
    assertThat(
            ask(
                    "Hur mycket av sina 3 200 kronor hade Tärnan använt?",
                    harbour("Tärnan fick 3 200 kr av hamnen och Måsen fick 4 700 kr."))
                .kind())
        .isEqualTo(AnswerKind.NONE);
  }

  @Test
  void takesANegativeFigureForADeficit() throws IOException {
    assertThat(
            answer(
                "Hur stort minus väntas färjans drift ge?",
                "Färjans drift beräknas i prognosen bli - 2 300 tkr.",
                "Hamnens avvikelser är negativa."))
        .startsWith("- 2 300 tkr");
  }

  @Test
  void takesNoPageNumberForAFigure() throws IOException {
    assertThat(NumberMentions.in("Färjeplan, sida 4 (11)")).isEmpty();
    assertThat(NumberMentions.in("Kommunen har 101214 invånare")).hasSize(1);
    assertThat(NumberMentions.in("310612 invigdes 20-metersbryggan i 30-talsstil")).isEmpty();
  }

  @Test
  void knowsTheMeetingOfAMonth() throws IOException {
    SampleMinutes january =
        minutes("Hamnnämnden", "2031-01-16")
            .paragraph(3, "Taxa", "Hamnnämnden bordlägger taxan.", "Taxan diskuteras.");
    SampleMinutes march =
        minutes("Hamnnämnden", "2031-03-13")
            .paragraph(9, "Taxa", "Hamnnämnden antar taxan.", "Taxan diskuteras.");

    assertThat(ask("Vad beslutade nämnden om taxan på marsmötet 2031?", january, march).answer())
        .hasValueSatisfying(text -> assertThat(text).contains("antar"));
  }

  @Test
  void givesNoDayOfAnotherMonth() throws IOException {
    assertThat(
            ask(
                    "Vilken dag i december 2031 besiktas färjan?",
                    harbour("Färjan besiktas enligt planen 2031-02-04."))
                .kind())
        .isEqualTo(AnswerKind.NONE);
  }

  @Test
  void hearsWhoIsAskedForLast() throws IOException {
    assertThat(
            answer(
                "Reserverade sig någon mot färjans taxa, och i så fall vem?",
                "Maj Lindqvist (V) reserverar sig mot beslutet om färjans taxa."))
        .startsWith("Maj Lindqvist");
  }

  @Test
  void takesAConsequenceForAReason() throws IOException {
    assertThat(
            answer(
                "Varför ställs färjan in?", "Färjan ställs in som en följd av lågt vattenstånd."))
        .contains("lågt vattenstånd");
  }

  @Test
  void refusesAReportThatIsOnlyComparedWith() throws IOException {
    assertThat(
            ask(
                    "Vilket resultat prognostiserade hamnen i delår 1 2031?",
                    harbour("Hamnens prognostiserade resultat är 12 mnkr, bättre än i delår 1."))
                .kind())
        .isEqualTo(AnswerKind.NONE);
  }

  @Test
  void knowsPartiesByTheirLetters() {
    assertThat(OtherNames.of("kristdemokraternas")).containsExactly("KD");
    assertThat(OtherNames.of("moderaterna")).isEmpty();
    assertThat(OtherNames.of("hamnförvaltningen")).contains("hamnnämnden");
    assertThat(OtherNames.of("färjan")).isEmpty();
  }
}
