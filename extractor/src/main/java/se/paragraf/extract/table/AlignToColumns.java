package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.table.CellLine.Piece;

/** Sees rows of text against column borders; a chunk is cut where a border runs between words. */
final class AlignToColumns {

  /** A chunk may stick out this far, in em, into the next column without standing over it. */
  private static final double OVERHANG_EM = 0.35;

  /** Share of a narrow column that a chunk covers when it stands over it. */
  private static final double COVERED_SHARE = 0.5;

  /** A gap this wide, in em, at a border is the border. */
  private static final double CUT_GAP_EM = 0.4;

  private final double[] xs;

  /**
   * @param xs borders of the columns, left to right
   */
  AlignToColumns(double[] xs) {
    this.xs = xs.clone();
  }

  CellLine align(TextRow row) {
    List<Piece> pieces = new ArrayList<>();
    for (Chunk chunk : row.chunks()) {
      for (Chunk part : cut(chunk)) {
        pieces.add(place(part));
      }
    }
    return new CellLine(row.baseline(), joinSameColumn(pieces));
  }

  /** Cuts at a border that runs through a gap wider than a word space. */
  private List<Chunk> cut(Chunk chunk) {
    List<Chunk> parts = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    for (Word word : chunk.words()) {
      if (!open.isEmpty() && borderBetween(open.getLast(), word)) {
        parts.add(new Chunk(open));
        open = new ArrayList<>();
      }
      open.add(word);
    }
    parts.add(new Chunk(open));
    return parts;
  }

  private boolean borderBetween(Word before, Word word) {
    double gap = word.x0() - before.x1();
    if (gap < CUT_GAP_EM * word.fontSize()) {
      return false;
    }
    return column(before.x1()) != column(word.x0());
  }

  private Piece place(Chunk chunk) {
    double slack = OVERHANG_EM * chunk.fontSize();
    int first = column(chunk.x0());
    int last = column(chunk.x1());
    while (first < last && !over(first, chunk, slack)) {
      first++;
    }
    while (last > first && !over(last, chunk, slack)) {
      last--;
    }
    return new Piece(chunk, first, last);
  }

  private boolean over(int column, Chunk chunk, double slack) {
    double shared = Math.min(chunk.x1(), xs[column + 1]) - Math.max(chunk.x0(), xs[column]);
    double least = Math.min(slack, COVERED_SHARE * (xs[column + 1] - xs[column]));
    return shared > least;
  }

  private static List<Piece> joinSameColumn(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!joined.isEmpty() && piece.first() <= joined.getLast().last()) {
        Piece before = joined.removeLast();
        List<Word> words = new ArrayList<>(before.chunk().words());
        words.addAll(piece.chunk().words());
        joined.add(
            new Piece(
                new Chunk(words),
                Math.min(before.first(), piece.first()),
                Math.max(before.last(), piece.last())));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private int column(double x) {
    int column = 0;
    while (column + 2 < xs.length && x >= xs[column + 1]) {
      column++;
    }
    return column;
  }
}
