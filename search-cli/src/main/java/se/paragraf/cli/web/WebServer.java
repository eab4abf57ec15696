package se.paragraf.cli.web;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.paragraf.cli.web.api.Api;
import se.paragraf.cli.web.api.ApiDescription;
import se.paragraf.cli.web.api.FileApi;
import se.paragraf.cli.web.api.KeptApi;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.http.Guard;
import se.paragraf.cli.web.http.Handler;
import se.paragraf.cli.web.http.LocalServer;
import se.paragraf.cli.web.http.Request;
import se.paragraf.cli.web.http.RequestCounts;
import se.paragraf.cli.web.http.RequestLog;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.http.Routes;
import se.paragraf.cli.web.image.Drawable;
import se.paragraf.cli.web.image.PageImages;
import se.paragraf.cli.web.live.LiveArchive;
import se.paragraf.cli.web.live.OpenedArchive;
import se.paragraf.cli.web.live.Protection;
import se.paragraf.cli.web.page.ArchivePage;
import se.paragraf.cli.web.page.ChainPage;
import se.paragraf.cli.web.page.CheckPage;
import se.paragraf.cli.web.page.CheckUpload;
import se.paragraf.cli.web.page.ComparePage;
import se.paragraf.cli.web.page.CompareUpload;
import se.paragraf.cli.web.page.FollowPage;
import se.paragraf.cli.web.page.ForgetPage;
import se.paragraf.cli.web.page.IngestUpload;
import se.paragraf.cli.web.page.JobPage;
import se.paragraf.cli.web.page.MarkedPage;
import se.paragraf.cli.web.page.OrdersPage;
import se.paragraf.cli.web.page.PagePicture;
import se.paragraf.cli.web.page.ReaderPage;
import se.paragraf.cli.web.page.RulesPage;
import se.paragraf.cli.web.page.SearchFiles;
import se.paragraf.cli.web.page.SearchPage;
import se.paragraf.cli.web.page.SharedFile;
import se.paragraf.cli.web.page.TraceFiles;
import se.paragraf.cli.web.page.TracePage;
import se.paragraf.cli.web.page.WatchPage;
import se.paragraf.cli.web.page.WhenReady;
import se.paragraf.cli.web.site.Notebook;
import se.paragraf.cli.web.site.Site;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.cli.web.work.CheckedFiles;
import se.paragraf.cli.web.work.Jobs;
import se.paragraf.cli.web.work.LaterParts;
import se.paragraf.cli.web.work.LookedAt;
import se.paragraf.cli.web.work.Uploads;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.SearchRequest;
import se.paragraf.model.Extraction;

/** The server of the page: every address and what stands there. */
public final class WebServer implements Closeable {

  private static final int MOST_COMPARED = 8;

  /** Asked when nobody waits for the answer; each of its words is in most archives. */
  private static final SearchRequest WARM_UP =
      new SearchRequest("Vad beslutade nämnden om budgeten?", Filters.NONE, 1);

  private final LocalServer server;
  private final Site site;
  private final InetAddress address;
  private final Routes routes = new Routes();
  private final RequestCounts counts = new RequestCounts();

  private WebServer(LocalServer server, Site site, InetAddress address) throws IOException {
    this.server = server;
    this.site = site;
    this.address = address;
    reading();
    programs();
    if (!site.readOnly()) {
      marking();
      checking();
      comparing();
      changing();
      routes.get("/metrics", page(visit -> metrics()));
    }
  }

  /** Opens the archive and the port, and serves. Errors: {@code IOException} when either fails. */
  public static WebServer start(WebOptions options, Clock clock) throws IOException {
    return start(options, clock, (request, status, took) -> {});
  }

