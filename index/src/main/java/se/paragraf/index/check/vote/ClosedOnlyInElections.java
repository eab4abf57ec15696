package se.paragraf.index.check.vote;

import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Cued;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** E06: a closed vote is held only in elections and appointments. */
public final class ClosedOnlyInElections implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "E06",
              "Sluten omröstning hålls bara i val och vid anställning.",
              "A closed vote is held only in elections and appointments.")
          .municipalAct("5:54")
          .mend(
              "Rätta texten; var omröstningen sluten är beslutet inte lagligen tillkommet.",
              "Correct the text; a closed vote was not lawful.")
          .right(
              "§ 12 Val av ombud | KS 2024/31\nOmröstning: Omröstningen genomförs sluten. Med 2 ja-röster mot 1 nej-röst väljs Bo Alm.")
          .wrong(
              "§ 12 Remissvar | KS 2024/31\nOmröstning: Omröstningen genomförs sluten. Med 2 ja-röster mot 1 nej-röst beslutar nämnden enligt förslaget.");

  private static final Cued CLOSED =
      Cued.of(
          "\\bslut(?:en|na) (?:omröstning|votering|sedlar|röst)|(?:omröstning|votering)\\p{L}* (?:\\p{L}+ ){0,3}(?:slut(?:en|et)|hemlig|anonym)\\p{L}*\\b|\\bhemlig (?:omröstning|votering)|röstsedlar|valsedlar",
          "slut",
          "hemlig",
          "anonym",
          "sedlar");
  private static final Pattern ELECTION =
      Pattern.compile(
          "\\bval\\b|\\bväljer?\\b|\\butse|\\butsåg|anställ|tillsätt|entledig|fyllnadsval|\\bnominer|förordna",
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
                matter.find(CLOSED).stream()
                    .filter(place -> !isElection(matter))
                    .map(place -> finding(matter, place))));
  }

  private static boolean isElection(Matter matter) {
    return ELECTION.matcher(matter.title() + " " + matter.decisionText()).find();
  }

  private static Finding finding(Matter matter, Place place) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s är varken val eller anställning, men omröstningen var sluten."
                    .formatted(matter.cite()),
                "%s is neither election nor appointment, but the vote was closed."
                    .formatted(matter.cite())),
            place)
        .inParagraph(matter.number());
  }
}
