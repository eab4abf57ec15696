package se.paragraf.cli.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.paragraf.cli.output.HitsCsv;
import se.paragraf.cli.output.HitsXlsx;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.site.SearchState;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.SearchRequest;

/** Hits as a file to save: as many as the page can show, with page and quote. */
public final class SearchFiles {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String NAME = "traffar";

  private final Visit visit;
  private final SearchState state;

  public SearchFiles(Visit visit) {
    this.visit = visit;
    this.state = SearchState.of(visit.query());
  }

  private List<Hit> hits() throws IOException {
    SearchRequest request =
        new SearchRequest(state.query(), state.filters(visit.messages()), SearchState.MOST_HITS);
    return visit
        .protection()
        .without(visit.archive().search().search(request).hits(), visit.archive());
  }

  public Response csv() throws IOException {
    String csv = visit.protection().mask(HitsCsv.of(state.query(), hits()));
    return Response.download(
        NAME + ".csv", "text/csv; charset=utf-8", csv.getBytes(StandardCharsets.UTF_8));
  }

  public Response xlsx() throws IOException {
    byte[] workbook = new HitsXlsx(visit.protection()::mask).of(state.query(), hits());
    return Response.download(NAME + ".xlsx", XLSX, workbook);
  }
}
