package se.paragraf.cli.output;

import java.io.PrintStream;

/** A line on a terminal that shows how far a long work has come; nothing when nobody watches. */
public final class ProgressBar implements AutoCloseable {

  private static final int BAR_COLUMNS = 24;

  /** More often than this only makes a terminal flicker. */
  private static final long REDRAW_NANOS = 100_000_000L;

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean shown;
  private final int width;
  private long drawnAt;

  public ProgressBar(Console console) {
    this.err = console.err();
    this.shown = console.interactive();
    this.width = console.width();
  }

  /**
   * Shows that {@code done} of {@code all} things are done.
   *
   * @param what the thing at hand; cut at the left when there is no room
   */
  public synchronized void show(long done, long all, String what) {
    long now = System.nanoTime();
    if (!shown || (now - drawnAt < REDRAW_NANOS && done < all)) {
      return;
    }
    drawnAt = now;
    int filled = (int) (BAR_COLUMNS * Math.min(done, all) / Math.max(1, all));
    String bar = "█".repeat(filled) + "░".repeat(BAR_COLUMNS - filled);
    String head = bar + " " + done + "/" + all + "  ";
    err.print(CLEAR_LINE + head + tail(what, width - head.length()));
    err.flush();
  }

  private static String tail(String text, int columns) {
    return text.length() <= columns
        ? text
        : "…" + text.substring(text.length() - Math.max(0, columns - 1));
  }

  /** Takes the line away. */
  @Override
  public synchronized void close() {
    if (shown) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}
