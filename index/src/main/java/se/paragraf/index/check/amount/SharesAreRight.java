package se.paragraf.index.check.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Amount;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** J01f: a stated share is the part divided by the whole. */
public final class SharesAreRight implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "J01f",
              "En angiven procentsats är delen genom det hela, inom avrundningen.",
              "A stated share is the part divided by the whole, within rounding.")
          .practice("Räkning")
          .mend("Räkna om procentsatsen.", "Compute the share again.")
          .right(
              "§ 12 Projekt | KS 2024/31\nÄrendet: Projektets kostnad är 5 000 tkr. Kommunens del är 1 250 tkr, vilket är 25 procent av kostnaden.")
          .wrong(
              "§ 12 Projekt | KS 2024/31\nÄrendet: Projektets kostnad är 5 000 tkr. Kommunens del är 1 250 tkr, vilket är 35 procent av kostnaden.")
          .silencedBy("J01c");

  private static final Pattern SHARE =
      Pattern.compile(
          "(?:vilket|som|det) (?:är|motsvarar|utgör|innebär)\\s+(?:cirka |ca |drygt |knappt |omkring )?(?<share>\\d+(?:,\\d+)?)\\s*(?:procent|%)\\s+av\\s+(\\p{L}+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final String PART = "(?<part>\\d{1,3}(?: \\d{3})*)";
  private static final String ALL = "(?<all>\\d{1,3}(?: \\d{3})*)";
  private static final String PERCENT = "(?<share>\\d+(?:,\\d+)?)\\s*(?:procent|%)";
  private static final String THAT_IS =
      "(?:(?:vilket|som|det) (?:är|motsvarar|utgör)|det vill säga|dvs\\.?|d\\.v\\.s\\.|alltså|eller) ";
  private static final List<Pattern> COUNTED =
      List.of(
          compile(
              "\\bav (?:totalt |de |sammanlagt )?"
                  + ALL
                  + " \\p{L}+ (?:är|har|var|hade|blev) "
                  + PART
                  + "\\b[^.\\d]{0,40}?"
                  + THAT_IS
                  + PERCENT),
          compile(
              "(?<![\\d,–-])"
                  + PART
                  + " av (?:totalt |de |sammanlagt )?"
                  + ALL
                  + "(?: \\p{L}+)?(?:,? "
                  + THAT_IS
                  + "| \\(|, )"
                  + PERCENT
                  + "(?! (?:av|fler|färre|mer|mindre)\\b)"));
  private static final Pattern VAGUE =
      Pattern.compile(
          "cirka|\\bca\\b|drygt|knappt|omkring|nästan|ungefär",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static Pattern compile(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    List<TablesOf.Placed> tables = TablesOf.record(minutes);
    return Answer.of(
        minutes.matters().stream()
            .flatMap(matter ->
                matter.body().stream()
                    .filter(SharesAreRight::hasPercent)
                    .flatMap(prose ->
                        wrong(matter, prose, tables).or(() -> counted(matter, prose)).stream())));
  }

  private static boolean hasPercent(Prose prose) {
    return prose.text().contains("%") || prose.lower().contains("procent");
  }

  private static Optional<Finding> wrong(Matter matter, Prose prose, List<TablesOf.Placed> tables) {
    Matcher share = prose.matcher(SHARE);
    while (share.find()) {
      List<Amount> before = Amount.in(prose.text().substring(0, share.start()));
      if (before.isEmpty() || VAGUE.matcher(share.group()).find()) {
        continue;
      }
      Amount part = before.getLast();
      List<BigDecimal> wholes = wholes(matter, part, tables);
      boolean told = wholes.stream().anyMatch(whole -> fits(part, whole, share.group(1)));
      boolean oneWhole = before.size() == 2 && wholes.size() == 1;
      boolean ofTable = !told && wholes.stream().anyMatch(w -> isSlip(part, w, share.group(1)));
      if (!told && (oneWhole || ofTable)) {
        return Optional.of(finding(matter, prose, share.toMatchResult()));
      }
    }
    return Optional.empty();
  }

  /** Of things counted in one sentence: {@code av 48 mål är 12 uppnådda, vilket är 25 procent}. */
  private static Optional<Finding> counted(Matter matter, Prose prose) {
    return COUNTED.stream()
        .flatMap(pattern -> prose.matcher(pattern).results())
        .filter(share -> !VAGUE.matcher(share.group()).find() && !isRight(share))
        .findFirst()
        .map(share -> finding(matter, prose, share));
  }

  private static boolean isRight(MatchResult share) {
    BigDecimal part = whole(share.group("part"));
    BigDecimal all = whole(share.group("all"));
    if (all.signum() == 0 || part.compareTo(all) > 0) {
      return true;
    }
    String percent = share.group("share");
    BigDecimal told = new BigDecimal(percent.replace(',', '.'));
    BigDecimal half = new BigDecimal("0.5").movePointLeft(told.scale());
    return hundredfold(part, all).subtract(told).abs().compareTo(half) <= 0;
  }

  private static BigDecimal whole(String digits) {
    return new BigDecimal(digits.replaceAll("\\D", ""));
  }

  /** Larger amounts of the §, and the numbers of its tables in their unit. */
  private static List<BigDecimal> wholes(Matter matter, Amount part, List<TablesOf.Placed> tables) {
    Stream<BigDecimal> told =
        matter.body().stream()
            .flatMap(prose -> prose.amounts().stream())
            .map(amount -> amount.kronor().abs());
    Stream<BigDecimal> listed =
        tables.stream()
            .filter(placed -> placed.matter().filter(m -> m == matter).isPresent())
            .flatMap(placed -> cells(placed.grid(), part));
    return Stream.concat(told, listed)
        .filter(whole -> whole.compareTo(part.kronor().abs()) > 0)
        .distinct()
        .toList();
  }

  private static Stream<BigDecimal> cells(Grid grid, Amount part) {
    return grid.table().cells().stream()
        .flatMap(cell -> cell.value().stream())
        .map(value -> BigDecimal.valueOf(value).abs().multiply(BigDecimal.valueOf(part.scale())));
  }

  private static boolean fits(Amount part, BigDecimal whole, String percent) {
    BigDecimal told = new BigDecimal(percent.replace(',', '.'));
    BigDecimal half = new BigDecimal("0.5").movePointLeft(told.scale());
    BigDecimal uncertain = hundredfold(part.resolution(), whole);
    return share(part, whole).subtract(told).abs().compareTo(half.add(uncertain)) <= 0;
  }

  /** Another number of the same size, as when two digits change places. */
  private static boolean isSlip(Amount part, BigDecimal whole, String percent) {
    String right =
        share(part, whole)
            .setScale(new BigDecimal(percent.replace(',', '.')).scale(), RoundingMode.HALF_UP)
            .toPlainString();
    String told = percent.replace(',', '.');
    if (right.length() != told.length() || told.length() < 2) {
      return false;
    }
    String sorted =
        right.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    return sorted.equals(
        told.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining()));
  }

  private static BigDecimal share(Amount part, BigDecimal whole) {
    return hundredfold(part.kronor().abs(), whole);
  }

  private static BigDecimal hundredfold(BigDecimal part, BigDecimal whole) {
    return part.movePointRight(2).divide(whole, MathContext.DECIMAL64);
  }

  private static Finding finding(Matter matter, Prose prose, MatchResult match) {
    String percent = match.group("share");
    return Finding.of(
            SHEET,
            Words.of(
                "%s procent stämmer inte med talen i %s.".formatted(percent, matter.cite()),
                "%s per cent does not fit the numbers in %s.".formatted(percent, matter.cite())),
            prose.place(match.start(), match.end()))
        .inParagraph(matter.number());
  }
}
