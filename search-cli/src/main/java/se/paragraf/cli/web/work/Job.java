package se.paragraf.cli.web.work;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Work under way. Thread-safe. */
public final class Job {

  private final String id;
  private Progress progress = new Progress(0, 0, "");
  private State state = State.RUNNING;
  private String end = "";
  private String told = "";
  private Optional<Object> report = Optional.empty();
  private long seenNanos = System.nanoTime();
  private Optional<Thread> thread = Optional.empty();

  Job(String id) {
    this.id = id;
  }

  /** How a job stands. */
  public enum State {
    RUNNING,
    /** It ended; {@link Job#end()} is the address of what came of it. */
    DONE,
    /** It could not be done; {@link Job#end()} is why, as a sentence. */
    FAILED,
    /** Nobody watched it any longer. */
    STOPPED
  }

  /**
   * How far it has come.
   *
   * @param found 0 while that is not known
   * @param what the thing at hand
   */
  public record Progress(int done, int found, String what) {}

  /** The work. */
  public interface Work {

    /**
     * Does it.
     *
     * @return the address of what came of it
     */
    String run(Job job) throws java.io.IOException;
  }

  public String id() {
    return id;
  }

  public synchronized Progress progress() {
    return progress;
  }

  public synchronized State state() {
    return state;
  }

  public synchronized String end() {
    return end;
  }

  /**
   * Tells how far the work has come. Errors: {@link CancellationException} when it is to stop here.
   */
  public synchronized void at(int done, int found, String what) {
    if (state != State.RUNNING) {
      throw new CancellationException("stopped");
    }
    progress = new Progress(done, found, what);
  }

  /**
   * Keeps what is to be said of the work when it is done.
   *
   * @param words for people
   * @param result for programs, to be written as JSON
   */
  public synchronized void tell(String words, Object result) {
    told = words;
    report = Optional.of(result);
  }

  /** What came of it, for programs, once it is told. */
  public synchronized Optional<Object> report() {
    return report;
  }

  public synchronized String told() {
    return told;
  }

  /** Somebody watches. */
  public synchronized void seen() {
    seenNanos = System.nanoTime();
  }

  synchronized boolean isUnseenFor(Duration time) {
    return System.nanoTime() - seenNanos > time.toNanos();
  }

  synchronized void begin(Thread worker) {
    thread = Optional.of(worker);
  }

  synchronized void end(State how, String told) {
    if (state == State.RUNNING) {
      state = how;
      end = told;
    }
  }

  /** Makes it stop where it can. */
  public synchronized void stop() {
    if (state == State.RUNNING) {
      state = State.STOPPED;
      thread.ifPresent(Thread::interrupt);
    }
  }
}
