package se.paragraf.extract.word;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.table.Grid;
import se.paragraf.extract.table.GridCell;
import se.paragraf.extract.table.ToldGrid;

/**
 * Text that is set, from its own top left corner.
 *
 * @param grids the tables in it, outer before inner
 * @param pictures where pictures stand
 */
record Laid(
    List<Line> lines, List<ToldGrid> grids, List<Box> pictures, double width, double height) {

  Laid {
    lines = List.copyOf(lines);
    grids = List.copyOf(grids);
    pictures = List.copyOf(pictures);
  }

  List<Word> words() {
    return lines.stream().flatMap(line -> line.words().stream()).toList();
  }

  Laid moved(double right, double down) {
    return new Laid(
        lines.stream().map(line -> moved(line, right, down)).toList(),
        grids.stream().map(told -> moved(told, right, down)).toList(),
        pictures.stream().map(box -> moved(box, right, down)).toList(),
        width + right,
        height + down);
  }

  private static Line moved(Line line, double right, double down) {
    return new Line(line.page(), shifted(line.words(), right, down), line.told());
  }

  private static ToldGrid moved(ToldGrid told, double right, double down) {
    Grid grid = told.grid();
    List<GridCell> cells =
        grid.cells().stream()
            .map(cell ->
                new GridCell(
                    cell.row(),
                    cell.column(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    shifted(cell.words(), right, down)))
            .toList();
    Grid there = new Grid(moved(grid.box(), right, down), grid.rows(), grid.columns(), cells);
    return new ToldGrid(there, told.drawn());
  }

  private static Box moved(Box box, double right, double down) {
    return new Box(box.x0() + right, box.y0() + down, box.x1() + right, box.y1() + down);
  }

  private static List<Word> shifted(List<Word> words, double right, double down) {
    List<Word> moved = new ArrayList<>(words.size());
    for (Word word : words) {
      moved.add(
          new Word(
              word.text(),
              word.x0() + right,
              word.y0() + down,
              word.x1() + right,
              word.y1() + down,
              word.baseline() + down,
              word.fontSize(),
              word.face(),
              word.color(),
              word.direction(),
              word.order(),
              word.mcid(),
              word.raised(),
              word.confidence()));
    }
    return moved;
  }
}
