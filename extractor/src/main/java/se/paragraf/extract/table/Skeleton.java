package se.paragraf.extract.table;

import se.paragraf.extract.layout.Box;

/**
 * The bones of a table: where lines part it, before its text is looked at.
 *
 * @param xs column borders, left to right; one more than there are columns
 * @param ys row borders, top to bottom
 * @param owner by row and column, the number of the cell that holds this place; cells are
 *     rectangles
 */
record Skeleton(double[] xs, double[] ys, int[][] owner) {

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  Box box() {
    return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
  }

  Box place(int row, int column) {
    return new Box(xs[column], ys[row], xs[column + 1], ys[row + 1]);
  }
}
