package se.paragraf.index.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.BodyNames;

/**
 * What the index holds of a place, whatever engine keeps it.
 *
 * @param keys exact ones, by field
 * @param texts to be analysed, by field, in printed order
 * @param day since 1970-01-01
 * @param facets labels
 */
record PlaceFields(
    Place place, List<Key> keys, List<Key> texts, Optional<Long> day, List<String> facets) {

  /** More than this many §§ in one are a misreading. */
  private static final int MOST_NUMBERS = 50;

  PlaceFields {
    keys = List.copyOf(keys);
    texts = List.copyOf(texts);
    facets = List.copyOf(facets);
  }

  static PlaceFields of(Place place, BodyNames bodyNames) {
    List<Key> texts = new ArrayList<>();
    place.pieces().forEach(piece -> texts.add(text(piece)));
    context(place, texts);
    return new PlaceFields(place, keys(place, bodyNames), texts, day(place), facets(place));
  }

  private static List<Key> keys(Place place, BodyNames bodyNames) {
    List<Key> keys = new ArrayList<>();
    DocumentRef from = place.document();
    keys.add(new Key(Fields.STEM, from.id().substring(0, Archive.STEM_DIGITS)));
    keys.add(new Key(Fields.IDENTITY, place.identity()));
    keys.add(new Key(Fields.TYPE, lower(place.type())));
    if (decides(place)) {
      keys.add(new Key(Fields.TYPE, lower(HitType.DECISION)));
    }
    keys.add(new Key(Fields.KIND, lower(from.kind())));
    from.organization().ifPresent(owner -> keys.add(new Key(Fields.ORGANIZATION, owner)));
    Stream.concat(from.body().stream(), place.enclosing().flatMap(DocumentRef::body).stream())
        .map(bodyNames::key)
        .distinct()
        .forEach(body -> keys.add(new Key(Fields.BODY, body)));
    place.paragraph().ifPresent(paragraph -> keys(paragraph, keys));
    acting(place.acting(), keys);
    return keys;
  }

  private static Optional<Long> day(Place place) {
    return place
        .document()
        .date()
        .or(() -> place.enclosing().flatMap(DocumentRef::date))
        .map(LocalDate::toEpochDay);
  }

  private static List<String> facets(Place place) {
    List<String> facets = new ArrayList<>();
    DocumentRef minutes = place.enclosing().orElse(place.document());
    facets.add(FacetLabels.label("kind", lower(place.document().kind())));
    facets.add(FacetLabels.label("type", lower(place.type())));
    if (decides(place)) {
      facets.add(FacetLabels.label("type", lower(HitType.DECISION)));
    }
    minutes.body().ifPresent(body -> facets.add(FacetLabels.label("body", body)));
    minutes
        .date()
        .map(date -> Integer.toString(date.getYear()))
        .ifPresent(year -> facets.add(FacetLabels.label("year", year)));
    place.acting().parties().forEach(party -> facets.add(FacetLabels.label("party", party)));
    return facets;
  }

  private static void keys(ParagraphRef paragraph, List<Key> keys) {
    paragraph.caseNumbers().forEach(number -> keys.add(new Key(Fields.CASE, CaseKey.of(number))));
    paragraph
        .number()
        .ifPresent(first ->
            IntStream.rangeClosed(first, paragraph.lastNumber().orElse(first))
                .limit(MOST_NUMBERS)
                .forEach(n -> keys.add(new Key(Fields.NUMBER, Integer.toString(n)))));
  }

  private static void acting(Acting acting, List<Key> keys) {
    acting.parties().forEach(party -> keys.add(new Key(Fields.PARTY, partyKey(party))));
    acting.people().stream()
        .flatMap(name -> personKeys(name).stream())
        .distinct()
        .forEach(word -> keys.add(new Key(Fields.PERSON, word)));
  }

  static String partyKey(String letters) {
    return letters.strip().toLowerCase(Locale.ROOT);
  }

  /** The words of a name. */
  static List<String> personKeys(String name) {
    return Stream.of(SwedishWords.fold(SwedishWords.normal(name)).split("[^\\p{L}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static boolean decides(Place place) {
    return place.type() == HitType.PARAGRAPH
        && place.pieces().stream().anyMatch(piece -> piece.role() == Role.DECISION);
  }

  private static void context(Place place, List<Key> texts) {
    place.document().title().ifPresent(title -> texts.add(context(title)));
    place.document().body().ifPresent(body -> texts.add(context(body)));
    place
        .heading()
        .ifPresent(heading ->
            heading.path().subList(0, heading.path().size() - 1).stream()
                .forEach(above -> texts.add(context(above))));
    if (place.type() == HitType.TABLE || place.type() == HitType.FIGURE) {
      place.heading().ifPresent(heading -> texts.add(context(heading.title())));
      place.paragraph().flatMap(ParagraphRef::title).ifPresent(title -> texts.add(context(title)));
    }
  }

  private static Key context(String text) {
    return new Key(Fields.CONTEXT, text);
  }

  private static Key text(Piece piece) {
    String field =
        switch (piece.role()) {
          case TITLE, CAPTION -> Fields.TITLE;
          case DECISION -> Fields.DECISION;
          case PROPOSAL, TEXT, CELLS -> Fields.TEXT;
          case FORMALITY -> Fields.FORMALITY;
        };
    return new Key(field, piece.text());
  }

  static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
