package se.paragraf.cli.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.cli.web.http.Refused;
import se.paragraf.cli.web.http.Request;
import se.paragraf.cli.web.http.Response;

/** The files of the page, all of them in memory: there is no way from an address to the disk. */
final class Assets {

  private static final List<String> NAMES = List.of("paragraf.css", "paragraf.js", "icon.svg");

  private final Map<String, Response> files;

  private Assets(Map<String, Response> files) {
    this.files = files;
  }

  static Assets load() throws IOException {
    Map<String, Response> files = new LinkedHashMap<>();
    for (String name : NAMES) {
      files.put(name, Response.of(200, type(name), read(name)).with("Cache-Control", "no-cache"));
    }
    return new Assets(files);
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new NoSuchFileException(name);
      }
      return in.readAllBytes();
    }
  }

  private static String type(String name) {
    String ending = name.substring(name.lastIndexOf('.'));
    return switch (ending) {
      case ".css" -> "text/css; charset=utf-8";
      case ".js" -> "text/javascript; charset=utf-8";
      case ".svg" -> "image/svg+xml";
      default -> throw new IllegalArgumentException("no type for " + name);
    };
  }

  Response respond(Request request) {
    return Optional.ofNullable(files.get(request.captured(0)))
        .orElseThrow(() -> Refused.notFound("no file " + request.captured(0)));
  }
}
