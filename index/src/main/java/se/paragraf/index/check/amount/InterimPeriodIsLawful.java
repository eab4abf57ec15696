package se.paragraf.index.check.amount;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Severity;
import se.paragraf.model.SwedishMonths;

/** J01h: the interim report of the law covers at least half, at most two thirds of the year. */
public final class InterimPeriodIsLawful implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "J01h",
              "Delårsrapporten enligt kommunallagen omfattar minst hälften och högst två tredjedelar av"
                  + " året.",
              "The interim report of the law covers half to two thirds of the year.")
          .law("LKBR (2018:597) 13 kap. 1 §, via RKR R17")
          .mend("Kontrollera rapportens period.", "Check the period of the report.")
          .right(
              "§ 12 Delårsrapport januari–augusti 2024 | KS 2024/31\nÄrendet: Delårsrapport enligt kommunallagen.")
          .wrong(
              "§ 12 Delårsrapport januari–september 2024 | KS 2024/31\nÄrendet: Delårsrapport enligt kommunallagen.");

  private static final Pattern PERIOD =
      Pattern.compile(
          "delårs(?:rapport|bokslut)\\p{L}*[^.\\n]{0,40}?\\bjanuari\\s*(?:[-–—]|till(?: och med)?)\\s*("
              + SwedishMonths.NAME
              + ")",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern OF_LAW =
      Pattern.compile(
          "kommunallag|11 kap|lagen om kommunal bokföring|LKBR|fullmäktige",
          Pattern.CASE_INSENSITIVE);

  /** Half a year, in months. */
  private static final int LEAST = 6;

  /** Two thirds of a year. */
  private static final int MOST = 8;

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
    Matcher period = PERIOD.matcher(matter.title());
    if (!period.find()) {
      return Optional.empty();
    }
    int months = SwedishMonths.of(period.group(1)).orElseThrow().getValue();
    boolean ofLaw = matter.has(OF_LAW);
    return months >= LEAST && months <= MOST
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    SHEET,
                    Words.of(
                        "Rapporten omfattar %d månader; lagens delårsrapport minst sex, högst åtta."
                            .formatted(months),
                        "The report covers %d months; that of the law six to eight."
                            .formatted(months)),
                    matter.place())
                .inParagraph(matter.number())
                .with(ofLaw && months > MOST ? Severity.WARNING : Severity.INFO));
  }
}
