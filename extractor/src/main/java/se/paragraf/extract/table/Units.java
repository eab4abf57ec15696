package se.paragraf.extract.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the unit that a title, corner cell or line above a table names for its figures. */
final class Units {

  private static final String NAMES =
      "mnkr|mkr|mdkr|tkr|kkr|ksek|msek|kr|sek|kronor|tusental kronor|tusentals kronor|miljoner kronor"
          + "|miljoner|miljarder kronor|procent|procentenheter|%|\\u2030|eur|meur|\\u20AC|usd|antal|timmar|dagar"
          + "|\u00E5rsarbetare|personer|kvadratmeter|kvm|m2|mwh|kwh|gwh|ton|index";

  /** {@code (mnkr)}, {@code , tkr}, {@code i mnkr}, {@code Belopp i tkr}, or the unit alone. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\(\\s*(?:i |in )?|,\\s*(?:i |in )?|(?:belopp i|belopp|i|in|uttryckt i)\\s+|^)("
              + NAMES
              + ")(?=\\s*\\)|\\s*$|\\s*[.,;:])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Units() {}

  static Optional<String> in(String text) {
    Matcher matcher = NAMED.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
