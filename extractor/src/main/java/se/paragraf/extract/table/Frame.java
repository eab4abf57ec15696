package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.paragraf.extract.layout.Box;

/**
 * Lines that hang together: each meets another, directly or over others.
 *
 * @param lying the horizontal ones, top to bottom
 * @param standing the vertical ones, left to right
 */
record Frame(List<Rule> lying, List<Rule> standing) {

  private static final double SIDE_PT = 3;

  /** Coloured cells take less than this share of the height. */
  private static final double BAND_SHARE = 0.5;

  private static final double LOWEST_ROW_PT = 4;

  /** Lines along a side may leave this share open where rows meet. */
  private static final double CLOSED_SHARE = 0.9;

  Frame {
    lying = List.copyOf(lying);
    standing = List.copyOf(standing);
  }

  /** With those implied lines that stand inside, as far as they do. */
  Frame with(List<Rule> implied) {
    Box box = box();
    List<Rule> all = new ArrayList<>(standing);
    for (Rule rule : implied) {
      double from = Math.max(rule.from(), box.y0());
      double to = Math.min(rule.to(), box.y1());
      if (rule.at() > box.x0() && rule.at() < box.x1() && to > from) {
        all.add(new Rule(false, rule.at(), from, to, Rule.Kind.IMPLIED));
      }
    }
    all.sort(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from));
    return new Frame(lying, all);
  }

  /**
   * Whether nothing stands in it but the edges of coloured bands: at its sides, or of single cells.
   */
  boolean open() {
    Box box = box();
    return standing.stream()
        .allMatch(rule ->
            rule.kind() == Rule.Kind.EDGE
                && (rule.at() - box.x0() <= SIDE_PT
                    || box.x1() - rule.at() <= SIDE_PT
                    || rule.length() <= BAND_SHARE * box.height()));
  }

  /** Without standing lines lower than any row: corners of borders. */
  Frame withoutStubs() {
    return new Frame(
        lying, standing.stream().filter(rule -> rule.length() >= LOWEST_ROW_PT).toList());
  }

  /** Whether lines are drawn along both sides. */
  boolean closed() {
    Box box = box();
    return drawn(box.x0(), box) && drawn(box.x1(), box);
  }

  private boolean drawn(double side, Box box) {
    double length =
        standing.stream()
            .filter(rule -> rule.kind() == Rule.Kind.DRAWN && Math.abs(rule.at() - side) <= SIDE_PT)
            .mapToDouble(rule -> rule.to() - rule.from())
            .sum();
    return length >= CLOSED_SHARE * box.height();
  }

  Box box() {
    Box box = Box.around(lying.stream().map(Rule::box).toList());
    return standing.isEmpty()
        ? box
        : box.union(Box.around(standing.stream().map(Rule::box).toList()));
  }
}
