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
import java.util.Optional;
import java.util.stream.IntStream;
import se.paragraf.cli.reading.FilterWords;
import se.paragraf.cli.reading.MarkedPlaces;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.site.SearchState;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.cli.web.work.LaterParts;
import se.paragraf.index.answer.Answer;
import se.paragraf.index.answer.AnswerKind;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.SearchRequest;
import se.paragraf.index.search.SearchResult;
import se.paragraf.index.search.UnknownFilterValueException;

/** Search and ask: one box, the answer on top, the hits below. */
public final class SearchPage {

  private static final int MORE_HITS = 30;

  private final Visit visit;
  private final SearchState state;

  public SearchPage(Visit visit) {
    this.visit = visit;
    this.state = SearchState.of(visit.query());
  }

  /** The page; where nothing is asked yet, the start page. */
  public Response respond() throws IOException {
    Shell shell = new Shell(visit);
    if (state.isEmpty()) {
      return shell.page(
          Shell.Place.SEARCH, visit.say("web.title.start"), new StartPage(visit).content());
    }
    String title = state.query().isEmpty() ? visit.say("web.nav.search") : state.query();
    try {
      return shell.page(Shell.Place.SEARCH, title, found());
    } catch (FilterWords.BadFilterException bad) {
      return shell.page(400, Shell.Place.SEARCH, title, wrong(bad.sentence()));
    } catch (UnknownFilterValueException unknown) {
      return shell.page(400, Shell.Place.SEARCH, title, unknown(unknown));
    }
  }

  /** The hits come first: what else there is to tell is looked for when they are found. */
  private Html found() throws IOException {
    SearchRequest request = state.request(visit.messages());
    WhenReady ready = new WhenReady(visit);
    SearchResult result = visit.archive().search().search(request);
    LaterParts.Part facets =
        ready.begin(
            () -> new FacetPanel(visit, state).of(visit.archive().search().facets(request)));
    List<Hit> hits = visit.protection().without(result.hits(), visit.archive());
    int hidden = result.hits().size() - hits.size();
    SearchForm form = new SearchForm(visit, state);
    return Html.all(
        el("h1", cls("seen-by-ear"), visit.words("web.nav.search")),
        form.form(false),
        form.set(),
        answer(request, ready),
        el(
            "div",
            cls("found"),
            ready.of(facets, visit.words("web.later.counts")),
            el(
                "section",
                cls("hits"),
                attr("aria-labelledby", "hits-head"),
                head(result, hidden),
                list(result, hits),
                more(result))));
  }

  private Html answer(SearchRequest request, WhenReady ready) throws IOException {
    return state.mayBeAnswered()
        ? ready.of(ready.begin(() -> answer(request)), visit.words("web.later.answer"))
        : Html.NOTHING;
  }

  private Html answer(SearchRequest request) throws IOException {
    Answer answer =
        visit
            .protection()
            .without(visit.archive().ask().ask(request.text(), request.filters()), visit.archive());
    boolean silent = answer.kind() == AnswerKind.NONE && !state.isQuestion();
    return silent ? Html.NOTHING : new AnswerSection(visit).of(answer, state);
  }

  private String found(SearchResult result, int hidden) {
    String key = result.isAtLeast() ? "search.atLeast" : "search.found";
    return visit.messages().count(key, result.totalWithout(hidden));
  }

  private Html head(SearchResult result, int hidden) {
    List<Html> head = new ArrayList<>();
    head.add(el("h2", attr("id", "hits-head"), text(found(result, hidden))));
    result
        .didYouMean()
        .ifPresent(mended ->
            head.add(
                el(
                    "p",
                    link(
                        state.with(SearchState.QUERY, mended).at("/"),
                        visit.words("search.mean", mended)))));
    if (hidden > 0) {
      head.add(el("p", cls("remark"), text(visit.messages().count("web.hidden", hidden))));
    }
    return Html.all(head);
  }

  /** A hit keeps its number in the result, by which the reader finds it again. */
  private Html list(SearchResult result, List<Hit> hits) throws IOException {
    HitLine line = new HitLine(visit, state, starred());
    return el(
        "ol",
        cls("results"),
        Html.all(
            IntStream.range(0, result.hits().size())
                .filter(at -> hits.contains(result.hits().get(at)))
                .mapToObj(at ->
                    el("li", attr("id", "hit" + (at + 1)), line.of(result.hits().get(at), at)))));
  }

  private List<MarkedPlaces.Marked> starred() throws IOException {
    return visit.site().readOnly() ? List.of() : visit.site().notebook().marks().read();
  }

  private Html more(SearchResult result) {
    List<Html> actions = new ArrayList<>();
    if (result.total() > result.hits().size() && state.limit() < SearchState.MOST_HITS) {
      actions.add(
          link(
              state.withLimit(state.limit() + MORE_HITS).at("/"),
              cls("button"),
              visit.words("web.moreHits")));
    }
    if (!result.hits().isEmpty()) {
      actions.add(link(state.at("/search.csv"), attr("download", ""), visit.words("web.csv")));
      actions.add(link(state.at("/search.xlsx"), attr("download", ""), visit.words("web.xlsx")));
      actions.add(link(state.at("/share"), attr("download", ""), visit.words("web.share")));
    }
    if (!visit.site().readOnly() && state.filtersSet().isEmpty()) {
      actions.add(watch());
    }
    return el("div", cls("actions"), Html.all(actions));
  }

  private Html watch() {
    return el(
        "form",
        attr("method", "post"),
        attr("action", "/watch"),
        hidden(SearchState.QUERY, state.query()),
        el(
            "button",
            cls("quiet"),
            attr("name", "do"),
            attr("value", "add"),
            visit.words("web.watch.add")));
  }

  private Html wrong(String sentence) {
    return Html.all(
        el("h1", cls("seen-by-ear"), visit.words("web.nav.search")),
        new SearchForm(visit, state).form(false),
        el("p", cls("remark"), attr("role", "alert"), text(sentence)));
  }

  private Html unknown(UnknownFilterValueException unknown) {
    List<Html> near =
        unknown.near().stream()
            .<Html>map(name ->
                el("li", link(state.with(unknown.filter(), plain(name)).at("/"), text(name))))
            .toList();
    Optional<Html> list = near.isEmpty() ? Optional.empty() : Optional.of(el("ul", Html.all(near)));
    return Html.all(
        wrong(
            visit.say(
                "web.filter.unknown", visit.say("web.field." + unknown.filter()), unknown.value())),
        Html.maybe(list));
  }

  /** {@code Kommunstyrelsen} of {@code Kommunstyrelsen (Ekviks kommun)}. */
  private static String plain(String label) {
    return label.replaceFirst(" \\([^)]*\\)$", "");
  }
}
