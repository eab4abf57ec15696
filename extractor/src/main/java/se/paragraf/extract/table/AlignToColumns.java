package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.table.CellLine.Piece;

/** Sees rows of text against columns; a chunk is cut where a border runs between words. */
final class AlignToColumns {

  /** A chunk must reach this far, in em, into the ink of a column to stand over it. */
  private static final double REACH_EM = 0.35;

  /** ... or over this share of a narrow column. */
  private static final double REACH_SHARE = 0.5;

  /** A gap this wide, in em, at a border is the border. */
  private static final double CUT_GAP_EM = 0.4;

  /** Before a figure that begins where its column begins, a word space is enough. */
  private static final double FIGURE_GAP_EM = 0.12;

  /** A figure begins or ends with the others of its column within this, in em. */
  private static final double PLACE_EM = 0.15;

  /** Words end where their column does within this, in em. */
  private static final double FLUSH_EM = 0.3;

  private final Columns columns;

  AlignToColumns(Columns columns) {
    this.columns = columns;
  }

  CellLine align(TextRow row) {
    List<Piece> pieces = new ArrayList<>();
    for (Chunk chunk : row.chunks()) {
      for (Chunk part : cut(chunk)) {
        pieces.add(place(part));
      }
    }
    return new CellLine(row.baseline(), joinSameColumn(withoutOverlap(pieces)));
  }

  private List<Chunk> cut(Chunk chunk) {
    List<Chunk> parts = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    for (int i = 0; i < chunk.words().size(); i++) {
      Word word = chunk.words().get(i);
      boolean border =
          !open.isEmpty()
              && !Leaders.is(word)
              && !ReadTextRows.currencyOf(open.getLast(), word)
              && (borderBetween(open.getLast(), word)
                  || flushBetween(open.getLast(), chunk.words().subList(i, chunk.words().size())));
      if (border) {
        parts.add(new Chunk(open));
        open = new ArrayList<>();
      }
      open.add(word);
    }
    parts.add(new Chunk(open));
    return parts;
  }

  /** Whether the gap before the word shares a stretch with the white space at a border. */
  private boolean borderBetween(Word before, Word word) {
    double em = (word.x0() - before.x1()) / word.fontSize();
    for (int c = 0; c + 1 < columns.count(); c++) {
      if (before.x1() > columns.lefts()[c + 1] || word.x0() < columns.rights()[c]) {
        continue;
      }
      boolean figure =
          word.x0() >= columns.lefts()[c + 1] - 1
              && inPlace(word, c + 1)
              && CellNumber.looksNumeric(word.text())
              && !CellNumber.looksNumeric(before.text());
      return em >= (figure ? FIGURE_GAP_EM : CUT_GAP_EM);
    }
    return false;
  }

  /**
   * Whether the figure stands where those of the column do: at its end, its middle or its start.
   */
  private boolean inPlace(Word word, int column) {
    double slack = PLACE_EM * word.fontSize();
    double left = word.x0() - columns.lefts()[column];
    double right = columns.rights()[column] - word.x1();
    return left <= slack || right <= slack || Math.abs(left - right) <= 2 * slack;
  }

  /** Whether one column's text ends before the word, and the next one's where that column ends. */
  private boolean flushBetween(Word before, List<Word> rest) {
    double slack = FLUSH_EM * before.fontSize();
    for (int c = 0; c + 1 < columns.count(); c++) {
      double next = columns.rights()[c + 1];
      boolean ends = Math.abs(before.x1() - columns.rights()[c]) <= slack;
      boolean outermost = c + 2 == columns.count();
      boolean nextEnds =
          outermost || rest.stream().anyMatch(word -> Math.abs(word.x1() - next) <= slack);
      if (ends && nextEnds && columns.at(before.x0()) <= c) {
        return rest.getFirst().x0() - before.x1() >= FIGURE_GAP_EM * before.fontSize();
      }
    }
    return false;
  }

  private Piece place(Chunk chunk) {
    int first = columns.at(chunk.x0());
    int last = Math.max(first, columns.at(chunk.levelEnd()));
    while (first < last && !over(first, chunk)) {
      first++;
    }
    while (last > first && !over(last, chunk)) {
      last--;
    }
    return new Piece(chunk, first, last);
  }

  private boolean over(int column, Chunk chunk) {
    double left = columns.lefts()[column];
    double right = columns.rights()[column];
    double shared = Math.min(chunk.x1(), right) - Math.max(chunk.x0(), left);
    return shared > Math.min(REACH_EM * chunk.fontSize(), REACH_SHARE * (right - left));
  }

  /** Two chunks of one row never stand over one column: the one that spans yields. */
  private static List<Piece> withoutOverlap(List<Piece> pieces) {
    List<Piece> apart = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = apart.isEmpty() ? null : apart.getLast();
      if (before == null || piece.first() > before.last()) {
        apart.add(piece);
      } else if (piece.last() > before.last()) {
        apart.add(new Piece(piece.chunk(), before.last() + 1, piece.last()));
      } else if (before.first() < piece.first()) {
        apart.removeLast();
        apart.add(new Piece(before.chunk(), before.first(), piece.first() - 1));
        apart.add(piece);
      } else {
        apart.add(piece);
      }
    }
    return apart;
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
}