  /** The same, telling a log of every answer. */
  public static WebServer start(WebOptions options, Clock clock, RequestLog log)
      throws IOException {
    LocalServer server = LocalServer.bind(new InetSocketAddress(options.address(), options.port()));
    try {
      Protection protection = new Protection(options.showProtected());
      PageImages images = new PageImages(protection);
      Site site =
          new Site(
              LiveArchive.open(options.archive()),
              images,
              protection,
              new Jobs(),
              new Uploads(),
              new CheckedFiles(images),
              new LookedAt<>(MOST_COMPARED, compared -> {}),
              new LaterParts(),
              Notebook.beside(options.archive().folder(), clock),
              options.isReadOnly(),
              clock);
      WebServer web = new WebServer(server, site, options.address());
      Set<String> hosts = web.hosts(options);
      server.serve(
          new Guard(hosts, web.routes),
          (request, failure) -> new Trouble(site).response(request, failure),
          web.counts.and(log));
      web.warmUp();
      return web;
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** Loads what is loaded once, so that the first visitor need not wait for it. */
  private void warmUp() throws IOException {
    OpenedArchive archive = site.archive().now();
    LaterParts.Part unseen =
        site.later()
            .begin(
                archive,
                () -> {
                  archive.search().facets(WARM_UP);
                  archive.ask().ask(WARM_UP.text(), WARM_UP.filters());
                  for (Hit hit : archive.search().search(WARM_UP).hits()) {
                    draw(hit, archive);
                  }
                  return Html.NOTHING;
                });
    site.later().keep(site.jobs().newId(), unseen);
  }

  private void draw(Hit hit, OpenedArchive archive) throws IOException {
    String stem = hit.document().id().substring(0, Archive.STEM_DIGITS);
    Optional<Extraction.Done> file = archive.read().extraction(stem);
    if (file.isPresent()) {
      Drawable drawable = Drawable.of(archive, file.get());
      site.images().png(drawable, hit.document().firstPage(), PageImages.USUAL_DPI);
    }
  }

  /** What browsers may call this server. */
  private Set<String> hosts(WebOptions options) throws IOException {
    Set<String> names = new LinkedHashSet<>(options.hosts());
    if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
      names.addAll(Set.of("localhost", "127.0.0.1", "[::1]"));
    }
    if (address.isAnyLocalAddress()) {
      NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .forEach(each -> names.add(inUrl(each)));
    } else {
      names.add(inUrl(address));
    }
    Set<String> hosts = new LinkedHashSet<>();
    for (String name : names) {
      hosts.add(name.toLowerCase(Locale.ROOT));
      hosts.add(name.toLowerCase(Locale.ROOT) + ":" + server.port());
    }
    return hosts;
  }

  /** Every address that is served: {@code GET /document/{id}}. */
  List<String> served() {
    return routes.served();
  }

  private void reading() throws IOException {
    routes
        .get("/assets/{name}", Assets.load()::respond)
        .get("/", page(visit -> new SearchPage(visit).respond()))
        .get("/part/{id}", page(visit -> new WhenReady(visit).respond()))
        .get("/search.csv", page(visit -> new SearchFiles(visit).csv()))
        .get("/search.xlsx", page(visit -> new SearchFiles(visit).xlsx()))
        .get("/share", page(visit -> new SharedFile(visit).respond()))
        .get("/document/{id}", page(visit -> new ReaderPage(visit).respond()))
        .get("/document/{id}/page/{n}.png", page(visit -> new PagePicture(visit).respond()))
        .get("/chain", page(visit -> new ChainPage(visit).respond()))
        .get("/follow", page(visit -> new FollowPage(visit).respond()))
        .get("/trace", page(visit -> new TracePage(visit).respond()))
        .get("/trace.csv", page(visit -> new TraceFiles(visit).csv()))
        .get("/trace.xlsx", page(visit -> new TraceFiles(visit).xlsx()))
        .get("/trace.svg", page(visit -> new TraceFiles(visit).svg()))
        .get("/followup", page(visit -> new OrdersPage(visit).respond()))
        .get("/followup.csv", page(visit -> new OrdersPage(visit).csv()))
        .get("/compare", page(visit -> new ComparePage(visit).respond()))
        .get("/archive", page(visit -> new ArchivePage(visit).respond()));
  }

  private void programs() {
    routes
        .get("/api/openapi.json", page(visit -> ApiDescription.openApi()))
        .get(
            "/api/schema/{name}", page(visit -> ApiDescription.schema(visit.request().captured(0))))
        .get("/api/search", page(visit -> new Api(visit).search()))
        .get("/api/ask", page(visit -> new Api(visit).ask()))
        .get("/api/chain", page(visit -> new Api(visit).chain()))
        .get("/api/followup", page(visit -> new Api(visit).followUp()))
        .get("/api/compare", page(visit -> new Api(visit).compare()))
        .get("/api/show", page(visit -> new Api(visit).show()))
        .get("/api/trace", page(visit -> new Api(visit).trace()))
        .get("/api/tables/{id}", page(visit -> new Api(visit).tables()))
        .get("/api/stats", page(visit -> new Api(visit).stats()))
        .get("/api/rules", page(visit -> new Api(visit).rules()));
  }

  private void marking() {
    routes
        .post("/mark", page(visit -> new MarkedPage(visit).star()))
        .get("/marked", page(visit -> new MarkedPage(visit).respond()))
        .post("/marked", page(visit -> new MarkedPage(visit).change()))
        .get("/marked.csv", page(visit -> new MarkedPage(visit).csv()))
        .get("/marked.xlsx", page(visit -> new MarkedPage(visit).xlsx()))
        .get("/watch", page(visit -> new WatchPage(visit).respond()))
        .post("/watch", page(visit -> new WatchPage(visit).change()))
        .get("/api/watch/list", page(visit -> new KeptApi(visit).questions()))
        .post("/api/watch/add", page(visit -> new KeptApi(visit).watch()))
        .post("/api/watch/remove", page(visit -> new KeptApi(visit).unwatch()))
        .post("/api/watch/run", page(visit -> new KeptApi(visit).news()));
  }

  private void checking() {
    routes
        .get("/check", page(visit -> new CheckPage(visit).choose()))
        .get("/check/rules", page(visit -> new RulesPage(visit).respond()))
        .post("/check/file", page(visit -> new CheckUpload(visit).begin()))
        .get("/check/{id}", page(visit -> new CheckPage(visit).report()))
        .get("/check/{id}/page/{n}.png", page(visit -> new CheckPage(visit).picture()))
        .get("/check/{id}/accepted.json", page(visit -> new CheckPage(visit).accepted()))
        .post("/check/{id}/accept", page(visit -> new CheckPage(visit).accept()))
        .post("/check/{id}/erase", page(visit -> new CheckPage(visit).erase()))
        .post("/api/check", page(visit -> new CheckUpload(visit).report()))
        .post("/api/extract", page(visit -> new FileApi(visit).extract()))
        .post("/api/tables", page(visit -> new FileApi(visit).tables()))
        .get("/job/{id}", page(visit -> new JobPage(visit).respond()))
        .get("/job/{id}/events", page(visit -> new JobPage(visit).events()));
  }

  private void comparing() {
    routes
        .post("/compare/files", page(visit -> new CompareUpload(visit).begin()))
        .get("/compare/{id}", page(visit -> new ComparePage(visit).report()))
        .post("/compare/{id}/erase", page(visit -> new ComparePage(visit).erase()))
        .post("/api/compare", page(visit -> visit.json(new CompareUpload(visit).comparison())));
  }

  private void changing() {
    routes
        .post("/archive/ingest", page(visit -> new IngestUpload(visit).named()))
        .post("/archive/file", page(visit -> new IngestUpload(visit).file()))
        .post("/archive/files", page(visit -> new IngestUpload(visit).dropped()))
        .post("/api/ingest", page(visit -> new KeptApi(visit).ingest()))
        .get("/api/job/{id}", page(visit -> new KeptApi(visit).job()))
        .get("/forget", page(visit -> new ForgetPage(visit).respond()))
        .post("/forget", page(visit -> new ForgetPage(visit).change()))
        .post("/api/forget", page(visit -> new KeptApi(visit).forget()));
  }

  /** What an operator watches; only where no one else reaches the server. */
  private Response metrics() {
    Runtime java = Runtime.getRuntime();
    String text =
        counts.text()
            + "# TYPE paragraf_heap_bytes gauge\nparagraf_heap_bytes "
            + (java.totalMemory() - java.freeMemory())
            + "\n";
    return Response.of(
        200, "text/plain; version=0.0.4; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Makes a response of a visit. */
  private interface Page {
    Response respond(Visit visit) throws IOException;
  }

  private Handler page(Page page) {
    return (Request request) -> page.respond(Visit.of(site, request));
  }

  /** Where the page is. */
  public String url() {
    return "http://"
        + (address.isAnyLocalAddress() ? "localhost" : inUrl(address))
        + ":"
        + server.port()
        + "/";
  }

  /** An address as it stands in a URL, without the zone of this computer. */
  private static String inUrl(InetAddress address) {
    String plain = address.getHostAddress().replaceFirst("%.*", "");
    return plain.contains(":") ? "[" + plain + "]" : plain;
  }

  @Override
  public void close() throws IOException {
    server.close();
    site.jobs().close();
    site.checked().close();
    site.compared().close();
    site.later().close();
    site.uploads().close();
    site.images().close();
    site.archive().close();
  }
}
