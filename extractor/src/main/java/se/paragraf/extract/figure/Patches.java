package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.layout.Box;

/**
 * What hangs together on a page, told on a coarse raster so that even a map costs no more than the
 * page is large.
 */
final class Patches {

  /** Side of a square of the raster, points. */
  private static final double SQUARE_PT = 4;

  /** Squares that may be marked before the page is given up. */
  private static final int MOST_MARKS = 4_000_000;

  private final int columns;
  private final int rows;
  private final boolean[] inked;
  private int marks;

  Patches(double width, double height) {
    this.columns = (int) Math.ceil(width / SQUARE_PT) + 1;
    this.rows = (int) Math.ceil(height / SQUARE_PT) + 1;
    this.inked = new boolean[columns * rows];
  }

  /** Inks the box and {@code reach} points around it. */
  void ink(Box box, double reach) {
    int left = column(box.x0() - reach);
    int right = column(box.x1() + reach);
    int bottom = row(box.y1() + reach);
    for (int r = row(box.y0() - reach); r <= bottom && marks < MOST_MARKS; r++) {
      for (int c = left; c <= right; c++) {
        inked[r * columns + c] = true;
        marks++;
      }
    }
  }

  /** The boxes of what hangs together, in no order that matters. */
  List<Box> patches() {
    List<Box> patches = new ArrayList<>();
    boolean[] seen = new boolean[inked.length];
    int[] stack = new int[inked.length];
    for (int i = 0; i < inked.length; i++) {
      if (inked[i] && !seen[i]) {
        patches.add(flood(i, seen, stack));
      }
    }
    return patches;
  }

  private Box flood(int start, boolean[] seen, int[] stack) {
    int depth = 0;
    stack[depth++] = start;
    seen[start] = true;
    int left = columns;
    int right = 0;
    int top = rows;
    int bottom = 0;
    while (depth > 0) {
      int at = stack[--depth];
      int c = at % columns;
      int r = at / columns;
      left = Math.min(left, c);
      right = Math.max(right, c);
      top = Math.min(top, r);
      bottom = Math.max(bottom, r);
      int[] next = {
        c > 0 ? at - 1 : -1,
        c + 1 < columns ? at + 1 : -1,
        r > 0 ? at - columns : -1,
        r + 1 < rows ? at + columns : -1
      };
      for (int n : next) {
        if (n >= 0 && inked[n] && !seen[n]) {
          seen[n] = true;
          stack[depth++] = n;
        }
      }
    }
    return new Box(
        left * SQUARE_PT, top * SQUARE_PT, (right + 1) * SQUARE_PT, (bottom + 1) * SQUARE_PT);
  }

  private int column(double x) {
    return Math.clamp((int) (x / SQUARE_PT), 0, columns - 1);
  }

  private int row(double y) {
    return Math.clamp((int) (y / SQUARE_PT), 0, rows - 1);
  }
}
