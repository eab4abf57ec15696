package se.paragraf.corpus.truth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.paragraf.corpus.sample.SampleFile;
import se.paragraf.corpus.typeset.tool.TypesetWithTools;
import se.paragraf.corpus.typeset.tool.TypesetWord;

/** Sets samples as Word files too; what is true of them is what is true of the PDF, but pages. */
public final class WordTwins {

  static final String NAME = "-word";

  private static final List<String> OF_PAGES = List.of("page", "pages", "firstPage", "lastPage");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private WordTwins() {}

  /**
   * {@code SOURCES PDFS SAMPLES DRAFTS}: for every source whose PDF has a truth, {@code
   * NAME-word.docx} and its truth; for every draft only the file.
   */
  public static void main(String[] args) throws IOException {
    Path samples = Files.createDirectories(Path.of(args[2]));
    for (SampleFile file : TypesetWithTools.read(Path.of(args[0]))) {
      String name = file.name() + NAME;
      Path truth = Path.of(args[1]).resolve(file.name() + ".truth.json");
      Files.write(samples.resolve(name + ".docx"), TypesetWord.set(file));
      ObjectNode told = (ObjectNode) MAPPER.readTree(truth.toFile());
      told.put("file", name + ".docx");
      withoutPages(told);
      Files.writeString(samples.resolve(name + ".truth.json"), TypesetSamples.print(told));
    }
    for (SampleFile draft : TypesetWithTools.read(Path.of(args[3]))) {
      Files.write(samples.resolve(draft.name() + NAME + ".docx"), TypesetWord.set(draft));
    }
  }

  private static void withoutPages(JsonNode node) {
    if (node instanceof ObjectNode object) {
      OF_PAGES.stream().filter(object::has).forEach(object::putNull);
    }
    node.forEach(WordTwins::withoutPages);
  }
}
