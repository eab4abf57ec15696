package se.paragraf.cli.web.live;

import java.io.Closeable;
import java.io.IOException;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.answer.Ask;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.ArchiveAddress;
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

  /**
   * Opens an archive; in a folder one is made where there is none, and its index where that is
   * missing.
   */
  static OpenedArchive open(ArchiveAddress address, SwedishWords words) throws IOException {
    if (address instanceof ArchiveAddress.InCluster) {
      return of(Archive.open(address), words);
    }
    if (!Archive.exists(address)) {
      rebuild(address);
    }
    try {
      return of(Archive.open(address), words);
    } catch (IndexOutdatedException outdated) {
      rebuild(address);
      return of(Archive.open(address), words);
    }
  }

  private static void rebuild(ArchiveAddress address) throws IOException {
    try (Archive archive = Archive.openToWrite(address)) {
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
        new TraceMeasure(FindFacts.in(archive, search, words)),
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
