package se.paragraf.index.check.decision;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.paragraf.index.check.fact.Act;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.MotionKind;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Paragraph.SectionRole;

/** D03: where proposals stand against each other, the order of propositions is told. */
public final class PropositionOrderIsTold implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "D03",
              "När två eller flera förslag står mot varandra anges propositionsordningen.",
              "Where proposals stand against each other, the order of propositions is told.")
          .municipalAct("5:67 2, 5:53")
          .mend("Skriv hur propositionerna ställdes.", "Write how the propositions were put.")
          .right(
              "§ 12 Remissvar | KS 2024/31\nBeslut: Nämnden antar yttrandet.\nFörslag: Nämnden antar yttrandet.\nYrkanden: Bo Alm (M) yrkar avslag på förslaget.\nPropositionsordning: Ordföranden ställer proposition på förslaget och avslag och finner att nämnden antar yttrandet.")
          .wrong(
              "§ 12 Remissvar | KS 2024/31\nBeslut: Nämnden antar yttrandet.\nFörslag: Nämnden antar yttrandet.\nYrkanden: Bo Alm (M) yrkar avslag på förslaget.");

  private static final Pattern TOLD =
      Pattern.compile(
          "proposition|\\bfinner\\b|\\bfann\\b|ställer (?:\\p{L}+ ){0,4}(?:förslag|yrkande)"
              + "|ställs (?:\\p{L}+ ){0,3}mot|under omröstning|tillfrågar",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern AGREED =
      Pattern.compile(
          "\\b(?:enig|eniga|enigt|enhällig|enhälligt|enhälliga|utan omröstning|samtliga (?:\\p{L}+ )?(?:instämmer|bifaller))\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .filter(matter -> stand(matter) && !isTold(matter))
            .map(PropositionOrderIsTold::finding));
  }

  private static boolean isTold(Matter matter) {
    return !matter.sections(SectionRole.PROPOSITION).isEmpty()
        || !matter.polls().isEmpty()
        || matter.body().stream().anyMatch(p -> p.has(TOLD) || p.has(AGREED));
  }

  /** Motions of two kinds, or one against the proposal that the decision did not simply follow. */
  private static boolean stand(Matter matter) {
    Set<String> withdrawn =
        matter.acts(Kind.WITHDRAWS).stream()
            .flatMap(act -> act.by().stream())
            .map(who -> who.person().folded())
            .collect(Collectors.toSet());
    List<Act> motions =
        matter.acts(Kind.MOVES).stream()
            .filter(
                act -> act.by().stream().noneMatch(w -> withdrawn.contains(w.person().folded())))
            .toList();
    List<MotionKind> kinds =
        motions.stream()
            .map(act -> MotionKind.of(act.object()))
            .filter(kind -> kind != MotionKind.JOIN)
            .distinct()
            .toList();
    List<MotionKind> against = kinds.stream().filter(k -> k != MotionKind.ADOPT).toList();
    return kinds.size() > 1 && !against.isEmpty() || isAlone(against) && !follows(matter, against);
  }

  private static boolean isAlone(List<MotionKind> against) {
    return against.size() == 1;
  }

  /** One motion against the proposal, which the meeting followed: nobody spoke for the proposal. */
  private static boolean follows(Matter matter, List<MotionKind> against) {
    boolean own = against.getFirst() == MotionKind.OWN || against.getFirst() == MotionKind.SETTLE;
    return own || MotionKind.of(matter.decisionText()) == against.getFirst();
  }

  private static Finding finding(Matter matter) {
    Place place =
        matter.acts(Kind.MOVES).stream()
            .filter(act -> MotionKind.of(act.object()) != MotionKind.ADOPT)
            .findFirst()
            .map(Act::place)
            .orElse(matter.place());
    return Finding.of(
            SHEET,
            Words.of(
                "I %s står förslag mot varandra, men propositionsordningen saknas."
                    .formatted(matter.cite()),
                "In %s proposals stand against each other, but no order of propositions is told."
                    .formatted(matter.cite())),
            place)
        .inParagraph(matter.number());
  }
}
