package se.paragraf.cli.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.paragraf.cli.output.ChainView;
import se.paragraf.cli.output.CheckView;
import se.paragraf.cli.output.FollowUpView;
import se.paragraf.cli.output.TraceJson;
import se.paragraf.cli.reading.CitedPlace;
import se.paragraf.cli.reading.CompareCited.Outcome;
import se.paragraf.cli.reading.FindCitedPlace;
import se.paragraf.cli.web.http.Refused;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.image.Drawable;
import se.paragraf.cli.web.live.SafeChain;
import se.paragraf.cli.web.page.ArchivePage;
import se.paragraf.cli.web.page.ComparePage;
import se.paragraf.cli.web.page.OrdersPage;
import se.paragraf.cli.web.page.TracePage;
import se.paragraf.cli.web.site.SearchState;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.answer.Answer;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.chain.Chain;
import se.paragraf.index.check.RuleCatalogue;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.SearchResult;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;
import se.paragraf.model.Region;
import se.paragraf.model.Table;

/** Answers programs in the JSON of the commands, without what is not to be shown. */
public final class Api {

  private final Visit visit;
  private final SearchState state;

  public Api(Visit visit) {
    this.visit = visit;
    this.state = SearchState.of(visit.query());
  }

  /** {@code GET /api/search}. */
  public Response search() throws IOException {
    if (state.isEmpty()) {
      throw Refused.badRequest(visit.say("search.nothingAsked"));
    }
    return visit.json(safe(visit.archive().search().search(state.request(visit.messages()))));
  }

  private SearchResult safe(SearchResult result) throws IOException {
    List<Hit> hits = visit.protection().without(result.hits(), visit.archive());
    return new SearchResult(
        result.query(),
        result.totalWithout(result.hits().size() - hits.size()),
        result.tookMillis(),
        hits,
        result.didYouMean(),
        result.facets());
  }

  /** {@code GET /api/ask}. */
  public Response ask() throws IOException {
    if (state.query().isBlank()) {
      throw Refused.badRequest(visit.say("ask.nothingAsked"));
    }
    Answer answer = visit.archive().ask().ask(state.query(), state.filters(visit.messages()));
    return visit.json(visit.protection().without(answer, visit.archive()));
  }

  /** {@code GET /api/chain}. */
  public Response chain() throws IOException {
    String reference = visit.query().text("ref");
    List<Chain> chains = visit.archive().chains().find(reference, state.filters(visit.messages()));
    if (chains.isEmpty()) {
      throw Refused.notFound(visit.say("chain.unknown", reference));
    }
    if (chains.size() > 1) {
      String names =
          String.join(
              ", ", chains.stream().flatMap(chain -> chain.organization().stream()).toList());
      throw Refused.badRequest(visit.say("chain.several", reference, names));
    }
    Chain safe = new SafeChain(visit.protection()).of(chains.getFirst(), visit.archive());
    return visit.rawJson(ChainView.json(safe));
  }

  /** {@code GET /api/compare}. */
  public Response compare() throws IOException {
    return switch (ComparePage.outcome(visit)) {
      case Outcome.Compared compared -> visit.json(compared.comparison());
      case Outcome.Several several ->
          throw Refused.badRequest(
              visit.say(
                  "forget.several", several.reference(), String.join("; ", several.citations())));
      case Outcome.Unlike unlike -> throw Refused.badRequest(visit.say("web.compare.unlike"));
      case Outcome.Unknown unknown ->
          throw Refused.notFound(visit.say("show.unknown", unknown.reference()));
      case Outcome.NotShown secret -> throw Refused.notFound(visit.say("web.secret"));
    };
  }

  /** {@code GET /api/show}. */
  public Response show() throws IOException {
    String citation = visit.query().text("citation");
    CitedPlace place =
        new FindCitedPlace(visit.archive().archive(), visit.archive().search())
            .find(citation)
            .orElseThrow(() -> Refused.notFound(visit.say("show.unknown", citation)));
    String stem = place.document().id().substring(0, Archive.STEM_DIGITS);
    Extraction.Done file = visit.archive().read().extraction(stem).orElseThrow();
    return visit
        .site()
        .images()
        .marked(Drawable.of(visit.archive(), file), place)
        .map(Response::png)
        .orElseThrow(() -> Refused.notFound(visit.say("show.noPage", place.page())));
  }

  /** {@code GET /api/followup}. */
  public Response followUp() throws IOException {
    return visit.rawJson(FollowUpView.json(OrdersPage.orders(visit)));
  }

  /** {@code GET /api/stats}. */
  public Response stats() throws IOException {
    return visit.json(ArchivePage.statistics(visit));
  }

  /** {@code GET /api/trace}. */
  public Response trace() throws IOException {
    if (state.query().isBlank()) {
      throw Refused.badRequest(visit.say("trace.nothingAsked"));
    }
    return visit.rawJson(TraceJson.of(TracePage.trace(visit)));
  }

  /** {@code GET /api/tables/{id}}. */
  public Response tables() throws IOException {
    String id = visit.request().captured(0);
    Document document =
        visit
            .archive()
            .read()
            .document(id)
            .orElseThrow(() -> Refused.notFound(visit.say("tables.unknown", id)));
    List<Region> secret =
        document.paragraphs().stream()
            .filter(visit.protection()::hides)
            .flatMap(paragraph -> paragraph.regions().stream())
            .toList();
    boolean hidden = visit.protection().hides(document, visit.archive());
    List<Table> shown =
        document.tables().stream()
            .filter(
                table -> !hidden && table.regions().stream().noneMatch(at -> touches(secret, at)))
            .toList();
    String stem = id.substring(0, Archive.STEM_DIGITS);
    String file = visit.archive().archive().catalog().paths(stem).stream().findFirst().orElse(id);
    return visit.json(new Tables(file, Optional.of(id), shown));
  }

  private static boolean touches(List<Region> regions, Region region) {
    return regions.stream().anyMatch(region::intersects);
  }

  /** {@code GET /api/rules}. */
  public Response rules() {
    return visit.json(
        RuleCatalogue.rules().stream().map(rule -> CheckView.of(rule.sheet())).toList());
  }
}
