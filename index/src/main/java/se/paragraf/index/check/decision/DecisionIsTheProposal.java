package se.paragraf.index.check.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.fact.Body;
import se.paragraf.index.check.fact.Comparison;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.MotionKind;
import se.paragraf.index.check.fact.Points;
import se.paragraf.index.check.fact.Points.Pair;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Severity;
import se.paragraf.model.SwedishMonths;

/** D05: the decision reads as the proposal that won. */
public final class DecisionIsTheProposal implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "D05",
              "Beslutet lyder som det vinnande förslaget: tal, namn, datum och nekande ord.",
              "The decision reads as the proposal that won: numbers, names, dates, negations.")
          .practice("Praxis; följer av KL 5:67")
          .mend(
              "Rätta beslutet eller förslaget, eller för in yrkandet som ändrade det.",
              "Correct the decision or the proposal, or enter the motion that changed it.")
          .right(
              "§ 12 Slutrapport | KS 2024/31\nBeslut: Nämnden beslutar att | projektet ska slutredovisas senast 2026-12-15\nFörslag: Nämnden beslutar att | projektet ska slutredovisas senast 2026-12-15")
          .wrong(
              "§ 12 Slutrapport | KS 2024/31\nBeslut: Nämnden beslutar att | projektet ska slutredovisas senast 2027-12-15\nFörslag: Nämnden beslutar att | projektet ska slutredovisas senast 2026-12-15")
          .silencedBy("D01", "E04", "J01c", "A08", "C11");

  /** Below this the decision is another one, not a slip. */
  private static final double SAME_POINT = 0.6;

  /** Differing words are told only when nearly all the others are the same. */
  private static final double NEARLY_SAME = 0.85;

  private static final Pattern NEGATION =
      Pattern.compile("inte|ej|icke|ingen|inget|inga|avslå|avslår|bifalla|bifaller|utan");
  private static final Pattern FORM =
      Pattern.compile("att|föreslår?|besluta[rs]?|beslöt|godkänner|godkänna|antar?|samt|och");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern CAPITALISED = Pattern.compile("(?<=[^.\\s] )\\p{Lu}[\\p{L}-]{2,}");
  private static final Pattern MONTH =
      Pattern.compile(
          SwedishMonths.NAME
              + "|måndag\\p{L}*|tisdag\\p{L}*|onsdag\\p{L}*|torsdag\\p{L}*|fredag\\p{L}*");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .flatMap(matter -> matter.points().stream().flatMap(p -> wrong(matter, p))));
  }

  private static Stream<Finding> wrong(Matter matter, Points points) {
    String moved = motions(matter);
    return points.pairs().stream()
        .filter(pair -> pair.words().likeness() >= SAME_POINT && !pair.words().same())
        .filter(pair -> !isProposedElsewhere(matter, pair))
        .flatMap(pair -> judge(matter, pair, moved).stream());
  }

  private static String motions(Matter matter) {
    return matter.acts(Kind.MOVES).stream()
        .map(act -> Comparison.fold(act.text()))
        .collect(Collectors.joining(" "));
  }

  /** Another proposal of the § has exactly these words. */
  private static boolean isProposedElsewhere(Matter matter, Pair pair) {
    String decided = Comparison.fold(Points.moneyInKronor(pair.decided().text()));
    return matter.proposed().stream()
        .anyMatch(p -> Comparison.fold(Points.moneyInKronor(p.text())).equals(decided));
  }

  private static Optional<Finding> judge(Matter matter, Pair pair, String moved) {
    List<String> here = telling(pair.words().onlyInSecond());
    List<String> there = telling(pair.words().onlyInFirst());
    boolean byMotion = !here.isEmpty() && here.stream().allMatch(moved::contains);
    if (byMotion) {
      return Optional.empty();
    }
    Set<String> names = new HashSet<>(names(pair.decided().text()));
    names.removeAll(names(pair.proposed().text()));
    boolean nearly = pair.words().likeness() >= NEARLY_SAME;
    boolean numbers = !here.isEmpty() && !there.isEmpty() || nearly && here.size() != there.size();
    if (numbers || negationDiffers(pair) || nameDiffers(pair, names)) {
      return Optional.of(finding(matter, pair, Severity.ERROR));
    }
    boolean small = nearly && isWords(pair.words()) && !isOfForm(pair.words());
    boolean own =
        matter.acts(Kind.MOVES).stream().anyMatch(a -> MotionKind.of(a.object()) == MotionKind.OWN);
    return small && !own ? Optional.of(finding(matter, pair, Severity.WARNING)) : Optional.empty();
  }

  /** Numbers and months; amounts of money are J01e's. */
  private static List<String> telling(List<String> words) {
    return words.stream()
        .filter(word -> !word.startsWith("¤"))
        .filter(word -> DIGIT.matcher(word).find() || MONTH.matcher(word).matches())
        .toList();
  }

  private static boolean negationDiffers(Pair pair) {
    long there = pair.words().onlyInFirst().stream().filter(DecisionIsTheProposal::negates).count();
    long here = pair.words().onlyInSecond().stream().filter(DecisionIsTheProposal::negates).count();
    return there != here || there > 0;
  }

  private static boolean negates(String word) {
    return NEGATION.matcher(word).matches();
  }

  /** One capitalised word stands for another, as when another person is elected. */
  private static boolean nameDiffers(Pair pair, Set<String> names) {
    Set<String> gone = new HashSet<>(names(pair.proposed().text()));
    gone.removeAll(names(pair.decided().text()));
    return !names.isEmpty() && !gone.isEmpty();
  }

  private static List<String> names(String text) {
    return CAPITALISED
        .matcher(text)
        .results()
        .map(match -> match.group().replaceFirst("s$", ""))
        .toList();
  }

  /** {@code att styrelsen föreslår} and {@code att föreslå} say the same. */
  private static boolean isOfForm(Comparison words) {
    return Stream.concat(words.onlyInFirst().stream(), words.onlyInSecond().stream())
        .allMatch(word -> FORM.matcher(word).matches() || Body.isBody(word));
  }

  private static boolean isWords(Comparison words) {
    return Stream.concat(words.onlyInFirst().stream(), words.onlyInSecond().stream())
        .noneMatch(word -> word.startsWith("¤"));
  }

  private static Finding finding(Matter matter, Pair pair, Severity severity) {
    String here = String.join(" ", pair.words().onlyInSecond()).replace("¤", "");
    String there = String.join(" ", pair.words().onlyInFirst()).replace("¤", "");
    return Finding.of(
            SHEET,
            Words.of(
                "Beslutet i %s har ”%s” där förslaget har ”%s”."
                    .formatted(matter.cite(), here, there),
                "The decision in %s has “%s” where the proposal has “%s”."
                    .formatted(matter.cite(), here, there)),
            pair.decided().place())
        .relatedTo(pair.proposed().place())
        .inParagraph(matter.number())
        .with(severity);
  }
}
