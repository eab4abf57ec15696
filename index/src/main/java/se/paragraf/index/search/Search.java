package se.paragraf.index.search;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.paragraf.index.analysis.SwedishTextAnalyzer;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.Bodies;

/** Answers searches in an archive. Thread-safe; open once, ask many times. */
public final class Search implements Closeable {

  /** How many places are looked at closely for each hit wanted. */
  private static final int CANDIDATES_PER_HIT = 3;

  private static final int LEAST_CANDIDATES = 50;

  private final PlaceIndex places;
  private final Citations citations;
  private final Swedish swedish;
  private final Bodies bodies;
  private final List<String> organizations;
  private final Supplier<LocalDate> today;

  private Search(Archive archive, Swedish swedish) throws IOException {
    this.swedish = swedish;
    this.places = PlaceIndex.open(archive, swedish.weights().bm25());
    this.bodies = Bodies.of(archive, swedish.words());
    this.organizations = archive.catalog().organizations();
    this.citations = new Citations(organizations.size() > 1);
    this.today = () -> LocalDate.now(ZoneId.systemDefault());
  }

  /**
   * Opens the index of an archive. Errors: {@link IndexOutdatedException} when there is none that
   * this program can read.
   */
  public static Search open(Archive archive) throws IOException {
    return open(archive, Swedish.load(archive.folder()));
  }

  /** The same with another language, to measure. */
  static Search open(Archive archive, Swedish swedish) throws IOException {
    return new Search(archive, swedish);
  }

  /** From now on, shows what was committed since. */
  public void refresh() throws IOException {
    places.refresh();
  }

  /**
   * The best places for a request. Errors: {@link UnknownFilterValueException} when a filter names
   * something unknown.
   */
  public SearchResult search(SearchRequest request) throws IOException {
    long start = System.nanoTime();
    try (PlaceIndex.Reader reader = places.reader()) {
      PlanSearch.Plan plan = plan(request, reader);
      PlaceIndex.Found found = reader.top(plan.query(), wanted(request.limit()));
      List<Hit> hits = hits(reader, plan, found, request);
      Optional<String> mended = new MendSpelling(reader).mend(request.text(), plan.concepts());
      long total = plan.asksForWords() ? found.total() : reader.count(plan.query());
      long millis = (System.nanoTime() - start) / 1_000_000;
      return new SearchResult(request.text(), total, millis, hits, mended, List.of());
    }
  }

  /** How many places a request finds, by organ, year, kind, type and party. */
  public List<SearchResult.Facet> facets(SearchRequest request) throws IOException {
    try (PlaceIndex.Reader reader = places.reader()) {
      return FacetLabels.facets(reader.facets(plan(request, reader).query()));
    }
  }

  /**
   * The ids of all places that the filters leave and that hold one of some words: for those who
   * gather everything instead of the best.
   *
   * @param lemmas base forms, found also as part of a compound; with none, every place
   * @return in no order; may be large
   */
  public Set<String> placeIds(Set<String> lemmas, Filters filters) throws IOException {
    try (PlaceIndex.Reader reader = places.reader()) {
      PlaceQuery.Builder query = PlaceQuery.Group.builder();
      new ResolveFilters(bodies, organizations, reader).addTo(query, filters);
      query.must(holding(lemmas));
      return reader.ids(query.build());
    }
  }

  /** Places in whose text one of these base forms stands, whole or in a compound. */
  private static PlaceQuery holding(Set<String> lemmas) {
    if (lemmas.isEmpty()) {
      return new PlaceQuery.All();
    }
    List<PlaceQuery> any = new ArrayList<>();
    for (String field : List.of(Fields.TITLE, Fields.TEXT, Fields.CONTEXT)) {
      for (String lemma : lemmas) {
        any.add(new PlaceQuery.Holds(new Key(field, lemma)));
        any.add(new PlaceQuery.Holds(new Key(field, SwedishTextAnalyzer.PART + lemma)));
      }
    }
    return PlaceQuery.Group.any(any);
  }

  /** The words of a text that tell it from the places of the archive, the most telling first. */
  public String tellingWords(String text, int most) throws IOException {
    try (PlaceIndex.Reader reader = places.reader()) {
      return new TellingWords(swedish.words(), reader).of(text, most);
    }
  }

  /** Cites places as hits are cited. */
  public Citations citations() {
    return citations;
  }

  private PlanSearch.Plan plan(SearchRequest request, PlaceIndex.Reader reader) throws IOException {
    return new PlanSearch(swedish, bodies, organizations).plan(request, reader, today.get());
  }

  private static PlaceIndex.Wanted wanted(int limit) {
    int places = Math.max(LEAST_CANDIDATES, limit * CANDIDATES_PER_HIT);
    return new PlaceIndex.Wanted(places, SearchResult.MOST_COUNTED);
  }

  private List<Hit> hits(
      PlaceIndex.Reader reader, PlanSearch.Plan plan, PlaceIndex.Found found, SearchRequest request)
      throws IOException {
    if (request.limit() == 0) {
      return List.of();
    }
    ChooseText choose = new ChooseText(plan.matcher());
    List<RankPlaces.Ranked> ranked =
        new RankPlaces(swedish.weights().ranking(), today.get(), choose)
            .rank(found.places(), plan.time());
    MakeHits make = new MakeHits(reader, citations);
    if (request.filters().type().equals(Optional.of(HitType.PASSAGE))) {
      return passages(ranked, choose, make, request.limit());
    }
    List<Hit> hits = new ArrayList<>();
    for (RankPlaces.Ranked each : ranked.subList(0, Math.min(request.limit(), ranked.size()))) {
      hits.add(make.hit(each));
    }
    return hits;
  }

  /** Every matching piece of the best places, the best place first. */
  private static List<Hit> passages(
      List<RankPlaces.Ranked> ranked, ChooseText choose, MakeHits make, int limit)
      throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (RankPlaces.Ranked each : ranked) {
      for (ChooseText.Chosen piece : choose.ranked(each.place())) {
        if (hits.size() < limit && piece.score() > 0) {
          hits.add(make.passage(each, piece));
        }
      }
    }
    return hits;
  }

  @Override
  public void close() throws IOException {
    places.close();
  }
}
