package se.paragraf.extract.table;

/** Tells running text from what may stand in a table. */
final class Prose {

  /** Fewer words are a label or a heading. */
  private static final int LEAST_WORDS = 6;

  /** Narrower lines are a column of a table as likely as of text; in em. */
  private static final double LEAST_WIDTH_EM = 16;

  private Prose() {}

  /** Whether the chunk looks like a full line of running text. */
  static boolean line(Chunk chunk) {
    return chunk.words().size() >= LEAST_WORDS
        && chunk.x1() - chunk.x0() >= LEAST_WIDTH_EM * chunk.fontSize()
        && !chunk.numeric();
  }

  /** Whether the row is one line of running text that fills most of the width. */
  static boolean row(TextRow row, double width, double share) {
    return row.chunks().size() == 1
        && line(row.chunks().getFirst())
        && row.x1() - row.x0() >= share * width;
  }
}
