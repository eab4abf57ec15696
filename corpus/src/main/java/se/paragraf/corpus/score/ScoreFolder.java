package se.paragraf.corpus.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Scores every {@code NAME.truth.json} of a folder, several files at a time. */
public final class ScoreFolder {

  static final String TRUTH = ".truth.json";

  private final Predictions predictions;

  ScoreFolder(Predictions predictions) {
    this.predictions = predictions;
  }

  /**
   * The scores of a folder and those below it.
   *
   * @throws IOException when a truth file or the folder cannot be read
   */
  Scoreboard score(Path folder) throws IOException {
    List<Path> truths;
    try (Stream<Path> files = Files.walk(folder)) {
      truths = files.filter(file -> file.toString().endsWith(TRUTH)).toList();
    }
    Map<String, Map<Measure, Tally>> rows = new ConcurrentHashMap<>();
    try {
      truths.parallelStream().forEach(truth -> rows.put(name(folder, truth), row(truth)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Scoreboard(new TreeMap<>(rows));
  }

  private static String name(Path folder, Path truth) {
    Path inside = folder.relativize(truth.resolveSibling(Predictions.stem(truth, TRUTH)));
    return inside.toString().replace('\\', '/');
  }

  private Map<Measure, Tally> row(Path truth) {
    Path pdf = truth.resolveSibling(Predictions.stem(truth, TRUTH) + ".pdf");
    try {
      JsonNode told = Predictions.MAPPER.readTree(truth.toFile());
      return ScoreFile.score(told, predictions.of(pdf));
    } catch (IOException e) {
      throw new UncheckedIOException(truth.toString(), e);
    }
  }
}
