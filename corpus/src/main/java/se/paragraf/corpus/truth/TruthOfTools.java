package se.paragraf.corpus.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.paragraf.corpus.sample.SampleFile;
import se.paragraf.corpus.typeset.tool.TypesetWithTools;

/** Writes the truth of samples that other tools have set. */
public final class TruthOfTools {

  private TruthOfTools() {}

  /** {@code SOURCES SAMPLES}: for every source whose PDF is among the samples. */
  public static void main(String[] args) throws IOException {
    Path samples = Path.of(args[1]);
    for (SampleFile file : TypesetWithTools.read(Path.of(args[0]))) {
      Path pdf = samples.resolve(file.name() + ".pdf");
      Files.writeString(
          samples.resolve(file.name() + ".truth.json"),
          TypesetSamples.truth(file, TypesetWithTools.places(file, pdf)));
    }
  }
}
