package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Standing lines that are not painted but show all the same: word processors draw the borders of
 * each cell by themselves, so that lying lines are made of pieces that end where columns do.
 */
final class ImplyRules {

  /** Shorter pieces sit at the corners of cells. */
  private static final double SHORTEST_PIECE_PT = 8;

  /** Two pieces with this much between them are two cells' borders. */
  private static final double WIDEST_JOINT_PT = 3;

  private static final double SAME_LEVEL_PT = 1.2;
  private static final double SAME_JOINT_PT = 1.5;

  /** Two levels farther apart than this are not of one row of cells, in points. */
  private static final double TALLEST_ROW_PT = 200;

  /** More pieces on one level are dashes. */
  private static final int MOST_PIECES = 60;

  /** More joints on one page come from drawings. */
  private static final int MOST_JOINTS = 2_000;

  private ImplyRules() {}

  /** A place where one piece ends and the next begins. */
  private record Joint(double x, double y) {}

  /**
   * @param pieces lying ones, as painted
   */
  static List<Rule> imply(List<Rule> pieces) {
    List<Joint> joints = joints(pieces);
    if (joints.size() > MOST_JOINTS) {
      return List.of();
    }
    joints.sort(Comparator.comparingDouble(Joint::x).thenComparingDouble(Joint::y));
    List<Rule> implied = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= joints.size(); i++) {
      if (i == joints.size() || joints.get(i).x() - joints.get(i - 1).x() > SAME_JOINT_PT) {
        column(joints.subList(start, i), implied);
        start = i;
      }
    }
    return implied;
  }

  private static List<Joint> joints(List<Rule> pieces) {
    List<Rule> sorted = new ArrayList<>(pieces);
    sorted.removeIf(piece -> piece.length() < SHORTEST_PIECE_PT);
    sorted.sort(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from));
    List<Joint> joints = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > SAME_LEVEL_PT) {
        level(sorted.subList(start, i), joints);
        start = i;
      }
    }
    return joints;
  }

  private static void level(List<Rule> level, List<Joint> joints) {
    if (level.size() > MOST_PIECES) {
      return;
    }
    List<Rule> inOrder = new ArrayList<>(level);
    inOrder.sort(Comparator.comparingDouble(Rule::from));
    for (int i = 1; i < inOrder.size(); i++) {
      double gap = inOrder.get(i).from() - inOrder.get(i - 1).to();
      if (Math.abs(gap) <= WIDEST_JOINT_PT) {
        double x = (inOrder.get(i).from() + inOrder.get(i - 1).to()) / 2;
        joints.add(new Joint(x, level.getFirst().at()));
      }
    }
  }

  /** Joints below each other make a line from the first to the last. */
  private static void column(List<Joint> joints, List<Rule> implied) {
    List<Joint> byLevel = new ArrayList<>(joints);
    byLevel.sort(Comparator.comparingDouble(Joint::y));
    double x = byLevel.stream().mapToDouble(Joint::x).average().orElseThrow();
    double from = byLevel.getFirst().y();
    for (int i = 1; i <= byLevel.size(); i++) {
      double last = byLevel.get(i - 1).y();
      if (i == byLevel.size() || byLevel.get(i).y() - last > TALLEST_ROW_PT) {
        if (last - from > SAME_LEVEL_PT) {
          implied.add(new Rule(false, x, from, last, Rule.Kind.IMPLIED));
        }
        from = i == byLevel.size() ? from : byLevel.get(i).y();
      }
    }
  }
}
