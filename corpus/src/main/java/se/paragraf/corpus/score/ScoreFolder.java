package se.paragraf.corpus.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Scores every {@code NAME.truth.json} of a folder, several files at a time. */
public final class ScoreFolder {

  static final String TRUTH = ".truth.json";

  private static final Set<String> UNREAD = Set.of("awaiting-ocr", "ocr-missing");

  /** Matters only where the truth knows of tables that are pictures. */
  private static final String PICTURE_UNREAD = "picture-awaiting-ocr";

  /** What becomes of files with pages that could not be read for want of OCR. */
  enum Unread {
    SCORED,
    PASSED_OVER
  }

  private final Predictions predictions;
  private final Unread unread;

  ScoreFolder(Predictions predictions, Unread unread) {
    this.predictions = predictions;
    this.unread = unread;
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
      truths.parallelStream()
          .forEach(truth -> row(truth).ifPresent(row -> rows.put(name(folder, truth), row)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Scoreboard(new TreeMap<>(rows));
  }

  private static String name(Path folder, Path truth) {
    Path inside = folder.relativize(truth.resolveSibling(Predictions.stem(truth, TRUTH)));
    return inside.toString().replace('\\', '/');
  }

  private Optional<Map<Measure, Tally>> row(Path truth) {
    Path file = told(truth);
    try {
      JsonNode told = Predictions.MAPPER.readTree(truth.toFile());
      JsonNode claimed = predictions.of(file);
      return unread == Unread.PASSED_OVER && isUnread(told, claimed)
          ? Optional.empty()
          : Optional.of(ScoreFile.score(told, claimed));
    } catch (IOException e) {
      throw new UncheckedIOException(truth.toString(), e);
    }
  }

  /** The file that a truth is about: a PDF, or a Word file. */
  private static Path told(Path truth) {
    String stem = Predictions.stem(truth, TRUTH);
    Path word = truth.resolveSibling(stem + ".docx");
    return Files.exists(word) ? word : truth.resolveSibling(stem + ".pdf");
  }

  private static boolean isUnread(JsonNode told, JsonNode claimed) {
    for (JsonNode notice : claimed.path("notices")) {
      String code = notice.path("code").asText();
      if (UNREAD.contains(code) || (code.equals(PICTURE_UNREAD) && holdsPictures(told))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsPictures(JsonNode told) {
    for (JsonNode table : told.path("tables")) {
      if (table.path("raster").asBoolean()) {
        return true;
      }
    }
    return false;
  }
}
