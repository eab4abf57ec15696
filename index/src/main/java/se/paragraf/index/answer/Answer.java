package se.paragraf.index.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.paragraf.index.followup.Report;

/**
 * What the archive answers to a question.
 *
 * @param answer quoted words; empty when {@code kind} is {@code NONE}
 * @param confidence 0–1: the share of answers given with this confidence that are right
 * @param quantity the number of a figure answer
 * @param evidence best first; of a {@code NONE}, the nearest passages
 * @param alternatives other readings of the question, each with its own answer
 * @param followUp what came of the orders in the answer, when the question asks for it
 * @param remark one sentence in Swedish that the reader needs to judge the answer: that it is only
 *     a proposal, that the decision was changed later
 */
public record Answer(
    String question,
    AnswerKind kind,
    Optional<String> answer,
    double confidence,
    Optional<FoundQuantity> quantity,
    List<Evidence> evidence,
    List<Alternative> alternatives,
    Coverage coverage,
    List<Report> followUp,
    Optional<String> remark) {

  public Answer {
    evidence = List.copyOf(evidence);
    alternatives = List.copyOf(alternatives);
    followUp = List.copyOf(followUp);
    if ((kind == AnswerKind.NONE) != answer.isEmpty()) {
      throw new IllegalArgumentException("an answer of kind " + kind + " with text " + answer);
    }
  }

  /** The same with what came of its orders, and a remark that says so. */
  Answer withFollowUp(List<Report> reports) {
    String found =
        reports.isEmpty()
            ? "Beslutet gav inget uppdrag som kan följas upp."
            : reports.stream().allMatch(Report::isOpen)
                ? "Arkivet visar inte att uppdraget är slutredovisat."
                : "Uppdraget har följts upp: "
                    + reports.stream()
                        .flatMap(report -> report.links().stream())
                        .map(Report.Link::citation)
                        .distinct()
                        .collect(Collectors.joining("; "))
                    + ".";
    return new Answer(
            question,
            kind,
            answer,
            confidence,
            quantity,
            evidence,
            alternatives,
            coverage,
            reports,
            remark)
        .withRemark(found);
  }

  /** The same, answered by another step of the matter. */
  Answer withDecision(String decision, List<Evidence> sources, String why) {
    return new Answer(
        question,
        kind,
        Optional.of(decision),
        confidence,
        Optional.empty(),
        sources,
        alternatives,
        coverage,
        followUp,
        Optional.of(why));
  }

  /** The same with one more sentence that the reader needs. */
  Answer withRemark(String sentence) {
    Optional<String> all =
        remark.filter(said -> said.contains(sentence)).isPresent()
            ? remark
            : Optional.of(remark.map(first -> first + " ").orElse("") + sentence);
    return new Answer(
        question,
        kind,
        answer,
        confidence,
        quantity,
        evidence,
        alternatives,
        coverage,
        followUp,
        all);
  }

  /** Another reading of the question. */
  public record Alternative(
      AnswerKind kind,
      String answer,
      double confidence,
      Optional<FoundQuantity> quantity,
      List<Evidence> evidence) {
    public Alternative {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * What the answer rests on: the part of the archive that the filters leave.
   *
   * @param meetings minutes of different meetings
   * @param from first meeting day, when there is a meeting
   * @param to last meeting day
   */
  public record Coverage(
      long documents, long meetings, Optional<LocalDate> from, Optional<LocalDate> to) {}
}
