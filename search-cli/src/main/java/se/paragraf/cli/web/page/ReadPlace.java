package se.paragraf.cli.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import se.paragraf.cli.web.http.Refused;
import se.paragraf.cli.web.site.Addresses;
import se.paragraf.cli.web.site.SearchState;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.search.Highlight;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.SearchRequest;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;
import se.paragraf.model.Region;

/**
 * What the reader has open: a page of a file, and what on it is meant.
 *
 * @param document the one asked for
 * @param file everything that was read of its file
 * @param page 1-based
 * @param marks on this page
 * @param words sought, as printed
 * @param search the hits that this is one of
 */
record ReadPlace(
    Document document,
    Extraction.Done file,
    int page,
    List<Region> marks,
    List<String> words,
    Optional<Among> search) {

  /** Most pages a file can have. */
  private static final int MOST_PAGES = 100_000;

  ReadPlace {
    marks = List.copyOf(marks);
    words = List.copyOf(words);
  }

  /**
   * A hit among those of a search.
   *
   * @param hits those that may be shown, and their numbers in the result, 0-based
   */
  record Among(SearchState state, List<Numbered> hits, int at) {

    Optional<String> address(int step) {
      int wanted = at + step;
      return wanted < 0 || wanted >= hits.size()
          ? Optional.empty()
          : Optional.of(
              Addresses.hit(
                  hits.get(wanted).hit().document(),
                  hits.get(wanted).hit().regions(),
                  state,
                  hits.get(wanted).number()));
    }
  }

  /** A hit and its number in the result, 0-based. */
  record Numbered(int number, Hit hit) {}

  /** What an address means. Errors: {@link Refused} with 404 when there is no such place. */
  static ReadPlace of(Visit visit) throws IOException {
    String id = visit.request().captured(0);
    Document document =
        visit
            .archive()
            .read()
            .document(id)
            .orElseThrow(() -> Refused.notFound("no document " + id));
    Extraction.Done file =
        visit.archive().read().extraction(id.substring(0, Archive.STEM_DIGITS)).orElseThrow();
    int page =
        visit.query().number("page", MOST_PAGES).filter(n -> n > 0).orElse(document.firstPage());
    if (page > file.source().pages()) {
      throw Refused.notFound("no page " + page + " of " + id);
    }
    Optional<Among> among = among(visit);
    Optional<Hit> hit =
        among
            .map(found -> found.hits().get(found.at()).hit())
            .filter(found -> found.document().id().equals(id));
    List<Region> marks =
        hit.map(Hit::regions).orElseGet(() -> Addresses.marks(visit.query().get("mark"), page));
    return new ReadPlace(
        document,
        file,
        page,
        marks.stream().filter(region -> region.page() == page).toList(),
        hit.map(ReadPlace::words).orElse(List.of()),
        among);
  }

  private static Optional<Among> among(Visit visit) throws IOException {
    Optional<Integer> number =
        visit.query().number("hit", SearchState.MOST_HITS).filter(n -> n > 0);
    SearchState state = SearchState.of(visit.query());
    if (number.isEmpty() || state.isEmpty()) {
      return Optional.empty();
    }
    int limit = Math.min(SearchState.MOST_HITS, Math.max(state.limit(), number.get() + 1));
    SearchRequest request =
        new SearchRequest(state.query(), state.filters(visit.messages()), limit);
    List<Hit> all = visit.archive().search().search(request).hits();
    List<Numbered> shown = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      if (!visit.protection().hides(all.get(at), visit.archive())) {
        shown.add(new Numbered(at, all.get(at)));
      }
    }
    OptionalInt at =
        IntStream.range(0, shown.size())
            .filter(each -> shown.get(each).number() == number.get() - 1)
            .findFirst();
    return at.isPresent() ? Optional.of(new Among(state, shown, at.getAsInt())) : Optional.empty();
  }

  /** The words that were found, each once. */
  private static List<String> words(Hit hit) {
    Set<String> words = new LinkedHashSet<>();
    for (Highlight mark : hit.highlights()) {
      words.add(hit.text().substring(mark.start(), mark.end()));
    }
    return List.copyOf(words);
  }
}
