package se.paragraf.cli.web.work;

import java.io.Closeable;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The work under way. Each page that waits for some says so every second; work that no page has
 * asked for in a while is stopped. Thread-safe.
 */
public final class Jobs implements Closeable {

  /** A page that is loaded again, or a laptop lid that is only half shut, is back before. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** What came of it is asked for at once; after this it is forgotten. */
  private static final Duration KEPT = Duration.ofMinutes(30);

  private static final int ID_BYTES = 16;

  private final Map<String, Job> jobs = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final Duration patience;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  public Jobs() {
    this(PATIENCE);
  }

  /** With another patience, to test. */
  public Jobs(Duration patience) {
    this.patience = patience;
    watch.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  private void look() {
    for (Job job : jobs.values()) {
      if (job.isUnseenFor(patience)) {
        job.stop();
      }
      if (job.isUnseenFor(KEPT)) {
        jobs.remove(job.id());
      }
    }
  }

  /** A name that nobody can guess. */
  public String newId() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /**
   * Begins some work.
   *
   * @param sentence why it failed, for people
   */
  public Job begin(Job.Work work, Function<Exception, String> sentence) {
    Job job = new Job(newId());
    jobs.put(job.id(), job);
    Thread worker =
        Thread.ofPlatform().daemon().name("paragraf-job").unstarted(() -> run(job, work, sentence));
    job.begin(worker);
    worker.start();
    return job;
  }

  /** The one place where whatever stops the work becomes a sentence on the page. */
  private static void run(Job job, Job.Work work, Function<Exception, String> sentence) {
    try {
      job.end(Job.State.DONE, work.run(job));
    } catch (IOException | RuntimeException e) {
      job.end(Job.State.FAILED, sentence.apply(e));
    }
  }

  public Optional<Job> find(String id) {
    return Optional.ofNullable(jobs.get(id));
  }

  @Override
  public void close() {
    watch.shutdownNow();
    jobs.values().forEach(Job::stop);
  }
}
