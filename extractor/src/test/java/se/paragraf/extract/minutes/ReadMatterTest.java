package se.paragraf.extract.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.extract.minutes.TypesetMinutes.PROSE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.layout.Typeset;
import se.paragraf.model.Paragraph;

class ReadMatterTest {

  private static Paragraph read(Typeset page, List<String> inHeads) {
    return new ReadMatter(line -> false)
        .read(List.of(page.layout()), Optional.of("Omsorgsnämnden"), inHeads);
  }

  private static Typeset memo() {
    return Typeset.page(1)
        .line("Handläggare")
        .beside(300, "Dnr ON 2024/11")
        .line("Dan Ek")
        .space(20)
        .size(16)
        .bold()
        .line("Nattbemanning på boendena")
        .size(10)
        .regular()
        .heading("Förslag till beslut")
        .line("Omsorgsnämnden godkänner förslaget.")
        .heading("Sammanfattning")
        .prose(PROSE)
        .heading("Beslutsunderlag")
        .line("Tjänsteskrivelse 2024-03-01")
        .line("Bemanningsplan 2024-02-20")
        .heading("Beslutet skickas till")
        .line("Ekonomiavdelningen")
        .space(40)
        .line("Dan Ek");
  }

  @Test
  void readsAMemoAsOneMatterWithoutNumber() {
    Paragraph matter = read(memo(), List.of());
    assertThat(matter.number()).isEmpty();
    assertThat(matter.label()).isEmpty();
    assertThat(matter.title()).contains("Nattbemanning på boendena");
    assertThat(matter.caseNumbers()).containsExactly("ON 2024/11");
    assertThat(matter.proposals().getFirst().items().getFirst().text())
        .isEqualTo("Omsorgsnämnden godkänner förslaget.");
    assertThat(matter.decisions()).isEmpty();
    assertThat(matter.attachments())
        .containsExactly("Tjänsteskrivelse 2024-03-01", "Bemanningsplan 2024-02-20");
  }

  @Test
  void takesNoSignatureForARecipient() {
    assertThat(read(memo(), List.of()).recipients()).containsExactly("Ekonomiavdelningen");
  }

  @Test
  void putsCaseNumbersOfThePageHeadFirst() {
    assertThat(read(memo(), List.of("RS240030")).caseNumbers())
        .containsExactly("RS240030", "ON 2024/11");
  }

  @Test
  void hasNoTitleWhereNothingStandsOut() {
    assertThat(read(Typeset.page(1).prose(PROSE), List.of()).title()).isEmpty();
  }
}
