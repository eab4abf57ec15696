package se.paragraf.index.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.paragraf.index.archive.Bodies;
import se.paragraf.index.archive.Body;

/**
 * Turns filters into queries, and refuses values that the archive does not know: a misspelt filter
 * must not look like an archive that holds nothing.
 */
final class ResolveFilters {

  private static final int MOST_LETTERS = 80;

  private static final PlaceIndex.Spelling NEAR = new PlaceIndex.Spelling(5, 0.3f, 1);

  private final Bodies bodies;
  private final List<String> organizations;
  private final PlaceIndex.Reader reader;

  ResolveFilters(Bodies bodies, List<String> organizations, PlaceIndex.Reader reader) {
    this.bodies = bodies;
    this.organizations = organizations;
    this.reader = reader;
  }

  /** Adds them. Errors: {@link UnknownFilterValueException}. */
  void addTo(PlaceQuery.Builder query, Filters filters) throws IOException {
    Optional<String> organization = Optional.empty();
    if (filters.organization().isPresent()) {
      organization = Optional.of(organization(filters.organization().get()));
      only(query, Fields.ORGANIZATION, organization.get());
    }
    if (filters.body().isPresent()) {
      body(query, filters.body().get(), organization);
    }
    filters.kind().ifPresent(kind -> only(query, Fields.KIND, PlaceFields.lower(kind)));
    type(query, filters.type());
    days(query, filters);
    if (filters.caseNumber().isPresent()) {
      String key = CaseKey.of(filters.caseNumber().get());
      onlyKnown(query, new Key(Fields.CASE, key), "case", filters.caseNumber().get());
    }
    if (filters.party().isPresent()) {
      String key = PlaceFields.partyKey(filters.party().get());
      onlyKnown(query, new Key(Fields.PARTY, key), "party", filters.party().get());
    }
    if (filters.person().isPresent()) {
      for (String word : PlaceFields.personKeys(filters.person().get())) {
        onlyKnown(query, new Key(Fields.PERSON, word), "person", filters.person().get());
      }
    }
  }

  private static void type(PlaceQuery.Builder query, Optional<HitType> type) {
    if (type.isEmpty()) {
      not(query, HitType.QUANTITY);
    } else if (type.get() == HitType.PASSAGE) {
      List.of(HitType.QUANTITY, HitType.TABLE, HitType.FIGURE).forEach(other -> not(query, other));
    } else {
      only(query, Fields.TYPE, PlaceFields.lower(type.get()));
    }
  }

  private static void not(PlaceQuery.Builder query, HitType type) {
    query.not(new PlaceQuery.Holds(new Key(Fields.TYPE, PlaceFields.lower(type))));
  }

  private static void days(PlaceQuery.Builder query, Filters filters) {
    if (filters.from().isPresent() || filters.to().isPresent()) {
      long from = filters.from().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
      long to = filters.to().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
      query.filter(new PlaceQuery.Days(from, to));
    }
  }

  private String organization(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    Optional<String> exact =
        organizations.stream()
            .filter(name -> name.toLowerCase(Locale.ROOT).equals(wanted))
            .findFirst();
    if (exact.isPresent()) {
      return exact.get();
    }
    List<String> holding =
        organizations.stream()
            .filter(name -> holdsWords(name.toLowerCase(Locale.ROOT), wanted))
            .toList();
    if (holding.size() == 1) {
      return holding.getFirst();
    }
    throw holding.isEmpty()
        ? UnknownFilterValueException.unknown("organization", typed, organizations)
        : UnknownFilterValueException.ambiguous("organization", typed, holding);
  }

  /** {@code ekvik} for {@code Ekviks kommun}. */
  private static boolean holdsWords(String name, String wanted) {
    List<String> words = Arrays.asList(name.split("\\s+"));
    return Arrays.stream(wanted.split("\\s+"))
        .allMatch(word -> words.contains(word) || words.contains(word + "s"));
  }

  private void body(PlaceQuery.Builder query, String typed, Optional<String> organization) {
    Set<Body> found = bodies.named(typed, organization);
    if (found.isEmpty()) {
      throw UnknownFilterValueException.unknown("body", typed, bodies.near(typed));
    }
    boolean isName = bodies.key(found.iterator().next().name()).equals(bodies.key(typed));
    if (!isName && found.size() > 1) {
      throw UnknownFilterValueException.ambiguous(
          "body", typed, found.stream().map(Body::label).toList());
    }
    only(query, Fields.BODY, bodies.key(found.iterator().next().name()));
  }

  private void onlyKnown(PlaceQuery.Builder query, Key key, String filter, String typed)
      throws IOException {
    if (reader.counts(List.of(key)).getFirst() == 0) {
      throw UnknownFilterValueException.unknown(filter, typed, near(key));
    }
    query.filter(new PlaceQuery.Holds(key));
  }

  /** What may have been meant; nothing for more letters than any name or number has. */
  private List<String> near(Key key) throws IOException {
    if (key.token().length() > MOST_LETTERS) {
      return List.of();
    }
    Function<String, String> shown =
        text -> key.field().equals(Fields.CASE) ? text.toUpperCase(Locale.ROOT) : text;
    return reader.spelling(key, NEAR).stream().map(shown).toList();
  }

  private static void only(PlaceQuery.Builder query, String field, String value) {
    query.filter(new PlaceQuery.Holds(new Key(field, value)));
  }
}
