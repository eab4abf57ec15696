package se.paragraf.extract.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.layout.Margins;
import se.paragraf.extract.layout.Typeset;
import se.paragraf.model.Paragraph.Item;

class ReadResolutionsTest {

  private static final String FILLER =
      "Löpande text som fyller sidans hela bredd så att dess högra marginal kan mätas av den som läser sidan och dess rader";

  private static List<String> read(Typeset page) {
    Margins margins = Margins.of(Typeset.page(1).prose(FILLER).prose(FILLER).lines());
    return new ReadResolutions()
        .read(page.lines(), margins).stream()
            .map(r ->
                r.lead() + " » " + String.join(" | ", r.items().stream().map(Item::text).toList()))
            .toList();
  }

  @Test
  void readsALeadWithBullets() {
    assertThat(
            read(
                Typeset.page(1)
                    .line("Regionstyrelsen beslutar att")
                    .point(90, "godkänna budgeten")
                    .point(90, "lägga rapporten till handlingarna")))
        .containsExactly(
            "Regionstyrelsen beslutar att » godkänna budgeten | lägga rapporten till handlingarna");
  }

  @Test
  void readsALeadWithClauses() {
    assertThat(
            read(
                Typeset.page(1)
                    .line("Kommunstyrelsen beslutar")
                    .line("att godkänna budgeten,")
                    .line("att lägga rapporten till handlingarna.")))
        .containsExactly(
            "Kommunstyrelsen beslutar » att godkänna budgeten, | att lägga rapporten till handlingarna.");
  }

  @Test
  void readsClausesWithoutLead() {
    assertThat(
            read(
                Typeset.page(1)
                    .line("att godkänna budgeten, samt")
                    .line("att lägga rapporten till handlingarna.")))
        .containsExactly(" » att godkänna budgeten, samt | att lägga rapporten till handlingarna.");
  }

  @Test
  void readsALeadWithNumbers() {
    assertThat(
            read(
                Typeset.page(1)
                    .line("Nämnden beslutar")
                    .line("1.")
                    .beside(90, "Budgeten godkänns.")
                    .line("2.")
                    .beside(90, "Rapporten läggs till handlingarna.")))
        .containsExactly(
            "Nämnden beslutar » Budgeten godkänns. | Rapporten läggs till handlingarna.");
  }

  @Test
  void readsOneSentenceAsOneItemWithoutLead() {
    assertThat(read(Typeset.page(1).line("Nämnden godkänner budgeten.")))
        .containsExactly(" » Nämnden godkänner budgeten.");
    assertThat(read(Typeset.page(1).line("Kommunstyrelsen beslutar att godkänna budgeten.")))
        .containsExactly(" » Kommunstyrelsen beslutar att godkänna budgeten.");
  }

  @Test
  void readsSeparatelySetSentencesAsItemsOfTheirOwn() {
    assertThat(
            read(
                Typeset.page(1)
                    .line("Nämnden godkänner budgeten.")
                    .space(8)
                    .line("Nämnden lägger rapporten till handlingarna.")))
        .containsExactly(
            " » Nämnden godkänner budgeten. | Nämnden lägger rapporten till handlingarna.");
  }

  @Test
  void readsWhatItProposesAndWhatItDecidesApart() {
    assertThat(
            read(
                Typeset.page(1)
                    .line("Kommunstyrelsen föreslår kommunfullmäktige besluta att")
                    .point(90, "anta taxan")
                    .space(8)
                    .line("Kommunstyrelsen beslutar för egen del att")
                    .point(90, "ge förvaltningen i uppdrag att informera")))
        .containsExactly(
            "Kommunstyrelsen föreslår kommunfullmäktige besluta att » anta taxan",
            "Kommunstyrelsen beslutar för egen del att » ge förvaltningen i uppdrag att informera");
  }

  @Test
  void keepsASentenceAfterThePointsApart() {
    assertThat(
            read(
                Typeset.page(1)
                    .line("Nämnden beslutar att")
                    .point(90, "anta taxan")
                    .space(8)
                    .line("Paragrafen justeras omedelbart.")))
        .containsExactly("Nämnden beslutar att » anta taxan", " » Paragrafen justeras omedelbart.");
  }

  @Test
  void joinsAPointSetInUnderItself() {
    assertThat(
            read(
                Typeset.page(1)
                    .line("Nämnden beslutar att")
                    .point(90, "anta taxan enligt följande.")
                    .line(102, "Taxan gäller från årsskiftet.")
                    .point(90, "informera")))
        .containsExactly(
            "Nämnden beslutar att » anta taxan enligt följande. Taxan gäller från årsskiftet. | informera");
  }

  @Test
  void readsALeadThatNothingFollowsAsAnItem() {
    assertThat(read(Typeset.page(1).line("Nämnden beslutar att")))
        .containsExactly(" » Nämnden beslutar att");
    assertThat(read(Typeset.page(1))).isEmpty();
  }
}
