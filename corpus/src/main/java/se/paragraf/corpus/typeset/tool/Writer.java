package se.paragraf.corpus.typeset.tool;

import java.util.List;
import se.paragraf.corpus.sample.Fields;

/** Makes a tool's input of pieces. */
interface Writer {

  /** Ending of the files the tool reads: {@code html}. */
  String ending();

  /**
   * The whole input.
   *
   * @param style one of the tool's styles
   * @param fields of the document, for running heads
   */
  String write(List<Piece> pieces, String style, Fields fields);
}
