package se.paragraf.index.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.check.CheckReport.Silenced;
import se.paragraf.index.check.CheckReport.Skipped;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.OtherDocuments;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Need;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Scope;
import se.paragraf.index.check.rule.Stage;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Extraction;
import se.paragraf.model.Region;

/** Asks every rule about the minutes or the extract that a file holds. */
public final class CheckMinutes {

  private static final Words OFF =
      Words.of("Avstängd i inställningarna.", "Switched off in the settings.");
  private static final Words EXTRACT =
      Words.of("Kan bara prövas på hela protokoll.", "Can only be asked of whole minutes.");
  private static final Words ABROAD = Words.of("Vilar på svensk lag.", "Rests on Swedish law.");
  private static final Words NO_MINUTES =
      Words.of("Filen är inget protokoll.", "The file holds no minutes.");

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(
              finding -> finding.places().getFirst().region().stream().toList(),
              CheckMinutes::compare)
          .thenComparing(Finding::rule)
          .thenComparing(finding -> finding.message().swedish());

  /** None before one: what has no place comes first. */
  private static int compare(List<Region> a, List<Region> b) {
    return a.isEmpty() || b.isEmpty()
        ? Integer.compare(a.size(), b.size())
        : a.getFirst().compareTo(b.getFirst());
  }

  private final CheckRequest request;
  private final List<Rule> rules;

  public CheckMinutes(CheckRequest request) {
    this(request, RuleCatalogue.rules());
  }

  CheckMinutes(CheckRequest request, List<Rule> rules) {
    this.request = request;
    this.rules = List.copyOf(rules);
  }

  /**
   * The report on the records of a file; those merged into others are looked at as their papers.
   * The stage is that of the first.
   */
  public CheckReport check(Extraction.Done file) {
    List<Document> records = records(file);
    if (records.isEmpty()) {
      List<Skipped> skipped =
          rules.stream().map(rule -> new Skipped(rule.sheet().id(), NO_MINUTES)).toList();
      Stage stage = request.stage().orElse(Stage.DRAFT);
      return new CheckReport(file.source().path(), stage, List.of(), List.of(), skipped, List.of());
    }
    List<CheckReport> reports = records.stream().map(record -> check(file, record)).toList();
    return reports.size() == 1 ? reports.getFirst() : together(reports);
  }

  private CheckReport check(Extraction.Done file, Document record) {
    Minutes minutes = Minutes.of(file, record);
    Stage stage = request.stage().orElseGet(() -> new ReadStage().of(minutes));
    OtherDocuments others =
        request.others().orElse(OtherDocuments.NONE).without(minutes.document());
    Subject subject = new Subject(minutes, stage, others, request.register());
    return new Round(file.source().path()).of(subject);
  }

  /** Minutes and extracts that stand for themselves; extracts only where there are no minutes. */
  private static List<Document> records(Extraction.Done file) {
    return Stream.of(DocumentKind.PROTOKOLL, DocumentKind.PROTOKOLLSUTDRAG)
        .map(kind ->
            file.documents().stream()
                .filter(d -> d.kind() == kind && d.partOf().isEmpty())
                .toList())
        .filter(records -> !records.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** A rule is kept where it was asked and nothing was found, skipped where it was never asked. */
  private static CheckReport together(List<CheckReport> reports) {
    // What is wrong with the file itself is found once for each record.
    Map<String, Finding> findings = new LinkedHashMap<>();
    reports.stream()
        .flatMap(r -> r.findings().stream())
        .sorted(ORDER)
        .forEach(f -> findings.putIfAbsent(AcceptedFindings.fingerprint(f), f));
    Set<String> broken =
        reports.stream()
            .flatMap(r ->
                Stream.concat(r.findings().stream(), r.silenced().stream().map(Silenced::finding)))
            .map(Finding::rule)
            .collect(Collectors.toSet());
    Set<String> asked =
        reports.stream()
            .flatMap(r -> r.passed().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new CheckReport(
        reports.getFirst().file(),
        reports.getFirst().stage(),
        List.copyOf(findings.values()),
        asked.stream().filter(id -> !broken.contains(id)).toList(),
        reports.getFirst().skipped().stream()
            .filter(s -> !asked.contains(s.rule()) && !broken.contains(s.rule()))
            .toList(),
        reports.stream().flatMap(r -> r.silenced().stream()).toList());
  }

  /** One round of questions about one record. */
  private final class Round {
    private final String file;
    private final List<Finding> found = new ArrayList<>();
    private final List<String> passed = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    Round(String file) {
      this.file = file;
    }

    CheckReport of(Subject subject) {
      rules.forEach(rule -> ask(rule, subject));
      List<Silenced> silenced = silenced();
      List<Finding> standing =
          found.stream()
              .filter(finding -> silenced.stream().noneMatch(s -> s.finding() == finding))
              .map(request.settings()::apply)
              .map(request.accepted()::apply)
              .sorted(ORDER)
              .toList();
      return new CheckReport(file, subject.stage(), standing, passed, skipped, silenced);
    }

    private void ask(Rule rule, Subject subject) {
      RuleSheet sheet = rule.sheet();
      Answer answer =
          hindrance(sheet, subject)
              .<Answer>map(Answer.NotAsked::new)
              .orElseGet(() -> rule.ask(subject));
      switch (answer) {
        case Answer.NotAsked(Words why) -> skipped.add(new Skipped(sheet.id(), why));
        case Answer.Asked(List<Finding> findings) -> {
          if (findings.isEmpty()) {
            passed.add(sheet.id());
          }
          found.addAll(findings);
        }
      }
    }

    private Optional<Words> hindrance(RuleSheet sheet, Subject subject) {
      if (request.settings().isOff(sheet.id())) {
        return Optional.of(OFF);
      }
      if (sheet.whole() && !subject.minutes().isWhole()) {
        return Optional.of(EXTRACT);
      }
      if (sheet.swedishLaw() && subject.minutes().isAbroad()) {
        return Optional.of(ABROAD);
      }
      return sheet.needs().stream()
          .filter(need -> lacks(need, subject))
          .findFirst()
          .map(Round::lacking);
    }

    private static boolean lacks(Need need, Subject subject) {
      return switch (need) {
        case DOCUMENT -> false;
        case SERIES, OTHER_DOCUMENTS -> subject.others().documents().isEmpty();
        case REGISTER -> subject.register().isEmpty();
      };
    }

    private static Words lacking(Need need) {
      return Words.of(
          "Kräver " + need.swedish() + ".",
          "Needs " + need.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ".");
    }

    /** A finding is silenced by one of a rule it follows from, when they are about one thing. */
    private List<Silenced> silenced() {
      List<Silenced> silenced = new ArrayList<>();
      for (Finding finding : found) {
        List<String> basic =
            RuleCatalogue.rule(finding.rule()).map(r -> r.sheet().silencedBy()).orElse(List.of());
        found.stream()
            .filter(other -> basic.contains(other.rule()))
            .filter(other -> covers(other.scope(), finding.scope()))
            .findFirst()
            .ifPresent(other -> silenced.add(new Silenced(finding, other.rule())));
      }
      return silenced;
    }

    private static boolean covers(Scope basic, Scope derived) {
      return basic.covers(derived);
    }
  }
}
