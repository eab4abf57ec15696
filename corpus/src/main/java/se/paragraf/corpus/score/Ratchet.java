package se.paragraf.corpus.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares scores with those that are kept: they may only go up, and what went up is recorded. */
final class Ratchet {

  private Ratchet() {}

  /**
   * What differs, one sentence each; empty when nothing does.
   *
   * @param kept per file its cells, as {@link Scoreboard#cells} gives them
   * @param now the same of a fresh run; a kept file that was not run is passed over
   */
  static List<String> differences(
      Map<String, List<String>> kept, TreeMap<String, List<String>> now) {
    List<String> found = new ArrayList<>();
    now.forEach((file, cells) -> {
      List<String> before = kept.get(file);
      if (before == null) {
        found.add(file + " is new; record it");
      } else {
        compare(file, before, cells, found);
      }
    });
    return found;
  }

  private static void compare(
      String file, List<String> before, List<String> now, List<String> found) {
    for (Measure measure : Measure.values()) {
      String was = before.get(measure.ordinal());
      String is = now.get(measure.ordinal());
      if (!was.equals(is)) {
        String verdict = number(is) < number(was) ? "worse" : "better; record it";
        found.add(file + " " + measure.label() + ": " + was + " -> " + is + ", " + verdict);
      }
    }
  }

  /** A measure that does not apply counts as below any number. */
  private static double number(String cell) {
    return cell.equals(".") ? -1 : Double.parseDouble(cell);
  }
}
