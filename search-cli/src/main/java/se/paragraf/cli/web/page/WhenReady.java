package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.link;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.html.WriteHtml;
import se.paragraf.cli.web.http.Refused;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.cli.web.work.LaterParts;
import se.paragraf.cli.web.work.LaterParts.Part;

/**
 * Parts of a page that are worth waiting a little for: those that take longer are fetched by the
 * page when they are ready, and without scripts by a link.
 */
public final class WhenReady {

  /**
   * A page of hits is to be there within 300 ms, also of a million §§; the rest is the network's.
   */
  private static final Duration SOON = Duration.ofMillis(200);

  /** In an address: wait for everything. */
  private static final String WHOLE = "whole";

  private final Visit visit;
  private final LaterParts parts;
  private final long dueNanos = System.nanoTime() + SOON.toNanos();

  public WhenReady(Visit visit) {
    this.visit = visit;
    this.parts = visit.site().later();
  }

  Part begin(Callable<Html> making) {
    return parts.begin(visit.archive(), making);
  }

  /**
   * The part when it is ready soon, else a place for it.
   *
   * @param words said meanwhile
   */
  Html of(Part part, Html.Text words) throws IOException {
    boolean whole = visit.query().get(WHOLE).isPresent();
    try {
      return got(part, whole ? Long.MAX_VALUE : Math.max(0, dueNanos - System.nanoTime()));
    } catch (TimeoutException later) {
      return place(part, words);
    }
  }

  private static Html got(Part part, long nanos) throws IOException, TimeoutException {
    try {
      return part.html().get(nanos, TimeUnit.NANOSECONDS);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException mistake) {
        throw mistake;
      }
      throw failed.getCause() instanceof IOException trouble ? trouble : new IOException(failed);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped", closing);
    }
  }

  private Html place(Part part, Html.Text words) {
    String id = visit.site().jobs().newId();
    parts.keep(id, part);
    String whole = visit.query().with(WHOLE, "1").at(visit.request().path());
    return el(
        "div",
        cls("later"),
        attr("aria-live", "polite"),
        attr("data-part", "/part/" + id),
        attr("data-whole", whole),
        el("p", cls("about"), words),
        el("noscript", el("p", link(whole, visit.words("web.later.show")))));
  }

  /** A part that a page fetches; waits until it is ready. */
  public Response respond() throws IOException {
    String id = visit.request().captured(0);
    Part part =
        parts
            .take(id)
            .filter(kept -> kept.archive() == visit.archive())
            .orElseThrow(() -> Refused.notFound("no part " + id));
    try {
      Html html = got(part, Long.MAX_VALUE);
      return Response.html(new WriteHtml(visit.protection()::mask).write(html));
    } catch (TimeoutException never) {
      throw new IOException(never);
    }
  }
}
