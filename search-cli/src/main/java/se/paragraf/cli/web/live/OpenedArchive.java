package se.paragraf.cli.web.live;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.answer.Ask;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.Bodies;
import se.paragraf.index.archive.RecentlyRead;
import se.paragraf.index.chain.FiledParagraphs;
import se.paragraf.index.chain.FindChain;
import se.paragraf.index.search.IndexOutdatedException;
import se.paragraf.index.search.Search;
import se.paragraf.index.search.SearchIndex;
import se.paragraf.index.trace.FindFacts;
import se.paragraf.index.trace.TraceMeasure;

/** An archive at one moment and everything that asks it. Thread-safe. */
public record OpenedArchive(
    Archive archive,
    Search search,
    Ask ask,
    RecentlyRead read,
    FiledParagraphs paragraphs,
    FindChain chains,
    TraceMeasure traces,
    Bodies bodies)
    implements Closeable {

  /** Opens a folder, making an archive where there is none and the index where it is missing. */
  static OpenedArchive open(Path folder, SwedishWords words) throws IOException {
    if (!Archive.exists(folder)) {
      rebuild(folder);
    }
    try {
      return of(Archive.open(folder), words);
    } catch (IndexOutdatedException outdated) {
      rebuild(folder);
      return of(Archive.open(folder), words);
    }
  }

  private static void rebuild(Path folder) throws IOException {
    try (Archive archive = Archive.openToWrite(folder)) {
      SearchIndex.rebuild(archive);
    }
  }

  private static OpenedArchive of(Archive archive, SwedishWords words) throws IOException {
    Search search = Search.open(archive);
    RecentlyRead read = new RecentlyRead(archive);
    FiledParagraphs paragraphs = new FiledParagraphs(read, search);
    return new OpenedArchive(
        archive,
        search,
        new Ask(archive, search, words),
        read,
        paragraphs,
        new FindChain(paragraphs),
        new TraceMeasure(FindFacts.in(archive, search, words), words),
        Bodies.of(archive, words));
  }

  /** Whether documents of more than one organisation are in it. */
  public boolean hasSeveralOrganizations() {
    return archive.catalog().organizations().size() > 1;
  }

  @Override
  public void close() throws IOException {
    search.close();
    archive.close();
  }
}
