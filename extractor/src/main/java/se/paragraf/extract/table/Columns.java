package se.paragraf.extract.table;

import java.util.Arrays;
import java.util.List;
import se.paragraf.extract.table.FindGutters.Gutter;

/**
 * The columns of a table: where they border on each other, and how far their ink reaches.
 *
 * @param borders one more than there are columns, left to right
 * @param lefts where the ink of each column begins at the earliest
 * @param rights where it ends at the latest; between two columns parted by white space, the space
 *     lies between
 */
record Columns(double[] borders, double[] lefts, double[] rights) {

  /** Columns with lines between them. */
  static Columns drawn(double[] borders) {
    return new Columns(
        borders,
        Arrays.copyOf(borders, borders.length - 1),
        Arrays.copyOfRange(borders, 1, borders.length));
  }

  /**
   * @param borders drawn ones
   * @param gutters by drawn column, the white strips that part it further
   */
  static Columns of(double[] borders, List<List<Gutter>> gutters) {
    int count = borders.length - 1 + gutters.stream().mapToInt(List::size).sum();
    double[] all = new double[count + 1];
    double[] lefts = new double[count];
    double[] rights = new double[count];
    int at = 0;
    for (int c = 0; c + 1 < borders.length; c++) {
      all[at] = borders[c];
      lefts[at] = borders[c];
      for (Gutter gutter : gutters.get(c)) {
        rights[at] = gutter.x0();
        at++;
        all[at] = gutter.middle();
        lefts[at] = gutter.x1();
      }
      rights[at] = borders[c + 1];
      at++;
    }
    all[count] = borders[borders.length - 1];
    return new Columns(all, lefts, rights);
  }

  int count() {
    return lefts.length;
  }

  /** Column that holds the position; those outside belong to the outermost. */
  int at(double x) {
    int column = 0;
    while (column + 1 < count() && x >= borders[column + 1]) {
      column++;
    }
    return column;
  }

  /** The columns from {@code first} up to but not including {@code end}. */
  Columns part(int first, int end) {
    return new Columns(
        Arrays.copyOfRange(borders, first, end + 1),
        Arrays.copyOfRange(lefts, first, end),
        Arrays.copyOfRange(rights, first, end));
  }
}
