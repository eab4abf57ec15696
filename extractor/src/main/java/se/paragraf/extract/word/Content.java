package se.paragraf.extract.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What follows each other in the text of a file. */
sealed interface Content {

  /**
   * A paragraph.
   *
   * @param format with everything under it
   * @param style its style
   * @param marker what its list puts before it
   */
  record Paragraph(
      ParagraphFormat format,
      Optional<String> style,
      Optional<Piece.Text> marker,
      List<Piece> pieces)
      implements Content {
    public Paragraph {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A table, as data or only to set things side by side.
   *
   * @param widths of its columns as the file tells, points; may be fewer than there are
   * @param rows top to bottom
   * @param drawn whether lines or colours show it
   */
  record Grid(List<Double> widths, List<Row> rows, boolean drawn) implements Content {
    public Grid {
      widths = List.copyOf(widths);
      rows = List.copyOf(rows);
    }

    int columns() {
      return rows.stream()
          .flatMap(row -> row.cells().stream())
          .mapToInt(cell -> cell.column() + cell.span())
          .max()
          .orElse(0);
    }
  }

  /** A row; its cells left to right. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param column 0-based
   * @param span columns it goes over
   * @param goesOn whether it is one with the cell above it
   */
  record Cell(int column, int span, boolean goesOn, List<Content> contents) {
    public Cell {
      contents = List.copyOf(contents);
    }
  }

  /**
   * The end of a section: what stands before it, back to the last one, is set like this.
   *
   * @param widthPt of its pages
   * @param heads parts that hold its page heads, by kind: {@code default}, {@code first}
   * @param feet parts that hold its page feet
   * @param ownFirst whether its first page has a head of its own
   * @param newPage whether it begins on a page of its own
   */
  record SectionEnd(
      double widthPt,
      Map<String, String> heads,
      Map<String, String> feet,
      boolean ownFirst,
      boolean newPage)
      implements Content {
    public SectionEnd {
      heads = Map.copyOf(heads);
      feet = Map.copyOf(feet);
    }
  }
}
