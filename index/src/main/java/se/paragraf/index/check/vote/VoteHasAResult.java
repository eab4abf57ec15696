package se.paragraf.index.check.vote;

import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Cued;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.fact.Tally;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Paragraph.SectionRole;

/** E01: a vote has a result. */
public final class VoteHasAResult implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error("E01", "En omröstning har ett redovisat resultat.", "A vote has a result.")
          .municipalAct("5:67 3")
          .mend("Skriv hur många som röstade ja och nej.", "Write how many voted yes and no.")
          .right(
              "§ 12 Remissvar | KS 2024/31\nOmröstning: Omröstning begärs. Ja-röst för bifall till förslaget. Nej-röst för avslag. Med 2 ja-röster mot 1 nej-röst beslutar nämnden enligt förslaget.")
          .wrong(
              "§ 12 Remissvar | KS 2024/31\nOmröstning: Omröstning begärs. Ja-röst för bifall till förslaget. Nej-röst för avslag. Nämnden beslutar enligt förslaget.");

  private static final Cued HELD =
      Cued.of(
          "\\b(?:votering|omröstning|rösträkning)\\w* (?:begärs|begärdes|genomförs|genomfördes|verkställs|verkställdes|företas|sker|hålls)\\b(?! (?:inte|ej)\\b)"
              + "|\\bbegär(?:s|de)? (?:\\p{L}+ )?(?:votering|omröstning)\\b",
          "votering",
          "omröstning",
          "rösträkning");

  /** {@code Votering begärs men begäran återtas.} */
  private static final Pattern TAKEN_BACK =
      Pattern.compile(
          "(?:votering|omröstning|begäran)\\p{L}*[^.]{0,60}?(?:återta|återkalla|dra[rs]? tillbaka|drogs tillbaka|återtog)"
              + "|(?:återta|återkalla|återtog|drar tillbaka)\\p{L}* (?:sin )?(?:begäran|votering)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern CLOSED =
      Pattern.compile(
          "\\bslut(?:en|na)\\b|\\bval(?:et|sedlar)?\\b|\\bvalsed",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern IN_APPENDIX = Pattern.compile("bilag", Pattern.CASE_INSENSITIVE);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .filter(matter -> isHeld(matter) && !isTold(matter))
            .map(VoteHasAResult::finding));
  }

  private static boolean isHeld(Matter matter) {
    boolean section =
        matter.sections(SectionRole.VOTE).stream().anyMatch(prose -> !prose.text().isBlank());
    return section
        || matter.body().stream().anyMatch(prose -> HELD.in(prose) && !prose.has(TAKEN_BACK));
  }

  private static boolean isTold(Matter matter) {
    boolean counted =
        matter.polls().stream().anyMatch(p -> p.tally().isPresent() || !p.ballots().isEmpty());
    boolean byExtractor =
        matter.paragraph().votes().stream().anyMatch(vote -> vote.yes().isPresent());
    boolean inText = matter.body().stream().anyMatch(prose -> !Tally.in(prose).isEmpty());
    boolean closedOrElsewhere =
        matter.body().stream()
            .filter(prose -> prose.role() == SectionRole.VOTE || HELD.in(prose))
            .anyMatch(prose -> prose.has(CLOSED) || prose.has(IN_APPENDIX));
    return counted || byExtractor || inText || closedOrElsewhere;
  }

  private static Finding finding(Matter matter) {
    Place place =
        matter.sections(SectionRole.VOTE).stream()
            .filter(prose -> !prose.text().isBlank())
            .findFirst()
            .map(Prose::place)
            .or(() -> matter.find(HELD))
            .orElse(matter.place());
    return Finding.of(
            SHEET,
            Words.of(
                "Omröstningen i %s har inget resultat.".formatted(matter.cite()),
                "The vote in %s has no result.".formatted(matter.cite())),
            place)
        .inParagraph(matter.number());
  }
}
