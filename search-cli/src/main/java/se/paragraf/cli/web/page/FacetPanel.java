package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.link;
import static se.paragraf.cli.web.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.site.SearchState;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.search.SearchResult;

/** What the hits can be narrowed to, with how many there are of each. */
final class FacetPanel {

  private static final List<String> ORDER =
      List.of("body", "organization", "year", "kind", "type", "party");

  private static final int MOST_VALUES = 8;

  private final Visit visit;
  private final SearchState state;

  FacetPanel(Visit visit, SearchState state) {
    this.visit = visit;
    this.state = state;
  }

  Html of(List<SearchResult.Facet> facets) {
    List<Html> groups = new ArrayList<>();
    for (String name : ORDER) {
      facets.stream()
          .filter(facet -> facet.name().equals(name) && facet.values().size() > 1)
          .findFirst()
          .ifPresent(facet -> groups.add(group(facet)));
    }
    if (groups.isEmpty()) {
      return Html.NOTHING;
    }
    return el(
        "nav",
        cls("facets"),
        attr("aria-label", visit.say("web.narrow")),
        el(
            "details",
            attr("open", ""),
            el("summary", visit.words("web.narrow")),
            Html.all(groups)));
  }

  private Html group(SearchResult.Facet facet) {
    return Html.all(
        el("h2", visit.words("facet." + facet.name())),
        el(
            "ul",
            Html.all(
                facet.values().stream()
                    .limit(MOST_VALUES)
                    .map(count -> value(facet.name(), count)))));
  }

  private Html value(String facet, SearchResult.Count count) {
    return el(
        "li",
        link(narrowed(facet, count.value()).at("/"), text(label(facet, count.value()))),
        text(" "),
        el("span", cls("count"), text(visit.messages().number(count.count()))));
  }

  private SearchState narrowed(String facet, String value) {
    return facet.equals("year")
        ? state.with("from", value).with("to", value)
        : state.with(facet, value);
  }

  private String label(String facet, String value) {
    return switch (facet) {
      case "kind", "type" -> visit.say(facet + "." + value.toLowerCase(Locale.ROOT));
      default -> value;
    };
  }
}
