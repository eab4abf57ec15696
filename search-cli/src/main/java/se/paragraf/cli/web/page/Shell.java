package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.link;
import static se.paragraf.cli.web.html.Html.text;

import java.util.List;
import java.util.stream.Stream;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.site.Visit;

/** What is round every page: head, way to the other pages, foot. */
public final class Shell {

  private static final String MAIN = "main";

  private final Visit visit;

  public Shell(Visit visit) {
    this.visit = visit;
  }

  /** Which page is open. */
  public enum Place {
    SEARCH("/", "web.nav.search"),
    TRACE("/trace", "web.nav.trace"),
    FOLLOWUP("/followup", "web.nav.followup"),
    CHECK("/check", "web.nav.check"),
    COMPARE("/compare", "web.nav.compare"),
    ARCHIVE("/archive", "web.nav.archive"),
    MARKED("/marked", "web.nav.marked"),
    WATCH("/watch", "web.nav.watch"),
    ELSEWHERE("", "");

    private final String address;
    private final String key;

    Place(String address, String key) {
      this.address = address;
      this.key = key;
    }
  }

  /** The page as a response. */
  public Response page(Place place, String title, Html content) {
    return page(200, place, title, content);
  }

  public Response page(int status, Place place, String title, Html content) {
    Html body =
        el(
            "body",
            link("#" + MAIN, cls("skip"), visit.words("web.skip")),
            header(place),
            el("main", attr("id", MAIN), attr("tabindex", "-1"), content),
            footer());
    return visit.page(
        status,
        el("html", attr("lang", visit.messages().locale().getLanguage()), head(title), body));
  }

  private static Html head(String title) {
    return el(
        "head",
        el("meta", attr("charset", "utf-8")),
        el("title", text(title + " – Paragraf")),
        el(
            "meta",
            attr("name", "viewport"),
            attr("content", "width=device-width, initial-scale=1")),
        el("meta", attr("name", "color-scheme"), attr("content", "light dark")),
        el("link", attr("rel", "icon"), attr("href", "/assets/icon.svg")),
        el("link", attr("rel", "stylesheet"), attr("href", "/assets/paragraf.css")),
        el("script", attr("type", "module"), attr("src", "/assets/paragraf.js")));
  }

  private Html header(Place place) {
    return el(
        "header",
        cls("top"),
        link(
            "/",
            cls("brand"),
            el("span", attr("aria-hidden", "true"), text("§ ")),
            text("Paragraf")),
        el(
            "nav",
            attr("aria-label", visit.say("web.nav")),
            el("ul", Html.all(places().map(each -> entry(each, each == place))))),
        languages());
  }

  private Stream<Place> places() {
    return visit.site().readOnly()
        ? Stream.of(Place.SEARCH, Place.TRACE, Place.FOLLOWUP, Place.COMPARE, Place.ARCHIVE)
        : Stream.of(
            Place.SEARCH,
            Place.TRACE,
            Place.FOLLOWUP,
            Place.CHECK,
            Place.COMPARE,
            Place.ARCHIVE,
            Place.MARKED,
            Place.WATCH);
  }

  private Html entry(Place place, boolean here) {
    return el(
        "li",
        here
            ? link(place.address, attr("aria-current", "page"), visit.words(place.key))
            : link(place.address, visit.words(place.key)));
  }

  private Html languages() {
    String other = visit.messages().locale().getLanguage().equals("sv") ? "en" : "sv";
    String address =
        visit.request().method().equals("GET")
            ? visit.query().with("lang", other).at(visit.request().path())
            : "/?lang=" + other;
    return link(
        address,
        cls("language"),
        attr("lang", other),
        attr("hreflang", other),
        text(other.equals("en") ? "In English" : "På svenska"));
  }

  private Html footer() {
    List<Html> lines =
        visit.site().readOnly()
            ? List.of(visit.words("web.foot.quotes"), text(" "), visit.words("web.foot.readOnly"))
            : List.of(visit.words("web.foot.quotes"), text(" "), visit.words("web.foot.local"));
    return el("footer", el("p", Html.all(lines)));
  }
}
