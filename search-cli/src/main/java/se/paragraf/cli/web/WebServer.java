package se.paragraf.cli.web;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import se.paragraf.cli.web.api.Api;
import se.paragraf.cli.web.http.Guard;
import se.paragraf.cli.web.http.Handler;
import se.paragraf.cli.web.http.LocalServer;
import se.paragraf.cli.web.http.Request;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.http.Routes;
import se.paragraf.cli.web.image.PageImages;
import se.paragraf.cli.web.live.LiveArchive;
import se.paragraf.cli.web.live.Protection;
import se.paragraf.cli.web.page.ChainPage;
import se.paragraf.cli.web.page.FollowPage;
import se.paragraf.cli.web.page.PagePicture;
import se.paragraf.cli.web.page.ReaderPage;
import se.paragraf.cli.web.page.SearchPage;
import se.paragraf.cli.web.site.Site;
import se.paragraf.cli.web.site.Visit;

/** The server of the page: every address and what stands there. */
public final class WebServer implements Closeable {

  private final LocalServer server;
  private final Site site;
  private final InetAddress address;

  private WebServer(LocalServer server, Site site, InetAddress address) {
    this.server = server;
    this.site = site;
    this.address = address;
  }

  /** Opens the archive and the port, and serves. Errors: {@code IOException} when either fails. */
  public static WebServer start(WebOptions options, Clock clock) throws IOException {
    LocalServer server = LocalServer.bind(new InetSocketAddress(options.address(), options.port()));
    try {
      Protection protection = new Protection(options.showProtected());
      Site site =
          new Site(
              LiveArchive.open(options.archive()),
              new PageImages(protection),
              protection,
              options.isReadOnly(),
              clock);
      WebServer web = new WebServer(server, site, options.address());
      Set<String> hosts = web.hosts(options);
      server.serve(
          new Guard(hosts, web.routes()),
          (request, failure) -> new Trouble(site).response(request, failure));
      return web;
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** What browsers may call this server. */
  private Set<String> hosts(WebOptions options) {
    Set<String> names = new LinkedHashSet<>(options.hosts());
    if (address.isLoopbackAddress()) {
      names.addAll(Set.of("localhost", "127.0.0.1", "[::1]"));
    } else if (!address.isAnyLocalAddress()) {
      names.add(address.getHostAddress());
    }
    Set<String> hosts = new LinkedHashSet<>();
    for (String name : names) {
      hosts.add(name.toLowerCase(Locale.ROOT));
      hosts.add(name.toLowerCase(Locale.ROOT) + ":" + server.port());
    }
    return hosts;
  }

  /** Everything there is. */
  private Routes routes() throws IOException {
    Assets assets = Assets.load();
    return new Routes()
        .get("/", page(visit -> new SearchPage(visit).respond()))
        .get("/document/{id}", page(visit -> new ReaderPage(visit).respond()))
        .get("/document/{id}/page/{n}.png", page(visit -> new PagePicture(visit).respond()))
        .get("/chain", page(visit -> new ChainPage(visit).respond()))
        .get("/follow", page(visit -> new FollowPage(visit).respond()))
        .get("/assets/{name}", assets::respond)
        .get("/api/search", page(visit -> new Api(visit).search()))
        .get("/api/ask", page(visit -> new Api(visit).ask()))
        .get("/api/chain", page(visit -> new Api(visit).chain()))
        .get("/api/stats", page(visit -> new Api(visit).stats()))
        .get("/api/rules", page(visit -> new Api(visit).rules()));
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
    String host = address.isAnyLocalAddress() ? "localhost" : address.getHostAddress();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port() + "/";
  }

  @Override
  public void close() throws IOException {
    server.close();
    site.images().close();
    site.archive().close();
  }
}
