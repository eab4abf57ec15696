package se.paragraf.index.check;

import java.util.List;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Stage;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Severity;

/**
 * What the check says about a file.
 *
 * @param file path of the file
 * @param stage how far the minutes have come
 * @param findings the worst first, then in printed order
 * @param passed ids of the rules that were asked and kept
 * @param skipped the rules that were not asked, and why
 * @param silenced findings that only follow from others, with those
 */
public record CheckReport(
    String file,
    Stage stage,
    List<Finding> findings,
    List<String> passed,
    List<Skipped> skipped,
    List<Silenced> silenced) {

  /** A rule that was not asked. */
  public record Skipped(String rule, Words why) {}

  /** A finding that follows from one of another rule. */
  public record Silenced(Finding finding, String by) {}

  public CheckReport {
    findings = List.copyOf(findings);
    passed = List.copyOf(passed);
    skipped = List.copyOf(skipped);
    silenced = List.copyOf(silenced);
  }

  /** Whether an error stands that nobody has accepted. */
  public boolean hasError() {
    return findings.stream()
        .anyMatch(f -> f.severity() == Severity.ERROR && f.accepted().isEmpty());
  }
}
