package se.paragraf.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.table.Grid;
import se.paragraf.extract.table.GridCell;
import se.paragraf.extract.table.ToldGrid;

/** Sets paragraphs below one another and the cells of tables beside one another. */
final class SetText {

  /** White space left and right of what a cell holds, points, with room to tell columns apart. */
  private static final double CELL_PADDING_PT = 9;

  private final int page;
  private final boolean head;

  /**
   * @param page number of the made-up page
   * @param head whether it is a page head or foot
   */
  SetText(int page, boolean head) {
    this.page = page;
    this.head = head;
  }

  Laid set(List<Content> contents) {
    Pile pile = new Pile();
    for (Content content : contents) {
      switch (content) {
        case Content.Paragraph paragraph -> paragraph(paragraph, pile);
        case Content.Grid grid -> pile.add(grid(grid), 0);
        case Content.SectionEnd end -> {}
      }
    }
    return pile.laid();
  }

  private void paragraph(Content.Paragraph paragraph, Pile pile) {
    pile.space(paragraph);
    pile.add(new SetParagraph(page, head, paragraph).set(), 0);
    pile.spaceBelow(paragraph);
    for (Piece piece : paragraph.pieces()) {
      if (piece instanceof Piece.Aside aside) {
        pile.add(set(aside.contents()), 0);
      }
    }
  }

  /** What is set so far, top to bottom. */
  private static final class Pile {
    private final List<Line> lines = new ArrayList<>();
    private final List<ToldGrid> grids = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private Optional<Content.Paragraph> before = Optional.empty();
    private double width;
    private double y;

    void add(Laid laid, double right) {
      Laid placed = laid.moved(right, y);
      lines.addAll(placed.lines());
      grids.addAll(placed.grids());
      pictures.addAll(placed.pictures());
      width = Math.max(width, placed.width());
      y = placed.height();
      before = Optional.empty();
    }

    void space(Content.Paragraph paragraph) {
      boolean close =
          paragraph.format().contextual().orElse(false)
              && before.filter(p -> p.style().equals(paragraph.style())).isPresent();
      if (close) {
        y -= before.flatMap(p -> p.format().after()).orElse(0.0);
      } else if (!lines.isEmpty()) {
        y += paragraph.format().before().orElse(0.0);
      }
    }

    void spaceBelow(Content.Paragraph paragraph) {
      y += paragraph.format().after().orElse(0.0);
      before = Optional.of(paragraph);
    }

    Laid laid() {
      return new Laid(lines, grids, pictures, width, y);
    }
  }

  private record SetCell(Content.Cell cell, int row, int rows, Laid laid) {}

  private Laid grid(Content.Grid grid) {
    List<SetCell> cells = cells(grid);
    int columns = grid.columns();
    double[] left = new double[columns + 1];
    for (int column = 0; column < columns; column++) {
      left[column + 1] = left[column] + width(grid, cells, column);
    }
    for (SetCell wide : cells) {
      int end = wide.cell().column() + wide.cell().span();
      double missing =
          wide.laid().width() + 2 * CELL_PADDING_PT - (left[end] - left[wide.cell().column()]);
      for (int column = end; column <= columns && missing > 0; column++) {
        left[column] += missing;
      }
    }
    double[] top = tops(grid, cells);
    return place(new Frame(left, top), cells, grid.drawn());
  }

  /** Borders of columns and of rows. */
  private record Frame(double[] left, double[] top) {
    Box box() {
      return new Box(0, 0, left[left.length - 1], top[top.length - 1]);
    }
  }

  private List<SetCell> cells(Content.Grid grid) {
    List<SetCell> cells = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      for (Content.Cell cell : grid.rows().get(row).cells()) {
        boolean own = !cell.goesOn() || above(grid, row, cell).isEmpty();
        if (own) {
          int rows = 1;
          while (row + rows < grid.rows().size()
              && below(grid, row + rows, cell).filter(Content.Cell::goesOn).isPresent()) {
            rows++;
          }
          cells.add(new SetCell(cell, row, rows, set(cell.contents())));
        }
      }
    }
    return cells;
  }

  private static Optional<Content.Cell> above(Content.Grid grid, int row, Content.Cell cell) {
    return row == 0 ? Optional.empty() : below(grid, row - 1, cell);
  }

  /** The cell of a row under the same columns. */
  private static Optional<Content.Cell> below(Content.Grid grid, int row, Content.Cell cell) {
    return grid.rows().get(row).cells().stream()
        .filter(other -> other.column() == cell.column() && other.span() == cell.span())
        .findFirst();
  }

  private static double width(Content.Grid grid, List<SetCell> cells, int column) {
    double told = column < grid.widths().size() ? grid.widths().get(column) : 0;
    double needed =
        cells.stream()
            .filter(c -> c.cell().column() == column && c.cell().span() == 1)
            .mapToDouble(c -> c.laid().width() + 2 * CELL_PADDING_PT)
            .max()
            .orElse(0);
    return Math.max(told, needed);
  }

  private static double[] tops(Content.Grid grid, List<SetCell> cells) {
    double[] top = new double[grid.rows().size() + 1];
    for (int row = 0; row < grid.rows().size(); row++) {
      double end = top[row] + 1;
      for (SetCell cell : cells) {
        if (cell.row() + cell.rows() - 1 == row) {
          end = Math.max(end, top[cell.row()] + cell.laid().height());
        }
      }
      top[row + 1] = end;
    }
    return top;
  }

  private static Laid place(Frame frame, List<SetCell> cells, boolean drawn) {
    List<Line> lines = new ArrayList<>();
    List<ToldGrid> inner = new ArrayList<>();
    List<Box> pictures = new ArrayList<>();
    List<GridCell> known = new ArrayList<>();
    for (SetCell cell : cells) {
      Laid placed =
          cell.laid()
              .moved(frame.left()[cell.cell().column()] + CELL_PADDING_PT, frame.top()[cell.row()]);
      lines.addAll(placed.lines());
      inner.addAll(placed.grids());
      pictures.addAll(placed.pictures());
      known.add(gridCell(cell, placed.words()));
    }
    int rows = frame.top().length - 1;
    int columns = frame.left().length - 1;
    List<ToldGrid> grids = new ArrayList<>();
    if (rows > 0 && columns > 0) {
      Grid grid = new Grid(frame.box(), rows, columns, filled(known, rows, columns));
      grids.add(new ToldGrid(grid, drawn));
    }
    grids.addAll(inner);
    return new Laid(lines, grids, pictures, frame.box().x1(), frame.box().y1());
  }

  private static GridCell gridCell(SetCell cell, List<Word> words) {
    return new GridCell(cell.row(), cell.cell().column(), cell.rows(), cell.cell().span(), words);
  }

  /** With empty cells where rows begin late or end early. */
  private static List<GridCell> filled(List<GridCell> cells, int rows, int columns) {
    boolean[][] taken = new boolean[rows][columns];
    List<GridCell> all = new ArrayList<>();
    for (GridCell cell : cells) {
      boolean free = true;
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
          free &= !taken[row][column];
          taken[row][column] = true;
        }
      }
      if (free) {
        all.add(cell);
      }
    }
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          all.add(new GridCell(row, column, 1, 1, List.of()));
        }
      }
    }
    return all;
  }
}
