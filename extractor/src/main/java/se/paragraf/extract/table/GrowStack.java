package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.table.FindGutters.Gutter;

/**
 * Lengthens a stack of lying lines by rows that stand outside its first and last line: heads above
 * the first line, sums below the last.
 */
final class GrowStack {

  /** The first row outside stands this near to the line, in em. */
  private static final double FIRST_EM = 1.7;

  /** Lines of one head follow each other within this, in em. */
  private static final double LEADING_EM = 1.3;

  /** Rows of a head follow each other within this, in em ... */
  private static final double NEXT_EM = 1.7;

  /** ... or within this many times the distance of the rows below. */
  private static final double LOOSE = 1.15;

  /** Rows of figures follow each other nearer than those of heads. */
  private static final double LOOSE_HEAD = 1.45;

  /** Heads of several lines, set in the middle beside each other, make so many baselines. */
  private static final int MOST_HEADER_ROWS = 9;

  /** ... and in tables of far rows within this many times the distance of these. */
  private static final double LINED_ROWS = 2.2;

  /** A head beyond an empty row stands over this share of the columns of figures. */
  private static final double MOST_COLUMNS_SHARE = 0.6;

  /** A head may stick out this far beyond the lines, in em. */
  private static final double OVERHANG_EM = 1.5;

  /** So far below the head its rows are looked at, in em. */
  private static final double BODY_EM = 12;

  /** ... and within this where a line lies between. */
  private static final double LINED_EM = 3.4;

  /** Words end or begin where their column does within this, in em. */
  private static final double FLUSH_EM = 0.35;

  /** A line of text in the middle of the table within this, in em, is its title. */
  private static final double TITLE_EM = 1.5;

  /** {@code (Continued From Previous Page)} heads no column. */
  private static final Pattern CONTINUED =
      Pattern.compile(
          "(?iu)\\(?(?:continued|cont['\u2019]d|forts\\.|forts\u00E4ttning)(?!\\p{L}).*");

  private final List<TextRow> rows;
  private final List<Rule> rules;

  /**
   * @param rows of the page, top to bottom
   * @param rules of the page
   */
  GrowStack(List<TextRow> rows, List<Rule> rules) {
    this.rows = rows;
    this.rules = rules;
  }

