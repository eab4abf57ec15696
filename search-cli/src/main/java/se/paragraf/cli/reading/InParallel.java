package se.paragraf.cli.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does work on all cores and hands over the results in the order of the work.
 *
 * <p>At most {@code 2 × cores} results wait to be handed over, so that a long list of files needs
 * no more memory than a short one.
 */
public final class InParallel {

  private static final int WAITING_PER_CORE = 2;

  private final int cores = Runtime.getRuntime().availableProcessors();

  /** Takes a result on the thread that called {@link #run}. */
  public interface Taker<R> {
    void take(R result) throws IOException;
  }

  /** Errors: those of the work and of the taker; work not yet begun is then dropped. */
  public <R> void run(Iterator<Callable<R>> work, Taker<R> taker) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(cores);
    try {
      Deque<Future<R>> begun = new ArrayDeque<>();
      while (work.hasNext() || !begun.isEmpty()) {
        while (work.hasNext() && begun.size() < cores * WAITING_PER_CORE) {
          begun.add(threads.submit(work.next()));
        }
        taker.take(await(begun.remove()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static <R> R await(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException trouble -> throw trouble;
        case RuntimeException mistake -> throw mistake;
        case Error error -> throw error;
        case null, default -> throw new IOException(e);
      }
    }
  }
}
