package se.paragraf.index.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.BodyNames;
import se.paragraf.model.json.ExtractionJson;

/** Turns a place into a Lucene document and back. */
final class DocumentOfPlace {

  /** More than this many §§ in one are a misreading. */
  private static final int MOST_NUMBERS = 50;

  private static final ObjectMapper JSON = ExtractionJson.newMapper();

  private final BodyNames bodyNames;

  DocumentOfPlace(SwedishWords words) {
    this.bodyNames = new BodyNames(words);
  }

  Document of(Place place) {
    Document document = new Document();
    keys(place, document);
    place.pieces().forEach(piece -> document.add(text(piece)));
    place
        .amounts()
        .forEach(amount ->
            document.add(
                new DoublePoint(Fields.AMOUNT + amount.unit(), amount.value().doubleValue())));
    context(place, document);
    facets(place, document);
    document.add(new NumericDocValuesField(Fields.SECONDARY, 0));
    document.add(new StoredField(Fields.PLACE, new BytesRef(write(place))));
    return document;
  }

  private void keys(Place place, Document document) {
    DocumentRef from = place.document();
    document.add(key(Fields.STEM, from.id().substring(0, Archive.STEM_DIGITS)));
    document.add(new KeywordField(Fields.ID, place.id(), Store.NO));
    document.add(key(Fields.IDENTITY, place.identity()));
    document.add(key(Fields.TYPE, lower(place.type())));
    if (decides(place)) {
      document.add(key(Fields.TYPE, lower(HitType.DECISION)));
    }
    document.add(key(Fields.KIND, lower(from.kind())));
    from.organization()
        .ifPresent(organization -> document.add(key(Fields.ORGANIZATION, organization)));
    Stream.concat(from.body().stream(), place.enclosing().flatMap(DocumentRef::body).stream())
        .map(bodyNames::key)
        .distinct()
        .forEach(body -> document.add(key(Fields.BODY, body)));
    from.date()
        .or(() -> place.enclosing().flatMap(DocumentRef::date))
        .map(LocalDate::toEpochDay)
        .ifPresent(day -> document.add(day(day)));
    place.paragraph().ifPresent(paragraph -> keys(paragraph, document));
    acting(place.acting(), document);
  }

  private static void facets(Place place, Document document) {
    DocumentRef minutes = place.enclosing().orElse(place.document());
    facet(document, "kind", lower(place.document().kind()));
    facet(document, "type", lower(place.type()));
    if (decides(place)) {
      facet(document, "type", lower(HitType.DECISION));
    }
    minutes.body().ifPresent(body -> facet(document, "body", body));
    minutes.date().ifPresent(date -> facet(document, "year", Integer.toString(date.getYear())));
    place.acting().parties().forEach(party -> facet(document, "party", party));
  }

  private static void facet(Document document, String name, String value) {
    BytesRef label = new BytesRef(FacetLabels.label(name, value));
    document.add(new SortedSetDocValuesField(Fields.FACET, label));
  }

  private static void keys(ParagraphRef paragraph, Document document) {
    paragraph.caseNumbers().forEach(number -> document.add(key(Fields.CASE, CaseKey.of(number))));
    paragraph
        .number()
        .ifPresent(first ->
            IntStream.rangeClosed(first, paragraph.lastNumber().orElse(first))
                .limit(MOST_NUMBERS)
                .forEach(n -> document.add(key(Fields.NUMBER, Integer.toString(n)))));
  }

  private static void acting(Acting acting, Document document) {
    acting.parties().forEach(party -> document.add(key(Fields.PARTY, partyKey(party))));
    acting.people().stream()
        .flatMap(name -> personKeys(name).stream())
        .distinct()
        .forEach(word -> document.add(key(Fields.PERSON, word)));
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

  static boolean decides(Place place) {
    return place.type() == HitType.PARAGRAPH
        && place.pieces().stream().anyMatch(piece -> piece.role() == Role.DECISION);
  }

  private static StringField key(String field, String value) {
    return new StringField(field, value, Store.NO);
  }

  private static LongField day(long day) {
    return new LongField(Fields.DAY, day, Store.NO);
  }

  private static void context(Place place, Document document) {
    place.document().title().ifPresent(title -> document.add(text(Fields.CONTEXT, title)));
    place.document().body().ifPresent(body -> document.add(text(Fields.CONTEXT, body)));
    place
        .heading()
        .ifPresent(heading ->
            heading.path().subList(0, heading.path().size() - 1).stream()
                .forEach(above -> document.add(text(Fields.CONTEXT, above))));
    if (place.type() == HitType.TABLE || place.type() == HitType.FIGURE) {
      place.heading().ifPresent(heading -> document.add(text(Fields.CONTEXT, heading.title())));
      place
          .paragraph()
          .flatMap(ParagraphRef::title)
          .ifPresent(title -> document.add(text(Fields.CONTEXT, title)));
    }
  }

  private static TextField text(String field, String text) {
    return new TextField(field, text, Store.NO);
  }

  private static TextField text(Piece piece) {
    return text(
        switch (piece.role()) {
          case TITLE, CAPTION -> Fields.TITLE;
          case DECISION -> Fields.DECISION;
          case PROPOSAL, TEXT, CELLS -> Fields.TEXT;
          case FORMALITY -> Fields.FORMALITY;
        },
        piece.text());
  }

  static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  static byte[] write(Place place) {
    try {
      return JSON.writeValueAsBytes(place);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a place always has a JSON form", e);
    }
  }

  static Place read(BytesRef json) throws IOException {
    return JSON.readValue(json.bytes, json.offset, json.length, Place.class);
  }

  static Optional<Place> read(Document stored) throws IOException {
    BytesRef json = stored.getBinaryValue(Fields.PLACE);
    return json == null ? Optional.empty() : Optional.of(read(json));
  }
}
