package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.hidden;
import static se.paragraf.cli.web.html.Html.link;
import static se.paragraf.cli.web.html.Html.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.paragraf.cli.reading.StandingQuestions;
import se.paragraf.cli.reading.StandingQuestions.News;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.http.Parameters;
import se.paragraf.cli.web.http.Refused;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.site.SearchState;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.search.Hit;

/** Standing questions, and what is new for each since it was last said to be seen. */
public final class WatchPage {

  private static final String PATH = "/watch";
  private static final String HASHES = "hits";

  /** Of more news the rest is told when these are seen. */
  private static final int MOST_NEWS = 50;

  private final Visit visit;
  private final StandingQuestions questions;

  public WatchPage(Visit visit) {
    this.visit = visit;
    this.questions = visit.site().notebook().questions();
  }

  /** What is new for each question, as far as it may be shown. */
  public static List<News> news(Visit visit) throws IOException {
    List<News> shown = new ArrayList<>();
    for (News news : visit.site().notebook().questions().news(visit.archive().search())) {
      List<Hit> hits = visit.protection().without(news.hits(), visit.archive());
      shown.add(new News(news.watch(), news.since(), hits));
    }
    return shown;
  }

  public Response respond() throws IOException {
    List<Html> parts = new ArrayList<>();
    String title = visit.say("web.nav.watch");
    parts.add(el("h1", text(title)));
    parts.add(form());
    for (News news : news(visit)) {
      parts.add(of(news));
    }
    return new Shell(visit).page(Shell.Place.WATCH, title, Html.all(parts));
  }

  private Html form() {
    return el(
        "form",
        cls("search"),
        attr("method", "post"),
        attr("action", PATH),
        el("label", attr("for", "q"), cls("big"), visit.words("web.watch.label")),
        el(
            "div",
            cls("box"),
            el(
                "input",
                attr("id", "q"),
                attr("name", SearchState.QUERY),
                attr("required", ""),
                attr("autocomplete", "off"),
                attr("maxlength", SearchState.LONGEST_QUERY)),
            el("button", attr("name", "do"), attr("value", "add"), visit.words("web.watch.add"))));
  }

  private Html of(News news) {
    SearchState search = new SearchState(Parameters.NONE).with(SearchState.QUERY, news.watch());
    List<Hit> hits = news.hits().stream().limit(MOST_NEWS).toList();
    HitLine line = new HitLine(visit, search, List.of());
    String day = news.since().replace('T', ' ');
    return el(
        "section",
        cls("watched"),
        el("h2", link(search.at("/"), text(news.watch()))),
        el(
            "p",
            cls("about"),
            text(
                visit.say("watch.since", day)
                    + ": "
                    + visit.messages().count("search.found", news.hits().size()))),
        hits.isEmpty()
            ? Html.NOTHING
            : el("ol", cls("results"), Html.all(hits.stream().map(hit -> el("li", line.of(hit))))),
        actions(news, hits));
  }

  /** What is said to be seen are the hits shown here: what came meanwhile stays new. */
  private Html actions(News news, List<Hit> shown) {
    List<Html> buttons = new ArrayList<>();
    if (!shown.isEmpty()) {
      buttons.add(button("seen", "web.watch.seen"));
    }
    buttons.add(button("remove", "web.unmark"));
    String hashes = String.join(" ", new News(news.watch(), news.since(), shown).hashes());
    return el(
        "form",
        cls("actions"),
        attr("method", "post"),
        attr("action", PATH),
        hidden(SearchState.QUERY, news.watch()),
        hidden(HASHES, hashes),
        Html.all(buttons));
  }

  private Html button(String act, String key) {
    return el("button", cls("quiet"), attr("name", "do"), attr("value", act), visit.words(key));
  }

  /** Takes a form of this page, or of a search that is to be watched. */
  public Response change() throws IOException {
    Parameters form = visit.request().form();
    String query = SearchState.of(form).query();
    if (query.isBlank()) {
      throw Refused.badRequest(visit.say("search.nothingAsked"));
    }
    switch (form.text("do")) {
      case "add" -> questions.add(query, visit.archive().search());
      case "seen" -> questions.seen(query, List.of(form.text(HASHES).split(" ")));
      case "remove" -> questions.remove(query);
      default -> throw Refused.badRequest("nothing to do");
    }
    return Response.seeOther(PATH);
  }
}
