package se.paragraf.cli.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SliceTest {

  @Test
  void everyRowIsInOneSlice() {
    for (int row = 0; row < 20; row++) {
      int own = row;
      assertThat(IntStream.rangeClosed(1, 7).filter(n -> new Slice(n, 7).holds(own)).count())
          .as("row %d", row)
          .isOne();
    }
  }

  @Test
  void readsWhatIsTyped() {
    assertThat(Slice.parse("3/16")).contains(new Slice(3, 16));
    assertThat(Slice.parse("0/4")).isEmpty();
    assertThat(Slice.parse("5/4")).isEmpty();
    assertThat(Slice.parse("tredje")).isEmpty();
  }
}
