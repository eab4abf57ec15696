package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.table.FindGutters.Gutter;

/**
 * Fills the bones of a table with words and parts, by white space, what the lines left together:
 * columns without lines between them, rows without lines between them.
 */
final class RefineSkeleton {

  /** Inside a ruled column a white strip parts only when it is this wide, in em. */
  private static final double SOFT_COLUMN_EM = 1.0;

  /** ... and stands in this share of the column's lines ... */
  private static final double SOFT_COLUMN_SHARE = 0.5;

  /** ... of which there are this many. */
  private static final int SOFT_COLUMN_LINES = 3;

  private final ReadTextRows readRows = new ReadTextRows();
  private final Skeleton bones;
  private final List<Word> words;

  /** Words by hard row and column. */
  private final Map<Integer, Map<Integer, List<Word>>> places = new TreeMap<>();

  /** Whether white space alone makes columns here (no standing lines). */
  private final boolean borderless;

  RefineSkeleton(Skeleton bones, List<Word> words) {
    this.bones = bones;
    this.words = List.copyOf(words);
    this.borderless = bones.columns() == 1;
    for (Word word : words) {
      int r = band(bones.ys(), (word.y0() + word.y1()) / 2);
      int c = band(bones.xs(), (word.x0() + word.x1()) / 2);
      if (r >= 0 && c >= 0) {
        places
            .computeIfAbsent(r, key -> new TreeMap<>())
            .computeIfAbsent(c, key -> new ArrayList<>())
            .add(word);
      }
    }
  }

  Grid refine() {
    List<List<Gutter>> gutters = new ArrayList<>();
    for (int c = 0; c < bones.columns(); c++) {
      gutters.add(gutters(c));
    }
    Columns columns = Columns.of(bones.xs(), gutters);
    return new AssembleGrid(bones, columns, rowsOf(columns)).assemble(words);
  }

  private List<Gutter> gutters(int column) {
    List<Word> inBand = new ArrayList<>();
    for (int r = 0; r < bones.rows(); r++) {
      if (!spansColumns(r, column)) {
        inBand.addAll(at(r, column));
      }
    }
    List<TextRow> rows = readRows.read(inBand);
    List<Gutter> gutters = new FindGutters().find(rows);
    if (borderless) {
      return gutters;
    }
    return gutters.stream().filter(gutter -> strong(gutter, rows)).toList();
  }

  /** White space inside a ruled column parts it only where figures stand beyond it. */
  private static boolean strong(Gutter gutter, List<TextRow> rows) {
    double em = FindGutters.median(rows.stream().mapToDouble(TextRow::fontSize).toArray());
    long both = 0;
    long figures = 0;
    for (TextRow row : rows) {
      if (row.x0() < gutter.middle() && row.x1() > gutter.middle()) {
        both++;
        figures +=
            row.chunks().stream().anyMatch(c -> c.x0() > gutter.middle() && c.numeric()) ? 1 : 0;
      }
    }
    boolean wide = gutter.width() >= SOFT_COLUMN_EM * em || FindGutters.partsFigures(gutter, rows);
    return wide
        && both >= SOFT_COLUMN_LINES
        && both >= SOFT_COLUMN_SHARE * rows.size()
        && figures >= SOFT_COLUMN_SHARE * both;
  }

  private boolean spansColumns(int row, int column) {
    int id = bones.owner()[row][column];
    return (column > 0 && bones.owner()[row][column - 1] == id)
        || (column + 1 < bones.columns() && bones.owner()[row][column + 1] == id);
  }

  private boolean spansRows(int row, int column) {
    int id = bones.owner()[row][column];
    return (row > 0 && bones.owner()[row - 1][column] == id)
        || (row + 1 < bones.rows() && bones.owner()[row + 1][column] == id);
  }

  private List<Word> at(int row, int column) {
    return places.getOrDefault(row, Map.of()).getOrDefault(column, List.of());
  }

  /** For each hard row, the soft row of every word in it. */
  private List<Map<Word, Integer>> rowsOf(Columns columns) {
    AlignToColumns align = new AlignToColumns(columns);
    Optional<Double> pitch =
        GroupLines.pitch(readRows.read(words).stream().map(align::align).toList());
    List<Map<Word, Integer>> rows = new ArrayList<>();
    for (int r = 0; r < bones.rows(); r++) {
      List<Word> inBand = new ArrayList<>();
      for (int c = 0; c < bones.columns(); c++) {
        if (!spansRows(r, c)) {
          inBand.addAll(at(r, c));
        }
      }
      rows.add(softRows(inBand, align, pitch));
    }
    return rows;
  }

  private Map<Word, Integer> softRows(
      List<Word> inBand, AlignToColumns align, Optional<Double> pitch) {
    List<TextRow> textRows = readRows.read(inBand);
    List<CellLine> lines = textRows.stream().map(align::align).toList();
    boolean parts = borderless || SplitRuledRow.parts(lines);
    int[] groups = parts ? new GroupLines().group(lines, pitch) : new int[lines.size()];
    Map<Word, Integer> rows = new IdentityHashMap<>();
    for (int i = 0; i < textRows.size(); i++) {
      for (Chunk chunk : textRows.get(i).chunks()) {
        for (Word word : chunk.words()) {
          rows.put(word, groups[i]);
        }
      }
    }
    return rows;
  }

  /** Index of the band that holds the position; -1 outside. */
  static int band(double[] borders, double at) {
    if (at < borders[0] || at > borders[borders.length - 1]) {
      return -1;
    }
    int band = 0;
    while (band + 2 < borders.length && at >= borders[band + 1]) {
      band++;
    }
    return band;
  }
}
