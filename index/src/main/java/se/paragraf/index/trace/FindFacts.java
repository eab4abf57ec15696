package se.paragraf.index.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.RecentlyRead;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.HitType;
import se.paragraf.index.search.Search;
import se.paragraf.index.trace.CollectFacts.Told;
import se.paragraf.index.trace.FoundFacts.LeftOut;
import se.paragraf.index.trace.MatchMeasure.Match;
import se.paragraf.index.trace.MeasureName.Word;
import se.paragraf.model.Quantity;
import se.paragraf.model.Region;

/**
 * Finds every figure of a measure in an archive, in prose and in the cells of tables, however the
 * measure is written there: inflected, as a compound or taken apart, under another name of the list
 * of measures.
 *
 * <p>A figure is one of a measure by the head noun of its name: {@code investeringsbidrag} is none
 * of {@code investeringar}, {@code fastighetsinvesteringar} is one of a narrower measure and says
 * so ({@link Fact#relation()}). Words that name a unit or a section may stand with the measure.
 * Make it once and ask many times.
 */
public final class FindFacts {

  private final RecentlyRead files;
  private final Search search;
  private final ReadMeasureName read;
  private final UnderstandMeasure understand;
  private final NameOwners owners;

  private FindFacts(RecentlyRead files, Search search, SwedishWords words, MeasureList list) {
    this.files = files;
    this.search = search;
    this.read = new ReadMeasureName(words);
    this.understand = new UnderstandMeasure(words, read, list);
    this.owners = new NameOwners(new OrganizationKey(words));
  }

  /** Errors: {@code IOException} when the user's list of measures cannot be read. */
  public static FindFacts in(Archive archive, Search search, SwedishWords words)
      throws IOException {
    MeasureList list = MeasureList.load(new ReadMeasureName(words), archive.folder());
    return new FindFacts(new RecentlyRead(archive), search, words, list);
  }

  /**
   * The figures; none when the archive tells none. Errors: {@link
   * se.paragraf.index.search.UnknownFilterValueException} when a filter names something unknown.
   */
  public FoundFacts find(FactQuery query) throws IOException {
    FoundFacts nothing = new FoundFacts(query.measure().strip(), List.of(), List.of());
    for (Wanted wanted : understand.understand(query.measure())) {
      FoundFacts found = find(query, wanted);
      if (!found.facts().isEmpty()) {
        return found;
      }
      nothing = nothing.leftOut().isEmpty() ? found : nothing;
    }
    return nothing;
  }

  private FoundFacts find(FactQuery query, Wanted wanted) throws IOException {
    MatchMeasure matching = new MatchMeasure(read);
    List<Judged> judged = new ArrayList<>();
    Map<String, Integer> leftOut = new TreeMap<>();
    for (Told told : told(wanted, query)) {
      Optional<Match> match = matching.match(wanted, told.quantity());
      if (match.isPresent()) {
        judged.add(new Judged(told, match.get()));
      } else if (matching.mentions(wanted, told.quantity())) {
        leftOut.merge(told.quantity().indicator().orElse(""), 1, Integer::sum);
      }
    }
    List<Fact> facts = owners.name(onceForOneParagraph(inContext(judged)));
    return new FoundFacts(
        wanted.name(),
        facts.stream().sorted(ORDER).toList(),
        leftOut.entrySet().stream()
            .map(entry -> new LeftOut(entry.getKey(), entry.getValue()))
            .toList());
  }

  private static final Comparator<Fact> ORDER =
      Comparator.comparing(Fact::relation)
          .thenComparing(Fact::measureKey)
          .thenComparing(fact -> fact.owner().orElse(""))
          .thenComparing(fact -> fact.quantity().unit())
          .thenComparing(fact -> fact.quantity().period().orElse(""))
          .thenComparing(fact -> fact.quantity().status())
          .thenComparing(fact -> fact.quantity().asOf().orElse(""))
          .thenComparing(fact -> fact.document().date().map(Object::toString).orElse(""))
          .thenComparing(fact -> fact.document().id())
          .thenComparing(fact -> fact.quantity().region(), Comparator.comparing(FindFacts::page))
          .thenComparing(Fact::place);

  /** In a file without pages everything stands on page 0. */
  private static int page(Optional<Region> region) {
    return region.map(Region::page).orElse(0);
  }

  private record Judged(Told told, Match match) {
    String words() {
      return told.telling().role() + "|" + told.quantity().text() + "|" + told.quantity().quote();
    }
  }

  private List<Told> told(Wanted wanted, FactQuery query) throws IOException {
    Predicate<Told> allowed = allowed(wanted, query);
    List<Told> told = new ArrayList<>();
    CollectFacts collect = new CollectFacts(search.citations());
    for (String stem : stems(wanted, query.filters())) {
      files.extraction(stem).stream().flatMap(collect::collect).filter(allowed).forEach(told::add);
    }
    return told;
  }

