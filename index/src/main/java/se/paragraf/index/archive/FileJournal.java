package se.paragraf.index.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A journal as a file of JSON lines.
 *
 * <p>A commit appends its lines and forces them to disk; a line torn by a crash is dropped with
 * everything after the last whole commit. Rewritten it has one line per thing.
 */
final class FileJournal implements Journal {

  private final Path file;
  private long wholeBytes;

  FileJournal(Path file) {
    this.file = file;
  }

  @Override
  public Recorded read() throws IOException {
    return Files.notExists(file) ? new Recorded(0, List.of()) : read(Files.readAllBytes(file));
  }

  private Recorded read(byte[] journal) {
    List<Commit> commits = new ArrayList<>();
    List<JournalLine> lines = new ArrayList<>();
    int start = 0;
    for (int end = lineEnd(journal, start); end >= 0; end = lineEnd(journal, start)) {
      Optional<JournalLine> line =
          JournalLine.parse(new String(journal, start, end - start, StandardCharsets.UTF_8));
      if (line.isEmpty()) {
        break;
      }
      start = end + 1;
      lines.add(line.get());
      if (line.get().generation().isPresent()) {
        commits.add(new Commit(line.get().generation().get(), lines));
        lines.clear();
        wholeBytes = start;
      }
    }
    long compactedIn = commits.isEmpty() ? 0 : commits.getFirst().generation();
    return new Recorded(compactedIn, commits);
  }

  private static int lineEnd(byte[] text, int from) {
    for (int at = from; at < text.length; at++) {
      if (text[at] == '\n') {
        return at;
      }
    }
    return -1;
  }

  @Override
  public void append(Commit commit) throws IOException {
    StringBuilder text = new StringBuilder();
    commit.lines().forEach(line -> append(text, line));
    append(text, JournalLine.generation(commit.generation()));
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      try {
        out.truncate(wholeBytes).position(wholeBytes);
        AtomicFile.writeAll(out, bytes);
        out.force(true);
        wholeBytes += bytes.length;
      } catch (IOException e) {
        out.truncate(wholeBytes);
        throw new IOException("kan inte skriva " + file + ": " + MachineTrouble.reason(e), e);
      }
    }
  }

  @Override
  public void rewrite(Catalog catalog, long generation) throws IOException {
    StringBuilder text = new StringBuilder();
    append(text, JournalLine.generation(generation));
    catalog.files().forEach(entry -> append(text, JournalLine.of(entry)));
    catalog.contents().forEach(content -> append(text, JournalLine.of(content)));
    append(text, JournalLine.generation(generation));
    byte[] journal = text.toString().getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, journal);
    wholeBytes = journal.length;
  }

  private static void append(StringBuilder text, JournalLine line) {
    text.append(line.json()).append('\n');
  }
}
