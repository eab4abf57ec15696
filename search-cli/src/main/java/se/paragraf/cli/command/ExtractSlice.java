package se.paragraf.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import se.paragraf.cli.output.DiskTrouble;
import se.paragraf.cli.reading.ExtractionShelf;
import se.paragraf.cli.reading.InParallel;
import se.paragraf.cli.reading.ReadApart;
import se.paragraf.cli.reading.ReadOnce;
import se.paragraf.cli.reading.ReaderVersion;
import se.paragraf.cli.reading.Slice;
import se.paragraf.cli.reading.SourceList;

/**
 * A slice of a list of files into a folder of extractions: what a task of a cluster does. Begun
 * again after a failure, or twice at once, it does what is left and harms nothing.
 */
final class ExtractSlice {

  private final Surroundings here;
  private final Tally tally = new Tally();
  private final Map<ReadOnce.Outcome, Integer> counts = new EnumMap<>(ReadOnce.Outcome.class);

  ExtractSlice(Surroundings here) {
    this.here = here;
  }

  /** A file of the list with what came of it, or else why the machine could not read it. */
  private record Done(Path file, ReadOnce.Outcome outcome, String trouble) {}

  ExitCode run(Path list, Slice slice, Path folder) throws IOException {
    List<Path> files = files(SourceList.read(list), slice);
    ExtractionShelf shelf =
        new ExtractionShelf(Files.createDirectories(folder), ReaderVersion.ofThisProgram());
    try (ReadApart apart =
        new ReadApart(here.messages(), SourceList.EMPTY, ReadApart.Limits.USUAL)) {
      ReadOnce reader = new ReadOnce(shelf, apart, Boolean.getBoolean(IngestCommand.READ_APART));
      new InParallel()
          .<Done>run(
              files.stream().<Callable<Done>>map(file -> () -> read(reader, file)).iterator(),
              this::count);
    }
    here.tell("extract.slice", of(ReadOnce.Outcome.READ), of(ReadOnce.Outcome.KNOWN));
    return files.isEmpty() ? ExitCode.DONE : tally.exitCode();
  }

  private static List<Path> files(SourceList list, Slice slice) {
    List<Path> files = new ArrayList<>();
    for (int row = 0; row < list.files().size(); row++) {
      if (slice.holds(row)) {
        files.add(list.files().get(row));
      }
    }
    return files;
  }

  private Done read(ReadOnce reader, Path file) {
    try {
      return new Done(file, reader.read(file, file.toString()), "");
    } catch (IOException e) {
      return new Done(file, ReadOnce.Outcome.FAILED, new DiskTrouble(here.messages()).sentence(e));
    }
  }

  private void count(Done done) {
    counts.merge(done.outcome(), 1, Integer::sum);
    switch (done.outcome()) {
      case READ, KNOWN -> tally.read();
      case FAILED -> {
        tally.unread();
        String why =
            done.trouble().isEmpty()
                ? here.messages().text("extract.sliceFailed", done.file().toString())
                : done.trouble();
        here.console().err().println(why);
      }
    }
  }

  private int of(ReadOnce.Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }
}
