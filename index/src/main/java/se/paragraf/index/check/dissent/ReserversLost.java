package se.paragraf.index.check.dissent;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Act;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.MotionKind;
import se.paragraf.index.check.fact.Name;
import se.paragraf.index.check.fact.Poll;
import se.paragraf.index.check.fact.Sentence;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Paragraph.Ballot;
import se.paragraf.model.Paragraph.Choice;
import se.paragraf.model.Paragraph.SectionRole;

/** F03: who reserves did not win. */
public final class ReserversLost implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "F03",
              "Den som reserverar sig har inte röstat för det som beslutades.",
              "Who reserves did not vote for what was decided.")
          .practice("Följer av logik")
          .mend(
              "Rätta rösten, yrkandet eller reservationen.",
              "Correct the vote, motion or reservation.")
          .right(
              "§ 12 Remissvar | KS 2024/31\nOmröstning: Ja-röst för bifall till förslaget. Nej-röst för avslag. Med 2 ja-röster mot 1 nej-röst beslutar nämnden enligt förslaget.\nRöster: Anna Ek (S) ja; Carin Dal (C) ja; Bo Alm (M) nej\nReservation: Bo Alm (M) reserverar sig mot beslutet.")
          .wrong(
              "§ 12 Remissvar | KS 2024/31\nOmröstning: Ja-röst för bifall till förslaget. Nej-röst för avslag. Med 2 ja-röster mot 1 nej-röst beslutar nämnden enligt förslaget.\nRöster: Anna Ek (S) ja; Carin Dal (C) ja; Bo Alm (M) nej\nReservation: Carin Dal (C) reserverar sig mot beslutet.")
          .silencedBy("E03", "E04", "E05", "C07", "F01", "G02");

  private static final Pattern IN_PART =
      Pattern.compile(
          "i den del|till den del|delvis|den delen|att-sats|punkt",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ADOPTED =
      Pattern.compile(
          "beslutar (?:\\p{L}+ ){0,2}(?:enligt|i enlighet med|bifalla)|bifaller|bifall",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** What was adopted was somebody's motion, not the proposal. */
  private static final Pattern MOVED =
      Pattern.compile(
          "(?:enligt|bifaller|bifalla|enlighet med) (?:(?!förslag)[^.])*yrkande",
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
                matter.acts(Kind.RESERVES).stream()
                    .filter(act -> !IN_PART.matcher(act.text()).find())
                    .flatMap(act ->
                        act.by().stream()
                            .filter(who -> won(matter, who.person()))
                            .map(who -> finding(matter, act, who.person())))));
  }

  /** In every vote that lists the person; without a list, by the only thing the person moved. */
  private static boolean won(Matter matter, Name name) {
    List<Poll> listed =
        matter.polls().stream()
            .filter(p -> p.winner().isPresent() && choice(p, name).isPresent())
            .toList();
    if (!listed.isEmpty()) {
      return listed.stream().allMatch(poll -> choice(poll, name).equals(poll.winner()));
    }
    List<MotionKind> moved =
        matter.acts(Kind.MOVES).stream()
            .filter(act -> act.by().stream().anyMatch(who -> who.person().same(name)))
            .map(act -> MotionKind.of(act.object()))
            .distinct()
            .toList();
    return moved.equals(List.of(MotionKind.ADOPT)) && isAdopted(matter);
  }

  private static Optional<Choice> choice(Poll poll, Name name) {
    return poll.ballots().stream()
        .filter(ballot -> new Name(ballot.name()).same(name))
        .map(Ballot::choice)
        .findFirst();
  }

  private static boolean isAdopted(Matter matter) {
    boolean declared =
        Stream.of(SectionRole.PROPOSITION, SectionRole.VOTE)
            .flatMap(role -> matter.sections(role).stream())
            .flatMap(prose -> prose.sentences().stream())
            .map(Sentence::text)
            .anyMatch(text -> ADOPTED.matcher(text).find() && !MOVED.matcher(text).find());
    MotionKind decided = MotionKind.of(matter.decisionText());
    return declared && (decided == MotionKind.OWN || decided == MotionKind.ADOPT);
  }

  private static Finding finding(Matter matter, Act act, Name name) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s reserverar sig i %s men stod på den vinnande sidan."
                    .formatted(name.printed(), matter.cite()),
                "%s reserves in %s but was on the winning side."
                    .formatted(name.printed(), matter.cite())),
            act.place())
        .inParagraph(matter.number())
        .about(name.folded());
  }
}
