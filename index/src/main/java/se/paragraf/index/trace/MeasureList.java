package se.paragraf.index.trace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Measures that go by several names; stricter than the synonyms of a search, for a figure must not
 * be taken for another.
 *
 * <p>A line is the usual name, a tab, and the other names with semicolons between them; {@code #}
 * begins a comment. A word stands for all its forms. The user's own list is {@value #FILE} in the
 * archive's folder.
 */
final class MeasureList {

  /** The user's own list, in the archive's folder; the built-in one is called the same. */
  static final String FILE = "matt.tsv";

  private final List<List<MeasureName>> groups = new ArrayList<>();
  private final ReadMeasureName read;

  private MeasureList(ReadMeasureName read) {
    this.read = read;
  }

  /** The list of the program, and the user's when there is one in the folder. */
  static MeasureList load(ReadMeasureName read, Path archive) throws IOException {
    MeasureList list = new MeasureList(read);
    builtIn().forEach(list::add);
    Path own = archive.resolve(FILE);
    if (Files.exists(own)) {
      Files.readAllLines(own, StandardCharsets.UTF_8).forEach(list::add);
    }
    return list;
  }

  private static List<String> builtIn() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(MeasureList.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the list is part of the program: " + FILE, e);
    }
  }

  private void add(String line) {
    String[] columns = line.split("\t", 2);
    if (line.startsWith("#") || columns.length < 2) {
      return;
    }
    List<MeasureName> names =
        Stream.concat(Stream.of(columns[0]), Stream.of(columns[1].split(";")))
            .map(read::read)
            .filter(name -> !name.heads().isEmpty())
            .toList();
    groups.add(names);
  }

  /** Groups of names of one measure each, the usual name first. */
  List<List<MeasureName>> groups() {
    return List.copyOf(groups);
  }
}
