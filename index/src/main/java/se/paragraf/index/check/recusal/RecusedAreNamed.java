package se.paragraf.index.check.recusal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Act;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Severity;

/** G01: who is recused is named, and is said to leave. */
public final class RecusedAreNamed implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "G01",
              "Vid jäv anges vem som är jävig och att personen inte deltar.",
              "Who is recused is named, and is said not to take part.")
          .municipalAct("5:47, 6:30; praxis (anteckning om jäv)")
          .mend(
              "Skriv namnet, och att personen lämnade.",
              "Write the name, and that the person left.")
          .right("§ 12 Bidrag | KS 2024/31\nJäv: Bo Alm (M) anmäler jäv och lämnar sammanträdet.")
          .wrong("§ 12 Bidrag | KS 2024/31\nJäv: En ledamot anmäler jäv och lämnar sammanträdet.");

  private static final Pattern LEFT =
      Pattern.compile(
          "lämna|\\bdelt(?:ar?|og|agit)\\b.{0,60}?\\b(?:inte|ej|varken)\\b|inte delta|ej delta|deltar ej|går ut|gick ut|avstår|avstod|inte närvara|utanför|frånträ|i (?:hans|hennes|dennes|ledamotens) (?:ställe|frånvaro)|ersätt",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern CAPITALISED_PAIR =
      Pattern.compile("\\p{Lu}[\\p{L}-]+ \\p{Lu}\\p{L}");
  private static final Pattern GENERAL =
      Pattern.compile(
          "jävs|\\bom jäv\\b|\\bfråg\\p{L}* om|\\b(?:ingen|inga|inget) ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .filter(matter -> !matter.isFormal())
            .flatMap(matter ->
                matter.acts(Kind.RECUSES).stream()
                    .filter(act -> !GENERAL.matcher(act.text()).find())
                    .flatMap(act -> wrong(matter, act).stream())));
  }

  private static Optional<Finding> wrong(Matter matter, Act act) {
    boolean named =
        matter.acts(Kind.RECUSES).stream().anyMatch(a -> !a.by().isEmpty())
            || CAPITALISED_PAIR.matcher(act.text()).find()
            || act.text().toLowerCase(Locale.ROOT).contains("ordföranden");
    if (!named) {
      return Optional.of(
          finding(
              matter,
              act,
              "Den som är jävig i %s namnges inte.",
              "Who is recused in %s is not named."));
    }
    boolean left = matter.body().stream().anyMatch(prose -> prose.has(LEFT));
    return left
        ? Optional.empty()
        : Optional.of(
            finding(
                    matter,
                    act,
                    "Det framgår inte att den som är jävig i %s lämnade.",
                    "It is not told that who is recused in %s left.")
                .with(Severity.WARNING));
  }

  private static Finding finding(Matter matter, Act act, String swedish, String english) {
    return Finding.of(
            SHEET,
            Words.of(swedish.formatted(matter.cite()), english.formatted(matter.cite())),
            act.place())
        .inParagraph(matter.number());
  }
}
