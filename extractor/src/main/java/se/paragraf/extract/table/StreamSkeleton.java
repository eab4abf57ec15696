package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.layout.Box;

/** Bones of a table without standing lines: the lines that lie across it part its rows. */
final class StreamSkeleton {

  /** A line across counts when it covers this share of the table's width. */
  private static final double ACROSS_SHARE = 0.8;

  /** Nearer than this to another border it is the same one. */
  private static final double SAME_LINE_PT = 4.0;

  private StreamSkeleton() {}

  static Skeleton of(Box box, List<Rule> rules) {
    List<Double> ys = new ArrayList<>();
    ys.add(box.y0());
    for (Rule rule : rules) {
      double shared = Math.min(rule.to(), box.x1()) - Math.max(rule.from(), box.x0());
      if (rule.horizontal()
          && rule.at() > ys.getLast() + SAME_LINE_PT
          && rule.at() < box.y1() - SAME_LINE_PT
          && shared >= ACROSS_SHARE * box.width()) {
        ys.add(rule.at());
      }
    }
    ys.add(box.y1());
    double[] borders = ys.stream().mapToDouble(Double::doubleValue).toArray();
    int[][] owner = new int[borders.length - 1][1];
    for (int r = 0; r < owner.length; r++) {
      owner[r][0] = r;
    }
    return new Skeleton(new double[] {box.x0(), box.x1()}, borders, owner);
  }
}
