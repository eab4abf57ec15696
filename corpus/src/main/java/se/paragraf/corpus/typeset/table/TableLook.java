package se.paragraf.corpus.typeset.table;

/**
 * How a table is set.
 *
 * @param size of its type, points
 * @param padding between figures and the edges of their cells, points
 */
record TableLook(Lines lines, Place place, double size, double padding) {

  /** What parts the cells. */
  enum Lines {
    RULED,
    ACROSS,
    HEAD_AND_FOOT,
    ZEBRA,
    BORDERLESS
  }

  /** Where the table stands. */
  enum Place {
    IN_TEXT,
    IN_COLUMN,
    LANDSCAPE,
    SIDEWAYS,
    LONG,
    LONG_ONCE
  }

  /** {@code RULED IN_TEXT}. */
  @Override
  public String toString() {
    return lines + " " + place;
  }
}
