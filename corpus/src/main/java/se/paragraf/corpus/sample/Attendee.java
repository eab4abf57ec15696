package se.paragraf.corpus.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody on the list of those present.
 *
 * @param role {@code ordförande}, of a member
 * @param title {@code ekonomidirektör}, of an official
 * @param replaces the member in whose place this one serves
 * @param paragraphs the §§ attended, without the sign: {@code 71–75, 77}; empty when all
 */
public record Attendee(
    Block.Person person,
    Optional<String> role,
    Optional<String> title,
    Optional<Block.Person> replaces,
    Optional<String> paragraphs) {

  /** From {@code Karin Ek (S); role=ordförande; paragraphs=71–75}. */
  public static Attendee parse(String text) {
    List<String> parts = ReadSample.split(text, ";");
    Map<String, String> told = new LinkedHashMap<>();
    for (String part : parts.subList(1, parts.size())) {
      told.put(part.replaceFirst("=.*", ""), part.replaceFirst("[^=]*=", ""));
    }
    return new Attendee(
        ReadBlocks.person(parts.get(0)),
        Optional.ofNullable(told.get("role")),
        Optional.ofNullable(told.get("title")),
        Optional.ofNullable(told.get("replaces")).map(ReadBlocks::person),
        Optional.ofNullable(told.get("paragraphs")));
  }

  /** {@code § 71} or {@code §§ 71–75}, as it is printed. */
  public Optional<String> signed(String sign) {
    return paragraphs.map(text -> (text.matches("\\d+") ? sign : "§" + sign) + text);
  }

  /** The §§ attended, each number by itself. */
  public List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>();
    for (String range : ReadSample.split(paragraphs.orElse(""), ",")) {
      String[] ends = range.split("[–-]");
      for (int n = Integer.parseInt(ends[0]); n <= Integer.parseInt(ends[ends.length - 1]); n++) {
        numbers.add(n);
      }
    }
    return List.copyOf(numbers);
  }
}
