package se.paragraf.extract.ocr;

import java.util.List;
import se.paragraf.extract.layout.Box;

/**
 * Tells where on a page that was read from its image figures stand in columns. An engine trained on
 * running text reads those worst, and nobody can guess them from the words around; they are read
 * once more, column by column, as figures.
 */
@FunctionalInterface
public interface FigureColumns {

  /** Nothing is read as figures only. */
  FigureColumns NONE = page -> List.of();

  /** The columns' boxes in the frame of the upright page, without their heads. */
  List<Box> of(OcrPage page);
}
