package se.paragraf.index.check.decision;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.fact.Sentence;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** D11: a decision to refer back says why. */
public final class ReferralHasAReason implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "D11",
              "Vid återremiss anges skälet, och i fullmäktige om den beslutades av majoriteten eller"
                  + " en tredjedel.",
              "A referral back states its reason.")
          .municipalAct("5:50 (nämnd 6:33)")
          .mend("Skriv varför ärendet återremitteras.", "Write why the matter is referred back.")
          .right(
              "§ 12 Riktlinje | KS 2024/31\nBeslut: Nämnden återremitterar ärendet till förvaltningen för att kostnaden ska redovisas.")
          .wrong(
              "§ 12 Riktlinje | KS 2024/31\nBeslut: Nämnden återremitterar ärendet till förvaltningen.");

  private static final Pattern REFERS =
      Pattern.compile("återremi", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern REASON =
      Pattern.compile(
          "\\bför\\b(?! (?:ärendet|sammanträdet|mötet|avgörande idag))|motiver|i syfte|med hänvisning|med anledning|eftersom|därför"
              + "|på grund av|p\\.g\\.a|\\bdå\\b|så att|med uppdrag|i avvaktan|\\bskäl|\\bin(?:nan|till)s\\b|behöver|komplett",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern REJECTED =
      Pattern.compile(
          "avsl[åo]\\p{L}* .{0,40}återremi|återremi\\p{L}* .{0,20}avsl|ska avgöras|avgörs idag|avgöras idag",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream().flatMap(matter -> wrong(matter).stream()));
  }

  private static Optional<Finding> wrong(Matter matter) {
    Optional<Prose> decided =
        matter.decided().stream()
            .filter(point -> point.has(REFERS) && !point.has(REJECTED))
            .findFirst();
    if (decided.isEmpty() || isGiven(matter, decided.get())) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
                SHEET,
                Words.of(
                    "Skälet till återremissen i %s saknas.".formatted(matter.cite()),
                    "The reason for the referral in %s is missing.".formatted(matter.cite())),
                decided.get().place())
            .inParagraph(matter.number()));
  }

  /** In the decision, in a sentence about the referral, or under a heading of its own. */
  private static boolean isGiven(Matter matter, Prose decided) {
    boolean said =
        matter.sentences().stream()
            .map(Sentence::text)
            .filter(text -> REFERS.matcher(text).find())
            .anyMatch(text -> REASON.matcher(afterReferral(text)).find());
    boolean goesOn = decided.sentences().size() > 1;
    boolean listed = matter.decided().size() > 1 && decided != matter.decided().getLast();
    boolean headed =
        matter.sections().stream()
            .anyMatch(p -> p.heading().toLowerCase(Locale.ROOT).matches(".*(?:motiver|skäl).*"));
    return said || goesOn || listed || headed;
  }

  private static String afterReferral(String text) {
    Matcher referral = REFERS.matcher(text);
    return referral.find() ? text.substring(referral.end()) : text;
  }
}
