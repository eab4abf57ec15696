package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.table.ColumnInk.Side;
import se.paragraf.extract.table.FitHeadLine.Head;

/**
 * Reads the head of a table anew, line by line against the columns of figures below it, where the
 * rows and cells found so far do not give every column a head of its own on every level.
 */
final class ReadHeads {

  /** Heads that stand farther off, in em, are not where they were laid. */
  private static final double MOST_ASKEW_EM = 1.2;

  /** ... and those that were one cell before stand as near as this. */
  private static final double SURE_ASKEW_EM = 0.6;

  /** Lines of heads over one column each begin or end where the column does, within this. */
  private static final double FLUSH_EM = 0.4;

  /** Heads set side by side end, or begin, so near to where their columns do. */
  private static final double BESIDE_EM = 0.12;

  private static final Pattern BROKEN = Pattern.compile("(?s).*\\p{L}[-\u2010\u00AD]");

  private final Grid grid;
  private final int head;
  private final ColumnInk ink;
  private final List<Rule> standing;

  private ReadHeads(Grid grid, int head, ColumnInk ink, List<Rule> rules) {
    this.grid = grid;
    this.head = head;
    this.ink = ink;
    this.standing =
        rules.stream().filter(r -> !r.horizontal() && r.kind() == Rule.Kind.DRAWN).toList();
  }

  /**
   * @param rules that lie around the table
   */
  static Grid read(Grid grid, List<Rule> rules) {
    int head = new ReadHeader().count(grid);
    if (head == 0 || head >= grid.rows() || grid.columns() < 3 || !labelled(grid, head)) {
      return grid;
    }
    return ColumnInk.below(grid, head)
        .flatMap(ink -> new ReadHeads(grid, head, ink, rules).read())
        .orElse(grid);
  }

  /** Whether the first column below the head names the rows. */
  private static boolean labelled(Grid grid, int head) {
    List<GridCell> first =
        grid.cells().stream()
            .filter(cell -> cell.row() >= head && cell.column() == 0 && !cell.empty())
            .toList();
    long figures = first.stream().filter(cell -> CellNumber.looksNumeric(cell.text())).count();
    return figures * 2 < first.size();
  }

  /** A level of the head: lines whose heads stand over the same columns. */
  private record Level(List<Head> heads) {
    boolean spans() {
      return heads.stream().anyMatch(Head::spans);
    }

    boolean covers(int column) {
      return heads.stream().anyMatch(h -> h.first() <= column && column <= h.last());
    }

    /** Whether every head of the line goes on in one of these, or stands beside all of them. */
    boolean goesOn(List<Head> line) {
      return line.stream()
          .allMatch(h ->
              heads.stream()
                  .allMatch(o ->
                      (h.first() == o.first() && h.last() == o.last())
                          || h.last() < o.first()
                          || o.last() < h.first()));
    }
  }

  private Optional<Grid> read() {
    List<Level> levels = levels(new FitHeadLine(headedInk(), standing), MOST_ASKEW_EM);
    Optional<Grid> read = Optional.empty();
    if (goesOnInLowerCase() && (spans() || levels.stream().anyMatch(Level::spans))) {
      for (Side side : Side.values()) {
        read = read.or(() -> anew(oneByOne(side, BESIDE_EM)));
      }
    }
    read = read.or(() -> read(levels));
    for (Side side : Side.values()) {
      read = read.or(() -> read(oneByOne(side, FLUSH_EM)));
    }
    return read;
  }

  /** The columns with the heads of the lowest line, where each of these stands over one. */
  private ColumnInk headedInk() {
    List<TextRow> lines = new ReadTextRows().read(words(false));
    if (lines.isEmpty()) {
      return ink;
    }
    List<Head> lowest = new FitHeadLine(ink, standing).fit(words(lines.getLast()));
    return lowest.stream().anyMatch(Head::spans) ? ink : ink.under(lowest);
  }

  private static List<Word> words(TextRow line) {
    return line.chunks().stream().flatMap(chunk -> chunk.words().stream()).toList();
  }

  private List<Level> oneByOne(Side side, double mostAskew) {
    return levels(FitHeadLine.oneByOne(ink, standing, side), mostAskew);
  }

  /** Whether a head was laid over several columns. */
  private boolean spans() {
    return grid.cells().stream()
        .anyMatch(cell -> cell.row() < head && cell.column() > 0 && cell.columnSpan() > 1);
  }

  /** Whether a line of the head begins as only the rest of a wrapped one does. */
  private boolean goesOnInLowerCase() {
    return new ReadTextRows()
        .read(words(false)).stream()
            .skip(1)
            .flatMap(line -> line.chunks().stream())
            .anyMatch(chunk -> Character.isLowerCase(chunk.text().codePointAt(0)));
  }

