package se.paragraf.index.answer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.SampleArchive;
import se.paragraf.index.search.SampleMinutes;
import se.paragraf.model.Extraction;

/** Asks about a few minutes made for it. */
final class AskAbout {

  private static final SwedishWords SWEDISH = SwedishWords.load();

  private AskAbout() {}

  /**
   * @param folder an empty one, for the archive
   */
  static Answer ask(Path folder, String question, SampleMinutes... all) throws IOException {
    Extraction.Done[] files =
        IntStream.range(0, all.length)
            .mapToObj(at -> all[at].file("p" + at + ".pdf"))
            .toArray(Extraction.Done[]::new);
    try (SampleArchive archive = SampleArchive.of(folder, files)) {
      return new Ask(archive.archive(), archive.search(), SWEDISH).ask(question, Filters.NONE);
    }
  }
}
