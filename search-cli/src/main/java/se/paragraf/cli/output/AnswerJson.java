package se.paragraf.cli.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import se.paragraf.index.answer.Answer;

/** An answer as JSON. */
public final class AnswerJson {

  private AnswerJson() {}

  /** A line of a batch: the answer with the id of the question. */
  private record Answered(
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> id,
      @JsonUnwrapped Answer answer) {}

  public static String pretty(Answer answer) {
    return OutputJson.write(answer);
  }

  /**
   * One line.
   *
   * @param id of the question, echoed
   */
  public static String line(Optional<String> id, Answer answer) {
    return OutputJson.line(new Answered(id, answer));
  }
}
