package se.paragraf.cli.command;

import java.util.concurrent.atomic.AtomicInteger;
import se.paragraf.cli.output.Messages;
import se.paragraf.cli.output.ProgressBar;
import se.paragraf.index.archive.FileEntry;
import se.paragraf.index.archive.IngestProgress;

/** Shows how far an ingest has come: first by files, then by pages read from their images. */
final class ShowIngest implements IngestProgress {

  private final ProgressBar bar;
  private final Messages messages;
  private final AtomicInteger pagesDone = new AtomicInteger();
  private volatile int pages;

  ShowIngest(ProgressBar bar, Messages messages) {
    this.bar = bar;
    this.messages = messages;
  }

  @Override
  public void done(FileEntry entry, int done, int found) {
    bar.show(done, found, entry.path());
  }

  @Override
  public void queueBegins(int waiting) {
    pages = waiting;
    bar.show(0, waiting, messages.text("ingest.readingImages"));
  }

  /** A page was read from its image; from any thread. */
  void pageDone() {
    bar.show(pagesDone.incrementAndGet(), pages, messages.text("ingest.readingImages"));
  }
}
