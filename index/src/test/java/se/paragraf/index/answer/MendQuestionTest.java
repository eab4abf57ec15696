package se.paragraf.index.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.index.analysis.SwedishWords;

class MendQuestionTest {

  private final MendQuestion mend = new MendQuestion(SwedishWords.load());

  @Test
  void mendsASlipOfTheHand() {
    assertThat(mend.mend("Vad kostar bryggplattserna?", Optional.of("Vad kostar bryggplatserna?")))
        .isEqualTo("Vad kostar bryggplatserna?");
  }

  @Test
  void leavesSwedishWordsAsTheyAre() {
    assertThat(mend.mend("Vad kostar kranen?", Optional.of("Vad kostar kronan?")))
        .isEqualTo("Vad kostar kranen?");
  }

  @Test
  void leavesWordsThatAreOthers() {
    assertThat(mend.mend("Vad kostar Gurkbryggan?", Optional.of("Vad kostar Storbryggan?")))
        .isEqualTo("Vad kostar Gurkbryggan?");
  }
}
