package se.paragraf.cli.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.paragraf.index.trace.Fact;
import se.paragraf.model.Quantity;

/** Values, units and periods as people write them. */
public final class TraceWords {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  /** Printed minus signs are narrow; this one has the width of a digit. */
  private static final char MINUS = '\u2212';

  private final Messages messages;

  public TraceWords(Messages messages) {
    this.messages = messages;
  }

  /**
   * The unit that figures are shown in.
   *
   * @param worth of one of it, in the unit the figures are kept in
   */
  public record Shown(String name, BigDecimal worth) {}

  /** The largest unit in which every figure can be shown with at most one decimal. */
  public Shown unit(List<Fact> facts) {
    String unit = facts.getFirst().quantity().unit();
    if (!unit.matches("[A-Z]{3}")) {
      return new Shown(messages.text("unit." + unit), BigDecimal.ONE);
    }
    boolean kronor = unit.equals("SEK");
    if (facts.stream().allMatch(fact -> fits(fact, MILLION))) {
      return new Shown(kronor ? "mnkr" : "M" + unit, MILLION);
    }
    return facts.stream().allMatch(fact -> fits(fact, THOUSAND))
        ? new Shown(kronor ? "tkr" : "k" + unit, THOUSAND)
        : new Shown(kronor ? "kr" : unit, BigDecimal.ONE);
  }

  private static boolean fits(Fact fact, BigDecimal worth) {
    return fact.quantity()
        .value()
        .map(value -> value.divide(worth.movePointLeft(2)).stripTrailingZeros().scale() <= 0)
        .orElse(true);
  }

  /** The value with its sign, or both ends of a range. */
  public String value(Quantity quantity, Shown unit) {
    return quantity
        .value()
        .map(value -> number(value, unit))
        .or(() ->
            quantity
                .low()
                .flatMap(low ->
                    quantity.high().map(high -> number(low, unit) + "–" + number(high, unit))))
        .orElse(quantity.text());
  }

  public String number(BigDecimal value, Shown unit) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(messages.locale());
    symbols.setMinusSign(MINUS);
    DecimalFormat format = new DecimalFormat("#,##0.######", symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value.divide(unit.worth()));
  }

  public String status(Quantity.Status status) {
    return messages.text("status." + status.name().toLowerCase(Locale.ROOT));
  }

  /** {@code jan–apr 2024} of {@code 2024-01..2024-04}; other periods as they are. */
  public String period(Optional<String> period) {
    return period.map(text -> text.replace("..", "–")).orElse("?");
  }
}
