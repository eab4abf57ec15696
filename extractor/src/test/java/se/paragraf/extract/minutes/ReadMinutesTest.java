package se.paragraf.extract.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.extract.minutes.TypesetMinutes.PROSE;
import static se.paragraf.extract.minutes.TypesetMinutes.numbers;
import static se.paragraf.extract.minutes.TypesetMinutes.paragraph;
import static se.paragraf.extract.minutes.TypesetMinutes.paragraphs;
import static se.paragraf.extract.minutes.TypesetMinutes.titles;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.layout.Typeset;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Paragraph.SectionRole;

class ReadMinutesTest {

  @Test
  void readsNumberTitleAndDecision() {
    Typeset page = Typeset.page(1);
    paragraph(page, 12, "Nattbemanning");
    paragraph(page, 13, "Internbudget");
    List<Paragraph> paragraphs = paragraphs(page);
    assertThat(paragraphs).extracting(Paragraph::cite).containsExactly("§ 12", "§ 13");
    assertThat(titles(page)).containsExactly("Nattbemanning", "Internbudget");
    assertThat(paragraphs.getFirst().decisions().getFirst().items().getFirst().text())
        .isEqualTo("Omsorgsnämnden godkänner förslaget.");
    assertThat(paragraphs.getFirst().sections())
        .extracting(Paragraph.Section::role)
        .containsExactly(SectionRole.DECISION, SectionRole.BACKGROUND);
  }

  @Test
  void readsTheTitleBelowTheNumberAndTheCaseNumberBesideIt() {
    Typeset page =
        Typeset.page(1)
            .heading("§ 12")
            .beside(400, "Dnr 2024/11")
            .size(13)
            .bold()
            .line("Nattbemanning på boendena")
            .size(10)
            .regular()
            .heading("Beslut")
            .line("Omsorgsnämnden godkänner förslaget.");
    Paragraph paragraph = paragraphs(page).getFirst();
    assertThat(paragraph.title()).contains("Nattbemanning på boendena");
    assertThat(paragraph.caseNumbers()).containsExactly("2024/11");
    assertThat(paragraph.label()).contains("§ 12");
  }

  @Test
  void readsACaseNumberInTheLineOfTheTitle() {
    Typeset page =
        Typeset.page(1)
            .heading("ON § 12   Nattbemanning   Dnr ON 2024/11")
            .heading("Beslut")
            .line("Omsorgsnämnden godkänner förslaget.");
    Paragraph paragraph = paragraphs(page).getFirst();
    assertThat(paragraph.title()).contains("Nattbemanning");
    assertThat(paragraph.caseNumbers()).containsExactly("ON 2024/11");
    assertThat(paragraph.label()).contains("ON § 12");
  }

  @Test
  void readsTheTitlePrintedAboveTheNumber() {
    Typeset page =
        Typeset.page(1)
            .size(14)
            .bold()
            .line("Nattbemanning på boendena")
            .size(10)
            .line("§ 12")
            .regular()
            .heading("Beslut")
            .line("Omsorgsnämnden godkänner förslaget.")
            .space(20)
            .size(14)
            .bold()
            .line("Internbudget")
            .size(10)
            .line("§ 13")
            .regular()
            .heading("Beslut")
            .line("Omsorgsnämnden fastställer budgeten.");
    assertThat(titles(page)).containsExactly("Nattbemanning på boendena", "Internbudget");
    assertThat(paragraphs(page).getFirst().decisions().getFirst().items())
        .extracting(Paragraph.Item::text)
        .containsExactly("Omsorgsnämnden godkänner förslaget.");
  }

  @Test
  void readsATitleOfTwoLines() {
    Typeset page =
        Typeset.page(1)
            .bold()
            .line("§ 12 Svar på motion om att förlänga öppettiderna på kommunens träffpunkter för")
            .line("äldre under sommaren")
            .regular()
            .heading("Beslut")
            .line("Omsorgsnämnden godkänner förslaget.");
    assertThat(titles(page))
        .containsExactly(
            "Svar på motion om att förlänga öppettiderna på kommunens träffpunkter för äldre under sommaren");
  }

  @Test
  void readsNumbersInTheMargin() {
    Typeset page = Typeset.page(1);
    for (int number = 12; number <= 13; number++) {
      page.space(10).bold().line("§ " + number).beside(130, "Ärende nummer " + number).regular();
      page.space(8).bold().line(130, "Beslut").regular();
      page.line(130, "Omsorgsnämnden godkänner förslaget.");
      page.prose(130, Typeset.RIGHT, PROSE);
    }
    assertThat(numbers(page)).containsExactly(12, 13);
    assertThat(titles(page)).containsExactly("Ärende nummer 12", "Ärende nummer 13");
  }

  @Test
  void readsSeveralNumbersUnderOneHeading() {
    Typeset page = Typeset.page(1);
    paragraph(page, 44, "Information");
    page.heading("§§ 45–47 Anmälningsärenden").heading("Beslut").line("Lagt till handlingarna.");
    paragraph(page, 48, "Rapport");
    assertThat(numbers(page)).containsExactly(44, 45, 48);
    assertThat(paragraphs(page).get(1).lastNumber()).contains(47);
    assertThat(paragraphs(page).get(1).cite()).isEqualTo("§§ 45–47");
  }

