package se.paragraf.cli.web.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.paragraf.cli.web.http.Parameters;
import se.paragraf.index.search.DocumentRef;
import se.paragraf.model.Region;

/** Where things are found on this server. */
public final class Addresses {

  private static final int COORDINATES = 4;

  /** An address stays short enough for every browser and proxy. */
  private static final int MOST_MARKS = 40;

  private Addresses() {}

  /** A page of a document. */
  public static String page(String document, int page) {
    return "/document/" + document + "?page=" + page;
  }

  /** The place of a hit: the search goes along, so that the reader can go on to the next one. */
  public static String hit(DocumentRef document, List<Region> regions, SearchState state, int at) {
    Parameters address =
        new Parameters(Map.of("page", Integer.toString(firstPage(document, regions))));
    for (Map.Entry<String, String> word : state.words().values().entrySet()) {
      address = address.with(word.getKey(), word.getValue());
    }
    return address.with("hit", Integer.toString(at + 1)).at("/document/" + document.id());
  }

  /** A place with its regions marked. */
  public static String place(DocumentRef document, List<Region> regions) {
    int page = firstPage(document, regions);
    return page(document.id(), page) + mark(regions, page);
  }

  /** The marks of a page, to be put behind its address; nothing when there are none. */
  public static String mark(List<Region> regions, int page) {
    String marks =
        regions.stream()
            .filter(region -> region.page() == page)
            .limit(MOST_MARKS)
            .map(Addresses::coordinates)
            .collect(Collectors.joining("_"));
    return marks.isEmpty() ? "" : "&mark=" + marks;
  }

  private static int firstPage(DocumentRef document, List<Region> regions) {
    return regions.isEmpty() ? document.firstPage() : regions.getFirst().page();
  }

  private static String coordinates(Region region) {
    return String.format(
        Locale.ROOT,
        "%.1f-%.1f-%.1f-%.1f",
        Math.max(0, region.x0()),
        Math.max(0, region.y0()),
        region.x1(),
        region.y1());
  }

  /** The regions of a {@code mark} in an address; those that are none are left out. */
  public static List<Region> marks(Optional<String> mark, int page) {
    return mark.stream()
        .flatMap(text -> List.of(text.split("_", MOST_MARKS + 1)).stream())
        .limit(MOST_MARKS)
        .flatMap(text -> region(text, page).stream())
        .toList();
  }

  private static Optional<Region> region(String text, int page) {
    String[] parts = text.split("-");
    if (parts.length != COORDINATES
        || !List.of(parts).stream().allMatch(part -> part.matches("\\d{1,5}(?:\\.\\d{1,2})?"))) {
      return Optional.empty();
    }
    double[] edges = List.of(parts).stream().mapToDouble(Double::parseDouble).toArray();
    return edges[0] <= edges[2] && edges[1] <= edges[3]
        ? Optional.of(new Region(page, edges[0], edges[1], edges[2], edges[3]))
        : Optional.empty();
  }

  public static String image(String document, int page, int dpi) {
    return "/document/" + document + "/page/" + page + ".png?dpi=" + dpi;
  }

  public static String chain(String reference, Optional<String> organization) {
    Parameters address = new Parameters(Map.of("ref", reference));
    return address.with("organization", organization.orElse("")).at("/chain");
  }
}
