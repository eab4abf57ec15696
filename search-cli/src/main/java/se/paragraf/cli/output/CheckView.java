package se.paragraf.cli.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.paragraf.index.check.AcceptedFindings;
import se.paragraf.index.check.CheckReport;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Need;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.model.Severity;

/** What the check says, in the shape of {@code check --format json}. */
public record CheckView(
    String file,
    String stage,
    List<Found> findings,
    List<String> passed,
    List<Skipped> skipped,
    List<Silenced> silenced) {

  /**
   * A finding.
   *
   * @param fingerprint what {@code --accept} takes
   * @param accepted the reason for letting it stand
   */
  public record Found(
      String rule,
      Severity severity,
      String message,
      String action,
      List<Place> places,
      List<Place> related,
      String law,
      String fingerprint,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> accepted) {}

  /** A rule that was not asked, and why. */
  public record Skipped(String rule, String why) {}

  /** A finding that only follows from one of the rule {@code by}. */
  public record Silenced(String rule, String by) {}

  /** A rule, in the shape of {@code rules --format json}. */
  public record RuleView(
      String id,
      Severity severity,
      List<String> needs,
      String law,
      String text,
      String mend,
      String right,
      String wrong,
      List<String> silencedBy) {}

  public static CheckView of(CheckReport report) {
    return new CheckView(
        report.file(),
        report.stage().name().toLowerCase(Locale.ROOT),
        report.findings().stream().map(CheckView::found).toList(),
        report.passed(),
        report.skipped().stream().map(s -> new Skipped(s.rule(), s.why().swedish())).toList(),
        report.silenced().stream().map(s -> new Silenced(s.finding().rule(), s.by())).toList());
  }

  private static Found found(Finding finding) {
    return new Found(
        finding.rule(),
        finding.severity(),
        finding.message().swedish(),
        finding.action().swedish(),
        finding.places(),
        finding.related(),
        finding.law(),
        AcceptedFindings.fingerprint(finding),
        finding.accepted());
  }

  public static RuleView of(RuleSheet sheet) {
    return new RuleView(
        sheet.id(),
        sheet.severity(),
        sheet.needs().stream()
            .sorted()
            .map(Need::name)
            .map(n -> n.toLowerCase(Locale.ROOT))
            .toList(),
        sheet.basis(),
        sheet.text().swedish(),
        sheet.mend().swedish(),
        sheet.right(),
        sheet.wrong(),
        sheet.silencedBy());
  }
}