  @Test
  void goesOnWithTheParagraphOnTheNextPage() {
    Typeset first = Typeset.page(1).down(700);
    paragraph(first, 12, "Nattbemanning");
    Typeset second = Typeset.page(2).prose(PROSE).heading("Beslutet skickas till").line("Ekonomi");
    List<Paragraph> paragraphs = paragraphs(first, second);
    assertThat(paragraphs).hasSize(1);
    assertThat(paragraphs.getFirst().regions()).hasSize(2);
    assertThat(paragraphs.getFirst().recipients()).containsExactly("Ekonomi");
  }

  @Test
  void takesNoReferenceInTheTextForAParagraph() {
    Typeset page = Typeset.page(1);
    paragraph(page, 12, "Nattbemanning");
    page.line("§ 4 i reglementet anger nämndens ansvar.")
        .line("§ 13 och § 14 i kommunallagen gäller.");
    paragraph(page, 13, "Internbudget");
    assertThat(numbers(page)).containsExactly(12, 13);
  }

  @Test
  void takesNoParagraphOfAnEmbeddedContractForOneOfTheMinutes() {
    Typeset first = Typeset.page(1);
    paragraph(first, 67, "Avtal om lokaler");
    Typeset second = Typeset.page(2).heading("§ 4 Hyrestid").prose(PROSE);
    Typeset third = Typeset.page(3);
    paragraph(third, 68, "Internbudget");
    paragraph(third, 69, "Rapport");
    assertThat(numbers(first, second, third)).containsExactly(67, 68, 69);
  }

  @Test
  void readsATitleThatBeginsWithTheLettersOfALittleWord() {
    List<String> expected =
        List.of(
            "Information",
            "Ordningsstadga",
            "Stadgar",
            "Harmoniserad taxa",
            "Första intern rapport");
    Typeset page = Typeset.page(1).size(8);
    for (int i = 0; i < expected.size(); i++) {
      paragraph(page, 12 + i, expected.get(i));
    }
    assertThat(titles(page)).isEqualTo(expected);
  }

  @Test
  void keepsTheSeriesOverAMissingNumber() {
    Typeset page = Typeset.page(1);
    paragraph(page, 12, "Nattbemanning");
    paragraph(page, 14, "Internbudget");
    assertThat(numbers(page)).containsExactly(12, 14);
  }

  @Test
  void readsPlainHeadingsThatTheListOfMattersBearsOut() {
    Typeset first =
        Typeset.page(1)
            .heading("Ärendelista")
            .line("§ 12 Nattbemanning")
            .line("§ 13 Internbudget")
            .line("§ 14 Rapport");
    Typeset second = Typeset.page(2);
    for (String head : List.of("§ 12 Nattbemanning", "§ 13 Internbudget", "§ 14 Rapport")) {
      second.space(10).line(head).space(10).line("Beslut").line("Omsorgsnämnden godkänner det.");
    }
    assertThat(numbers(first, second)).containsExactly(12, 13, 14);
    assertThat(titles(first, second)).containsExactly("Nattbemanning", "Internbudget", "Rapport");
  }

  @Test
  void readsAnExtractWithoutNumberAsOneMatter() {
    Typeset page =
        Typeset.page(1)
            .size(14)
            .bold()
            .line("Nattbemanning på boendena")
            .size(10)
            .regular()
            .heading("Beslut")
            .line("Omsorgsnämnden godkänner förslaget.");
    Paragraph matter = paragraphs(page).getFirst();
    assertThat(matter.number()).isEmpty();
    assertThat(matter.title()).contains("Nattbemanning på boendena");
    assertThat(matter.decisions()).hasSize(1);
  }

  @Test
  void findsNothingWhereNothingIsDecided() {
    assertThat(paragraphs(Typeset.page(1).prose(PROSE))).isEmpty();
    assertThat(paragraphs(Typeset.page(1))).isEmpty();
  }

  @Test
  void takesAnotherBodysDecisionForEarlierHandling() {
    Typeset page =
        Typeset.page(1)
            .heading("§ 12 Nattbemanning")
            .heading("Omsorgsnämndens beslut")
            .line("Omsorgsnämnden godkänner förslaget.")
            .heading("Kommunstyrelsens beslut")
            .line("Kommunstyrelsen remitterar ärendet.");
    Paragraph paragraph = paragraphs(page).getFirst();
    assertThat(paragraph.decisions()).hasSize(1);
    assertThat(paragraph.decisions().getFirst().by()).contains("Omsorgsnämnden");
    assertThat(paragraph.earlierHandling())
        .extracting(Paragraph.EarlierDecision::body)
        .containsExactly("Kommunstyrelsen");
  }

  @Test
  void marksTheParagraphThatSaysItIsApproved() {
    Typeset page = Typeset.page(1);
    paragraph(page, 12, "Nattbemanning");
    page.space(10).line("Paragrafen är omedelbart justerad.");
    assertThat(paragraphs(page).getFirst().approved()).isTrue();
  }

  @Test
  void readsMinutesOfAnUnnamedBody() {
    Typeset page =
        Typeset.page(1)
            .heading("§ 12 Nattbemanning")
            .heading("Kommunstyrelsens beslut")
            .line("Kommunstyrelsen godkänner förslaget.");
    assertThat(TypesetMinutes.read(Optional.empty(), page).paragraphs().getFirst().decisions())
        .hasSize(1);
  }
}
