package se.paragraf.cli.web.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the question mark of an address, or in a form.
 *
 * @param values by name, in the order given; of several of one name the last; no blank ones
 */
public record Parameters(Map<String, String> values) {

  public static final Parameters NONE = new Parameters(Map.of());

  /** No form of ours has as many. */
  private static final int MOST = 64;

  public Parameters {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Errors: {@link Refused} with 400 when it is malformed. */
  static Parameters parse(@Nullable String query) {
    Map<String, String> values = new LinkedHashMap<>();
    if (query != null && !query.isEmpty()) {
      for (String pair : query.split("&", MOST + 1)) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
        if (!value.isBlank()) {
          values.put(name, value.strip());
        }
      }
    }
    return new Parameters(values);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw Refused.badRequest("malformed address");
    }
  }

  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The value; empty when there is none. */
  public String text(String name) {
    return get(name).orElse("");
  }

  /** A whole number from 0 to {@code most}; empty when there is none or it is something else. */
  public Optional<Integer> number(String name, int most) {
    return get(name)
        .filter(text -> text.matches("\\d{1,7}"))
        .map(Integer::valueOf)
        .filter(number -> number <= most);
  }

  /** The same with one value put in place of what was there; blank takes it away. */
  public Parameters with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    if (value.isBlank()) {
      more.remove(name);
    } else {
      more.put(name, value);
    }
    return new Parameters(more);
  }

  public Parameters without(String... names) {
    Map<String, String> fewer = new LinkedHashMap<>(values);
    List.of(names).forEach(fewer::remove);
    return new Parameters(fewer);
  }

  /** Only these names. */
  public Parameters only(List<String> names) {
    Map<String, String> kept = new LinkedHashMap<>();
    List<String> wanted = new ArrayList<>(names);
    wanted.retainAll(values.keySet());
    wanted.forEach(name -> kept.put(name, text(name)));
    return new Parameters(kept);
  }

  /** An address with these behind it. */
  public String at(String path) {
    return values.isEmpty() ? path : path + "?" + encoded();
  }

  private String encoded() {
    return values.entrySet().stream()
        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** Text as a part of an address. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
