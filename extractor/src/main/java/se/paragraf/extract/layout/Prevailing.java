package se.paragraf.extract.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What most of a text has in common, weighed by its characters: its size, its face. */
public final class Prevailing {

  private Prevailing() {}

  /**
   * @param otherwise the value of no text
   */
  public static <T extends Comparable<T>> T of(
      List<Line> lines, Function<Line, T> value, T otherwise) {
    Map<T, Integer> characters = new TreeMap<>();
    lines.forEach(line -> characters.merge(value.apply(line), line.text().length(), Integer::sum));
    return characters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }
}
