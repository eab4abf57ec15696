package se.paragraf.corpus.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Named facts of a document, each told once or several times.
 *
 * @param values in the order written; no value list is empty
 */
public record Fields(Map<String, List<String>> values) {

  public Fields {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    values.forEach((key, list) -> copy.put(key, List.copyOf(list)));
    values = Collections.unmodifiableMap(copy);
  }

  /** From lines of the form {@code key: value}. */
  static Fields parse(List<String> lines) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new IllegalArgumentException("a field needs 'key: value', was: " + line);
      }
      values
          .computeIfAbsent(line.substring(0, colon).strip(), key -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    return new Fields(values);
  }

  /** All values of a field; empty when it is not told. */
  public List<String> all(String key) {
    return values.getOrDefault(key, List.of());
  }

  /** The first value of a field. */
  public Optional<String> first(String key) {
    return all(key).stream().findFirst();
  }

  /** The value of a field that must be told. Errors: {@code IllegalArgumentException} without. */
  public String one(String key) {
    return first(key).orElseThrow(() -> new IllegalArgumentException("no field " + key));
  }
}
