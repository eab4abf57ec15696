package se.paragraf.cli.reading;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import se.paragraf.index.search.Hit;

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
   * @param seen what it has found so far, as hashes of the citations: a title in a citation may be
   *     among the words that are to be erased from the archive, and is not looked for here
   */
  public record Watch(String query, String since, SortedSet<String> seen) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{16}");
    private static final int HASH_BYTES = 8;

    public Watch {
      SortedSet<String> hashes = new TreeSet<>();
      seen.forEach(each -> hashes.add(HASH.matcher(each).matches() ? each : hash(each)));
      seen = hashes;
    }

    /** What a citation is remembered by. */
    public static String hash(String citation) {
      byte[] digest = FileHash.newDigest().digest(citation.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    }

    public boolean hasSeen(Hit hit) {
      return seen.contains(hash(hit.citation()));
    }

    /** The same, asked now and having found these too. */
    Watch asked(String now, Collection<String> hashes) {
      SortedSet<String> more = new TreeSet<>(seen);
      more.addAll(hashes);
      return new Watch(query, now, more);
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
