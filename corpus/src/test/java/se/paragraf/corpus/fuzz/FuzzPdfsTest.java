package se.paragraf.corpus.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.paragraf.corpus.Corpus;

/** The short form of {@code corpus/bin/fuzz}. */
class FuzzPdfsTest {

  private static final int COUNT = 1000;

  @Test
  void neitherThrowsNorHangsOnSpoiledFiles() throws IOException {
    assertThat(new FuzzPdfs(Corpus.of("samples")).run(0, COUNT).wrong()).isEmpty();
  }
}
