package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.table.CellLine.Piece;

/** Makes the cells, once it is known where columns and rows run. */
final class AssembleGrid {

  private final Skeleton bones;
  private final Columns columns;
  private final List<Map<Word, Integer>> softRows;
  private final int[] firstRow;
  private final ReadTextRows readRows = new ReadTextRows();

  /**
   * @param columns all of them; borders of the bones are borders of theirs
   * @param softRows for each row of the bones, which of its parts a word stands in
   */
  AssembleGrid(Skeleton bones, Columns columns, List<Map<Word, Integer>> softRows) {
    this.bones = bones;
    this.columns = columns;
    this.softRows = softRows;
    this.firstRow = new int[bones.rows() + 1];
    for (int r = 0; r < bones.rows(); r++) {
      int parts = softRows.get(r).values().stream().mapToInt(part -> part + 1).max().orElse(1);
      firstRow[r + 1] = firstRow[r] + parts;
    }
  }

  Grid assemble(List<Word> words) {
    Map<Integer, int[]> extents = extents();
    Map<Integer, List<Word>> inside = new TreeMap<>();
    for (Word word : words) {
      int r = RefineSkeleton.band(bones.ys(), (word.y0() + word.y1()) / 2);
      int c = RefineSkeleton.band(bones.xs(), (word.x0() + word.x1()) / 2);
      if (r >= 0 && c >= 0) {
        inside.computeIfAbsent(bones.owner()[r][c], key -> new ArrayList<>()).add(word);
      }
    }
    List<GridCell> cells = new ArrayList<>();
    extents.forEach((id, e) -> part(e, inside.getOrDefault(id, List.of()), cells));
    return new Grid(bones.box(), firstRow[bones.rows()], columns.count(), cells);
  }

  private Map<Integer, int[]> extents() {
    Map<Integer, int[]> extents = new TreeMap<>();
    for (int r = 0; r < bones.rows(); r++) {
      for (int c = 0; c < bones.columns(); c++) {
        int row = r;
        int column = c;
        int[] e =
            extents.computeIfAbsent(
                bones.owner()[r][c], key -> new int[] {row, column, row, column});
        e[2] = Math.max(e[2], r);
        e[3] = Math.max(e[3], c);
      }
    }
    return extents;
  }

  /** Parts a cell of the bones along the soft borders inside it. */
  private void part(int[] extent, List<Word> words, List<GridCell> cells) {
    int row = firstRow[extent[0]];
    int rowSpan = firstRow[extent[2] + 1] - row;
    int left = index(bones.xs()[extent[1]]);
    int right = index(bones.xs()[extent[3] + 1]);
    if (extent[0] != extent[2] || rowSpan == 1) {
      partColumns(row, rowSpan, new int[] {left, right}, words, cells);
      return;
    }
    Map<Word, Integer> parts = softRows.get(extent[0]);
    for (int part = 0; part < rowSpan; part++) {
      int wanted = part;
      List<Word> inPart =
          words.stream().filter(word -> parts.getOrDefault(word, 0) == wanted).toList();
      partColumns(row + part, 1, new int[] {left, right}, inPart, cells);
    }
  }

  private void partColumns(
      int row, int rowSpan, int[] range, List<Word> words, List<GridCell> cells) {
    boolean whole = range[1] - range[0] == 1 || hardInside(range);
    if (whole) {
      cells.add(new GridCell(row, range[0], rowSpan, range[1] - range[0], words));
      return;
    }
    AlignToColumns align = new AlignToColumns(columns.part(range[0], range[1]));
    List<CellLine> lines = readRows.read(words).stream().map(align::align).toList();
    int count = range[1] - range[0];
    boolean[] joined = joinedBorders(lines, count);
    int start = 0;
    for (int c = 1; c <= count; c++) {
      if (c == count || !joined[c]) {
        cells.add(
            new GridCell(row, range[0] + start, rowSpan, c - start, wordsIn(lines, start, c)));
        start = c;
      }
    }
  }

  /** Which borders inside the row are stood over by text that has no neighbour to yield to. */
  private static boolean[] joinedBorders(List<CellLine> lines, int columns) {
    boolean[] joined = new boolean[columns + 1];
    for (CellLine line : lines) {
      for (Piece piece : line.pieces()) {
        boolean alone =
            lines.stream()
                .flatMap(other -> other.pieces().stream())
                .noneMatch(other ->
                    other != piece
                        && other.first() == other.last()
                        && piece.over(other.first())
                        && other.first() != piece.first());
        for (int c = piece.first() + 1; c <= piece.last() && alone; c++) {
          joined[c] = true;
        }
      }
    }
    return joined;
  }

  private static List<Word> wordsIn(List<CellLine> lines, int from, int to) {
    return lines.stream()
        .flatMap(line -> line.pieces().stream())
        .filter(piece -> piece.first() >= from && piece.first() < to)
        .flatMap(piece -> piece.chunk().words().stream())
        .toList();
  }

  private boolean hardInside(int[] range) {
    for (int i = range[0] + 1; i < range[1]; i++) {
      for (double hard : bones.xs()) {
        if (columns.borders()[i] == hard) {
          return true;
        }
      }
    }
    return false;
  }

  private int index(double x) {
    for (int i = 0; i < columns.borders().length; i++) {
      if (columns.borders()[i] == x) {
        return i;
      }
    }
    throw new IllegalStateException("no border at " + x);
  }
}
