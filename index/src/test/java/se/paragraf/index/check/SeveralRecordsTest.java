package se.paragraf.index.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;

/** A file that holds more than one record. */
class SeveralRecordsTest {

  private static final String RIGHT =
      "§ 12 Remissvar | KS 2024/31\n§ 13 Bidrag | KS 2024/32\n§ 14 Plan | KS 2023/97";
  private static final String WRONG =
      "§ 12 Remissvar | KS 2024/31\n§ 13 Bidrag | KS 2025/32\n§ 14 Plan | KS 2023/97";

  private static CheckReport check(String... records) {
    List<Document> documents = new ArrayList<>();
    Extraction.Done last = ExampleMinutes.read(records[0]).extraction();
    for (String record : records) {
      last = ExampleMinutes.read(record).extraction();
      documents.addAll(last.documents());
    }
    return new CheckMinutes(CheckRequest.ALONE)
        .check(new Extraction.Done(last.source(), documents, List.of()));
  }

  @Test
  void isCheckedInAllOfThem() {
    CheckReport report = check(RIGHT, WRONG);
    assertThat(report.findings()).extracting(Finding::rule).contains("I01");
    assertThat(report.passed()).doesNotContain("I01");
    assertThat(check(RIGHT, RIGHT).passed()).contains("I01");
  }

  @Test
  void tellsWhatIsWrongInEachOfThemOnce() {
    assertThat(check(WRONG, WRONG).findings())
        .extracting(Finding::rule, finding -> finding.message().swedish())
        .doesNotHaveDuplicates();
  }
}
