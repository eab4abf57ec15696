package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;

/** Reads a box that lines part into rows of one cell each, whatever white space is in them. */
final class BoxedColumn {

  private BoxedColumn() {}

  /** Bands without text are no rows. */
  static Grid grid(Skeleton bones, List<Word> words) {
    double[] ys = bones.ys();
    double left = bones.xs()[0];
    double right = bones.xs()[bones.xs().length - 1];
    List<GridCell> cells = new ArrayList<>();
    for (int i = 0; i + 1 < ys.length; i++) {
      Box band = new Box(left, ys[i], right, ys[i + 1]);
      List<Word> inside = words.stream().filter(band::holdsCenter).toList();
      if (!inside.isEmpty()) {
        cells.add(new GridCell(cells.size(), 0, 1, 1, inside));
      }
    }
    return new Grid(new Box(left, ys[0], right, ys[ys.length - 1]), cells.size(), 1, cells);
  }
}
