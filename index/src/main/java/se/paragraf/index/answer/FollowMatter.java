package se.paragraf.index.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.chain.Action;
import se.paragraf.index.chain.Aftermath;
import se.paragraf.index.chain.FiledParagraph;
import se.paragraf.index.chain.FiledParagraphs;
import se.paragraf.index.chain.FindAftermath;
import se.paragraf.index.chain.ReadAction;
import se.paragraf.index.search.ParagraphRef;
import se.paragraf.model.DocumentKind;

/**
 * Takes a decision that answers a question on to the last step of its matter.
 *
 * <p>A question that names a body, a § or a meeting is answered by it; what came later is said in
 * the remark. Any other is answered by the last decision.
 */
final class FollowMatter {

  private static final int LONGEST_QUOTE = 300;

  private final FiledParagraphs paragraphs;
  private final FindAftermath aftermaths;

  FollowMatter(FiledParagraphs paragraphs) {
    this.paragraphs = paragraphs;
    this.aftermaths = new FindAftermath(paragraphs);
  }

  Answer follow(Question question, Answer answer) {
    if (answer.kind() == AnswerKind.NONE) {
      return answer;
    }
    Optional<FiledParagraph> source =
        answer.evidence().stream()
            .findFirst()
            .filter(evidence -> evidence.document().kind() != DocumentKind.TJANSTESKRIVELSE)
            .flatMap(evidence ->
                evidence
                    .paragraph()
                    .filter(paragraph -> paragraph.number().isPresent())
                    .flatMap(paragraph ->
                        paragraphs.at(evidence.document(), paragraph, evidence.citation())));
    return source.map(found -> follow(question, answer, aftermaths.of(found))).orElse(answer);
  }

  private static Answer follow(Question question, Answer answer, Aftermath after) {
    if (answer.kind() == AnswerKind.DECISION
        && !pinned(question)
        && after.last() != after.itself()) {
      return inForce(answer, after);
    }
    return remark(answer, after).map(answer::withRemark).orElse(answer);
  }

  /** Whether the question asks for what one body did, or what was done at one time. */
  private static boolean pinned(Question question) {
    return !question.who().bodies().isEmpty()
        || question.paragraph().isPresent()
        || DecisionAnswers.asksProposal(question)
        || !question.when().source().isEmpty()
        || question.when().asked().stream()
            .anyMatch(period -> !period.isYears() && !question.when().things().containsKey(period));
  }

  private static Answer inForce(Answer answer, Aftermath after) {
    FiledParagraph last = after.last();
    String decision = DecisionBlock.text(ReadAction.decided(last.paragraph()));
    Evidence source =
        new Evidence(
            decision,
            last.citation(),
            last.file(),
            Optional.of(ParagraphRef.of(last.paragraph())),
            Optional.empty(),
            last.decisionRegions());
    List<Evidence> evidence = new ArrayList<>(List.of(source));
    evidence.addAll(answer.evidence());
    String remark =
        after.changed().isPresent()
            ? "Beslutet i %s är ändrat, upphävt eller ersatt; här står det senare."
                .formatted(after.decided().orElse(after.itself()).citation())
            : way(Stream.concat(after.before().stream(), Stream.of(after.itself())), last);
    return answer.withDecision(decision, evidence, remark);
  }

  private static Optional<String> remark(Answer answer, Aftermath after) {
    if (after.changed().isPresent()) {
      FiledParagraph changed = after.changed().get();
      return Optional.of(
          "Beslutet är senare ändrat, upphävt eller ersatt: %s, ”%s”."
              .formatted(changed.citation(), quote(changed)));
    }
    if (after.decided().isPresent()) {
      FiledParagraph decided = after.decided().get();
      return Optional.of(
          "Senare i ärendet: %s, ”%s”.".formatted(decided.citation(), quote(decided)));
    }
    if (answer.kind() != AnswerKind.DECISION) {
      return Optional.empty();
    }
    if (after.onlyProposed()) {
      return Optional.of("Arkivet har bara ett förslag, inget beslut.");
    }
    return after.before().isEmpty() || ReadAction.of(after.itself().paragraph()) != Action.DECIDES
        ? Optional.empty()
        : Optional.of(way(after.before().stream(), after.itself()));
  }

  /** {@code Förslag: …; beslut: ….} */
  private static String way(Stream<FiledParagraph> before, FiledParagraph last) {
    return "Förslag: %s; beslut: %s."
        .formatted(
            before.map(FiledParagraph::citation).distinct().collect(Collectors.joining("; ")),
            last.citation());
  }

  private static String quote(FiledParagraph filed) {
    return Excerpt.around(String.join(" ", filed.items()), 0, LONGEST_QUOTE);
  }
}
