package se.paragraf.index.trace;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Calls one unit by one name among facts, the one told most often: {@code Driftnämnden Psykiatri}
 * and {@code Psykiatrin} become the same owner.
 */
final class NameOwners {

  private final OrganizationKey key;

  NameOwners(OrganizationKey key) {
    this.key = key;
  }

  /** The facts in their order; one of no unit keeps none. */
  List<Fact> name(List<Fact> facts) {
    Map<String, String> names = names(facts);
    return facts.stream()
        .map(fact -> fact.withOwner(fact.owner().map(told -> names.getOrDefault(key(told), told))))
        .toList();
  }

  private Map<String, String> names(List<Fact> facts) {
    Map<String, Map<String, Integer>> told = new LinkedHashMap<>();
    for (Fact fact : facts) {
      Optional<String> owner = fact.owner();
      owner.ifPresent(name ->
          told.computeIfAbsent(key(name), unit -> new LinkedHashMap<>())
              .merge(name, 1, Integer::sum));
    }
    Map<String, String> names = new HashMap<>();
    told.forEach((unit, counts) -> names.put(unit, mostOften(counts)));
    return names;
  }

  /** The first told of several as common. */
  private static String mostOften(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .reduce((first, next) -> next.getValue() > first.getValue() ? next : first)
        .orElseThrow()
        .getKey();
  }

  private String key(String name) {
    return key.of(name);
  }
}
