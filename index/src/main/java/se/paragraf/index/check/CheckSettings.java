package se.paragraf.index.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.model.Severity;

/**
 * Which rules are off, and whose findings have another severity, as the user set it.
 *
 * @param off ids of rules that are not asked
 * @param severities by rule id
 */
public record CheckSettings(Set<String> off, Map<String, Severity> severities) {

  public static final CheckSettings DEFAULT = new CheckSettings(Set.of(), Map.of());

  public CheckSettings {
    off = Set.copyOf(off);
    severities = Map.copyOf(severities);
  }

  /**
   * Reads lines of {@code A07 = off|error|warning|info}; {@code #} begins a comment.
   *
   * @throws BadSettingsException when a line, a rule id or a value is unknown, with all of them
   */
  public static CheckSettings parse(List<String> lines) throws BadSettingsException {
    Set<String> off = new HashSet<>();
    Map<String, Severity> severities = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (String line : lines) {
      String setting = line.replaceFirst("#.*", "").strip();
      if (!setting.isEmpty() && !read(setting, off, severities)) {
        wrong.add(setting);
      }
    }
    if (!wrong.isEmpty()) {
      throw new BadSettingsException(wrong);
    }
    return new CheckSettings(off, severities);
  }

  private static boolean read(String setting, Set<String> off, Map<String, Severity> severities) {
    String[] parts = setting.split("=", 2);
    if (parts.length < 2) {
      return false;
    }
    var rule = RuleCatalogue.rule(parts[0].strip());
    String value = parts[1].strip().toUpperCase(Locale.ROOT);
    if (rule.isEmpty()) {
      return false;
    }
    String id = rule.get().sheet().id();
    if (value.equals("OFF") || value.equals("AV")) {
      return off.add(id);
    }
    return switch (value) {
      case "ERROR", "FEL" -> put(severities, id, Severity.ERROR);
      case "WARNING", "VARNING" -> put(severities, id, Severity.WARNING);
      case "INFO", "UPPLYSNING" -> put(severities, id, Severity.INFO);
      default -> false;
    };
  }

  private static boolean put(Map<String, Severity> severities, String id, Severity severity) {
    severities.put(id, severity);
    return true;
  }

  boolean isOff(String rule) {
    return off.contains(rule);
  }

  Finding apply(Finding finding) {
    Severity set = severities.get(finding.rule());
    return set == null ? finding : finding.with(set);
  }
}
