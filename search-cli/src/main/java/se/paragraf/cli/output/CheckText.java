package se.paragraf.cli.output;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.paragraf.index.check.AcceptedFindings;
import se.paragraf.index.check.CheckReport;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Severity;

/** Reports of the check, and its rules, for people at a terminal. */
public final class CheckText {

  private final Messages messages;
  private final Console console;

  public CheckText(Messages messages, Console console) {
    this.messages = messages;
    this.console = console;
  }

  /** The findings by severity, what let stand last; then what was asked. */
  public String of(CheckReport report) {
    Lines lines = new Lines(console.width());
    String stage = text("check.stage." + report.stage().name().toLowerCase(Locale.ROOT));
    lines.add(0, console.strong(report.file()) + " (" + stage + ")");
    for (Severity severity : Severity.values()) {
      group(lines, report, severity);
    }
    List<Finding> accepted =
        report.findings().stream().filter(f -> f.accepted().isPresent()).toList();
    if (!accepted.isEmpty()) {
      lines.gap().add(0, console.strong(messages.count("check.accepted", accepted.size())));
      accepted.forEach(finding -> add(lines, finding));
    }
    lines.gap().add(0, asked(report));
    return lines.toString();
  }

  private void group(Lines lines, CheckReport report, Severity severity) {
    List<Finding> findings =
        report.findings().stream()
            .filter(f -> f.severity() == severity && f.accepted().isEmpty())
            .toList();
    if (!findings.isEmpty()) {
      String key = "check." + severity.name().toLowerCase(Locale.ROOT);
      lines.gap().add(0, console.strong(messages.count(key, findings.size())));
      findings.forEach(finding -> add(lines, finding));
    }
  }

  private void add(Lines lines, Finding finding) {
    lines.hang(2, finding.rule() + " ", said(finding.message()));
    finding.places().stream().map(this::place).forEach(place -> lines.add(6, place));
    finding.accepted().ifPresent(reason -> lines.add(6, messages.text("check.because", reason)));
    if (finding.accepted().isEmpty()) {
      lines.hang(6, "→ ", said(finding.action()));
      lines.add(6, finding.law() + " [" + AcceptedFindings.fingerprint(finding) + "]");
    }
  }

  private String place(Place place) {
    String page = place.region().map(region -> messages.text("page", region.page())).orElse("");
    String quote = place.quote().isBlank() ? "" : "”" + place.quote() + "”";
    return page.isEmpty() || quote.isEmpty() ? page + quote : page + ": " + quote;
  }

  private String asked(CheckReport report) {
    String skipped =
        report.skipped().stream()
            .collect(
                Collectors.groupingBy(
                    s -> said(s.why()),
                    LinkedHashMap::new,
                    Collectors.mapping(CheckReport.Skipped::rule, Collectors.joining(", "))))
            .entrySet()
            .stream()
            .map(entry -> entry.getValue() + ": " + entry.getKey())
            .collect(Collectors.joining("\n"));
    String passed = messages.count("check.passed", report.passed().size());
    return skipped.isEmpty() ? passed : passed + "\n" + text("check.skipped") + "\n" + skipped;
  }

  /** The rules in short, one a line. */
  public String list(List<RuleSheet> sheets) {
    Lines lines = new Lines(console.width());
    sheets.forEach(sheet -> lines.hang(0, pad(sheet.id()) + mark(sheet) + " ", said(sheet.text())));
    return lines.toString();
  }

  /** One rule with everything it knows. */
  public String explain(RuleSheet sheet) {
    Lines lines = new Lines(console.width());
    lines.add(0, console.strong(sheet.id()) + " " + said(sheet.text()));
    lines.gap().add(0, text("rules.severity") + " " + severity(sheet));
    lines.add(0, text("rules.law") + " " + sheet.basis());
    lines.add(
        0,
        text("rules.needs")
            + " "
            + sheet.needs().stream()
                .sorted()
                .map(need -> text("rules.need." + need.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", ")));
    lines.add(0, text("rules.mend") + " " + said(sheet.mend()));
    example(lines, "rules.right", sheet.right());
    example(lines, "rules.wrong", sheet.wrong());
    if (!sheet.silencedBy().isEmpty()) {
      lines.gap().add(0, messages.text("rules.silenced", String.join(", ", sheet.silencedBy())));
    }
    return lines.toString();
  }

  private void example(Lines lines, String key, String example) {
    lines.gap().add(0, text(key));
    Arrays.stream(example.split("\n")).forEach(line -> lines.add(2, line));
  }

  private static String pad(String id) {
    return (id + "    ").substring(0, 5);
  }

  private String mark(RuleSheet sheet) {
    return switch (sheet.severity()) {
      case ERROR -> "F";
      case WARNING -> "V";
      case INFO -> "I";
    };
  }

  private String severity(RuleSheet sheet) {
    return text("check." + sheet.severity().name().toLowerCase(Locale.ROOT) + ".word");
  }

  private String said(Words words) {
    return messages.locale().getLanguage().equals("en") ? words.english() : words.swedish();
  }

  private String text(String key) {
    return messages.text(key);
  }
}
