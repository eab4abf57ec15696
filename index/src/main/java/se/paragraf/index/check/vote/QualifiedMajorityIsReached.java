package se.paragraf.index.check.vote;

import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Tally;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** E08: where a share of the votes is asked, the count reaches it. */
public final class QualifiedMajorityIsReached implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "E08",
              "Där lagen kräver en viss andel av rösterna når röstetalet den.",
              "Where the law asks for a share of the votes, the count reaches it.")
          .municipalAct("5:50 (en tredjedel), 5:10, 5:37, 5:58 (två tredjedelar)")
          .mend("Kontrollera röstetalet mot kravet.", "Check the count against the share.")
          .right(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C); Dan Berg (L)\n§ 12 Plan | KS 2024/31\nOmröstning: Ja-röst för att ärendet avgörs idag. Nej-röst för återremiss. Med 2 ja-röster mot 2 nej-röster, mer än en tredjedel, återremitteras ärendet (minoritetsåterremiss) med ordförandens utslagsröst.")
          .wrong(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C); Dan Berg (L)\n§ 12 Plan | KS 2024/31\nOmröstning: Ja-röst för att ärendet avgörs idag. Nej-röst för återremiss. Med 3 ja-röster mot 1 nej-röst återremitteras ärendet (minoritetsåterremiss, en tredjedel).");

  private static final Pattern THIRD =
      Pattern.compile(
          "minoritetsåterremi|en tredjedel",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern TWO_THIRDS =
      Pattern.compile(
          "två tredjedelar|kvalificerad majoritet",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .flatMap(matter ->
                matter.polls().stream()
                    .flatMap(poll -> poll.tally().stream())
                    .flatMap(tally -> wrong(matter, tally).stream())));
  }

  private static Optional<Finding> wrong(Matter matter, Tally tally) {
    int voted = tally.yes() + tally.no();
    int smaller = Math.min(tally.yes(), tally.no());
    int larger = Math.max(tally.yes(), tally.no());
    boolean third = matter.body().stream().anyMatch(p -> p.has(THIRD));
    boolean twoThirds = matter.body().stream().anyMatch(p -> p.has(TWO_THIRDS));
    if (third && 3 * smaller < voted) {
      return Optional.of(finding(matter, tally, "en tredjedel", "one third"));
    }
    return twoThirds && 3 * larger < 2 * voted
        ? Optional.of(finding(matter, tally, "två tredjedelar", "two thirds"))
        : Optional.empty();
  }

  private static Finding finding(Matter matter, Tally tally, String swedish, String english) {
    return Finding.of(
            SHEET,
            Words.of(
                "Röstetalet %d–%d i %s når inte %s."
                    .formatted(tally.yes(), tally.no(), matter.cite(), swedish),
                "The count %d–%d in %s does not reach %s."
                    .formatted(tally.yes(), tally.no(), matter.cite(), english)),
            tally.sentence().place())
        .inParagraph(matter.number());
  }
}
