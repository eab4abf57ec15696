package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.extract.figure.FindCharts;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;

/** What is painted on a page, to the tables on it. */
public final class FindTables {

  private static final double MOST_CHART_SHARE = 0.7;

  /** A table that lies with this share of it in another is a part of that. */
  private static final double INSIDE_SHARE = 0.7;

  private static final Comparator<Rule> BY_AXIS =
      Comparator.comparing(Rule::horizontal, Comparator.reverseOrder())
          .thenComparing(Rule::implied)
          .thenComparingDouble(Rule::at)
          .thenComparingDouble(Rule::from);

  private final ReadTextRows readRows = new ReadTextRows();

  /**
   * Whether the page holds so many lines, as a map does, that none of them is read as a table's.
   */
  public static boolean tooFull(PageContent page) {
    return CollectRules.tooFull(page);
  }

  /**
   * @param words of the page, as {@code AssembleWords} gives them
   * @return top to bottom, then left to right
   */
  public List<PageTable> find(PageContent page, List<Word> words) {
    List<Box> charts = charts(page, words);
    TypedRules typed =
        TypedRules.of(
            Leaders.gather(
                words.stream()
                    .filter(w -> w.direction() == 0)
                    .filter(w -> charts.stream().noneMatch(c -> c.holdsCenter(w)))
                    .toList()));
    List<Word> upright = typed.words();
    List<Rule> rules =
        Stream.concat(
                typed.rules().stream(),
                new CollectRules()
                    .collect(page).stream()
                        .filter(r -> charts.stream().noneMatch(c -> c.contains(r.box(), 2))))
            .sorted(BY_AXIS)
            .toList();
    List<TextRow> rows = readRows.read(upright);
    List<Judged> found = new ArrayList<>(ruled(page, upright, rules, rows));
    List<TextRow> rest = found.isEmpty() ? rows : readRows.read(outside(upright, found));
    found.addAll(borderless(page, rules, rest));
    if (found.isEmpty()) {
      return List.of();
    }
    found.sort(
        Comparator.comparingDouble((Judged table) -> table.grid().box().y0())
            .thenComparingDouble(table -> table.grid().box().x0()));
    List<TextRow> around = readRows.read(outside(upright, found));
    DescribeTable describe = new DescribeTable(page.number(), page.height(), around);
    return found.stream().map(t -> describe.describe(t.grid(), t.confidence())).toList();
  }

  /**
   * Charts hold lines and figures that are no tables; a drawing all over the page holds anything.
   */
  private static List<Box> charts(PageContent page, List<Word> words) {
    double most = MOST_CHART_SHARE * page.width() * page.height();
    return new FindCharts()
        .find(page, words).stream().filter(box -> box.width() * box.height() <= most).toList();
  }

  private static List<Judged> ruled(
      PageContent page, List<Word> words, List<Rule> rules, List<TextRow> rows) {
    JudgeGrid judge = new JudgeGrid(page.height(), grid -> TextTable.is(grid, rules, rows));
    List<Judged> tables = new ArrayList<>();
    List<Rule> painted = rules.stream().filter(rule -> !rule.implied()).toList();
    List<Rule> implied = rules.stream().filter(Rule::implied).toList();
    GrowStack grow = new GrowStack(rows, painted);
    for (Frame bare : new StackRules(rows, painted).stack(new FindFrames().find(painted))) {
      Frame frame = (bare.open() ? grow.grow(bare) : bare).with(implied);
      Box box = frame.box();
      List<Word> inside = words.stream().filter(box.widened(2)::holdsCenter).toList();
      if (inside.isEmpty()) {
        continue;
      }
      parted(frame, inside, painted, judge)
          .or(() -> boxed(bare.withoutStubs(), inside, judge))
          .ifPresent(tables::add);
    }
    return tables.stream()
        .filter(table -> tables.stream().noneMatch(other -> other != table && other.beats(table)))
        .toList();
  }

  private static Optional<Judged> boxed(Frame frame, List<Word> inside, JudgeGrid judge) {
    if (!frame.closed()) {
      return Optional.empty();
    }
    Skeleton bones = new BuildSkeleton(inside).build(frame);
    if (bones.columns() > 1) {
      return Optional.empty();
    }
    Grid grid = BoxedColumn.grid(bones, inside);
    return judge.boxed(grid).map(sure -> new Judged(grid, sure));
  }

  private static Optional<Judged> parted(
      Frame frame, List<Word> inside, List<Rule> painted, JudgeGrid judge) {
    Skeleton bones = new BuildSkeleton(inside).build(frame);
    Grid grid = grid(bones, inside, painted);
    return judge
        .ruled(grid, !frame.standing().isEmpty() && bones.columns() > 1)
        .map(sure -> new Judged(grid, sure));
  }

  private static List<Judged> borderless(PageContent page, List<Rule> rules, List<TextRow> rows) {
    List<Judged> tables = new ArrayList<>();
    for (List<TextRow> zone : new SplitZones().split(rows, page.width())) {
      GrowStack grow = new GrowStack(zone, rules);
      JudgeGrid judge = new JudgeGrid(page.height(), grid -> TextTable.is(grid, rules, zone));
      for (List<TextRow> bare : new FindRuns().find(zone)) {
        List<TextRow> run = new ArrayList<>(grow.heads(bare));
        run.addAll(bare);
        Box box = Box.around(run.stream().map(TextRow::box).toList());
        List<Word> inside =
            run.stream()
                .flatMap(row -> row.chunks().stream())
                .flatMap(chunk -> chunk.words().stream())
                .toList();
        Grid grid = grid(StreamSkeleton.of(box, rules), inside, rules);
        Optional<Double> confidence = judge.borderless(grid);
        confidence.ifPresent(sure -> tables.add(new Judged(grid, sure)));
      }
    }
    return tables.stream()
        .filter(table -> tables.stream().noneMatch(other -> other.covers(table)))
        .toList();
  }

  private static Grid grid(Skeleton bones, List<Word> words, List<Rule> rules) {
    Grid grid = TidyGrid.tidy(new RefineSkeleton(bones, words).refine());
    return ReadHeads.read(SpanHeads.span(grid, rules), rules);
  }

  private static List<Word> outside(List<Word> words, List<Judged> tables) {
    return words.stream()
        .filter(w -> tables.stream().noneMatch(t -> t.grid().box().widened(1).holdsCenter(w)))
        .toList();
  }

  private record Judged(Grid grid, double confidence) {
    /** Of two that lie in each other, the one with more columns is the table. */
    boolean beats(Judged other) {
      boolean inside = covers(other);
      boolean outside = other.covers(this);
      int more = grid.columns() - other.grid().columns();
      return (inside && more > 0) || (outside && more >= 0);
    }

    private boolean covers(Judged other) {
      Box inner = other.grid().box();
      boolean larger = grid.box().width() * grid.box().height() > inner.width() * inner.height();
      return larger && inner.coveredBy(grid.box()) > INSIDE_SHARE;
    }
  }
}
