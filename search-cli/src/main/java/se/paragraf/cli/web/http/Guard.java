package se.paragraf.cli.web.http;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in what was typed into a browser or comes from our own pages, and no page of somebody else.
 *
 * <p>Against DNS rebinding the host asked for must be one of ours; against forged requests
 * everything that changes something must come from one of our own pages, which browsers tell in
 * {@code Origin}. A program that is no browser sends none, and cannot be made to by a page.
 */
public final class Guard implements Handler {

  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> OUR_SITE = Set.of("same-origin", "none");

  private final Set<String> hosts;
  private final Handler inside;

  /**
   * @param hosts names of this server as browsers send them, with the port where it is not the
   *     usual one: {@code 127.0.0.1:8080}
   */
  public Guard(Set<String> hosts, Handler inside) {
    this.hosts = Set.copyOf(hosts);
    this.inside = inside;
  }

  @Override
  public Response handle(Request request) throws java.io.IOException {
    String host = request.header("host").orElse("").toLowerCase(Locale.ROOT);
    if (!hosts.contains(host)) {
      throw new Refused(421, "unknown host");
    }
    if (!READING.contains(request.method()) && !isOurs(request, host)) {
      throw Refused.forbidden("the request comes from another page");
    }
    return inside.handle(request);
  }

  private static boolean isOurs(Request request, String host) {
    Optional<String> origin = request.header("origin");
    boolean sameOrigin =
        origin
            .map(from -> from.equals("http://" + host) || from.equals("https://" + host))
            .orElse(true);
    boolean sameSite = request.header("sec-fetch-site").map(OUR_SITE::contains).orElse(true);
    return sameOrigin && sameSite;
  }
}
