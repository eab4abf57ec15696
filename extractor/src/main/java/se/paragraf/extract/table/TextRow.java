package se.paragraf.extract.table;

import java.util.List;
import se.paragraf.extract.layout.Box;

/**
 * What stands on one baseline.
 *
 * @param baseline y
 * @param chunks left to right, at least one
 */
record TextRow(double baseline, List<Chunk> chunks) {

  TextRow {
    if (chunks.isEmpty()) {
      throw new IllegalArgumentException("a row of text has at least one chunk");
    }
    chunks = List.copyOf(chunks);
  }

  double x0() {
    return chunks.getFirst().x0();
  }

  double x1() {
    return chunks.stream().mapToDouble(Chunk::x1).max().orElseThrow();
  }

  double fontSize() {
    return chunks.stream().mapToDouble(Chunk::fontSize).max().orElseThrow();
  }

  Box box() {
    return Box.around(chunks.stream().map(Chunk::box).toList());
  }
}
