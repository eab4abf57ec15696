package se.paragraf.cli.reading;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The standing questions of an archive, kept in a file beside its documents. */
public final class WatchList {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String FILE = "watches.json";

  private final Path file;

  /**
   * @param archive the archive's folder
   */
  public WatchList(Path archive) {
    this.file = archive.resolve(FILE);
  }

  /**
   * A standing question.
   *
   * @param query as typed
   * @param since when it was last asked, ISO date and time
   * @param seen citations of what it has found so far
   */
  public record Watch(String query, String since, SortedSet<String> seen) {
    public Watch {
      seen = new TreeSet<>(seen);
    }
  }

  /** In the order they were added. */
  public List<Watch> read() throws IOException {
    return Files.exists(file)
        ? JSON.readValue(file.toFile(), new TypeReference<List<Watch>>() {})
        : List.of();
  }

  /** Keeps these in place of what was kept; a crash leaves either the old or the new list. */
  public void write(List<Watch> watches) throws IOException {
    Path unfinished = file.resolveSibling(FILE + ".new");
    Files.write(unfinished, JSON.writeValueAsBytes(watches));
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
