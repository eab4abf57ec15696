package se.paragraf.index.check.decision;

import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.MotionKind;
import se.paragraf.index.check.fact.Points;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** D07: proposal and decision have the same points in the same order. */
public final class PointsKeepOrder implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "D07",
              "Förslag och beslut har lika många punkter i samma ordning, om inget yrkande ändrade det.",
              "Proposal and decision have the same points in the same order.")
          .practice("Praxis")
          .mend("Låt beslutspunkterna följa förslaget.", "Let the points follow the proposal.")
          .right(
              "§ 12 Uppföljning | KS 2024/31\nBeslut: Nämnden beslutar att | godkänna uppföljningen för mars | ge direktören i uppdrag att ta fram en plan\nFörslag: Nämnden beslutar att | godkänna uppföljningen för mars | ge direktören i uppdrag att ta fram en plan")
          .wrong(
              "§ 12 Uppföljning | KS 2024/31\nBeslut: Nämnden beslutar att | ge direktören i uppdrag att ta fram en plan | godkänna uppföljningen för mars\nFörslag: Nämnden beslutar att | godkänna uppföljningen för mars | ge direktören i uppdrag att ta fram en plan")
          .silencedBy("D01", "D05", "J01e");

  /** Points less alike were reworded; then their number says nothing. */
  private static final double SAME_POINT = 0.8;

  private static final Pattern OF_FORM =
      Pattern.compile("omedelbart juster|direktjuster|tacka", Pattern.CASE_INSENSITIVE);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .filter(matter -> !isChangedByMotion(matter))
            .flatMap(matter -> matter.points().flatMap(p -> wrong(matter, p)).stream()));
  }

  private static boolean isChangedByMotion(Matter matter) {
    return matter.acts(Kind.MOVES).stream()
        .anyMatch(act -> MotionKind.of(act.object()) == MotionKind.OWN);
  }

  private static Optional<Finding> wrong(Matter matter, Points points) {
    boolean alike =
        !points.pairs().isEmpty()
            && points.pairs().stream().allMatch(pair -> pair.words().likeness() >= SAME_POINT);
    if (!alike) {
      return Optional.empty();
    }
    return reordered(matter, points).or(() -> counted(matter, points));
  }

  private static Optional<Finding> reordered(Matter matter, Points points) {
    for (int at = 1; at < points.pairs().size(); at++) {
      if (points.pairs().get(at).from() < points.pairs().get(at - 1).from()) {
        return Optional.of(
            finding(
                matter,
                points.pairs().get(at - 1).decided(),
                "Beslutspunkterna i %s står i annan ordning än i förslaget.",
                "The points of the decision in %s stand in another order than in the proposal."));
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> counted(Matter matter, Points points) {
    Optional<Prose> added =
        points.added().stream().filter(p -> !OF_FORM.matcher(p.text()).find()).findFirst();
    Optional<Prose> left =
        points.left().stream().filter(p -> !OF_FORM.matcher(p.text()).find()).findFirst();
    if (added.isPresent() == left.isPresent()) {
      return Optional.empty();
    }
    return added
        .map(point ->
            finding(
                matter,
                point,
                "Beslutet i %s har en punkt som inte finns i förslaget.",
                "The decision in %s has a point that the proposal lacks."))
        .or(() ->
            Optional.of(
                finding(
                        matter,
                        points.pairs().getLast().decided(),
                        "Beslutet i %s saknar en punkt i förslaget.",
                        "The decision in %s lacks a point of the proposal.")
                    .relatedTo(left.orElseThrow().place())));
  }

  private static Finding finding(Matter matter, Prose point, String swedish, String english) {
    return Finding.of(
            SHEET,
            Words.of(swedish.formatted(matter.cite()), english.formatted(matter.cite())),
            point.place())
        .inParagraph(matter.number());
  }
}
