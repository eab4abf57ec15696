package se.paragraf.index.check.vote;

import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Body;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Poll;
import se.paragraf.index.check.fact.Tally;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Paragraph.Choice;

/** E09: in a decision on somebody in particular a board member does not abstain. */
public final class NobodyAbstainsFromAuthority implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "E09",
              "I ett ärende om myndighetsutövning avstår ingen nämndledamot; ordföranden avstår inte"
                  + " när rösten behövs.",
              "In the exercise of authority no board member abstains; nor the chair when needed.")
          .municipalAct("4:25–26")
          .mend("Kontrollera rösterna.", "Check the votes.")
          .right(
              "§ 12 Bygglov | BN 2024/31\nBeslut: Nämnden avslår ansökan om bygglov.\nOmröstning: Ja-röst för bifall till förslaget. Nej-röst för avslag. Med 2 ja-röster mot 1 nej-röst beslutar nämnden enligt förslaget.")
          .wrong(
              "§ 12 Bygglov | BN 2024/31\nBeslut: Nämnden avslår ansökan om bygglov.\nOmröstning: Ja-röst för bifall till förslaget. Nej-röst för avslag. Med 2 ja-röster mot 0 nej-röster och 1 som avstår beslutar nämnden enligt förslaget.");

  private static final Pattern AUTHORITY =
      Pattern.compile(
          "bygglov|förhandsbesked|serveringstillstånd|strandskyddsdispens|förelägg|\\bvite|sanktionsavgift|ansökan om (?:bistånd|tillstånd)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    boolean assembly = subject.minutes().body().filter(Body::isAssembly).isPresent();
    return Answer.of(
        subject.minutes().matters().stream()
            .filter(matter -> !assembly)
            .flatMap(matter ->
                matter.polls().stream()
                    .filter(NobodyAbstainsFromAuthority::hasAbstention)
                    .filter(poll -> AUTHORITY.matcher(matter.decisionText()).find())
                    .map(poll -> finding(matter, poll))));
  }

  private static boolean hasAbstention(Poll poll) {
    return poll.count(Choice.ABSTAIN) > 0
        || poll.tally().flatMap(Tally::abstain).filter(count -> count > 0).isPresent();
  }

  private static Finding finding(Matter matter, Poll poll) {
    return Finding.of(
            SHEET,
            Words.of(
                "Någon avstår i %s, som gäller myndighetsutövning.".formatted(matter.cite()),
                "Somebody abstains in %s, an exercise of authority.".formatted(matter.cite())),
            poll.place().orElse(matter.place()))
        .inParagraph(matter.number());
  }
}
