package se.paragraf.extract.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.layout.Typeset;
import se.paragraf.model.FrontPage;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Paragraph.Section;

/** Minutes that are signed and announced after their last §. */
class ClosingOfMinutesTest {

  private static final String DECISION = "Nämnden lägger anmälan till handlingarna.";

  private static Typeset lastParagraph() {
    return Typeset.page(1)
        .heading("§ 41 Budgetuppföljning")
        .heading("Beslut")
        .line("Nämnden godkänner uppföljningen.")
        .heading("§ 42 Anmälan av delegationsbeslut")
        .heading("Beslut")
        .line(DECISION);
  }

  private static ReadMinutes.Minutes read(Typeset page) {
    return new ReadMinutes(line -> false).read(List.of(page.layout()), Optional.empty());
  }

  private static List<String> lastTexts(Typeset page) {
    Paragraph last = read(page).paragraphs().getLast();
    return last.sections().stream().map(Section::text).toList();
  }

  @Test
  void endsTheLastParagraphWhereItIsSigned() {
    Typeset page =
        lastParagraph()
            .space(20)
            .line("Vid protokollet")
            .line("Dina Falk")
            .line("Justeras")
            .line("Bo Alm")
            .beside(300, "Cia Dahl");
    assertThat(lastTexts(page)).containsExactly(DECISION);
    assertThat(read(page).frontPage()).isEmpty();
  }

  @Test
  void readsWhoSignsAndTheAnnouncementAfterTheLastParagraph() {
    Typeset page =
        lastParagraph()
            .space(20)
            .line("Sekreterare")
            .beside(200, "..............................")
            .line(200, "Dina Falk")
            .heading("Anslag/bevis")
            .line("Protokollet är justerat. Justeringen har tillkännagivits genom anslag.")
            .line("Datum då anslaget sätts upp")
            .beside(300, "2024-05-24")
            .line("Förvaringsplats för protokollet")
            .beside(300, "Kansliet");
    assertThat(lastTexts(page)).containsExactly(DECISION);
    FrontPage front = read(page).frontPage().orElseThrow();
    assertThat(front.secretary()).contains("Dina Falk");
    assertThat(front.notice().orElseThrow().keptAt()).contains("Kansliet");
  }

  @Test
  void endsAnExtractWhereItIsAttested() {
    assertThat(lastTexts(lastParagraph().line("Rätt utdraget intygar").line("Dina Falk")))
        .containsExactly(DECISION);
  }

  @Test
  void keepsRecipientsWhoHoldAnOffice() {
    Typeset page =
        lastParagraph().heading("Beslutet skickas till").line("Ordförande").line("Sekreterare");
    assertThat(lastTexts(page)).containsExactly(DECISION, "Ordförande\nSekreterare");
  }

  @Test
  void keepsWhatIsSaidOfSigningInAParagraphThatGoesOn() {
    Typeset page =
        lastParagraph()
            .line("Justeras")
            .line(
                "Nämnden antecknar också att förvaltningen har redovisat alla beslut under våren.");
    assertThat(lastTexts(page).getFirst()).contains("Justeras").endsWith("våren.");
  }
}
