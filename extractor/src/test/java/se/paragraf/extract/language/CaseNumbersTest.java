package se.paragraf.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseNumbersTest {

  private static final List<String> FORMS =
      List.of(
          "RS240030",
          "RS 240030",
          "KS 2024/123",
          "KS2024/123",
          "2024/11",
          "2024:45-109",
          "SLK-2024-00074",
          "NKBY/497/12.03.01/2022",
          "KS/2024:123",
          "24KS123",
          "2024-00123",
          "HSN 2024-0123",
          "KS 24/123",
          "BUN/2023:12-3",
          "KS 2023/00123.041");

  @Test
  void knowsEveryFormInUse() {
    assertThat(FORMS)
        .allSatisfy(form -> {
          assertThat(CaseNumbers.only(form)).as(form).isTrue();
          assertThat(CaseNumbers.in("Ärendet " + form + " är avslutat")).containsExactly(form);
        });
  }

  @Test
  void leavesTheLabelOut() {
    for (String form : FORMS) {
      assertThat(CaseNumbers.labelled("Dnr " + form)).as(form).containsExactly(form);
      assertThat(CaseNumbers.only("Diarienummer: " + form)).as(form).isTrue();
    }
    assertThat(CaseNumbers.labelled("Dnr: 2024:45-109")).containsExactly("2024:45-109");
    assertThat(CaseNumbers.labelled("Budget 2025, dnr RS240030")).containsExactly("RS240030");
  }

  @Test
  void readsFormsOfTheirOwnOnlyAfterTheLabel() {
    assertThat(CaseNumbers.labelled("Dnr KS 2024.123")).containsExactly("KS 2024.123");
    assertThat(CaseNumbers.labelled("Dnr 123/2024")).containsExactly("123/2024");
    assertThat(CaseNumbers.in("KS 2024.123")).isEmpty();
    assertThat(CaseNumbers.in("123/2024")).isEmpty();
  }

  @Test
  void takesSeveralInOneLine() {
    assertThat(CaseNumbers.only("RS240030, RS240031")).isTrue();
    assertThat(CaseNumbers.only("KS 2024/123 och KS 2024/124")).isTrue();
    assertThat(CaseNumbers.in("KS 2024/123 och KS 2024/124"))
        .containsExactly("KS 2024/123", "KS 2024/124");
  }

  @Test
  void takesNoDateMonthOrAmountForOne() {
    assertThat(CaseNumbers.in("Möte 2024-03-20, kl. 13.00, 240030 kronor")).isEmpty();
    assertThat(CaseNumbers.in("prop. 2023/24:99")).isEmpty();
    assertThat(CaseNumbers.in("telefon 0123-456789")).isEmpty();
    assertThat(CaseNumbers.only("Delårsrapport 2024")).isFalse();
  }

  @Test
  void knowsTheLabelAlone() {
    assertThat(CaseNumbers.isLabel("Dnr")).isTrue();
    assertThat(CaseNumbers.isLabel("Diarienummer:")).isTrue();
    assertThat(CaseNumbers.isLabel("Ärendenr")).isTrue();
    assertThat(CaseNumbers.isLabel("Ärendet")).isFalse();
  }

  @Test
  void leavesTheTextBetween() {
    assertThat(CaseNumbers.without("Internbudget 2025 Dnr KS 2024/123"))
        .isEqualTo("Internbudget 2025");
    assertThat(CaseNumbers.without("Internbudget 2025")).isEqualTo("Internbudget 2025");
  }
}
