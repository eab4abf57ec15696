package se.paragraf.cli.reading;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.search.ParagraphRef;
import se.paragraf.model.Document;
import se.paragraf.model.Region;
import se.paragraf.model.json.ExtractionJson;

/**
 * Places that somebody has starred, reviewed or written a note on, kept in a file of the archive:
 * there they outlive the browser, are copied with the archive, and go when what they are about is
 * erased. Thread-safe.
 */
public final class MarkedPlaces {

  private static final ObjectMapper MAPPER = ExtractionJson.newMapper();
  private static final String FILE = "markeringar.json";

  private final Path file;

  /**
   * @param archive the archive's folder
   */
  public MarkedPlaces(Path archive) {
    this.file = archive.resolve(FILE);
  }

  /**
   * A marked place.
   *
   * @param document id
   * @param citation with the document, what tells one place from another
   * @param quote as printed
   */
  public record Marked(
      String document,
      String citation,
      Optional<ParagraphRef> paragraph,
      String quote,
      List<Region> regions,
      boolean reviewed,
      String note) {

    public Marked {
      regions = List.copyOf(regions);
    }

    public boolean isAt(String id, String cited) {
      return document.equals(id) && citation.equals(cited);
    }

    public Marked withReviewed(boolean now) {
      return new Marked(document, citation, paragraph, quote, regions, now, note);
    }

    public Marked withNote(String text) {
      return new Marked(document, citation, paragraph, quote, regions, reviewed, text);
    }
  }

  /** In the order they were marked. */
  public synchronized List<Marked> read() throws IOException {
    return Files.exists(file)
        ? MAPPER.readValue(Files.readAllBytes(file), new TypeReference<List<Marked>>() {})
        : List.of();
  }

  /** Marks a place; one that is marked already loses its mark. */
  public synchronized void toggle(Marked place) throws IOException {
    List<Marked> all = new ArrayList<>(read());
    boolean was = all.removeIf(each -> each.isAt(place.document(), place.citation()));
    if (!was) {
      all.add(place);
    }
    write(all);
  }

  /** Changes what is said of a place. */
  public synchronized void change(String document, String citation, UnaryOperator<Marked> change)
      throws IOException {
    write(
        read().stream()
            .map(each -> each.isAt(document, citation) ? change.apply(each) : each)
            .toList());
  }

  /** Drops the marks of what the archive no longer holds. */
  public synchronized void prune(Archive archive) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    List<Marked> kept = new ArrayList<>();
    for (Marked place : read()) {
      Optional<Document> document = archive.document(place.document());
      if (document.isPresent() && holds(document.get(), place)) {
        kept.add(place);
      }
    }
    write(kept);
  }

  private static boolean holds(Document document, Marked place) {
    return place.paragraph().isEmpty()
        || document.partOf().isPresent()
        || document.paragraphs().stream()
            .map(ParagraphRef::of)
            .anyMatch(place.paragraph().get()::equals);
  }

  private void write(List<Marked> places) throws IOException {
    Path unfinished = file.resolveSibling(FILE + ".new");
    Files.writeString(
        unfinished,
        MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(places),
        StandardCharsets.UTF_8);
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
