package se.paragraf.corpus.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.paragraf.corpus.Corpus;

/**
 * The extractor's scores may only go up. After a change for the better, record them: {@code mvn -pl
 * corpus -am test -Dtest=RatchetTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dparagraf.record=true}. Files that need OCR are run with {@code -Dparagraf.ocr=true} only; it
 * takes minutes and depends on the Tesseract of the machine.
 */
class RatchetTest {

  private static final Path KEPT = Corpus.of("scoreboard.tsv");
  private static final String HEAD = "file\t" + labels() + "\n";

  @Test
  void theExtractorDoesNoWorseThanRecorded() throws IOException {
    Map<String, List<String>> kept = Scoreboard.readTsv(KEPT);
    TreeMap<String, List<String>> now = now();
    if (Boolean.getBoolean("paragraf.record")) {
      record(kept, now);
    } else {
      assertThat(Ratchet.differences(kept, now)).isEmpty();
    }
  }

  @Test
  void tellsWorseFromBetterAndNew() {
    List<String> zeros = new ArrayList<>(List.of("0.5000"));
    while (zeros.size() < Measure.values().length) {
      zeros.add(".");
    }
    List<String> less = new ArrayList<>(zeros);
    less.set(0, "0.4000");
    List<String> more = new ArrayList<>(zeros);
    more.set(1, "0.1000");
    TreeMap<String, List<String>> now = new TreeMap<>(Map.of("a", less, "b", more, "c", zeros));
    assertThat(Ratchet.differences(Map.of("a", zeros, "b", zeros), now))
        .containsExactly(
            "a documents: 0.5000 -> 0.4000, worse",
            "b paragraphs: . -> 0.1000, better; record it",
            "c is new; record it");
  }

  private static TreeMap<String, List<String>> now() throws IOException {
    Predictions predictions =
        Boolean.getBoolean("paragraf.ocr") ? Predictions.fresh() : Predictions.withoutOcr();
    ScoreFolder scorer = new ScoreFolder(predictions, ScoreFolder.Unread.PASSED_OVER);
    TreeMap<String, List<String>> now = named("samples/", scorer.score(Corpus.of("samples")));
    Optional<Path> shared = Corpus.shared("corpus");
    if (shared.isPresent()) {
      now.putAll(named("shared/", scorer.score(shared.get())));
    }
    return now;
  }

  private static TreeMap<String, List<String>> named(String folder, Scoreboard scores) {
    TreeMap<String, List<String>> named = new TreeMap<>();
    scores.cells().forEach((file, cells) -> named.put(folder + file, cells));
    return named;
  }

  private static void record(Map<String, List<String>> kept, Map<String, List<String>> now)
      throws IOException {
    assumeFalse("true".equals(System.getenv("CI")), "refused: nothing is recorded when CI=true");
    Map<String, List<String>> all = new TreeMap<>(kept);
    // Samples that are gone leave the board; what was not run this time stays as it was.
    all.keySet().removeIf(file -> file.startsWith("samples/") && !exists(file));
    all.putAll(now);
    StringBuilder out = new StringBuilder(HEAD);
    all.forEach((file, cells) -> out.append(file + "\t" + String.join("\t", cells) + "\n"));
    Files.writeString(KEPT, out);
  }

  private static boolean exists(String sample) {
    return Files.exists(Corpus.of(sample + ScoreFolder.TRUTH));
  }

  private static String labels() {
    List<String> labels = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      labels.add(measure.label());
    }
    return String.join("\t", labels);
  }
}