  private Optional<Grid> read(List<Level> levels) {
    if (levels.isEmpty() || !complete(levels) || !nested(levels)) {
      return Optional.empty();
    }
    boolean surer =
        (sureSpans(levels) && (wasAskew() || wasCut(levels))) || ranLevelsTogether(levels);
    if (wasComplete() && !ranTogether(levels) && !surer && !breaksWord()) {
      return Optional.of(grid);
    }
    return anew(levels);
  }

  private Optional<Grid> anew(List<Level> levels) {
    if (levels.isEmpty() || !complete(levels)) {
      return Optional.empty();
    }
    Grid anew = with(levels);
    List<String> paths = paths(anew, levels.size());
    if (!distinct(paths)) {
      return Optional.empty();
    }
    return Optional.of(paths.equals(paths(grid, head)) && !breaksWord() ? grid : anew);
  }

  /** Whether there were fewer rows of heads than there are levels that surely span columns. */
  private boolean ranLevelsTogether(List<Level> levels) {
    return levels.size() > head
        && levels.getFirst().spans()
        && levels.stream()
            .flatMap(level -> level.heads().stream())
            .allMatch(h -> h.askew() <= SURE_ASKEW_EM);
  }

  /** Whether no head stands across the columns of one above it, or over more of them. */
  private static boolean nested(List<Level> levels) {
    List<Head> above = new ArrayList<>();
    for (Level level : levels) {
      for (Head head : level.heads()) {
        for (Head upper : above) {
          boolean apart = head.last() < upper.first() || upper.last() < head.first();
          boolean inside = upper.first() <= head.first() && head.last() <= upper.last();
          if (!apart && !inside) {
            return false;
          }
        }
      }
      above.addAll(level.heads());
    }
    return true;
  }

  private static boolean distinct(List<String> paths) {
    return paths.stream().distinct().count() == paths.size();
  }

  /** What stands over each column beside the labels, from the top. */
  static List<String> paths(Grid grid, int head) {
    List<String> paths = new ArrayList<>();
    for (int column = 1; column < grid.columns(); column++) {
      int at = column;
      paths.add(
          grid.cells().stream()
              .filter(c -> c.row() < head && c.column() <= at && at < c.column() + c.columnSpan())
              .map(cell -> cell.text().replaceAll("\\s", ""))
              .collect(Collectors.joining()));
    }
    return paths;
  }

  private List<Level> levels(FitHeadLine fit, double mostAskew) {
    List<Level> levels = new ArrayList<>();
    for (TextRow line : new ReadTextRows().read(words(false))) {
      List<Head> heads = fit.fit(words(line));
      if (heads.isEmpty() || heads.stream().anyMatch(h -> h.askew() > mostAskew)) {
        return List.of();
      }
      boolean spans = heads.stream().anyMatch(Head::spans);
      if (!levels.isEmpty()
          && levels.getLast().spans() == spans
          && levels.getLast().goesOn(heads)) {
        List<Head> both = new ArrayList<>(levels.removeLast().heads());
        both.addAll(heads);
        levels.add(new Level(both));
      } else {
        levels.add(new Level(heads));
      }
    }
    return levels;
  }

  /** Words of the head that stand over figures, or over labels. */
  private List<Word> words(boolean labels) {
    double end = ink.rights()[0];
    return grid.cells().stream()
        .filter(cell -> cell.row() < head)
        .flatMap(cell -> cell.words().stream())
        .filter(word -> (word.x0() < end || cornerEnds(word)) == labels)
        .toList();
  }

  /** A corner may be longer than all labels. */
  private boolean cornerEnds(Word word) {
    return word.x1() < ink.lefts()[1]
        && grid.cells().stream()
            .anyMatch(
                cell -> cell.row() < head && cell.column() == 0 && cell.words().contains(word));
  }

  /** Whether the lowest level, and no other, names all columns one by one. */
  private boolean complete(List<Level> levels) {
    Level lowest = levels.getLast();
    return !lowest.spans()
        && levels.stream().limit(levels.size() - 1).allMatch(Level::spans)
        && IntStream.range(1, grid.columns()).allMatch(lowest::covers);
  }

  /** Whether each column had a head of its own, and every level above went on over all of them. */
  private boolean wasComplete() {
    List<GridCell> heads =
        grid.cells().stream().filter(cell -> cell.row() < head && cell.column() > 0).toList();
    return distinct(paths(grid, head))
        && heads.stream().noneMatch(cell -> cell.empty() || askew(cell, MOST_ASKEW_EM))
        && heads.stream()
            .noneMatch(cell -> cell.columnSpan() > 1 && cell.row() + cell.rowSpan() == head);
  }

  /** Whether a word begins in one row of the head and ends in the next. */
  private boolean breaksWord() {
    List<GridCell> heads = grid.cells().stream().filter(c -> c.row() < head).toList();
    return heads.stream()
        .filter(cell -> BROKEN.matcher(cell.text()).matches())
        .anyMatch(cell ->
            heads.stream()
                .filter(c -> c.row() == cell.row() + cell.rowSpan() && c.column() == cell.column())
                .anyMatch(
                    below -> !below.empty() && Character.isLowerCase(below.text().charAt(0))));
  }

