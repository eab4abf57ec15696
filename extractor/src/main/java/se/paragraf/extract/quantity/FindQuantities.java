package se.paragraf.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import se.paragraf.extract.language.SwedishLexicon;
import se.paragraf.model.Document;
import se.paragraf.model.Quantity;

/**
 * Finds the quantities of the documents of a file, in running text and in tables.
 *
 * <p>Thread-safe; one instance serves a whole process.
 */
public final class FindQuantities {

  private final SwedishLexicon lexicon;

  /** Those that no thread reads a file with just now: to make one takes as long as some pages. */
  private final Queue<LearnedNames> idle = new ConcurrentLinkedQueue<>();

  public FindQuantities(SwedishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The documents with their quantities, in reading order, those of tables after those of text.
   *
   * @param documents of one file, finished but for their quantities; an embedded one after the one
   *     that embeds it
   * @param places where the characters of their text stand
   */
  public List<Document> find(List<Document> documents, Places places) {
    LearnedNames learned = Objects.requireNonNullElseGet(idle.poll(), LearnedNames::new);
    List<Document> found = find(documents, places, learned);
    idle.add(learned);
    return found;
  }

  private List<Document> find(List<Document> documents, Places places, LearnedNames learned) {
    List<Document> found = new ArrayList<>();
    Optional<Setting> before = Optional.empty();
    for (Document document : documents) {
      ReadSetting settings = new ReadSetting(document, parent(document, documents), before);
      HeadingNames headings = new HeadingNames(document, learned);
      CellQuantities.Found inTables =
          new CellQuantities(headings, settings.ofDocument()).find(document);
      Stream<Quantity> inProse =
          new ProseQuantities(lexicon, places, headings).find(document, settings).stream();
      found.add(
          document
              .withTables(inTables.tables())
              .withQuantities(Stream.concat(inProse, inTables.quantities().stream()).toList()));
      before = Optional.of(settings.ofDocument());
    }
    return List.copyOf(found);
  }

  private static Optional<Document> parent(Document document, List<Document> all) {
    return document
        .partOf()
        .flatMap(part -> all.stream().filter(d -> d.id().equals(part.document())).findFirst());
  }
}
