package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.layout.Box;

/**
 * Lines that lie above each other with the same ends, text of a table between them: tables ruled
 * only across, and the bodies under boxed headers.
 */
final class StackRules {

  /** Ends that differ less are the same. */
  private static final double SAME_END_PT = 5.0;

  /** Pieces of one level (a line under each column head) lie this near. */
  private static final double LEVEL_GAP_PT = 16.0;

  private static final double SAME_LEVEL_PT = 1.5;

  /** More rows between two lines of one table than this are not bound by the lines alone. */
  private static final int MOST_ROWS_BETWEEN = 80;

  /** Share of the rows between that may be running text. */
  private static final double PROSE_SHARE = 0.2;

  /** A row of this share of the width is running text. */
  private static final double PROSE_WIDTH = 0.6;

  /** A row of a table may be left empty; in points, three lines of type. */
  private static final double EMPTY_ROW_PT = 30;

  /** Lines above and below a section row stand this near, in em. */
  private static final double SECTION_EM = 2.6;

  private final List<TextRow> rows;
  private final List<Rule> rules;

  /**
   * @param rows of the page, top to bottom
   * @param rules all lines of the page
   */
  StackRules(List<TextRow> rows, List<Rule> rules) {
    this.rows = rows;
    this.rules = rules;
  }

  /**
   * @param frames lines that meet
   * @return the frames, lengthened by lines that belong to them, and stacks of lines alone
   */
  List<Frame> stack(List<Frame> frames) {
    List<Frame> levels = new ArrayList<>(frames);
    levels.addAll(levels(frames));
    levels.sort(
        Comparator.comparingDouble((Frame frame) -> frame.box().y0())
            .thenComparingDouble(frame -> frame.box().x0()));
    List<Frame> stacked = new ArrayList<>();
    for (Frame level : levels) {
      Optional<Frame> below = above(stacked, level);
      below.ifPresent(stacked::remove);
      stacked.add(below.map(frame -> join(frame, level)).orElse(level));
    }
    return stacked.stream().filter(frame -> frame.lying().size() >= 2).toList();
  }

  /** Lying lines that meet no other, those on one level together. */
  private List<Frame> levels(List<Frame> frames) {
    List<Rule> alone = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.horizontal() && frames.stream().noneMatch(f -> f.lying().contains(rule))) {
        alone.add(rule);
      }
    }
    List<Frame> levels = new ArrayList<>();
    for (Rule rule : alone) {
      Frame last = levels.isEmpty() ? null : levels.getLast();
      if (last != null
          && rule.at() - last.lying().getFirst().at() <= SAME_LEVEL_PT
          && rule.from() - last.box().x1() <= LEVEL_GAP_PT
          && rule.from() >= last.box().x1()) {
        levels.removeLast();
        levels.add(join(last, new Frame(List.of(rule), List.of())));
      } else {
        levels.add(new Frame(List.of(rule), List.of()));
      }
    }
    return levels;
  }

  private static Frame join(Frame a, Frame b) {
    List<Rule> lying = new ArrayList<>(a.lying());
    lying.addAll(b.lying());
    lying.sort(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from));
    List<Rule> standing = new ArrayList<>(a.standing());
    standing.addAll(b.standing());
    standing.sort(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from));
    return new Frame(lying, standing);
  }

  /** The lowest stack above with the same ends and only rows of a table between. */
  private Optional<Frame> above(List<Frame> stacked, Frame level) {
    Box box = level.box();
    return stacked.stream()
        .filter(frame ->
            Math.abs(frame.box().x0() - box.x0()) <= SAME_END_PT
                && Math.abs(frame.box().x1() - box.x1()) <= SAME_END_PT)
        .max(Comparator.comparingDouble(frame -> frame.box().y1()))
        .filter(frame -> tabular(frame.box(), box, !boxed(frame) && !boxed(level)));
  }

  private static boolean touch(Box above, Box below) {
    return below.y0() <= above.y1() + SAME_END_PT;
  }

  /** Whether standing lines are painted in it. */
  private static boolean boxed(Frame frame) {
    return frame.standing().stream().anyMatch(rule -> rule.kind() == Rule.Kind.DRAWN);
  }

  /**
   * @param loose whether rows that look like no rows of a table may stand between
   */
  private boolean tabular(Box above, Box below, boolean loose) {
    if (below.y0() < above.y1()) {
      return below.y0() > above.y1() - SAME_END_PT;
    }
    Box between = new Box(above.x0() - 2, above.y1(), above.x1() + 2, below.y0());
    List<TextRow> inside = new ArrayList<>();
    for (TextRow row : rows) {
      List<Chunk> chunks =
          row.chunks().stream()
              .filter(c -> between.holds(c.box().centerX(), c.box().centerY()))
              .toList();
      if (!chunks.isEmpty()) {
        inside.add(new TextRow(row.baseline(), chunks));
      }
    }
    long prose =
        inside.stream()
            .filter(row -> Prose.row(row, between.width(), PROSE_WIDTH) && !goesOn(row, inside))
            .count();
    boolean parted = inside.stream().anyMatch(FindRuns::parted);
    if (inside.isEmpty()) {
      return loose && between.height() <= EMPTY_ROW_PT && pitch(below);
    }
    return inside.size() <= MOST_ROWS_BETWEEN
        && prose <= PROSE_SHARE * inside.size()
        && (parted || (loose && sectionRow(inside, between)));
  }

  /** Whether the row goes on in a cell that is not the first of a row above it. */
  private static boolean goesOn(TextRow row, List<TextRow> rows) {
    return rows.stream()
        .filter(other -> other.baseline() < row.baseline())
        .flatMap(other -> other.chunks().stream().skip(1))
        .anyMatch(chunk -> Math.abs(chunk.x0() - row.x0()) <= SAME_END_PT);
  }

  /** Whether two more lines with the ends of this one follow as near below. */
  private boolean pitch(Box line) {
    return rules.stream()
            .filter(Rule::horizontal)
            .filter(rule ->
                rule.at() > line.y0() + SAME_LEVEL_PT
                    && rule.at() <= line.y0() + 2 * EMPTY_ROW_PT
                    && Math.abs(rule.from() - line.x0()) <= SAME_END_PT
                    && Math.abs(rule.to() - line.x1()) <= SAME_END_PT)
            .count()
        >= 2;
  }

  /** One short line alone between two lines near each other heads the rows below it. */
  private static boolean sectionRow(List<TextRow> inside, Box between) {
    return inside.size() == 1
        && !Prose.row(inside.getFirst(), between.width(), PROSE_WIDTH)
        && between.height() <= SECTION_EM * inside.getFirst().fontSize();
  }
}
