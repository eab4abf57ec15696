package se.paragraf.corpus.truth;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.paragraf.corpus.sample.ReadSample;
import se.paragraf.corpus.sample.SampleFile;
import se.paragraf.corpus.typeset.Places;
import se.paragraf.corpus.typeset.TypesetFile;

/** Typesets every source file of a folder as {@code NAME.pdf} with {@code NAME.truth.json}. */
public final class TypesetSamples {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private TypesetSamples() {}

  /** {@code corpus/bin/typeset SOURCES SAMPLES}: folders, one below the other alike. */
  public static void main(String[] args) throws IOException {
    Path sources = Path.of(args[0]);
    Path samples = Path.of(args[1]);
    typeset(sources, samples);
  }

  /** Every source file, into the folder of the same name. */
  static void typeset(Path sources, Path samples) throws IOException {
    for (Path source : sources(sources)) {
      Path folder = samples.resolve(sources.relativize(source.getParent()).toString());
      Files.createDirectories(folder);
      typesetOne(source, folder);
    }
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".minutes")).sorted().toList();
    }
  }

  private static void typesetOne(Path source, Path folder) throws IOException {
    SampleFile file = new ReadSample().read(source);
    try {
      TypesetFile.Typeset set = new TypesetFile().set(file);
      Files.write(folder.resolve(file.name() + ".pdf"), set.bytes());
      Files.writeString(folder.resolve(file.name() + ".truth.json"), truth(file, set.places()));
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new IllegalArgumentException(source + ": " + e.getMessage(), e);
    }
  }

  /** The truth of a file as it is written to disk. */
  static String truth(SampleFile file, Places places) throws IOException {
    return print(new WriteTruth(file, places).write());
  }

  /** A truth as it is written to disk. */
  static String print(JsonNode truth) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter(" ", "\n"))
            .withArrayIndenter(new DefaultIndenter(" ", "\n"));
    return MAPPER.writer(printer).writeValueAsString(truth) + "\n";
  }
}
