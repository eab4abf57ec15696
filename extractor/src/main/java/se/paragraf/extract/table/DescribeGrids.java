package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.layout.Word;

/**
 * Grids that the file itself tells, to the tables among them: some only set things side by side.
 */
public final class DescribeGrids {

  /** Where each word stands in its cell was told, not found out. */
  private static final double TOLD = 1.0;

  /**
   * @param pageHeight in points
   * @param words of the page outside all grids
   * @return in the order of the grids; of grids inside one another that are tables the outer
   */
  public List<PageTable> describe(
      List<ToldGrid> grids, int page, double pageHeight, List<Word> words) {
    JudgeGrid judge = new JudgeGrid(pageHeight);
    DescribeTable describe = new DescribeTable(page, pageHeight, new ReadTextRows().read(words));
    List<PageTable> tables = new ArrayList<>();
    for (ToldGrid told : grids) {
      Grid grid = TidyGrid.tidy(told.grid());
      Optional<Double> table = told.drawn() ? judge.ruled(grid, true) : judge.borderless(grid);
      boolean inside = tables.stream().anyMatch(t -> t.grid().box().contains(told.grid().box(), 0));
      if (table.isPresent() && !inside) {
        tables.add(describe.describe(grid, TOLD));
      }
    }
    return List.copyOf(tables);
  }
}
