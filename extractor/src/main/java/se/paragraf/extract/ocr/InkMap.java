package se.paragraf.extract.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which pixels of an image are ink, and the connected shapes they make (8-neighbours).
 *
 * @param shapeOf for every pixel the index of its shape, or -1 on paper
 * @param shapes in the order of their topmost row
 */
record InkMap(int width, int height, int[] shapeOf, List<Shape> shapes) {

  /** A pixel at most this light is ink once the paper has been made white. */
  static final int INK_LEVEL = 160;

  static InkMap of(GreyImage image) {
    int width = image.width();
    int[] parent = new int[image.pixels().length];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = (image.pixels()[i] & 0xFF) <= INK_LEVEL ? i : -1;
    }
    for (int y = 0; y < image.height(); y++) {
      for (int x = 0; x < width; x++) {
        if (parent[y * width + x] >= 0) {
          joinEarlierNeighbours(parent, x, y, width);
        }
      }
    }
    return number(parent, width, image.height());
  }

  private static void joinEarlierNeighbours(int[] parent, int x, int y, int width) {
    int here = y * width + x;
    if (x > 0) {
      join(parent, here, here - 1);
    }
    for (int i = Math.max(0, x - 1); y > 0 && i <= Math.min(width - 1, x + 1); i++) {
      join(parent, here, here - width + i - x);
    }
  }

  private static void join(int[] parent, int a, int b) {
    if (parent[b] < 0) {
      return;
    }
    int rootA = root(parent, a);
    int rootB = root(parent, b);
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }

  private static int root(int[] parent, int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private static InkMap number(int[] parent, int width, int height) {
    int[] shapeOf = new int[parent.length];
    Arrays.fill(shapeOf, -1);
    List<int[]> boxes = new ArrayList<>();
    for (int i = 0; i < parent.length; i++) {
      if (parent[i] < 0) {
        continue;
      }
      int root = root(parent, i);
      int x = i % width;
      int y = i / width;
      if (root == i) {
        shapeOf[i] = boxes.size();
        boxes.add(new int[] {x, y, x + 1, y + 1, 0});
      }
      int[] box = boxes.get(shapeOf[root]);
      shapeOf[i] = shapeOf[root];
      box[0] = Math.min(box[0], x);
      box[2] = Math.max(box[2], x + 1);
      box[3] = y + 1;
      box[4]++;
    }
    List<Shape> shapes = boxes.stream().map(b -> new Shape(b[0], b[1], b[2], b[3], b[4])).toList();
    return new InkMap(width, height, shapeOf, shapes);
  }

  boolean ink(int x, int y) {
    return x >= 0 && y >= 0 && x < width && y < height && shapeOf[y * width + x] >= 0;
  }

  /** Connected ink: its box in pixels (right and bottom exclusive) and how many pixels it has. */
  record Shape(int x0, int y0, int x1, int y1, int pixels) {
    int width() {
      return x1 - x0;
    }

    int height() {
      return y1 - y0;
    }

    int longer() {
      return Math.max(width(), height());
    }
  }
}
