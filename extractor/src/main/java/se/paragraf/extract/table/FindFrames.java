package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lines to frames: those that meet belong together. Lines that meet no other are left out. */
final class FindFrames {

  /** Lines that an eye sees meet may miss each other by a line width and some rounding. */
  private static final double REACH_PT = 3.0;

  /**
   * @return top to bottom, then left to right
   */
  List<Frame> find(List<Rule> rules) {
    List<Rule> lying = rules.stream().filter(Rule::horizontal).toList();
    List<Rule> standing = rules.stream().filter(rule -> !rule.horizontal()).toList();
    Groups groups = new Groups(lying.size() + standing.size());
    for (int i = 0; i < lying.size(); i++) {
      for (int j = 0; j < standing.size(); j++) {
        if (lying.get(i).meets(standing.get(j), REACH_PT)) {
          groups.join(i, lying.size() + j);
        }
      }
    }
    Map<Integer, List<Rule>> byGroup = new TreeMap<>();
    for (int i = 0; i < lying.size() + standing.size(); i++) {
      Rule rule = i < lying.size() ? lying.get(i) : standing.get(i - lying.size());
      byGroup.computeIfAbsent(groups.of(i), key -> new ArrayList<>()).add(rule);
    }
    return byGroup.values().stream()
        .map(FindFrames::frame)
        .filter(frame -> !frame.lying().isEmpty() && !frame.standing().isEmpty())
        .sorted(
            Comparator.comparingDouble((Frame frame) -> frame.box().y0())
                .thenComparingDouble(frame -> frame.box().x0()))
        .toList();
  }

  private static Frame frame(List<Rule> rules) {
    return new Frame(
        rules.stream().filter(Rule::horizontal).toList(),
        rules.stream().filter(rule -> !rule.horizontal()).toList());
  }
}
