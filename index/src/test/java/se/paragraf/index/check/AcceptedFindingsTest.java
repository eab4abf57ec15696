package se.paragraf.index.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.paragraf.index.check.rule.Finding;

class AcceptedFindingsTest {

  private static final String MINUTES =
      "§ 12 Remissvar | KS 2024/31\nÄrendet: XX hushåll deltar i %s.\n§ 13 Bidrag | KS 2024/32";

  private static Finding leftOver(String minutes, AcceptedFindings accepted) {
    return new CheckMinutes(CheckRequest.ALONE.with(accepted))
        .check(ExampleMinutes.read(minutes).extraction()).findings().stream()
            .filter(finding -> finding.rule().equals("A09"))
            .findFirst()
            .orElseThrow();
  }

  private static AcceptedFindings accepted() {
    Finding finding = leftOver(MINUTES.formatted("försöket"), AcceptedFindings.NONE);
    return AcceptedFindings.NONE.and(AcceptedFindings.accept(finding, "Fylls i efter mötet."));
  }

  @Test
  void standsWithItsReason() {
    assertThat(leftOver(MINUTES.formatted("försöket"), accepted()).accepted())
        .contains("Fylls i efter mötet.");
  }

  @Test
  void standsWhenOtherTextChanges() {
    String moved = "§ 11 Val av justerare\n" + MINUTES.formatted("försöket");
    assertThat(leftOver(moved, accepted()).accepted()).isPresent();
  }

  @Test
  void isVoidWhenItsOwnWordsChange() {
    assertThat(leftOver(MINUTES.formatted("projektet"), accepted()).accepted()).isEmpty();
  }

  @Test
  void holdsOneReasonForAFinding() {
    Finding finding = leftOver(MINUTES.formatted("försöket"), AcceptedFindings.NONE);
    AcceptedFindings twice = accepted().and(AcceptedFindings.accept(finding, "Så ska det stå."));
    assertThat(twice.entries())
        .singleElement()
        .extracting(AcceptedFindings.Accepted::reason)
        .isEqualTo("Så ska det stå.");
  }
}
