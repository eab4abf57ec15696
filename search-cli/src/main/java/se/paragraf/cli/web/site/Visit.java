package se.paragraf.cli.web.site;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.cli.output.Messages;
import se.paragraf.cli.output.Messages.Language;
import se.paragraf.cli.output.OutputJson;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.html.WriteHtml;
import se.paragraf.cli.web.http.Parameters;
import se.paragraf.cli.web.http.Request;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.live.OpenedArchive;
import se.paragraf.cli.web.live.Protection;

/**
 * One request, in the language of the one who makes it, to the archive as it is now.
 *
 * @param messages the words of the page
 */
public record Visit(Site site, Request request, Messages messages, OpenedArchive archive) {

  /** Holds the language chosen, and nothing else. */
  private static final Pattern COOKIE = Pattern.compile("(?:^|;\\s*)lang=(sv|en)(?:;|$)");

  private static final String LANGUAGE = "lang";
  private static final long ONE_YEAR_SECONDS = 31_536_000;

  public static Visit of(Site site, Request request) throws IOException {
    OpenedArchive archive = site.archive().now();
    site.images().drawnIn(site.archive().changes());
    return new Visit(site, request, Messages.in(language(request)), archive);
  }

  /** Chosen in the address, else chosen before, else what the browser asks for, else Swedish. */
  public static Language language(Request request) {
    return chosen(request)
        .or(() -> remembered(request))
        .or(() -> wanted(request))
        .orElse(Language.SV);
  }

  private static Optional<Language> chosen(Request request) {
    return request.query().get(LANGUAGE).flatMap(Visit::named);
  }

  private static Optional<Language> remembered(Request request) {
    Matcher cookie = COOKIE.matcher(request.header("cookie").orElse(""));
    return cookie.find() ? named(cookie.group(1)) : Optional.empty();
  }

  private static Optional<Language> wanted(Request request) {
    return Stream.of(request.header("accept-language").orElse("").split(","))
        .map(each -> each.strip().split("[-;]")[0])
        .flatMap(word -> named(word).stream())
        .findFirst();
  }

  private static Optional<Language> named(String word) {
    return Arrays.stream(Language.values())
        .filter(language -> language.name().equals(word.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /** The words under a key. */
  public String say(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /** The words under a key as a piece of the page. */
  public Html.Text words(String key, Object... arguments) {
    return Html.text(say(key, arguments));
  }

  public Parameters query() {
    return request.query();
  }

  public Protection protection() {
    return site.protection();
  }

  /** A result as JSON for programs, without what is not to be shown. */
  public Response json(Object result) {
    return rawJson(OutputJson.write(result));
  }

  /** The same of a result that is JSON already. */
  public Response rawJson(String json) {
    return Response.json(protection().maskJson(json));
  }

  /** A page; remembers the language when it was chosen just now. */
  public Response page(int status, Html page) {
    Response response = Response.html(status, new WriteHtml(protection()::mask).page(page));
    return chosen(request).isEmpty()
        ? response
        : response.with(
            "Set-Cookie",
            LANGUAGE
                + "="
                + messages.locale().getLanguage()
                + "; Path=/; SameSite=Strict; HttpOnly; Max-Age="
                + ONE_YEAR_SECONDS);
  }
}
