package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.link;
import static se.paragraf.cli.web.html.Html.text;

import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.http.Refused;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.cli.web.work.Job;
import se.paragraf.cli.web.work.JobEvents;

/**
 * How far some work has come; goes on to what came of it. Without scripts it loads itself again.
 */
public final class JobPage {

  private final Visit visit;
  private final Job job;

  public JobPage(Visit visit) {
    this.visit = visit;
    String id = visit.request().captured(0);
    this.job = visit.site().jobs().find(id).orElseThrow(() -> Refused.notFound("no job"));
  }

  public Response events() {
    return JobEvents.of(job);
  }

  public Response respond() {
    job.seen();
    String title = visit.say("web.job");
    Html content =
        switch (job.state()) {
          case RUNNING -> running();
          case DONE -> el("p", link(job.end(), visit.words("web.job.done")));
          case FAILED -> el("p", cls("remark"), attr("role", "alert"), text(job.end()));
          case STOPPED ->
              el("p", cls("remark"), attr("role", "alert"), visit.words("web.job.stopped"));
        };
    return job.state() == Job.State.DONE
        ? Response.seeOther(job.end())
        : new Shell(visit)
            .page(Shell.Place.ELSEWHERE, title, Html.all(el("h1", text(title)), content));
  }

  private Html running() {
    Job.Progress progress = job.progress();
    Html bar =
        progress.found() == 0
            ? el("progress", attr("aria-label", visit.say("web.job")))
            : el(
                "progress",
                attr("aria-label", visit.say("web.job")),
                attr("max", progress.found()),
                attr("value", progress.done()));
    return el(
        "div",
        cls("job"),
        attr("data-events", "/job/" + job.id() + "/events"),
        attr("data-stopped", visit.say("web.job.stopped")),
        bar,
        el(
            "p",
            attr("role", "status"),
            el("span", cls("numbers"), text(numbers(progress))),
            text(" "),
            el("span", cls("what"), text(progress.what()))),
        el("p", cls("about"), visit.words("web.job.stays")),
        el("noscript", el("meta", attr("http-equiv", "refresh"), attr("content", "3"))));
  }

  private static String numbers(Job.Progress progress) {
    return progress.found() == 0 ? "" : progress.done() + "/" + progress.found();
  }
}
