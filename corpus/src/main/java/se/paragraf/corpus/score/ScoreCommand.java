package se.paragraf.corpus.score;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the scoreboard of a folder; {@code corpus/bin/score [TRUTH_DIR [PRED_DIR]]}. */
public final class ScoreCommand {

  private ScoreCommand() {}

  /** Exit code 3 when the folder cannot be read. */
  public static void main(String[] args) throws IOException {
    for (String arg : args) {
      if (!Files.isDirectory(Path.of(arg))) {
        System.err.println("corpus: no such folder: " + arg);
        System.exit(3);
      }
    }
    Predictions predictions =
        args.length > 1 ? Predictions.in(Path.of(args[1])) : Predictions.fresh();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(
        new ScoreFolder(predictions, ScoreFolder.Unread.SCORED).score(Path.of(args[0])).print());
  }
}
