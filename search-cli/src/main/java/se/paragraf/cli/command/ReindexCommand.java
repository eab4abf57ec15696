package se.paragraf.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.ArchiveAddress;
import se.paragraf.index.archive.NoArchiveException;
import se.paragraf.index.search.SearchIndex;

/** {@code paragraf reindex}: the index built anew from the stored JSON. */
@Command(name = "reindex", sortOptions = false)
final class ReindexCommand implements Callable<Integer> {

  private final Surroundings here;

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  ReindexCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    ArchiveAddress address = archive.address(here);
    if (!Archive.exists(address)) {
      throw new NoArchiveException(address);
    }
    try (Archive opened = Archive.openToWrite(address)) {
      SearchIndex.rebuild(opened);
      long documents = opened.catalog().documents().count();
      here.print(here.messages().count("reindex.done", documents));
    }
    return ExitCode.DONE.code();
  }
}
