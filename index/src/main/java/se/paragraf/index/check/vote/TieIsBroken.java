package se.paragraf.index.check.vote;

import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Tally;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** E05: a tie is broken by the chair's casting vote, in an election by lot. */
public final class TieIsBroken implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "E05",
              "Vid lika röstetal antecknas ordförandens utslagsröst, i val och anställning lotten.",
              "At a tie the chair's casting vote is noted, in elections the lot.")
          .municipalAct("5:55–56")
          .mend("Anteckna utslagsrösten.", "Note the casting vote.")
          .right(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M)\n§ 12 Remissvar | KS 2024/31\nOmröstning: Ja-röst för bifall till förslaget. Nej-röst för avslag. Med 1 ja-röst mot 1 nej-röst, med ordförandens utslagsröst, beslutar nämnden enligt förslaget.")
          .wrong(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M)\n§ 12 Remissvar | KS 2024/31\nOmröstning: Ja-röst för bifall till förslaget. Nej-röst för avslag. Med 1 ja-röst mot 1 nej-röst beslutar nämnden enligt förslaget.");

  private static final Pattern CASTING =
      Pattern.compile(
          "utslagsröst|avgör\\p{L}* (?:\\p{L}+ )?röst|röst (?:avgör|avgjorde|fäller|fällde|blir avgörande|blev avgörande|fick avgöra|får avgöra)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LOT =
      Pattern.compile("lott", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

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
                    .filter(Tally::isTie)
                    .filter(tally -> tally.yes() > 0)
                    .filter(tally -> !isBroken(matter))
                    .map(tally -> finding(matter, tally))));
  }

  private static boolean isBroken(Matter matter) {
    return matter.body().stream().anyMatch(p -> p.has(CASTING) || p.has(LOT));
  }

  private static Finding finding(Matter matter, Tally tally) {
    return Finding.of(
            SHEET,
            Words.of(
                "I %s är röstetalet lika, men utslagsrösten är inte antecknad."
                    .formatted(matter.cite()),
                "In %s the votes are equal, but no casting vote is noted."
                    .formatted(matter.cite())),
            tally.sentence().place())
        .inParagraph(matter.number());
  }
}
