package se.paragraf.cli.web.http;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts answers by status and by how long they took. Thread-safe. */
public final class RequestCounts implements RequestLog {

  private static final double[] SECONDS = {0.01, 0.05, 0.1, 0.5, 1, 5};
  private static final double NANOS = 1e9;

  private final Map<Integer, LongAdder> byStatus = new ConcurrentSkipListMap<>();
  private final LongAdder[] within =
      Arrays.stream(SECONDS).mapToObj(bound -> new LongAdder()).toArray(LongAdder[]::new);
  private final LongAdder nanos = new LongAdder();

  @Override
  public void answered(Request request, int status, Duration took) {
    byStatus.computeIfAbsent(status, unused -> new LongAdder()).increment();
    nanos.add(took.toNanos());
    for (int i = 0; i < SECONDS.length; i++) {
      if (took.toNanos() <= SECONDS[i] * NANOS) {
        within[i].increment();
      }
    }
  }

  /** As Prometheus reads it (text format 0.0.4): a counter, and a histogram in seconds. */
  public String text() {
    StringBuilder text = new StringBuilder("# TYPE paragraf_requests_total counter\n");
    byStatus.forEach((status, count) ->
        add(text, "paragraf_requests_total{status=\"" + status + "\"}", count.sum()));
    long all = byStatus.values().stream().mapToLong(LongAdder::sum).sum();
    text.append("# TYPE paragraf_request_seconds histogram\n");
    for (int i = 0; i < SECONDS.length; i++) {
      add(text, bucket(String.valueOf(SECONDS[i])), within[i].sum());
    }
    add(text, bucket("+Inf"), all);
    text.append(
        String.format(Locale.ROOT, "paragraf_request_seconds_sum %.6f%n", nanos.sum() / NANOS));
    add(text, "paragraf_request_seconds_count", all);
    return text.toString();
  }

  private static String bucket(String bound) {
    return "paragraf_request_seconds_bucket{le=\"" + bound + "\"}";
  }

  private static void add(StringBuilder text, String name, long value) {
    text.append(name).append(' ').append(value).append('\n');
  }
}