  Frame grow(Frame stack) {
    Box box = stack.box();
    List<TextRow> inside =
        rows.stream()
            .map(row -> within(row, box))
            .filter(row -> row != null && row.baseline() > box.y0() && row.baseline() < box.y1())
            .toList();
    List<Gutter> gutters = new FindGutters().find(withBody(inside, box));
    if (gutters.isEmpty()) {
      return stack;
    }
    boolean bands = !stack.standing().isEmpty() && figures(inside);
    List<Rule> lying = new ArrayList<>(stack.lying());
    List<TextRow> heads = upwards(box, gutters, pitch(inside));
    double top = top(bands ? nearest(heads) : heads, box);
    double bottom = downwards(box, gutters, pitch(withBody(inside, box)), bands);
    if (top < box.y0()) {
      lying.add(new Rule(true, top, box.x0(), box.x1(), Rule.Kind.IMPLIED));
    }
    if (bottom > box.y1()) {
      lying.add(new Rule(true, bottom, box.x0(), box.x1(), Rule.Kind.IMPLIED));
    }
    lying.sort(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from));
    return new Frame(lying, stack.standing());
  }

  /** Where lines enclose the head alone, the rows below tell the columns. */
  private List<TextRow> withBody(List<TextRow> inside, Box box) {
    if (figures(inside)) {
      return inside;
    }
    List<TextRow> more = new ArrayList<>(inside);
    for (TextRow candidate : rows) {
      TextRow row = within(candidate, box);
      boolean near =
          row != null
              && row.baseline() > box.y1()
              && row.baseline() - box.y1() <= BODY_EM * row.fontSize();
      if (near && row != null && row.chunks().stream().skip(1).anyMatch(Chunk::numeric)) {
        more.add(row);
      }
    }
    return more;
  }

  /**
   * @param run rows of a table without lines
   * @return the rows above it that head its columns, top to bottom
   */
  List<TextRow> heads(List<TextRow> run) {
    List<Gutter> gutters = new FindGutters().find(run);
    if (gutters.isEmpty()) {
      return List.of();
    }
    Box box = Box.around(run.stream().map(TextRow::box).toList());
    List<TextRow> heads = upwards(box, gutters, pitch(run));
    return figures(heads) ? List.of() : heads;
  }

  private static boolean figures(List<TextRow> rows) {
    return rows.stream().anyMatch(FindRuns::counts);
  }

  /** The lines right above: heads of coloured rows, with nothing but leading between. */
  private static List<TextRow> nearest(List<TextRow> heads) {
    int first = Math.max(0, heads.size() - 1);
    while (first > 0
        && heads.get(first).baseline() - heads.get(first - 1).baseline()
            <= LEADING_EM * heads.get(first).fontSize()) {
      first--;
    }
    return heads.subList(first, heads.size());
  }

  private static double top(List<TextRow> heads, Box box) {
    return heads.isEmpty() ? box.y0() : heads.getFirst().box().y0();
  }

  /** Usual distance of rows, points. */
  private static double pitch(List<TextRow> rows) {
    double[] gaps = new double[Math.max(0, rows.size() - 1)];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = rows.get(i + 1).baseline() - rows.get(i).baseline();
    }
    return FindGutters.median(gaps);
  }

  /** Rows above the box that head its columns, top to bottom. */
  private List<TextRow> upwards(Box box, List<Gutter> gutters, double pitch) {
    List<TextRow> taken = new ArrayList<>();
    double next = box.y0();
    TextRow corner = null;
    for (int i = rows.size() - 1; i >= 0 && taken.size() <= MOST_HEADER_ROWS; i--) {
      TextRow row = within(rows.get(i), box);
      if (row == null || row.baseline() > box.y0()) {
        continue;
      }
      double near = Math.max(NEXT_EM * row.fontSize(), taken.isEmpty() ? 0 : LOOSE_HEAD * pitch);
      double most =
          lined(box, row.baseline(), next)
              ? Math.max(LINED_EM * row.fontSize(), LINED_ROWS * pitch)
              : near;
      boolean spaced = taken.isEmpty() && next - row.baseline() <= LINED_ROWS * pitch;
      if (next - row.baseline() > most && !(spaced && heads(i, box, gutters))) {
        break;
      }
      boolean label = corner == null && row.x1() < gutters.getFirst().x1();
      if (!label && !fits(row, box, gutters)) {
        break;
      }
      if (label) {
        corner = row;
      } else {
        boolean labelOfFirstRow = corner != null && taken.isEmpty();
        if (corner != null && !taken.contains(corner)) {
          taken.addFirst(corner);
        }
        taken.addFirst(row);
        corner = labelOfFirstRow ? null : corner;
      }
      next = row.baseline();
    }
    return taken;
  }

  /**
   * Whether the row and those that follow each other above it stand over most columns of figures,
   * so that they head these even beyond a row left empty.
   */
  private boolean heads(int last, Box box, List<Gutter> gutters) {
    int first = last;
    while (first > 0
        && rows.get(first).baseline() - rows.get(first - 1).baseline()
            <= NEXT_EM * rows.get(first).fontSize()) {
      first--;
    }
    List<Chunk> chunks =
        rows.subList(first, last + 1).stream()
            .map(row -> within(row, box))
            .filter(Objects::nonNull)
            .flatMap(row -> row.chunks().stream())
            .toList();
    long headed =
        IntStream.range(0, gutters.size())
            .filter(c -> {
              double end = c + 1 < gutters.size() ? gutters.get(c + 1).x0() : box.x1();
              return chunks.stream().anyMatch(k -> k.x0() < end && k.x1() > gutters.get(c).x1());
            })
            .count();
    return headed >= 2 && headed >= MOST_COLUMNS_SHARE * gutters.size();
  }

  /** Whether another table's line begins between the two levels; one over figures only sums. */
  private boolean ruledOff(Box box, double labels, double above, double below) {
    return above > box.y1()
        && rules.stream()
            .anyMatch(rule ->
                rule.horizontal()
                    && rule.at() > box.y1() + 1
                    && rule.at() < below + 2
                    && rule.from() < box.x1()
                    && rule.to() > box.x0()
                    && !(rule.from() >= labels && rule.to() <= box.x1() + 3));
  }

  /** Whether a line of the table lies between the two levels. */
  private boolean lined(Box box, double above, double below) {
    return rules.stream()
        .anyMatch(rule ->
            rule.horizontal()
                && rule.at() > above
                && rule.at() < below
                && rule.from() >= box.x0() - 3
                && rule.to() <= box.x1() + 3);
  }

  /**
   * Sums below the last line, and all rows of a table that has lines about its head only.
   *
   * @param bands whether coloured bands part the rows: below the last stands one row at most
   */
  private double downwards(Box box, List<Gutter> gutters, double pitch, boolean bands) {
    double bottom = box.y1();
    double last = box.y1();
    for (TextRow candidate : rows) {
      TextRow row = within(candidate, box);
      if (row == null || row.baseline() <= box.y1()) {
        continue;
      }
      boolean below = last == box.y1();
      double first = Math.max(FIRST_EM * row.fontSize(), bands ? pitch : 0);
      double near = below ? first : Math.max(NEXT_EM * row.fontSize(), pitch);
      boolean figures = row.chunks().stream().skip(1).anyMatch(Chunk::numeric);
      boolean label =
          row.x1() < gutters.getFirst().x1()
              && (bands || !below || leadsFigures(row, box, gutters));
      boolean whole = row.chunks().size() == candidate.chunks().size();
      if (!whole
          || (bands && bottom > box.y1())
          || ruledOff(box, gutters.getFirst().x0(), last, row.box().y1())
          || row.baseline() - last > near * LOOSE
          || !(label || (figures && fits(row, box, gutters)))) {
        break;
      }
      last = row.baseline();
      bottom = figures ? row.box().y1() : bottom;
    }
    return endOfLabel(box, bottom, pitch);
  }

  /** Whether the label is no caption, and the next row is one of figures in these columns. */
  private boolean leadsFigures(TextRow label, Box box, List<Gutter> gutters) {
    return !DescribeTable.caption(label.chunks().getFirst().text())
        && rows.stream()
            .filter(row -> row.baseline() > label.baseline())
            .findFirst()
            .map(row -> within(row, box))
            .filter(row -> FindRuns.counts(row) && fits(row, box, gutters))
            .isPresent();
  }

  /** Below the last row may stand the rest of its label. */
  private double endOfLabel(Box box, double bottom, double pitch) {
    double end = bottom;
    TextRow above = null;
    TextRow last = null;
    for (TextRow candidate : rows) {
      TextRow row = within(candidate, box);
      if (row == null) {
        continue;
      }
      if (row.baseline() <= end) {
        above = last;
        last = row;
      } else if (last != null
          && (FindRuns.endsLabel(last, row, pitch)
              || (above != null && FindRuns.endsLabelBeside(above, last, row)))
          && !lined(box, last.baseline(), row.baseline())) {
        end = row.box().y1();
        above = last;
        last = row;
      } else {
        break;
      }
    }
    return end;
  }

  /** Whether the row has several chunks, and none runs across a gutter but as a head of several. */
  private static boolean fits(TextRow row, Box box, List<Gutter> gutters) {
    boolean clear =
        row.chunks().stream()
            .allMatch(chunk ->
                spans(chunk, gutters) && !(row.chunks().size() == 1 && title(chunk, box))
                    || gutters.stream().allMatch(gutter -> clear(chunk, gutter)));
    boolean right = row.x0() > gutters.getFirst().middle();
    boolean caption =
        row.chunks().stream().anyMatch(chunk -> DescribeTable.caption(chunk.text()))
            || (row.chunks().size() == 1
                && (row.x0() < gutters.getFirst().x0()
                    || CONTINUED.matcher(row.chunks().getFirst().text()).matches()));
    boolean cut =
        row.chunks().stream()
            .anyMatch(c -> gutters.stream().anyMatch(g -> c.x0() < g.x0() && c.x1() > g.x1()));
    return clear && !caption && (FindRuns.parted(row) || right || cut);
  }

  /** Whether the chunk leaves the gutter free, or a word of it ends where a column ends. */
  private static boolean clear(Chunk chunk, Gutter gutter) {
    if (chunk.x0() >= gutter.x0() || chunk.x1() <= gutter.x1()) {
      return true;
    }
    double slack = FLUSH_EM * chunk.fontSize();
    for (int i = 1; i < chunk.words().size(); i++) {
      double end = chunk.words().get(i - 1).x1();
      double start = chunk.words().get(i).x0();
      boolean flush =
          Math.abs(end - gutter.x0()) <= slack || Math.abs(start - gutter.x1()) <= slack;
      if (flush && !chunk.words().get(i).raised()) {
        return true;
      }
    }
    return false;
  }

  private static boolean title(Chunk chunk, Box box) {
    return Math.abs(chunk.box().centerX() - box.centerX()) <= TITLE_EM * chunk.fontSize();
  }

  /** Whether the chunk is a head over several columns of figures. */
  private static boolean spans(Chunk chunk, List<Gutter> gutters) {
    return chunk.x0() > gutters.getFirst().middle()
        && !Prose.line(chunk)
        && !DescribeTable.caption(chunk.text());
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
