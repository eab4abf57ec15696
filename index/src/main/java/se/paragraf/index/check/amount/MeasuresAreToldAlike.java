package se.paragraf.index.check.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Need;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Quantity;

/** J01g: the same measure of the same period has one value in all documents. */
public final class MeasuresAreToldAlike implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "J01g",
              "Samma mått för samma period har ett och samma värde i alla dokument.",
              "The same measure of the same period has one value in all documents.")
          .practice("Följer av logik")
          .needing(Need.OTHER_DOCUMENTS)
          .mend("Kontrollera vilket värde som är rätt.", "Check which value is right.")
          .right(
              "Mått annat: resultat 2024 utfall 1 000 000\n§ 12 Bokslut | KS 2024/31\nMått: resultat 2024 utfall 1 000 000")
          .wrong(
              "Mått annat: resultat 2024 utfall 1 000 000\n§ 12 Bokslut | KS 2024/31\nMått: resultat 2024 utfall 1 100 000");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final int YEAR_DIGITS = 4;

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    List<Quantity> others =
        subject.others().documents().stream()
            .flatMap(document -> document.quantities().stream())
            .filter(MeasuresAreToldAlike::isComparable)
            .toList();
    return Answer.of(
        minutes.document().quantities().stream()
            .filter(MeasuresAreToldAlike::isComparable)
            .flatMap(quantity ->
                others.stream()
                    .filter(other -> sameMeasure(quantity, other) && differ(quantity, other))
                    .limit(1)
                    .map(other -> finding(quantity, other))));
  }

  private static boolean isComparable(Quantity quantity) {
    return quantity.value().isPresent()
        && quantity.indicator().isPresent()
        && quantity.period().filter(period -> period.matches("\\d{4}.*")).isPresent()
        && quantity.organization().isPresent()
        && (quantity.status() == Quantity.Status.OUTCOME
            || quantity.status() == Quantity.Status.BUDGET);
  }

  private static boolean sameMeasure(Quantity one, Quantity other) {
    return one.indicator().equals(other.indicator())
        && one.period().equals(other.period())
        && (one.asOf().equals(other.asOf()) || isClosed(one) && isClosed(other))
        && one.status() == other.status()
        && one.unit().equals(other.unit())
        && one.organization().equals(other.organization());
  }

  /** The outcome of a year, told when the year was over: later tellings do not change it. */
  private static boolean isClosed(Quantity quantity) {
    String period = quantity.period().orElse("");
    return quantity.status() == Quantity.Status.OUTCOME
        && YEAR.matcher(period).matches()
        && quantity
            .asOf()
            .filter(day -> day.substring(0, YEAR_DIGITS).compareTo(period) > 0)
            .isPresent();
  }

  private static boolean differ(Quantity one, Quantity other) {
    BigDecimal slack =
        one.resolution().orElse(BigDecimal.ZERO).max(other.resolution().orElse(BigDecimal.ZERO));
    BigDecimal apart =
        one.value().orElseThrow().abs().subtract(other.value().orElseThrow().abs()).abs();
    return apart.compareTo(slack) > 0;
  }

  private static Finding finding(Quantity here, Quantity there) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s för %s är %s här och %s i ett annat dokument."
                    .formatted(
                        here.indicator().orElse(""),
                        here.period().orElse(""),
                        here.text(),
                        there.text()),
                "%s of %s is %s here and %s in another document."
                    .formatted(
                        here.indicator().orElse(""),
                        here.period().orElse(""),
                        here.text(),
                        there.text())),
            new Place(here.quote(), here.region()))
        .inParagraph(here.paragraph());
  }
}
