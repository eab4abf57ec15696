package se.paragraf.corpus.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads what a § tells of votes, reservations, recusals, motions, notes and orders. */
final class ReadDissent {

  private ReadDissent() {}

  /** Only what is told: a field that is not there is no claim that there was nothing. */
  static Map<Measure, List<List<String>>> of(JsonNode paragraph) {
    Map<Measure, List<List<String>>> told = new EnumMap<>(Measure.class);
    if (paragraph.has("votes")) {
      told.put(Measure.BALLOTS, ballots(paragraph));
    }
    statements(paragraph, "reservations", Measure.RESERVATIONS, told);
    statements(paragraph, "motions", Measure.MOTIONS, told);
    statements(paragraph, "notes", Measure.NOTES, told);
    if (paragraph.has("recusals")) {
      told.put(
          Measure.RECUSALS,
          ReadScored.each(paragraph, "recusals").map(who -> List.of(name(who))).toList());
    }
    if (paragraph.has("assignments")) {
      told.put(
          Measure.ASSIGNMENTS,
          ReadScored.each(paragraph, "assignments").map(ReadDissent::order).toList());
    }
    return told;
  }

  private static List<List<String>> ballots(JsonNode paragraph) {
    return ReadScored.each(paragraph, "votes")
        .flatMap(vote -> ReadScored.each(vote, "ballots"))
        .map(ballot -> List.of(name(ballot), ReadScored.text(ballot.path("choice"))))
        .toList();
  }

  /** Statements whose truth does not name who made them are not compared. */
  private static void statements(
      JsonNode paragraph, String field, Measure measure, Map<Measure, List<List<String>>> told) {
    boolean named = ReadScored.each(paragraph, field).allMatch(each -> each.has("by"));
    if (paragraph.has(field) && named) {
      told.put(
          measure, ReadScored.each(paragraph, field).map(each -> names(each.path("by"))).toList());
    }
  }

  private static List<String> names(JsonNode by) {
    return Stream.iterate(0, i -> i < by.size(), i -> i + 1)
        .map(i -> ReadScored.text(by.path(i)))
        .sorted()
        .toList();
  }

  private static String name(JsonNode node) {
    return ReadScored.text(node.path("name"));
  }

  private static List<String> order(JsonNode order) {
    return List.of(ReadScored.text(order.path("receiver")), ReadScored.text(order.path("due")));
  }
}
