package se.paragraf.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code extract --verbose} tells what each stage took, beside the result. */
class StageTimesTest {

  @TempDir private Path folder;

  @Test
  void tellsTheTimeOfEveryStageOfEveryFile() {
    String file = Samples.ownFolder().resolve("others/tsn-fagelkulla-2024-10-08.pdf").toString();

    Typed silent = Typed.in(folder, "extract", file);
    Typed verbose = Typed.in(folder, "extract", "--verbose", file);

    assertThat(verbose.out()).isEqualTo(silent.out());
    assertThat(silent.err()).isEmpty();
    assertThat(verbose.err().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .matches(
                        "file=\"[^\"]+\\.pdf\" pages_ms=\\d+ graphics_ms=\\d+ documents_ms=\\d+ quantities_ms=\\d+"),
            line -> assertThat(line).matches("files=1 ms=\\d+"));
  }
}
