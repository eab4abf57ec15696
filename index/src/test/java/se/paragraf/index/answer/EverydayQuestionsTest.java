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
                "Vinscharna på färjan smörjs med fett utöver det vanliga vid storm.",
                "Vinscharna smörjs en gång var tredje vecka."))
        .contains("en gång var tredje vecka");
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
                "Antalet resor med färjan uppgår 2031 till 48 500.",
                "Av dessa avser 6 900 resor skolbarn.",
                "Det är 1 800 fler resor med färjan än budgeterat."))
        .startsWith("48 500");
  }

  @Test
  void tellsThePartsOfAWhole() throws IOException {
    assertThat(
            answer(
                "Hur många av hamnens uppdrag prognostiseras bli gröna?",
                "Av hamnens uppdrag prognostiseras 5 bli gröna och 4 gula."))
        .startsWith("5");
  }

  @Test
  void givesNobodyTheMoneyOfAnother() throws IOException {
    assertThat(
            ask(
                    "Hur mycket av sina 50 000 kronor hade Tärnan använt?",
                    harbour("Tärnan beviljades 50 000 kr och Måsen beviljades 79 000 kr."))
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
    assertThat(NumberMentions.in("Avtal om färjan • Sida 3 (6)")).isEmpty();
    assertThat(NumberMentions.in("230525 firades 40-årsjubileet med 80-tals tema")).isEmpty();
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
                    harbour(
                        "Hamnens prognostiserade resultat, som förbättrats sedan delår 1, är -69 mnkr."))
                .kind())
        .isEqualTo(AnswerKind.NONE);
  }

  @Test
  void knowsABodyByItsShortName() throws IOException {
    assertThat(
            answer(
                "Vilket uppdrag fick hamnchefen genom kommunstyrelsens principbeslut om färjan?",
                "Principbeslut om färjan togs i KS, där hamnchefen gavs i uppdrag att pröva eldrift."))
        .contains("pröva eldrift");
  }

  @Test
  void knowsPartiesByTheirLetters() {
    assertThat(OtherNames.of("vänsterpartiets")).containsExactly("V");
    assertThat(OtherNames.of("hamnförvaltningen")).contains("hamnnämnden");
    assertThat(OtherNames.of("färjan")).isEmpty();
  }
}
