package se.paragraf.cli.web.work;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import se.paragraf.cli.web.http.Response;

/**
 * How far some work has come, as server-sent events, one a second. The page that listens keeps the
 * work alive: when it is closed the next event cannot be sent, and nobody says that he watches.
 */
public final class JobEvents {

  private static final long EVERY_MILLIS = 500;
  private static final JsonMapper JSON = new JsonMapper();

  private JobEvents() {}

  public static Response of(Job job) {
    return new Response.Stream(
        200,
        Map.of(Response.TYPE, "text/event-stream; charset=utf-8", "X-Accel-Buffering", "no"),
        out -> tell(job, out));
  }

  private static void tell(Job job, OutputStream out) throws IOException {
    while (job.state() == Job.State.RUNNING) {
      send(out, "progress", job.progress());
      job.seen();
      try {
        Thread.sleep(EVERY_MILLIS);
      } catch (InterruptedException closing) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    send(out, "end", Map.of("state", job.state(), "end", job.end()));
  }

  private static void send(OutputStream out, String name, Object data) throws IOException {
    String event = "event: " + name + "\ndata: " + JSON.writeValueAsString(data) + "\n\n";
    out.write(event.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
