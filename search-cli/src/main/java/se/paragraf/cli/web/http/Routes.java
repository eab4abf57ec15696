package se.paragraf.cli.web.http;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which handler serves which path. Not to be added to once it serves. */
public final class Routes implements Handler {

  private static final Pattern VARIABLE = Pattern.compile("\\{[a-z]+}");

  private final List<Route> routes = new ArrayList<>();

  private record Route(String method, String pattern, Pattern path, Handler handler) {}

  /**
   * Adds a path.
   *
   * @param pattern {@code /document/{id}}; a variable part holds no slash
   */
  public Routes on(String method, String pattern, Handler handler) {
    StringBuilder path = new StringBuilder();
    Matcher variable = VARIABLE.matcher(pattern);
    int at = 0;
    while (variable.find()) {
      path.append(Pattern.quote(pattern.substring(at, variable.start()))).append("([^/]+?)");
      at = variable.end();
    }
    path.append(Pattern.quote(pattern.substring(at)));
    routes.add(new Route(method, pattern, Pattern.compile(path.toString()), handler));
    return this;
  }

  public Routes get(String pattern, Handler handler) {
    return on("GET", pattern, handler);
  }

  public Routes post(String pattern, Handler handler) {
    return on("POST", pattern, handler);
  }

  /** Every path that is served: {@code GET /document/{id}}. */
  public List<String> served() {
    return routes.stream().map(route -> route.method() + " " + route.pattern()).toList();
  }

  @Override
  public Response handle(Request request) throws IOException {
    String method = request.method().equals("HEAD") ? "GET" : request.method();
    boolean known = false;
    for (Route route : routes) {
      Matcher match = route.path().matcher(request.path());
      if (match.matches()) {
        known = true;
        if (route.method().equals(method)) {
          return route.handler().handle(request.at(parts(match)));
        }
      }
    }
    throw known ? new Refused(405, "method not allowed") : Refused.notFound("no such page");
  }

  /** What would lead out of its folder, if it ever became the name of a file, is no part. */
  private static List<String> parts(Matcher match) {
    List<String> parts = new ArrayList<>();
    for (int group = 1; group <= match.groupCount(); group++) {
      String part = decode(match.group(group));
      if (part.contains("..") || part.chars().anyMatch(c -> c == '/' || c == '\\' || c < ' ')) {
        throw Refused.notFound("no such page");
      }
      parts.add(part);
    }
    return parts;
  }

  private static String decode(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw Refused.badRequest("malformed address");
    }
  }
}
