package se.paragraf.cli.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import se.paragraf.cli.web.http.Refused;
import se.paragraf.cli.web.http.Response;

/** How programs may ask: the OpenAPI document, and the schemas of the answers. */
public final class ApiDescription {

  private static final String OPEN_API = "/se/paragraf/cli/web/openapi.json";
  private static final String SCHEMAS = "/se/paragraf/schema/";

  private ApiDescription() {}

  public static Response openApi() throws IOException {
    return read(OPEN_API);
  }

  /** Errors: {@link Refused} with 404 for a name that is none of a schema. */
  public static Response schema(String name) throws IOException {
    if (!name.matches("[a-z]{2,20}\\.json")) {
      throw Refused.notFound("no schema " + name);
    }
    return read(SCHEMAS + name);
  }

  private static Response read(String resource) throws IOException {
    try (InputStream in = ApiDescription.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw Refused.notFound("no " + resource);
      }
      return Response.json(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
