package se.paragraf.cli.command;

import java.io.IOException;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.answer.Ask;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.ArchiveAddress;
import se.paragraf.index.search.IndexOutdatedException;
import se.paragraf.index.search.Search;
import se.paragraf.index.search.SearchIndex;

/**
 * Opens an archive to ask it, and builds its index anew when this program cannot read it: not in a
 * cluster, where others may be using it.
 */
final class OpenArchive {

  private final Surroundings here;

  OpenArchive(Surroundings here) {
    this.here = here;
  }

  /** An archive and the searches in it. */
  record Opened(Archive archive, Search search) implements AutoCloseable {

    /** Answers from the archive; takes a moment to make, so make it once. */
    Ask ask() throws IOException {
      return new Ask(archive, search, SwedishWords.load());
    }

    @Override
    public void close() throws IOException {
      search.close();
      archive.close();
    }
  }

  Opened open(ArchiveAddress address) throws IOException {
    Archive archive = Archive.open(address);
    try {
      return new Opened(archive, Search.open(archive));
    } catch (IndexOutdatedException outdated) {
      if (address instanceof ArchiveAddress.InCluster) {
        throw outdated;
      }
      here.tell("archive.rebuilding");
      rebuild(address);
      return new Opened(archive, Search.open(archive));
    }
  }

  private static void rebuild(ArchiveAddress address) throws IOException {
    try (Archive archive = Archive.openToWrite(address)) {
      SearchIndex.rebuild(archive);
    }
  }
}
