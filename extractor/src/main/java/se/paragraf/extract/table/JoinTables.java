package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;
import se.paragraf.model.Region;
import se.paragraf.model.Table;
import se.paragraf.model.Table.Cell;

/** Parts of tables to tables: what goes on over pages becomes one, its header once. */
public final class JoinTables {

  /** Column borders of two parts may differ by this share of the width. */
  private static final double SAME_WIDTH_SHARE = 0.03;

  /** Columns of two parts begin or end within this, in points. */
  private static final double SAME_EDGE_PT = 6;

  /**
   * @param parts of one document, by page, then top to bottom
   * @return in the same order; ids are empty until the document is known
   */
  public List<Table> join(List<PageTable> parts) {
    List<List<PageTable>> tables = new ArrayList<>();
    for (PageTable part : columnByColumn(parts)) {
      if (!tables.isEmpty() && goesOn(tables.getLast().getLast(), part)) {
        tables.getLast().add(part);
      } else {
        tables.add(new ArrayList<>(List.of(part)));
      }
    }
    return tables.stream().map(JoinTables::table).toList();
  }

  /** What goes on at the top of the next column of text follows the part at the foot of its own. */
  private static List<PageTable> columnByColumn(List<PageTable> parts) {
    List<PageTable> ordered = new ArrayList<>(parts);
    for (int i = 1; i < ordered.size(); i++) {
      if (goesOnBeside(ordered.get(i), ordered.get(i - 1))) {
        Collections.swap(ordered, i - 1, i);
      }
    }
    return ordered;
  }

  private static boolean goesOn(PageTable before, PageTable part) {
    return goesOnBeside(before, part) || goesOnOverPage(before, part);
  }

  /** Whether the part stands in the column of text to the right, under the same head once more. */
  private static boolean goesOnBeside(PageTable before, PageTable part) {
    return part.page() == before.page()
        && part.grid().box().x0() >= before.grid().box().x1()
        && part.grid().box().y0() < before.grid().box().y0()
        && part.title().isEmpty()
        && part.headerRows() > 0
        && part.grid().columns() == before.grid().columns()
        && sameHeader(before, part);
  }

  private static boolean goesOnOverPage(PageTable before, PageTable part) {
    return part.page() == before.page() + 1
        && before.lastOnPage()
        && part.footHead().isEmpty()
        && part.firstOnPage()
        && part.grid().columns() == before.grid().columns()
        && (sameWidth(before.grid().box(), part.grid().box()) || sameColumns(before, part))
        && (part.headerRows() == 0 || sameHeader(before, part));
  }

  private static boolean sameWidth(Box a, Box b) {
    return Math.abs(a.width() - b.width()) <= SAME_WIDTH_SHARE * Math.max(a.width(), b.width());
  }

  /** Whether every column begins, ends or has its middle where the other's does. */
  private static boolean sameColumns(PageTable before, PageTable part) {
    for (int column = 0; column < part.grid().columns(); column++) {
      Optional<Box> a = ink(before.grid(), column);
      Optional<Box> b = ink(part.grid(), column);
      boolean apart =
          a.isPresent()
              && b.isPresent()
              && Math.abs(a.get().x0() - b.get().x0()) > SAME_EDGE_PT
              && Math.abs(a.get().x1() - b.get().x1()) > SAME_EDGE_PT
              && Math.abs(a.get().centerX() - b.get().centerX()) > SAME_EDGE_PT;
      if (apart) {
        return false;
      }
    }
    return true;
  }

  static Optional<Box> ink(Grid grid, int column) {
    List<Word> words =
        grid.cells().stream()
            .filter(cell -> cell.column() == column && cell.columnSpan() == 1)
            .flatMap(cell -> cell.words().stream())
            .toList();
    return words.isEmpty() ? Optional.empty() : Optional.of(Box.aroundWords(words));
  }

  /** Whether both heads say the same over the figures, however they were read. */
  private static boolean sameHeader(PageTable a, PageTable b) {
    return headWords(a).equals(headWords(b));
  }

  private static List<String> headWords(PageTable part) {
    return part.grid().cells().stream()
        .filter(cell -> cell.row() < part.headerRows() && cell.column() > 0)
        .flatMap(cell -> cell.words().stream())
        .map(Word::text)
        .sorted()
        .toList();
  }

  /** The part whose head gives most columns a name of their own; the first of equals. */
  private static PageTable bestHeaded(List<PageTable> parts) {
    PageTable best = parts.getFirst();
    for (PageTable part : parts) {
      boolean same = part.headerRows() > 0 && sameHeader(part, best);
      best = same && named(part) > named(best) ? part : best;
    }
    return best;
  }

  private static long named(PageTable part) {
    return ReadHeads.paths(part.grid(), part.headerRows()).stream()
        .filter(path -> !path.isEmpty())
        .distinct()
        .count();
  }

  private static Table table(List<PageTable> parts) {
    PageTable first = parts.getFirst();
    List<Region> regions = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    PageTable headed = bestHeaded(parts);
    List<Cell> cells =
        headed.grid().cells().stream()
            .filter(cell -> cell.row() < headed.headerRows())
            .map(cell -> cell(cell, cell.row(), headed))
            .toList();
    for (PageTable part : parts) {
      cells = below(cells, part, headed);
      part.footHead().ifPresent(head -> regions.add(head.region()));
      regions.add(part.region());
      notes.addAll(part.notes());
    }
    double confidence = parts.stream().mapToDouble(PageTable::confidence).min().orElse(0);
    Table joined =
        new Table(
            "",
            first.title(),
            first.unit(),
            regions,
            headed.headerRows(),
            first.grid().columns(),
            cells,
            notes,
            Optional.empty(),
            parts.stream().anyMatch(PageTable::read),
            confidence);
    return new DoubtCells(joined).doubt();
  }

  /** The cells so far and the body of the next part. */
  private static List<Cell> below(List<Cell> above, PageTable part, PageTable headed) {
    int first = 1 + above.stream().mapToInt(Cell::row).max().orElse(-1);
    int dropped = part.headerRows();
    boolean elsewhere = dropped == 0 && !sameColumns(headed, part);
    List<Cell> cells = new ArrayList<>(above);
    for (GridCell cell : part.grid().cells()) {
      if (cell.row() >= dropped) {
        Cell placed = cell(cell, cell.row() - dropped + first, part);
        cells.add(elsewhere && cell.column() > 0 ? placed.doubted() : placed);
      }
    }
    boolean goesOn = first > headed.headerRows();
    return goesOn ? JoinLabels.join(cells, first) : cells;
  }

  /** What may have been read wrong has no value: a wrong number is worse than none. */
  private static Cell cell(GridCell cell, int row, PageTable part) {
    String text = cell.text();
    Optional<Region> region =
        cell.empty() ? Optional.empty() : Optional.of(part.place(cell.words()));
    double sure = cell.words().stream().mapToDouble(Word::confidence).min().orElse(1);
    return new Cell(
        row,
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        text,
        mark(cell),
        sure < PageTable.LEAST_READ ? Optional.empty() : CellNumber.value(withoutMark(cell)),
        region,
        sure);
  }

  /** A raised word at the end. */
  private static Optional<String> mark(GridCell cell) {
    return cell.words().stream()
        .filter(Word::raised)
        .map(Word::text)
        .reduce((first, second) -> first + " " + second);
  }

  private static String withoutMark(GridCell cell) {
    return CellText.of(cell.words().stream().filter(word -> !word.raised()).toList());
  }
}
