package se.paragraf.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileNamesTest {

  private final FileNames names = new FileNames();

  @Test
  void dropsTheEnding() {
    assertThat(names.next(Path.of("mapp/ks 2024-03-21.pdf"))).isEqualTo("ks 2024-03-21");
  }

  @Test
  void givesASuffixToANameThatIsTaken() {
    assertThat(names.next(Path.of("a/protokoll.pdf"))).isEqualTo("protokoll");
    assertThat(names.next(Path.of("b/Protokoll.PDF"))).isEqualTo("Protokoll-2");
    assertThat(names.next(Path.of("c/protokoll-2.pdf"))).isEqualTo("protokoll-2-2");
  }

  @Test
  void takesBothWaysToWriteALetterAsTheSame() {
    assertThat(names.next(Path.of("n\u00e4mnd.pdf"))).isEqualTo("n\u00e4mnd");
    assertThat(names.next(Path.of("na\u0308mnd.pdf"))).isEqualTo("na\u0308mnd-2");
  }
}
