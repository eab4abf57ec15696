package se.paragraf.corpus.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.corpus.Corpus;

/** Our scorer and the given one print the same numbers, on output that is wrong in many ways. */
class AgreesWithScorePyTest {

  private static final long SEED = 20241122;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void printsTheSameOnOutputWithPlantedMistakes(@TempDir Path output) throws Exception {
    Path shared = sharedCorpus();
    Random random = new Random(SEED);
    for (Path truth : truths(shared)) {
      JsonNode claim = new SpoiledOutput(random).of(MAPPER.readTree(truth.toFile()));
      String name = Predictions.stem(truth, ScoreFolder.TRUTH);
      MAPPER.writeValue(output.resolve(name + ".json").toFile(), claim);
    }
    assertThat(ours(shared, output)).as("seed %d", SEED).isEqualTo(theirs(shared, output));
  }

  @Test
  void printsTheSameWithoutAnyOutput(@TempDir Path output) throws Exception {
    Path shared = sharedCorpus();
    assertThat(ours(shared, output)).isEqualTo(theirs(shared, output));
  }

  private static Path sharedCorpus() {
    Optional<Path> shared = Corpus.shared("corpus");
    assumeTrue(shared.isPresent(), "skipped: there is no shared/corpus beside the project");
    return shared.orElseThrow();
  }

  private static List<Path> truths(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ScoreFolder.TRUTH)).sorted().toList();
    }
  }

  private static List<String> ours(Path truth, Path output) throws IOException {
    return new ScoreFolder(Predictions.in(output), ScoreFolder.Unread.SCORED)
        .score(truth)
        .print(Measure.STRUCTURE)
        .lines()
        .toList();
  }

  private static List<String> theirs(Path truth, Path output) throws Exception {
    Path script = truth.resolveSibling("score").resolve("score.py");
    Process process;
    try {
      process =
          new ProcessBuilder("python3", script.toString(), truth.toString(), output.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "skipped: there is no python3 here");
      throw e;
    }
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return printed.lines().toList();
  }
}
