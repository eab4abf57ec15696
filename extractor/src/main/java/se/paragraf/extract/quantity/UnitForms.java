package se.paragraf.extract.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.extract.language.HintedPattern;

/** The ways in which units are written behind a number or in the corner of a table. */
final class UnitForms {

  static final long THOUSAND = 1_000L;
  static final long MILLION = 1_000_000L;
  static final long MILLIARD = 1_000_000_000L;

  private static final String KRONOR = "(?:svenska )?(?:kronor|kr|sek)";

  /** Longer forms before the shorter ones that they begin with. */
  private static final List<Form> FORMS =
      List.of(
          form("(?:miljard(?:er)?|mdr) (?:euro|eur)", Unit.money("EUR", MILLIARD)),
          form("(?:miljon(?:er)?|milj\\.?|mn) (?:euro|eur)|meur", Unit.money("EUR", MILLION)),
          form("(?:tusen) (?:euro|eur)|teur|keur", Unit.money("EUR", THOUSAND)),
          form("euro|eur|€", Unit.money("EUR", 1)),
          form("(?:miljon(?:er)?) (?:us-)?dollar|musd", Unit.money("USD", MILLION)),
          form("(?:us-)?dollar|usd", Unit.money("USD", 1)),
          form("(?:miljard(?:er)?|mdr) " + KRONOR + "|mdkr|mdsek|mdr", Unit.money("SEK", MILLIARD)),
          form(
              "(?:miljon(?:er)?|milj\\.?|mn) " + KRONOR + "|mnkr|mkr|msek|milj(?:\\.|(?!\\p{L}))",
              Unit.money("SEK", MILLION)),
          form(
              "(?:tusen(?:tal)?) " + KRONOR + "|tkr|kkr|ksek|tsek|tusenlappar",
              Unit.money("SEK", THOUSAND)),
          form("kronor|krona|kr|sek|:-", Unit.money("SEK", 1)),
          form("procentenhet(?:er)?|%-enhet(?:er)?|p\\.e\\.", Unit.POINTS),
          form("procent(?!\\p{L})|%", Unit.PERCENT));

  /** {@code miljoner} without a currency: money, unless a counted thing follows. */
  private static final List<Form> BARE_SCALES =
      List.of(
          form("miljard(?:er)?", Unit.money("SEK", MILLIARD)),
          form("miljon(?:er)?", Unit.money("SEK", MILLION)));

  private static final Pattern NUMBER_END = Pattern.compile("\\d(?=\\s?\\p{L})");

  private UnitForms() {}

  /**
   * A unit as printed.
   *
   * @param end position after its last character
   */
  record Found(Unit unit, int end) {}

  private record Form(Pattern pattern, Pattern apart, Unit unit) {}

  private static Form form(String regex, Unit unit) {
    String bounded = regex.endsWith(".") ? regex : "(?:" + regex + ")(?![\\p{L}\\p{N}])";
    int flags = HintedPattern.ANY_CASE;
    return new Form(
        Pattern.compile(bounded, flags), Pattern.compile("(?<!\\p{L})" + bounded, flags), unit);
  }

  /** The unit that begins at {@code at}, one space skipped. */
  static Optional<Found> at(String text, int at) {
    return find(FORMS, text, at);
  }

  /** {@code miljoner} or {@code miljarder} that begins at {@code at}, one space skipped. */
  static Optional<Found> bareScale(String text, int at) {
    return find(BARE_SCALES, text, at);
  }

  /** The unit named anywhere in a short label: {@code (mnkr)}, {@code Belopp i tkr}. */
  static Optional<Unit> in(String label) {
    if (label.chars().noneMatch(c -> Character.isLetter(c) || c == '%' || c == '€' || c == ':')) {
      return Optional.empty();
    }
    for (Form form : FORMS) {
      if (form.apart().matcher(label).find()) {
        return Optional.of(form.unit());
      }
    }
    return Optional.empty();
  }

  /** The first unit of money that stands behind a number in a text. */
  static Optional<Unit> moneyIn(String text) {
    return NUMBER_END
        .matcher(text)
        .results()
        .flatMap(found -> at(text, found.end()).stream())
        .map(Found::unit)
        .filter(Unit::isMoney)
        .findFirst();
  }

  private static Optional<Found> find(List<Form> forms, String text, int at) {
    int start = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    for (Form form : forms) {
      Matcher matcher = form.pattern().matcher(text).region(start, text.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt()) {
        return Optional.of(new Found(form.unit(), matcher.end()));
      }
    }
    return Optional.empty();
  }
}
