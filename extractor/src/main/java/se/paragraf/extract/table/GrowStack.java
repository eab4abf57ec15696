package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.table.FindGutters.Gutter;

/**
 * Lengthens a stack of lying lines by rows that stand outside its first and last line: heads above
 * the first line, sums below the last.
 */
final class GrowStack {

  /** The first row outside stands this near to the line, in em. */
  private static final double FIRST_EM = 1.7;

  /** Rows of a head follow each other within this, in em. */
  private static final double NEXT_EM = 1.7;

  private static final int MOST_HEADER_ROWS = 4;

  /** A head may stick out this far beyond the lines, in em. */
  private static final double OVERHANG_EM = 1.5;

  private final List<TextRow> rows;

  /**
   * @param rows of the page, top to bottom
   */
  GrowStack(List<TextRow> rows) {
    this.rows = rows;
  }

  Frame grow(Frame stack) {
    Box box = stack.box();
    List<TextRow> inside =
        rows.stream()
            .map(row -> within(row, box))
            .filter(row -> row != null && row.baseline() > box.y0() && row.baseline() < box.y1())
            .toList();
    List<Gutter> gutters = new FindGutters().find(inside);
    if (gutters.isEmpty()) {
      return stack;
    }
    List<Rule> lying = new ArrayList<>(stack.lying());
    double top = upwards(box, gutters);
    double bottom = downwards(box, gutters);
    if (top < box.y0()) {
      lying.add(new Rule(true, top, box.x0(), box.x1(), Rule.Kind.IMPLIED));
    }
    if (bottom > box.y1()) {
      lying.add(new Rule(true, bottom, box.x0(), box.x1(), Rule.Kind.IMPLIED));
    }
    lying.sort(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from));
    return new Frame(lying, stack.standing());
  }

  private double upwards(Box box, List<Gutter> gutters) {
    double top = box.y0();
    double next = box.y0();
    int taken = 0;
    for (int i = rows.size() - 1; i >= 0 && taken < MOST_HEADER_ROWS; i--) {
      TextRow row = within(rows.get(i), box);
      if (row == null || row.baseline() > box.y0()) {
        continue;
      }
      double most = taken == 0 ? FIRST_EM : NEXT_EM;
      if (next - row.baseline() > most * row.fontSize() || !fits(row, gutters)) {
        break;
      }
      top = row.box().y0();
      next = row.baseline();
      taken++;
    }
    return top;
  }

  private double downwards(Box box, List<Gutter> gutters) {
    for (TextRow candidate : rows) {
      TextRow row = within(candidate, box);
      if (row == null || row.baseline() <= box.y1()) {
        continue;
      }
      boolean near = row.baseline() - box.y1() <= FIRST_EM * row.fontSize();
      boolean figures = row.chunks().stream().skip(1).anyMatch(Chunk::numeric);
      return near && figures && fits(row, gutters) ? row.box().y1() : box.y1();
    }
    return box.y1();
  }

  /** Whether the row has several chunks, and none runs across a gutter. */
  private static boolean fits(TextRow row, List<Gutter> gutters) {
    boolean clear =
        row.chunks().stream()
            .allMatch(c -> gutters.stream().noneMatch(g -> c.x0() < g.x0() && c.x1() > g.x1()));
    boolean right = row.x0() > gutters.getFirst().middle();
    return clear && (FindRuns.parted(row) || right);
  }

  /** The part of the row that stands over the lines; null when some of it stands elsewhere. */
  private static @org.jspecify.annotations.Nullable TextRow within(TextRow row, Box box) {
    double slack = OVERHANG_EM * row.fontSize();
    List<Chunk> chunks =
        row.chunks().stream()
            .filter(c -> c.x0() >= box.x0() - slack && c.x1() <= box.x1() + slack)
            .toList();
    return chunks.isEmpty() ? null : new TextRow(row.baseline(), chunks);
  }
}
