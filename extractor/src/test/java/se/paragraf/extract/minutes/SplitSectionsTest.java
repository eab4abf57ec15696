package se.paragraf.extract.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.extract.minutes.TypesetMinutes.PROSE;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.layout.Typeset;
import se.paragraf.model.Paragraph.SectionRole;

class SplitSectionsTest {

  private static List<String> split(Typeset page) {
    Flow flow = Flow.of(List.of(page.layout()));
    return new SplitSections(flow)
        .split(flow).stream()
            .map(p -> p.role() + " " + p.heading() + " (" + p.lines().size() + ")")
            .toList();
  }

  @Test
  void partsAtBoldHeadings() {
    assertThat(
            split(
                Typeset.page(1)
                    .heading("Beslut")
                    .line("Godkänt.")
                    .heading("Ärendet")
                    .line("Bakgrund ges här.")))
        .containsExactly("DECISION Beslut (1)", "BACKGROUND Ärendet (1)");
  }

  @Test
  void partsAtHeadingsInCapitalsWithAColonOrWithSpaceAbove() {
    assertThat(split(Typeset.page(1).prose(PROSE).space(8).line("BESLUT").line("Godkänt.")))
        .containsExactly("OTHER  (2)", "DECISION BESLUT (1)");
    assertThat(split(Typeset.page(1).prose(PROSE).line("Beslut:").line("Godkänt.")))
        .containsExactly("OTHER  (2)", "DECISION Beslut (1)");
    assertThat(split(Typeset.page(1).prose(PROSE).space(8).line("Beslut").line("Godkänt.")))
        .containsExactly("OTHER  (2)", "DECISION Beslut (1)");
  }

  @Test
  void takesAPlainWordInAListForAnEntry() {
    assertThat(
            split(
                Typeset.page(1)
                    .heading("Beslutsunderlag")
                    .line("Tjänsteskrivelse")
                    .line("Bakgrund")))
        .containsExactly("ATTACHMENTS Beslutsunderlag (2)");
  }

  @Test
  void takesAnUnknownBoldLineInTheTypeOfHeadingsForOne() {
    assertThat(
            split(
                Typeset.page(1)
                    .heading("Beslut")
                    .line("Godkänt.")
                    .heading("Landsbygdsperspektiv")
                    .line("Ingen påverkan.")))
        .containsExactly("DECISION Beslut (1)", "OTHER Landsbygdsperspektiv (1)");
  }

  @Test
  void partsWhereAHeadingRunsIntoItsText() {
    assertThat(
            split(
                Typeset.page(1)
                    .heading("Beslut")
                    .line("Godkänt.")
                    .line("Protokollsanteckning: Anna Ek (S) lämnar en anteckning.")))
        .containsExactly("DECISION Beslut (1)", "NOTE Protokollsanteckning (1)");
  }

  @Test
  void endsWhatWasDecidedAtASeparator() {
    assertThat(
            split(
                Typeset.page(1)
                    .heading("Beslut")
                    .line("Godkänt.")
                    .line("__________")
                    .line("Efter strecket.")))
        .containsExactly("DECISION Beslut (1)", "OTHER  (1)");
    assertThat(
            split(
                Typeset.page(1).heading("Ärendet").line("Före.").line("__________").line("Efter.")))
        .containsExactly("BACKGROUND Ärendet (2)");
  }

  @Test
  void tellsTheLineThatApproves() {
    assertThat(
            split(
                Typeset.page(1)
                    .heading("Beslut")
                    .line("Godkänt.")
                    .line("Paragrafen är omedelbart justerad.")))
        .containsExactly("DECISION Beslut (1)", "APPROVAL  (1)");
  }

  @Test
  void joinsAHeadingOfTwoLines() {
    assertThat(
            split(
                Typeset.page(1)
                    .heading("Beslut")
                    .line("Godkänt.")
                    .space(9)
                    .bold()
                    .line("Landsbygdsperspektiv på den regionala")
                    .line("kollektivtrafiken")
                    .regular()
                    .line("Inga.")))
        .containsExactly(
            "DECISION Beslut (1)",
            "OTHER Landsbygdsperspektiv på den regionala kollektivtrafiken (1)");
  }

  @Test
  void keepsTextWithoutHeadings() {
    assertThat(split(Typeset.page(1).prose(PROSE))).containsExactly("OTHER  (2)");
    assertThat(split(Typeset.page(1))).isEmpty();
  }

  @Test
  void keepsADecisionThatASentenceAnnouncesWithItsBody() {
    Flow flow =
        Flow.of(
            List.of(
                Typeset.page(1)
                    .heading("Kommunfullmäktige beslutar")
                    .line("att godkänna budgeten.")
                    .layout()));
    assertThat(new SplitSections(flow).split(flow))
        .singleElement()
        .satisfies(part -> assertThat(part.role()).isEqualTo(SectionRole.DECISION));
  }
}
