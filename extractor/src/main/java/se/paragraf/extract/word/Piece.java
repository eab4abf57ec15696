package se.paragraf.extract.word;

import java.util.List;

/** What follows each other in a paragraph. */
sealed interface Piece {

  /** Characters set alike. */
  record Text(String text, RunFormat format) implements Piece {}

  record Tab() implements Piece {}

  record LineBreak() implements Piece {}

  record PageBreak() implements Piece {}

  /** The number of a page or of pages, which only a printed file has. */
  record PageNumber() implements Piece {}

  /** A picture or chart, with its size in points. */
  record Picture(double width, double height) implements Piece {}

  /** A text box or note that hangs on the paragraph. */
  record Aside(List<Content> contents) implements Piece {
    public Aside {
      contents = List.copyOf(contents);
    }
  }
}
