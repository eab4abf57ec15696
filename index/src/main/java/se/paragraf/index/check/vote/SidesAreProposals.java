package se.paragraf.index.check.vote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Act;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Mention;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.MotionKind;
import se.paragraf.index.check.fact.Poll.Side;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** E07: what a yes and a no stand for was proposed in that §. */
public final class SidesAreProposals implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "E07",
              "Det som ja och nej står för är förslag som finns i paragrafen.",
              "What yes and no stand for was proposed in the §.")
          .practice("Följer av KL 5:53")
          .mend("Rätta voteringsordningen.", "Correct the order of the vote.")
          .right(
              "§ 12 Remissvar | KS 2024/31\nYrkanden: Bo Alm (M) yrkar avslag på förslaget.\nOmröstning: Ja-röst för bifall till förslaget. Nej-röst för Bo Alms (M) yrkande om avslag. Med 2 ja-röster mot 1 nej-röst beslutar nämnden enligt förslaget.")
          .wrong(
              "§ 12 Remissvar | KS 2024/31\nYrkanden: Bo Alm (M) yrkar avslag på förslaget.\nOmröstning: Ja-röst för bifall till förslaget. Nej-röst för Carin Dals (C) yrkande om återremiss. Med 2 ja-röster mot 1 nej-röst beslutar nämnden enligt förslaget.")
          .silencedBy("C11", "D04");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    return Answer.of(
        minutes.matters().stream()
            .flatMap(matter ->
                matter.polls().stream()
                    .flatMap(poll -> Stream.of(poll.yesFor(), poll.noFor()))
                    .flatMap(Optional::stream)
                    .flatMap(side -> wrong(minutes, matter, side).stream())));
  }

  private static Optional<Finding> wrong(Minutes minutes, Matter matter, Side side) {
    List<Act> motions = matter.acts(Kind.MOVES);
    List<Mention> named = minutes.people().in(side.text());
    boolean strangers =
        named.stream().anyMatch(who -> motions.stream().noneMatch(act -> isBy(act, who)));
    MotionKind kind = MotionKind.of(side.text());
    boolean counted =
        kind == MotionKind.REJECT || kind == MotionKind.REFER_BACK || kind == MotionKind.TABLE;
    boolean unheard =
        counted
            && !motions.isEmpty()
            && motions.stream().noneMatch(act -> MotionKind.of(act.object()) == kind)
            && matter.proposed().stream().noneMatch(p -> MotionKind.of(p.text()) == kind);
    return strangers || unheard ? Optional.of(finding(matter, side)) : Optional.empty();
  }

  private static boolean isBy(Act act, Mention who) {
    return act.by().stream().anyMatch(mover -> mover.person().same(who.person()));
  }

  private static Finding finding(Matter matter, Side side) {
    return Finding.of(
            SHEET,
            Words.of(
                "Rösten gäller ”%s”, ett yrkande som inte finns i %s."
                    .formatted(side.text(), matter.cite()),
                "The vote is for “%s”, a motion that is not in %s."
                    .formatted(side.text(), matter.cite())),
            side.place())
        .inParagraph(matter.number());
  }
}
