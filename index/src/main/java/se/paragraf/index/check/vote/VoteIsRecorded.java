package se.paragraf.index.check.vote;

import java.util.Optional;
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
import se.paragraf.model.Paragraph.SectionRole;

/** E11: a decision that speaks of counted votes has a recorded vote. */
public final class VoteIsRecorded implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "E11",
              "Nämns röstsiffror eller votering finns en protokollförd omröstning.",
              "Where counts or a vote are mentioned, a vote is recorded.")
          .practice("Praxis; KL 5:67 3")
          .mend(
              "För in omröstningen eller ta bort orden.", "Enter the vote, or take the words away.")
          .right("§ 12 Remissvar | KS 2024/31\nÄrendet: Nämnden godkänner yttrandet.")
          .wrong(
              "§ 12 Remissvar | KS 2024/31\nÄrendet: Nämnden godkänner yttrandet med röstsiffrorna 5-4.");

  private static final Cued COUNTED =
      Cued.of(
          "med röst(?:siffrorna|etalen)|\\befter (?:votering|omröstning)|med \\d+ (?:röster )?mot \\d+(?: röster)?\\b|med \\p{L}+ röster mot \\p{L}+",
          "röst",
          "votering",
          "mot ");
  private static final Pattern OTHER_BODY =
      Pattern.compile(
          "(?<![\\p{L}])\\p{L}*(?:styrelsen|nämnden|fullmäktige|utskottet|riksdagen|regeringen|rätten)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Optional<Body> own = subject.minutes().body();
    return Answer.of(
        subject.minutes().matters().stream()
            .filter(matter -> !isRecorded(matter))
            .flatMap(matter ->
                matter
                    .sentences(COUNTED)
                    .filter(sentence -> !isOfOthers(sentence.text(), own))
                    .limit(1)
                    .map(sentence -> finding(matter, sentence))));
  }

  private static boolean isRecorded(Matter matter) {
    return !matter.sections(SectionRole.VOTE).isEmpty()
        || matter.polls().stream().anyMatch(p -> p.yesFor().isPresent() || !p.ballots().isEmpty());
  }

  private static boolean isOfOthers(String text, Optional<Body> own) {
    return OTHER_BODY
        .matcher(text)
        .results()
        .anyMatch(match -> own.filter(body -> body.isNamedBy(match.group())).isEmpty());
  }

  private static Finding finding(Matter matter, Sentence sentence) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s nämner röster, men ingen omröstning är protokollförd.".formatted(matter.cite()),
                "%s speaks of votes, but no vote is recorded.".formatted(matter.cite())),
            sentence.place())
        .inParagraph(matter.number());
  }
}
