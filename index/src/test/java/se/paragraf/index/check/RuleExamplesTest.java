package se.paragraf.index.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;

class RuleExamplesTest {

  static Stream<String> ids() {
    return RuleCatalogue.rules().stream().map(rule -> rule.sheet().id());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void wrongExampleBreaksItsRule(String id) {
    assertThat(found(id, rule(id).sheet().wrong())).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void rightExampleKeepsItsRule(String id) {
    CheckReport report = ExampleMinutes.read(rule(id).sheet().right()).check();
    assertThat(report.findings()).extracting(Finding::rule).doesNotContain(id);
    assertThat(report.passed()).contains(id);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void sheetSaysEverything(String id) {
    var sheet = rule(id).sheet();
    assertThat(
            List.of(
                sheet.basis(),
                sheet.text().swedish(),
                sheet.text().english(),
                sheet.mend().swedish(),
                sheet.right(),
                sheet.wrong()))
        .noneMatch(String::isBlank);
    assertThat(sheet.silencedBy()).allMatch(other -> RuleCatalogue.rule(other).isPresent());
  }

  private static List<Finding> found(String id, String example) {
    return ExampleMinutes.read(example).check().findings().stream()
        .filter(finding -> finding.rule().equals(id))
        .toList();
  }

  private static Rule rule(String id) {
    return RuleCatalogue.rule(id).orElseThrow();
  }
}
