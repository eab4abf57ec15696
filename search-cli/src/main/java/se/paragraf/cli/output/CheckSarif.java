package se.paragraf.cli.output;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.index.check.AcceptedFindings;
import se.paragraf.index.check.CheckReport;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.model.Severity;

/**
 * Reports of the check as SARIF 2.1.0 (OASIS), for the tools that show results of checkers.
 *
 * <p>SARIF knows lines and bytes, not pages: the page and the rectangle stand in {@code
 * properties}, and the quote is the snippet.
 */
public final class CheckSarif {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final String version;
  private final List<Rule> rules;

  /**
   * @param version of this program
   */
  public CheckSarif(String version, List<Rule> rules) {
    this.version = version;
    this.rules = List.copyOf(rules);
  }

  public String of(List<CheckReport> reports) {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Paragraf");
    driver.put("version", version);
    driver.put("language", "sv-SE");
    driver.put("rules", rules.stream().map(Rule::sheet).map(CheckSarif::rule).toList());
    List<Map<String, Object>> results =
        reports.stream()
            .flatMap(report -> report.findings().stream().map(f -> result(report.file(), f)))
            .toList();
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("results", results);
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return OutputJson.write(log);
  }

  private static Map<String, Object> rule(RuleSheet sheet) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", sheet.id());
    rule.put("shortDescription", Map.of("text", sheet.text().swedish()));
    rule.put("help", Map.of("text", sheet.mend().swedish() + " " + sheet.basis()));
    rule.put("defaultConfiguration", Map.of("level", level(sheet.severity())));
    return rule;
  }

  private static Map<String, Object> result(String file, Finding finding) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", finding.rule());
    result.put("level", level(finding.severity()));
    result.put("message", Map.of("text", finding.message().swedish()));
    result.put("locations", finding.places().stream().map(place -> location(file, place)).toList());
    if (!finding.related().isEmpty()) {
      result.put(
          "relatedLocations", finding.related().stream().map(p -> location(file, p)).toList());
    }
    result.put("partialFingerprints", Map.of("paragraf/v1", AcceptedFindings.fingerprint(finding)));
    Optional<String> accepted = finding.accepted();
    accepted.ifPresent(reason ->
        result.put("suppressions", List.of(Map.of("kind", "external", "justification", reason))));
    return result;
  }

  private static Map<String, Object> location(String file, Place place) {
    String uri = Path.of(file).toString().replace('\\', '/').replace(" ", "%20");
    Map<String, Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", Map.of("uri", uri));
    physical.put("region", Map.of("startLine", 1, "snippet", Map.of("text", place.quote())));
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("physicalLocation", physical);
    place.region().ifPresent(region -> location.put("properties", Map.of("region", region)));
    return location;
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
