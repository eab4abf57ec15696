package se.paragraf.index.check.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.paragraf.model.Severity;

/**
 * What a rule looks for, on which ground, and what it looks like right and wrong.
 *
 * @param id {@code A07}, {@code J01a}: letter of the family, number, and a letter for a sub-rule
 * @param severity of its findings unless one says otherwise
 * @param needs what must be at hand; non-empty
 * @param whole whether it can only be asked of whole minutes, not of an extract
 * @param basis the law or practice, with the version of the law
 * @param swedishLaw whether it rests on Swedish law, so that it cannot be asked elsewhere
 * @param text the rule in one sentence
 * @param mend what to do about a finding
 * @param right an example that keeps it, in the notation of {@code docs/rule-examples.md}
 * @param wrong an example that breaks it
 * @param silencedBy rules whose finding on the same matter makes one of this a mere consequence
 */
public record RuleSheet(
    String id,
    Severity severity,
    Set<Need> needs,
    boolean whole,
    String basis,
    boolean swedishLaw,
    Words text,
    Words mend,
    String right,
    String wrong,
    List<String> silencedBy) {

  /** The statute book as it was read when the rules were written. */
  public static final String LAW_READ = "lydelse 2025-09-01";

  private static final String MUNICIPAL_ACT = "KL (2017:725, " + LAW_READ + ") ";
  private static final Words LOOK = Words.of("Kontrollera och rätta.", "Check and correct.");

  public RuleSheet {
    needs = Set.copyOf(needs);
    silencedBy = List.copyOf(silencedBy);
  }

  public static RuleSheet error(String id, String swedish, String english) {
    return of(id, Severity.ERROR, Words.of(swedish, english));
  }

  public static RuleSheet warning(String id, String swedish, String english) {
    return of(id, Severity.WARNING, Words.of(swedish, english));
  }

  public static RuleSheet info(String id, String swedish, String english) {
    return of(id, Severity.INFO, Words.of(swedish, english));
  }

  private static RuleSheet of(String id, Severity severity, Words text) {
    return new RuleSheet(
        id, severity, Set.of(Need.DOCUMENT), false, "", false, text, LOOK, "", "", List.of());
  }

  /** It rests on these sections of kommunallagen: {@code 5:67}. */
  public RuleSheet municipalAct(String sections) {
    return withBasis(MUNICIPAL_ACT + sections, true);
  }

  /** It rests on this law, quoted with its number. */
  public RuleSheet law(String law) {
    return withBasis(law, true);
  }

  /** It rests on what clerks do, or follows by logic. */
  public RuleSheet practice(String practice) {
    return withBasis(practice, false);
  }

  public RuleSheet needing(Need... more) {
    return new RuleSheet(
        id, severity, Set.of(more), whole, basis, swedishLaw, text, mend, right, wrong, silencedBy);
  }

  public RuleSheet ofWholeMinutes() {
    return new RuleSheet(
        id, severity, needs, true, basis, swedishLaw, text, mend, right, wrong, silencedBy);
  }

  public RuleSheet mend(String swedish, String english) {
    Words words = Words.of(swedish, english);
    return new RuleSheet(
        id, severity, needs, whole, basis, swedishLaw, text, words, right, wrong, silencedBy);
  }

  public RuleSheet right(String example) {
    return new RuleSheet(
        id, severity, needs, whole, basis, swedishLaw, text, mend, example, wrong, silencedBy);
  }

  public RuleSheet wrong(String example) {
    return new RuleSheet(
        id, severity, needs, whole, basis, swedishLaw, text, mend, right, example, silencedBy);
  }

  public RuleSheet silencedBy(String... rules) {
    List<String> all = Stream.concat(silencedBy.stream(), Stream.of(rules)).toList();
    return new RuleSheet(
        id, severity, needs, whole, basis, swedishLaw, text, mend, right, wrong, all);
  }

  private RuleSheet withBasis(String ground, boolean statute) {
    return new RuleSheet(
        id, severity, needs, whole, ground, statute, text, mend, right, wrong, silencedBy);
  }
}
