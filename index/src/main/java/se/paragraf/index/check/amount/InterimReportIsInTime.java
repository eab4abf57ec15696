package se.paragraf.index.check.amount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
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

/** J01i: the interim report is handed over within two months of its period. */
public final class InterimReportIsInTime implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "J01i",
              "Delårsrapporten lämnas till fullmäktige senast två månader efter perioden.",
              "The interim report is handed over within two months of its period.")
          .municipalAct("11:16")
          .mend(
              "Kontrollera när rapporten lämnades över.", "Check when the report was handed over.")
          .right(
              "Organ: Kommunstyrelsen\nDatum: 2024-10-15\n§ 12 Delårsrapport januari–augusti 2024 | KS 2024/31\nBeslut: Kommunstyrelsen överlämnar delårsrapporten till fullmäktige.")
          .wrong(
              "Organ: Kommunstyrelsen\nDatum: 2024-11-19\n§ 12 Delårsrapport januari–augusti 2024 | KS 2024/31\nBeslut: Kommunstyrelsen överlämnar delårsrapporten till fullmäktige.");

  private static final List<String> MONTHS = List.of("juni", "juli", "augusti");
  private static final int FIRST = 6;
  private static final Pattern PERIOD =
      Pattern.compile(
          "delårs(?:rapport|bokslut)\\p{L}*[^.\\n]{0,40}?\\bjanuari\\s*(?:[-–—]|till(?: och med)?)\\s*(juni|juli|augusti)\\s+((?:19|20)\\d{2})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern HANDS_OVER =
      Pattern.compile(
          "överlämna|lämnar .{0,40}till (?:kommun|region)?fullmäktige",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    if (subject.date().isEmpty()) {
      return Subject.noDate();
    }
    LocalDate day = subject.date().get();
    return Answer.of(
        subject.minutes().matters().stream()
            .filter(matter -> HANDS_OVER.matcher(matter.decisionText()).find())
            .flatMap(matter -> late(matter, day).stream()));
  }

  private static Optional<Finding> late(Matter matter, LocalDate day) {
    Matcher period = PERIOD.matcher(matter.title());
    if (!period.find()) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(period.group(1).toLowerCase(Locale.ROOT)) + FIRST;
    LocalDate last =
        YearMonth.of(Integer.parseInt(period.group(2)), month).plusMonths(2).atEndOfMonth();
    return day.isAfter(last)
        ? Optional.of(
            Finding.of(
                    SHEET,
                    Words.of(
                        "Rapporten överlämnas %s; sista dag var %s.".formatted(day, last),
                        "The report is handed over on %s; the last day was %s."
                            .formatted(day, last)),
                    matter.place())
                .inParagraph(matter.number()))
        : Optional.empty();
  }
}
