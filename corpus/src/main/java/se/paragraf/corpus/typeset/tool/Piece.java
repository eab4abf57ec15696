package se.paragraf.corpus.typeset.tool;

import java.util.List;

/** Something that stands on the page as one, the same for every tool. */
sealed interface Piece {

  /** The sorts of running text; each tool has a style per sort. */
  enum Sort {
    DOCUMENT,
    SECTION,
    PROSE,
    LEAD,
    BULLET,
    NUMBER,
    ATT,
    LINE,
    CASE,
    SIGNATURE
  }

  /**
   * A paragraph of text.
   *
   * @param mark the number of a numbered point, else empty
   */
  record Text(Sort sort, String mark, String text) implements Piece {
    static Text of(Sort sort, String text) {
      return new Text(sort, "", text);
    }
  }

  /** The heading of a §: its number as printed and its title. */
  record Head(String label, String title) implements Piece {}

  /** A labelled line of the front page. */
  record Field(String label, List<String> lines) implements Piece {
    public Field {
      lines = List.copyOf(lines);
    }
  }

  /** A line of the list of matters. */
  record Agenda(String label, String title) implements Piece {}

  /**
   * A table.
   *
   * @param wide whether it stands on a landscape page of its own
   */
  record Table(List<List<String>> rows, int headerRows, boolean wide) implements Piece {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** What follows begins on a new page. */
  record NewPage() implements Piece {}
}
