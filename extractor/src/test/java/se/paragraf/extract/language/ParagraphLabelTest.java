package se.paragraf.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParagraphLabelTest {

  private static ParagraphLabel label(String line) {
    return ParagraphLabel.at(line).orElseThrow(() -> new AssertionError("no label in: " + line));
  }

  @Test
  void readsTheSignWithAndWithoutSpace() {
    assertThat(label("§ 137"))
        .isEqualTo(new ParagraphLabel("§ 137", 137, Optional.empty(), ""))
        .isEqualTo(new ParagraphLabel("§ 137", 137, Optional.empty(), ""));
    assertThat(label("§137").number()).isEqualTo(137);
    assertThat(label("§137").text()).isEqualTo("§137");
  }

  @Test
  void keepsThePrefixOfTheBodyInTheLabel() {
    assertThat(label("KS § 45 Budget").text()).isEqualTo("KS § 45");
    assertThat(label("Au § 3 Val av justerare").text()).isEqualTo("Au § 3");
    assertThat(label("KS AU § 12").number()).isEqualTo(12);
    assertThat(label("KSAU §12").number()).isEqualTo(12);
    assertThat(label("KS/AU § 12").text()).isEqualTo("KS/AU § 12");
    assertThat(label("KS-AU § 12").text()).isEqualTo("KS-AU § 12");
  }

  @Test
  void leavesWhatFollowsOnTheLineAsRest() {
    ParagraphLabel label = label("VON § 67   Dnr 2024/11");
    assertThat(label.text()).isEqualTo("VON § 67");
    assertThat(label.number()).isEqualTo(67);
    assertThat(label.rest()).isEqualTo("Dnr 2024/11");
  }

  @Test
  void readsTheNumberBeforeTheSign() {
    assertThat(label("40 §").number()).isEqualTo(40);
    assertThat(label("40 § Delårsrapport").rest()).isEqualTo("Delårsrapport");
    assertThat(label("40§").text()).isEqualTo("40§");
  }

  @Test
  void takesTheNumberOutOfNumberAndYear() {
    assertThat(label("§ 12/24").number()).isEqualTo(12);
    assertThat(label("§ 12/24").text()).isEqualTo("§ 12/24");
    assertThat(label("§ 12/2024 Internbudget").rest()).isEqualTo("Internbudget");
  }

  @Test
  void readsSeveralNumbersUnderOneHeading() {
    ParagraphLabel label = label("§§ 45–47 Anmälningsärenden");
    assertThat(label.number()).isEqualTo(45);
    assertThat(label.last()).contains(47);
    assertThat(label.lastNumber()).isEqualTo(47);
    assertThat(label.rest()).isEqualTo("Anmälningsärenden");
    assertThat(label("§ 45-47").last()).contains(47);
    assertThat(label("§§ 45 — § 47").last()).contains(47);
    assertThat(label("§§ 12/24–14/24").last()).contains(14);
  }

  @Test
  void readsTwoNumbersJoinedByAnd() {
    assertThat(label("§§ 45 och 46 Anmälningar").last()).contains(46);
    assertThat(label("§§ 45, 46 Anmälningar").last()).contains(46);
  }

  @Test
  void takesNoYearOrQuantityAfterADashForTheLastNumber() {
    ParagraphLabel year = label("§ 12 – 2023 års bokslut");
    assertThat(year.last()).isEmpty();
    assertThat(year.rest()).isEqualTo("– 2023 års bokslut");
    ParagraphLabel smaller = label("§ 45 – 3 nya platser");
    assertThat(smaller.last()).isEmpty();
    assertThat(smaller.rest()).isEqualTo("– 3 nya platser");
  }

  @Test
  void readsTheWordWrittenOut() {
    assertThat(label("Paragraf 12 Internbudget").number()).isEqualTo(12);
    assertThat(label("PARAGRAF 12/24").rest()).isEmpty();
  }

  @Test
  void leavesTheStopAfterTheNumberOut() {
    assertThat(label("§ 12. Internbudget").rest()).isEqualTo("Internbudget");
    assertThat(label("§ 12: Internbudget").rest()).isEqualTo("Internbudget");
  }

  @Test
  void takesNoNumberedClauseForALabel() {
    assertThat(ParagraphLabel.at("§ 5.1 Leverantörens ansvar")).isEmpty();
    assertThat(ParagraphLabel.at("§ 5,5 procent")).isEmpty();
    assertThat(ParagraphLabel.at("12 kap. 3 § kommunallagen")).isEmpty();
  }

  @Test
  void knowsNoNumberOutsideOneToTwoThousand() {
    assertThat(ParagraphLabel.at("§ 0")).isEmpty();
    assertThat(label("§ 1").number()).isEqualTo(1);
    assertThat(label("§ 2000").number()).isEqualTo(2000);
    assertThat(ParagraphLabel.at("§ 2001")).isEmpty();
    assertThat(ParagraphLabel.at("§ 12345")).isEmpty();
  }

  @Test
  void standsOnlyAtTheBeginningOfALine() {
    assertThat(ParagraphLabel.at("Enligt § 12 ska nämnden")).isEmpty();
    assertThat(ParagraphLabel.at("Nämnden")).isEmpty();
    assertThat(ParagraphLabel.at("")).isEmpty();
  }
}
