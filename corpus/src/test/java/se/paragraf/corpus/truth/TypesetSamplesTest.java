package se.paragraf.corpus.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.corpus.Corpus;

class TypesetSamplesTest {

  @Test
  void theCheckedInSamplesAreWhatTheSourcesGive(@TempDir Path fresh) throws IOException {
    TypesetSamples.typeset(Corpus.of("sources"), fresh);
    for (Path made : files(fresh)) {
      Path kept = Corpus.of("samples").resolve(fresh.relativize(made).toString());
      assertThat(kept).as("run corpus/bin/typeset").exists();
      assertThat(Files.mismatch(made, kept))
          .as("%s differs from its source; run corpus/bin/typeset", kept)
          .isEqualTo(-1);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
