package se.paragraf.index.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
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
import se.paragraf.index.archive.BodyNames;
import se.paragraf.model.json.ExtractionJson;

/** Turns a place into a Lucene document and back. */
final class DocumentOfPlace {

  private static final ObjectMapper JSON = ExtractionJson.newMapper();

  private final BodyNames bodyNames;

  DocumentOfPlace(SwedishWords words) {
    this.bodyNames = new BodyNames(words);
  }

  Document of(Place place) {
    PlaceFields fields = PlaceFields.of(place, bodyNames);
    Document document = new Document();
    document.add(new KeywordField(Fields.ID, place.id(), Store.NO));
    fields.keys().forEach(key -> document.add(new StringField(key.field(), key.token(), Store.NO)));
    fields.day().ifPresent(day -> document.add(new LongField(Fields.DAY, day, Store.NO)));
    fields
        .texts()
        .forEach(text -> document.add(new TextField(text.field(), text.token(), Store.NO)));
    place
        .amounts()
        .forEach(amount ->
            document.add(
                new DoublePoint(Fields.AMOUNT + amount.unit(), amount.value().doubleValue())));
    fields
        .facets()
        .forEach(
            label -> document.add(new SortedSetDocValuesField(Fields.FACET, new BytesRef(label))));
    document.add(new NumericDocValuesField(Fields.SECONDARY, 0));
    document.add(new StoredField(Fields.PLACE, new BytesRef(write(place))));
    return document;
  }

  static byte[] write(Place place) {
    try {
      return JSON.writeValueAsBytes(place);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a place always has a JSON form", e);
    }
  }

  static Optional<Place> read(Document stored) throws IOException {
    BytesRef json = stored.getBinaryValue(Fields.PLACE);
    return json == null
        ? Optional.empty()
        : Optional.of(JSON.readValue(json.bytes, json.offset, json.length, Place.class));
  }

  static Place read(byte[] json) throws IOException {
    return JSON.readValue(json, Place.class);
  }
}
