package se.paragraf.extract.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.layout.Typeset;
import se.paragraf.model.AgendaItem;

class ReadAgendaTest {

  private static ReadAgenda.Agenda read(Typeset... pages) {
    return new ReadAgenda().read(Flow.of(Typeset.layouts(pages)));
  }

  private static List<String> items(Typeset... pages) {
    return read(pages).items().stream().map(i -> i.number().orElse(0) + " " + i.title()).toList();
  }

  @Test
  void readsNumberTitleCaseAndPage() {
    List<AgendaItem> items =
        read(Typeset.page(1)
                .heading("Ärendelista")
                .line("§ 12")
                .beside(130, "Nattbemanning")
                .beside(380, "2024/11")
                .beside(500, "4")
                .line("§ 13")
                .beside(130, "Internbudget")
                .beside(500, "6"))
            .items();
    assertThat(items).extracting(i -> i.number().orElse(0)).containsExactly(12, 13);
    assertThat(items)
        .extracting(AgendaItem::title)
        .containsExactly("Nattbemanning", "Internbudget");
    assertThat(items.getFirst().caseNumber()).contains("2024/11");
    assertThat(items).extracting(i -> i.pages().orElse("")).containsExactly("4", "6");
  }

  @Test
  void leavesLeadersAndPageOutOfTheTitle() {
    assertThat(
            items(
                Typeset.page(1)
                    .heading("Innehållsförteckning")
                    .line("§ 12 Nattbemanning ........................ 4")
                    .line("§ 13 Internbudget ......................... 6")))
        .containsExactly("12 Nattbemanning", "13 Internbudget");
  }

  @Test
  void joinsATitleThatGoesOnOnTheNextLine() {
    assertThat(
            items(
                Typeset.page(1)
                    .heading("Ärenden")
                    .line("§ 12")
                    .beside(130, "Svar på motion om öppettider på kommunens träffpunkter")
                    .line(130, "för äldre")
                    .line("§ 13")
                    .beside(130, "Internbudget")))
        .containsExactly(
            "12 Svar på motion om öppettider på kommunens träffpunkter för äldre",
            "13 Internbudget");
  }

  @Test
  void readsAListOverTwoPages() {
    assertThat(
            items(
                Typeset.page(1)
                    .heading("Ärendelista")
                    .line("§ 12 Nattbemanning")
                    .line("§ 13 Budget"),
                Typeset.page(2).line("§ 14 Rapport").line("§ 15 Övrigt")))
        .containsExactly("12 Nattbemanning", "13 Budget", "14 Rapport", "15 Övrigt");
  }

  @Test
  void endsWhereTheFirstParagraphBegins() {
    assertThat(
            items(
                Typeset.page(1)
                    .heading("Ärendelista")
                    .line("§ 12 Nattbemanning")
                    .line("§ 13 Budget")
                    .heading("§ 12 Nattbemanning")
                    .line("text")))
        .containsExactly("12 Nattbemanning", "13 Budget");
  }

  @Test
  void takesOneEntryForNoList() {
    assertThat(items(Typeset.page(1).heading("Ärenden").line("§ 12 Nattbemanning"))).isEmpty();
  }

  @Test
  void readsNoListWithoutItsHeading() {
    assertThat(items(Typeset.page(1).line("§ 12 Nattbemanning").line("§ 13 Budget"))).isEmpty();
  }

  @Test
  void tellsWhichLinesTheListTakesUp() {
    ReadAgenda.Agenda agenda =
        read(
            Typeset.page(1)
                .line("Före listan")
                .heading("Ärendelista")
                .line("§ 12 Nattbemanning")
                .line("§ 13 Budget"));
    assertThat(agenda.lines()).containsExactlyInAnyOrder(1, 2, 3);
  }
}
