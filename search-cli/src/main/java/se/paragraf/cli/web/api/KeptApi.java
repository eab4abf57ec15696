package se.paragraf.cli.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.paragraf.cli.output.OutputJson;
import se.paragraf.cli.reading.StandingQuestions;
import se.paragraf.cli.reading.StandingQuestions.News;
import se.paragraf.cli.web.http.Refused;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.page.ForgetPage;
import se.paragraf.cli.web.page.IngestUpload;
import se.paragraf.cli.web.page.WatchPage;
import se.paragraf.cli.web.site.SearchState;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.cli.web.work.Job;

/** Lets programs change what is kept: standing questions and the archive itself. */
public final class KeptApi {

  private final Visit visit;
  private final StandingQuestions questions;

  public KeptApi(Visit visit) {
    this.visit = visit;
    this.questions = visit.site().notebook().questions();
  }

  /** A standing question. */
  private record Question(String watch, String since) {}

  /** {@code GET /api/watch/list}; what the other two answer with too. */
  public Response questions() throws IOException {
    List<Question> all =
        questions.all().stream().map(each -> new Question(each.query(), each.since())).toList();
    return visit.json(all);
  }

  /** {@code POST /api/watch/add}. */
  public Response watch() throws IOException {
    questions.add(query(), visit.archive().search());
    return questions();
  }

  /** {@code POST /api/watch/remove}. */
  public Response unwatch() throws IOException {
    if (!questions.remove(query())) {
      throw Refused.notFound(visit.say("watch.unknown", query()));
    }
    return questions();
  }

  private String query() {
    String query = SearchState.of(visit.query()).query();
    if (query.isBlank()) {
      throw Refused.badRequest(visit.say("search.nothingAsked"));
    }
    return query;
  }

  /** {@code POST /api/watch/run}: what it tells it does not tell again. */
  public Response news() throws IOException {
    List<News> news = WatchPage.news(visit);
    Response told = visit.json(news);
    for (News each : news) {
      questions.seen(each.watch(), each.hashes());
    }
    return told;
  }

  /** {@code POST /api/ingest}: answers where to ask how far it has come. */
  public Response ingest() throws IOException {
    Job job = new IngestUpload(visit).begin(visit.query().text("folder"));
    return Response.json(202, OutputJson.write(new Begun("/api/job/" + job.id())));
  }

  /** Work that was begun. */
  private record Begun(String job) {}

  /**
   * How work stands.
   *
   * @param found 0 while that is not known
   * @param what the thing at hand
   * @param error why it failed
   * @param report what came of it
   */
  private record Standing(
      String state,
      int done,
      int found,
      String what,
      Optional<String> error,
      Optional<Object> report) {}

  /** {@code GET /api/job/{id}}: who asks keeps the work going. */
  public Response job() {
    String id = visit.request().captured(0);
    Job job = visit.site().jobs().find(id).orElseThrow(() -> Refused.notFound("no job " + id));
    job.seen();
    Job.State state = job.state();
    Job.Progress progress = job.progress();
    return visit.json(
        new Standing(
            state.name().toLowerCase(Locale.ROOT),
            progress.done(),
            progress.found(),
            progress.what(),
            state == Job.State.FAILED ? Optional.of(job.end()) : Optional.empty(),
            job.report()));
  }

  /** What was erased, and in how many documents it was. */
  private record Erased(String forgotten, int documents) {}

  /** {@code POST /api/forget}. */
  public Response forget() throws IOException {
    String reference = visit.query().text("ref");
    int documents = ForgetPage.erase(visit, reference);
    return visit.json(new Erased(reference, documents));
  }
}
