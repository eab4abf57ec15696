package se.paragraf.corpus.score;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Prints the scoreboard of a folder; {@code corpus/bin/score [--dissent] [TRUTH_DIR [PRED_DIR]]}.
 */
public final class ScoreCommand {

  private ScoreCommand() {}

  /** Exit code 3 when the folder cannot be read. */
  public static void main(String[] args) throws IOException {
    List<String> folders = Arrays.stream(args).filter(arg -> !arg.startsWith("--")).toList();
    for (String folder : folders) {
      if (!Files.isDirectory(Path.of(folder))) {
        System.err.println("corpus: no such folder: " + folder);
        System.exit(3);
      }
    }
    boolean dissent = List.of(args).contains("--dissent");
    Predictions predictions =
        folders.size() > 1 ? Predictions.in(Path.of(folders.get(1))) : Predictions.fresh();
    ScoreFolder scorer = new ScoreFolder(predictions, ScoreFolder.Unread.SCORED);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(
        scorer.score(Path.of(folders.get(0))).print(dissent ? Measure.DISSENT : Measure.STRUCTURE));
  }
}
