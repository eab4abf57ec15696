package se.paragraf.model.json;

import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;
import se.paragraf.model.Source;
import se.paragraf.model.Table;

/** Writes an {@link Extraction} as JSON and reads it back. */
public final class ExtractionJson {

  /** JSON of an earlier build lacks the lists that came since. */
  private static final JsonSetter.Value ABSENT_IS_EMPTY =
      JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

  private static final ObjectMapper MAPPER = newMapper();

  private ExtractionJson() {}

  /** A mapper that knows the model, for outputs that hold parts of it (tables, regions). */
  public static ObjectMapper newMapper() {
    SimpleModule model = new SimpleModule("paragraf-model");
    model.addSerializer(Enum.class, new LowerCaseEnum());
    model.addSerializer(BigDecimal.class, new PlainNumber());
    model.addSerializer(Extraction.class, new ExtractionWriter());
    model.addDeserializer(Extraction.class, new ExtractionReader());
    return JsonMapper.builder()
        .addModule(new Jdk8Module())
        .addModule(new JavaTimeModule())
        .addModule(model)
        .withConfigOverride(List.class, lists -> lists.setSetterInfo(ABSENT_IS_EMPTY))
        .addMixIn(Table.class, TableWithRows.class)
        .addMixIn(Document.class, DocumentWithPages.class)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .build();
  }

  /** One line of JSON, without a line feed. */
  public static String write(Extraction extraction) {
    try {
      return MAPPER.writeValueAsString(extraction);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the model always has a JSON form", e);
    }
  }

  /** Indented JSON for people. */
  public static String writePretty(Extraction extraction) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(extraction);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the model always has a JSON form", e);
    }
  }

  /** Errors: {@code IOException} when the text is no {@code paragraf/v1} object. */
  public static Extraction read(String json) throws IOException {
    return MAPPER.readValue(json, Extraction.class);
  }

  /** {@code rows} is derived from the cells: written for readers, not read back. */
  @JsonPropertyOrder({"id", "title", "unit", "regions", "headerRows", "columns", "rows", "cells"})
  @JsonIgnoreProperties(value = "rows", allowGetters = true)
  private abstract static class TableWithRows {
    @JsonGetter("rows")
    abstract List<List<String>> rows();
  }

  /** A file without pages has no first and last one. */
  private abstract static class DocumentWithPages {
    @JsonSerialize(using = PageNumber.class)
    abstract int firstPage();

    @JsonSerialize(using = PageNumber.class)
    abstract int lastPage();
  }

  /** A page, or null for 0. */
  private static final class PageNumber extends StdSerializer<Integer> {
    PageNumber() {
      super(Integer.class);
    }

    @Override
    public void serialize(Integer value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      if (value == 0) {
        out.writeNull();
      } else {
        out.writeNumber(value);
      }
    }
  }

  private static final class LowerCaseEnum extends StdSerializer<Enum> {
    LowerCaseEnum() {
      super(Enum.class);
    }

    @Override
    public void serialize(Enum value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(value.name().toLowerCase(Locale.ROOT));
    }
  }

  private static final class PlainNumber extends StdSerializer<BigDecimal> {
    PlainNumber() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
      out.writeNumber(plain.toPlainString());
    }
  }

  private static final class ExtractionWriter extends StdSerializer<Extraction> {
    ExtractionWriter() {
      super(Extraction.class);
    }

    @Override
    public void serialize(Extraction value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      List<Document> documents =
          switch (value) {
            case Extraction.Done done -> done.documents();
            case Extraction.Failed failed -> List.of();
          };
      out.writeStartObject();
      out.writeStringField("schema", Extraction.SCHEMA);
      provider.defaultSerializeField("source", value.source(), out);
      provider.defaultSerializeField("documents", documents, out);
      provider.defaultSerializeField("notices", value.notices(), out);
      out.writeEndObject();
    }
  }

  private static final class ExtractionReader extends StdDeserializer<Extraction> {
    ExtractionReader() {
      super(Extraction.class);
    }

    @Override
    public Extraction deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      ObjectNode root = in.readValueAsTree();
      if (!Extraction.SCHEMA.equals(root.path("schema").asText())) {
        throw new IOException(
            "not " + Extraction.SCHEMA + " but '" + root.path("schema").asText() + "'");
      }
      Source source = context.readTreeAsValue(root.path("source"), Source.class);
      List<Document> documents = list(root.path("documents"), context, Document.class);
      List<Diagnostic> notices = list(root.path("notices"), context, Diagnostic.class);
      if (documents.isEmpty() && !notices.isEmpty()) {
        return new Extraction.Failed(source, notices.getFirst());
      }
      return new Extraction.Done(source, documents, notices);
    }

    private static <T> List<T> list(JsonNode node, DeserializationContext context, Class<T> type)
        throws IOException {
      return context.readTreeAsValue(
          node, context.getTypeFactory().constructCollectionType(List.class, type));
    }
  }
}
