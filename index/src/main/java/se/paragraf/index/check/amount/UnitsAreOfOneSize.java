package se.paragraf.index.check.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Amount;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Severity;

/** J01c: an amount is not told a thousand times too large or too small. */
public final class UnitsAreOfOneSize implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "J01c",
              "Samma belopp har inte två enheter som skiljer tusen gånger.",
              "An amount is not told in two units a thousand times apart.")
          .practice("Räkning")
          .mend("Rätta enheten (kr, tkr, mnkr).", "Correct the unit.")
          .right(
              "§ 12 Bidrag | KS 2024/31\nBeslut: Nämnden beviljar 1 250 000 kronor inom budget.\nÄrendet: Kommunens del är 1 250 tkr.")
          .wrong(
              "§ 12 Bidrag | KS 2024/31\nBeslut: Nämnden beviljar 1 250 000 kronor inom budget.\nÄrendet: Kommunens del är 1 250 mnkr.");

  /** Fewer digits that happen to be the same are chance, ... */
  private static final int TELLING_DIGITS = 2;

  /** ... unless so many are printed: {@code 200 000 kronor} and {@code 200 000 tkr}. */
  private static final int TELLING_PRINTED = 5;

  private static final Pattern PRODUCT =
      Pattern.compile(
          "(\\d[\\d ]*(?:,\\d+)?)\\s*\\p{L}{0,8}\\s*[x×*]\\s*(\\d[\\d ]*(?:,\\d+)?)\\s*(?:kr|kronor)\\b\\s*=\\s*(\\d[\\d ]*)\\s*(tkr|mnkr|mkr)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** An amount and the text it stands in. */
  private record Told(Amount amount, Prose prose) {
    Place place() {
      int from = prose.text().lastIndexOf(' ', Math.max(0, amount.start() - 1)) + 1;
      return prose.place(Math.min(from, amount.start()), amount.end());
    }
  }

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .flatMap(matter -> Stream.concat(wrong(matter).stream(), products(matter))));
  }

  private static Optional<Finding> wrong(Matter matter) {
    List<Told> told =
        matter.body().stream()
            .flatMap(prose -> prose.amounts().stream().map(a -> new Told(a, prose)))
            .toList();
    for (Told one : told) {
      for (Told other : told) {
        boolean apart =
            one.amount().isOtherScaleOf(other.amount())
                && isTelling(one.amount(), other.amount())
                && one.amount().scale() != other.amount().scale();
        if (apart && support(told, one) <= support(told, other)) {
          return Optional.of(
              finding(matter, odd(told, one, other), one == odd(told, one, other) ? other : one));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isTelling(Amount one, Amount other) {
    return one.significantDigits() >= TELLING_DIGITS
        || Math.min(one.printedDigits(), other.printedDigits()) >= TELLING_PRINTED;
  }

  /**
   * The one that fewer of the other amounts agree with; of two alike, the one out of the decision.
   */
  private static Told odd(List<Told> told, Told one, Told other) {
    long first = support(told, one);
    long second = support(told, other);
    if (first != second) {
      return first < second ? one : other;
    }
    return one.prose().role() == SectionRole.DECISION ? other : one;
  }

  private static long support(List<Told> told, Told one) {
    return told.stream().filter(t -> t.amount().agreesWith(one.amount())).count();
  }

  private static Finding finding(Matter matter, Told odd, Told other) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s här och %s på annat ställe i %s: fel enhet."
                    .formatted(odd.amount().text(), other.amount().text(), matter.cite()),
                "%s here and %s elsewhere in %s: wrong unit."
                    .formatted(odd.amount().text(), other.amount().text(), matter.cite())),
            odd.place())
        .relatedTo(other.place())
        .inParagraph(matter.number())
        .with(
            odd.amount().significantDigits() < TELLING_DIGITS ? Severity.WARNING : Severity.ERROR);
  }

  /** {@code 5 476 h x 260 kr = 1 423 760 tkr}: the product told in the wrong unit. */
  private static Stream<Finding> products(Matter matter) {
    return matter.body().stream()
        .filter(prose -> prose.text().contains("="))
        .flatMap(prose ->
            prose
                .matcher(PRODUCT)
                .results()
                .filter(m ->
                    number(m.group(1)).multiply(number(m.group(2))).compareTo(number(m.group(3)))
                        == 0)
                .map(m ->
                    Finding.of(
                            SHEET,
                            Words.of(
                                "Produkten är i kronor, inte %s.".formatted(m.group(4)),
                                "The product is in kronor, not %s.".formatted(m.group(4))),
                            prose.place(m.start(), m.end()))
                        .inParagraph(matter.number())));
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits.replaceAll("\\s", "").replace(',', '.'));
  }
}
