package se.paragraf.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas that the program ships with, to hold its own outputs to. */
final class Schemas {

  private static final String ADDRESS = "https://paragraf.example/schema/v1/";
  private static final String PLACE = "classpath:se/paragraf/schema/";
  private static final JsonMapper JSON = new JsonMapper();

  private final JsonSchemaFactory factory =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(ADDRESS, PLACE)));
  private final Map<String, JsonSchema> loaded = new ConcurrentHashMap<>();

  /** Fails unless the JSON is what the schema of this output says. */
  void hold(String output, String json) {
    JsonSchema schema =
        loaded.computeIfAbsent(
            output, name -> factory.getSchema(SchemaLocation.of(ADDRESS + name + ".json")));
    try {
      assertThat(schema.validate(JSON.readTree(json))).as(output).isEmpty();
    } catch (JsonProcessingException e) {
      throw new AssertionError(output + " is no JSON: " + json, e);
    }
  }
}