  /** Files in which the word for what is measured stands in the name or quote of a figure. */
  private Set<String> stems(Wanted wanted, Filters filters) throws IOException {
    Filters plain = withoutPeople(filters);
    return search.placeIds(wanted.lemmas(), plain.withType(HitType.QUANTITY)).stream()
        .map(id -> id.substring(0, Archive.STEM_DIGITS))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Predicate<Told> allowed(Wanted wanted, FactQuery query) throws IOException {
    Filters filters = query.filters();
    Predicate<Told> all = told -> fits(query, told.quantity());
    if (!withoutPeople(filters).equals(Filters.NONE)) {
      Set<String> ids =
          search.placeIds(Set.of(), withoutPeople(filters).withType(HitType.QUANTITY));
      all = all.and(told -> ids.contains(told.place().id()));
    }
    if (filters.party().isPresent() || filters.person().isPresent()) {
      Set<String> ids = search.placeIds(Set.of(), filters.withType(HitType.PARAGRAPH));
      all = all.and(told -> paragraphId(told).filter(ids::contains).isPresent());
    }
    return all;
  }

  private static Optional<String> paragraphId(Told told) {
    String document = told.place().enclosing().orElse(told.place().document()).id();
    return told.place()
        .paragraph()
        .flatMap(paragraph -> paragraph.number())
        .map(number -> document + "§" + number);
  }

  /** Who acts is known of §§, not of figures; the type is asked of the figures afterwards. */
  private static Filters withoutPeople(Filters filters) {
    return new Filters(
        filters.body(),
        filters.organization(),
        filters.from(),
        filters.to(),
        filters.kind(),
        Optional.empty(),
        filters.caseNumber(),
        Optional.empty(),
        Optional.empty());
  }

  private static boolean fits(FactQuery query, Quantity quantity) {
    boolean status = query.status().map(quantity.status()::equals).orElse(true);
    boolean period =
        query
            .period()
            .map(wanted -> quantity.period().filter(told -> covers(wanted, told)).isPresent())
            .orElse(true);
    boolean inTable = quantity.table().isPresent();
    boolean type =
        query
            .filters()
            .type()
            .map(wanted ->
                switch (wanted) {
                  case QUANTITY -> true;
                  case TABLE -> inTable;
                  case DECISION, PARAGRAPH, PASSAGE, FIGURE -> !inTable;
                })
            .orElse(true);
    return status && period && type;
  }

  private static boolean covers(String wanted, String told) {
    return told.equals(wanted) || wanted.length() == 4 && told.startsWith(wanted + "-");
  }

  /**
   * Those whose open words name their unit. When no unit is called so, the words may stand in the
   * titles above the figure or in its sentence.
   */
  private List<Judged> inContext(List<Judged> judged) {
    List<Judged> named = judged.stream().filter(this::isOfUnit).toList();
    return named.isEmpty() ? judged.stream().filter(this::isInSection).toList() : named;
  }

  private boolean isOfUnit(Judged judged) {
    return all(judged.match().open(), judged.told().quantity().organization().orElse(""));
  }

  private boolean isInSection(Judged judged) {
    return all(
        judged.match().open(), judged.told().section() + " " + judged.told().quantity().quote());
  }

  private boolean all(List<Word> open, String text) {
    if (open.isEmpty()) {
      return true;
    }
    List<Word> there = read.read(text).words();
    return open.stream().allMatch(word -> there.stream().anyMatch(word::standsIn));
  }

  /** One § in several files is one telling, with several sources: minutes before extracts. */
  private List<Fact> onceForOneParagraph(List<Judged> judged) {
    Map<String, List<Fact>> tellings = new LinkedHashMap<>();
    Map<String, Integer> before = new HashMap<>();
    for (Judged each : judged) {
      String words =
          each.told().sameAs().map(key -> key + each.words()).orElse(each.told().place().id());
      int earlier = before.merge(words + each.told().place().document().id(), 1, Integer::sum);
      tellings
          .computeIfAbsent(words + earlier, key -> new ArrayList<>())
          .add(each.told().as(each.match(), search.citations()));
    }
    return tellings.values().stream().map(FindFacts::first).toList();
  }

  private static Fact first(List<Fact> same) {
    List<Fact> sorted = same.stream().sorted(MINUTES_FIRST).toList();
    return sorted
        .getFirst()
        .withAlsoIn(sorted.stream().skip(1).map(Fact::citation).distinct().toList());
  }

  private static final Comparator<Fact> MINUTES_FIRST =
      Comparator.comparing((Fact fact) -> fact.document().kind()).thenComparing(Fact::place);
}