  /** Whether what was one head are several, each flush with the same side of its own column. */
  private boolean ranTogether(List<Level> levels) {
    return grid.cells().stream()
        .filter(cell -> cell.row() < head && cell.column() > 0 && cell.columnSpan() > 1)
        .anyMatch(cell -> {
          List<Head> parts =
              levels.stream()
                  .flatMap(level -> level.heads().stream())
                  .filter(part -> cell.words().containsAll(part.words()))
                  .toList();
          return parts.stream().map(Head::first).distinct().count() == cell.columnSpan()
              && parts.stream().noneMatch(Head::spans)
              && Stream.of(Side.RIGHT, Side.LEFT).anyMatch(side -> flush(parts, side));
        });
  }

  private boolean flush(List<Head> parts, Side side) {
    return parts.stream()
        .allMatch(part -> {
          Word first = part.words().getFirst();
          double off = ink.misfit(first.x0(), part.words().getLast().x1(), part.first(), side);
          return off <= BESIDE_EM * first.fontSize();
        });
  }

  /** Whether a head over several columns does not stand over the middle of them, or none spans. */
  private boolean wasAskew() {
    List<GridCell> spans =
        grid.cells().stream()
            .filter(cell -> cell.row() < head && cell.column() > 0 && cell.columnSpan() > 1)
            .toList();
    return spans.isEmpty() || spans.stream().anyMatch(cell -> askew(cell, SURE_ASKEW_EM));
  }

  /** Whether words of a head over several columns stood in cells of their own, farther off. */
  private boolean wasCut(List<Level> levels) {
    return levels.stream()
        .flatMap(level -> level.heads().stream())
        .filter(Head::spans)
        .anyMatch(span -> {
          List<GridCell> parts =
              grid.cells().stream()
                  .filter(cell -> cell.row() < head && cell.column() > 0 && !cell.empty())
                  .filter(cell -> span.words().containsAll(cell.words()))
                  .toList();
          return parts.size() > 1
              && parts.stream().anyMatch(cell -> askew(cell, span.askew() + BESIDE_EM));
        });
  }

  private boolean askew(GridCell cell, double most) {
    Box box = Box.aroundWords(cell.words());
    int last = cell.column() + cell.columnSpan() - 1;
    double em = cell.words().getFirst().fontSize();
    return ink.misfit(box.x0(), box.x1(), cell.column(), last) > most * em;
  }

  private boolean sureSpans(List<Level> levels) {
    return levels.getFirst().spans()
        && (levels.getFirst().heads().size() > 1 || underOnePeriod(levels.getFirst()))
        && levels.stream()
            .flatMap(level -> level.heads().stream())
            .allMatch(h -> h.askew() <= SURE_ASKEW_EM);
  }

  /** Whether a year or the like stands over all columns of figures. */
  private boolean underOnePeriod(Level level) {
    Head head = level.heads().getFirst();
    return head.last() - head.first() == grid.columns() - 2
        && ReadHeader.period(CellText.of(head.words()));
  }

  private Grid with(List<Level> levels) {
    List<GridCell> cells = new ArrayList<>();
    for (int row = 0; row < levels.size(); row++) {
      cells.addAll(cells(levels.get(row), row));
    }
    corner(levels, cells);
    int more = levels.size() - head;
    grid.cells().stream()
        .filter(cell -> cell.row() >= head)
        .forEach(cell -> cells.add(cell.at(cell.row() + more, cell.column())));
    return new Grid(grid.box(), grid.rows() + more, grid.columns(), cells);
  }

  private List<GridCell> cells(Level level, int row) {
    List<GridCell> cells = new ArrayList<>();
    List<Head> inOrder = new ArrayList<>(level.heads());
    inOrder.sort(Comparator.comparingInt(Head::first));
    for (int column = 1; column < grid.columns(); ) {
      int at = column;
      List<Head> here = inOrder.stream().filter(h -> h.first() == at).toList();
      List<Word> words = here.stream().flatMap(h -> h.words().stream()).toList();
      int span = here.isEmpty() ? 1 : here.getFirst().last() - at + 1;
      cells.add(new GridCell(row, at, 1, span, words));
      column += span;
    }
    return cells;
  }

  /** The corner stands on the level beside whose text it lies. */
  private void corner(List<Level> levels, List<GridCell> cells) {
    List<Word> words = words(true);
    int at = levels.size() - 1;
    for (int row = levels.size() - 2; row >= 0 && !words.isEmpty(); row--) {
      at = distance(words, levels.get(row)) < distance(words, levels.get(at)) ? row : at;
    }
    for (int row = 0; row < levels.size(); row++) {
      cells.add(new GridCell(row, 0, 1, 1, row == at ? words : List.of()));
    }
  }

  private static double distance(List<Word> words, Level level) {
    return level.heads().stream()
        .flatMap(h -> h.words().stream())
        .mapToDouble(word -> Math.abs(word.baseline() - words.getFirst().baseline()))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }
}
