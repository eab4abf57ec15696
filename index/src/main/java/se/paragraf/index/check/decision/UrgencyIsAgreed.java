package se.paragraf.index.check.decision;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Body;
import se.paragraf.index.check.fact.Cued;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Sentence;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Severity;

/** D10: an urgent matter that was not announced or prepared is taken up by all present. */
public final class UrgencyIsAgreed implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "D10",
              "När ett brådskande ärende tas upp utan beredning eller kungörelse antecknas att alla"
                  + " närvarande var ense.",
              "When an urgent matter is taken up unprepared, the consent of all is noted.")
          .municipalAct("5:33, 5:52")
          .mend(
              "Anteckna att samtliga närvarande beslutade att ta upp ärendet.",
              "Note that all present decided to take it up.")
          .right(
              "Organ: Kommunfullmäktige\n§ 12 Borgen | KS 2024/31\nÄrendet: Ärendet är brådskande och har inte kungjorts. Samtliga närvarande är ense om att det får avgöras.")
          .wrong(
              "Organ: Kommunfullmäktige\n§ 12 Borgen | KS 2024/31\nÄrendet: Ärendet är brådskande och har inte kungjorts.");

  private static final Cued URGENT =
      Cued.of(
          "brådskande|extra ärende|utan beredning|inte (?:har )?(?:beretts|kungjorts|varit kungjort)"
              + "|(?:har|är) inte (?:kungjort|kungjorts|beretts)|(?:fanns|stod|är|var|finns|står) inte (?:med )?(?:i|på) (?:kungörelsen|kallelsen|dagordningen|föredragningslistan)"
              + "|tas upp som (?:ett )?extra",
          "brådskande",
          "extra",
          "utan beredning",
          "inte ");
  private static final Pattern ADDED =
      Pattern.compile(
          "extra|tillägg|tillkom|lägg\\p{L}* till|utöka",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern AGREED =
      Pattern.compile(
          "\\b(?:samtliga|enig|eniga|ense|enhällig\\p{L}*|enigt|alla närvarande|godkänner att ärendet|beslutar att (?:ärendet får|ta upp))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    boolean assembly = subject.minutes().body().filter(Body::isAssembly).isPresent();
    List<Matter> matters = subject.minutes().matters();
    if (matters.stream().anyMatch(UrgencyIsAgreed::agreesOnAgenda)) {
      return Answer.KEPT;
    }
    return Answer.of(
        matters.stream()
            .filter(matter -> !matter.isFormal())
            .filter(matter -> isTakenUp(matter))
            .filter(matter -> matter.body().stream().noneMatch(p -> p.has(AGREED)))
            .map(matter -> finding(matter, assembly ? Severity.ERROR : Severity.WARNING)));
  }

  /** Where the agenda was settled all agreed to take up more than it held. */
  private static boolean agreesOnAgenda(Matter matter) {
    return matter.isFormal()
        && matter.body().stream().anyMatch(p -> p.has(AGREED))
        && matter.body().stream().anyMatch(p -> URGENT.in(p) || p.has(ADDED));
  }

  /**
   * {@code brådskande} alone may be said of anything: of the matter, or with its missing
   * announcement.
   */
  private static boolean isTakenUp(Matter matter) {
    return matter
        .sentences(URGENT)
        .map(Sentence::text)
        .anyMatch(text ->
            !text.toLowerCase(Locale.ROOT).contains("brådskande")
                || text.toLowerCase(Locale.ROOT).contains("ärende"));
  }

  private static Finding finding(Matter matter, Severity severity) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s togs upp som brådskande, men det antecknas inte att alla var ense."
                    .formatted(matter.cite()),
                "%s was taken up as urgent, but the consent of all is not noted."
                    .formatted(matter.cite())),
            matter.find(URGENT).orElse(matter.place()))
        .inParagraph(matter.number())
        .with(severity);
  }
}
