package se.paragraf.index.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundedQuestionTest {

  @Test
  void readsALongQuestionWhole() {
    String question = "Vad beslutade nämnden om " + "bryggan och ".repeat(70) + "båten?";

    assertThat(BoundedQuestion.of(question)).isEqualTo(question);
  }

  @Test
  void readsTheBeginningAndTheEndOfAPastedPage() {
    String read = BoundedQuestion.of("Inledning " + "ord ".repeat(3_000) + "vad kostar bryggan?");

    assertThat(read)
        .hasSizeLessThanOrEqualTo(BoundedQuestion.LONGEST)
        .startsWith("Inledning ord")
        .endsWith("ord vad kostar bryggan?");
  }

  @Test
  void cutsAWordThatHasNoEnd() {
    assertThat(BoundedQuestion.of("a".repeat(10_000))).hasSize(BoundedQuestion.LONGEST);
  }
}
