package se.paragraf.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A table; one that goes on over pages is one table with its header once.
 *
 * @param id document id, {@code #t}, 1-based position in the document
 * @param unit {@code mnkr}, as printed in the corner cell, caption or heading
 * @param regions one per page it stands on; empty in a file without pages
 * @param headerRows number of leading rows that are headers
 * @param columns number of columns of the grid
 * @param cells in row-major order; non-overlapping
 * @param notes footnotes as printed below it
 * @param heading index in {@link Document#headings()} of the nearest heading above
 * @param picture whether it was read out of a picture by OCR
 * @param confidence 0–1, how sure the structure is
 * @param paragraph number of the § it stands in
 */
public record Table(
    String id,
    Optional<String> title,
    Optional<String> unit,
    List<Region> regions,
    int headerRows,
    int columns,
    List<Cell> cells,
    List<String> notes,
    Optional<Integer> heading,
    boolean picture,
    double confidence,
    Optional<Integer> paragraph) {

  /** One that stands in no § of which is known. */
  public Table(
      String id,
      Optional<String> title,
      Optional<String> unit,
      List<Region> regions,
      int headerRows,
      int columns,
      List<Cell> cells,
      List<String> notes,
      Optional<Integer> heading,
      boolean picture,
      double confidence) {
    this(
        id,
        title,
        unit,
        regions,
        headerRows,
        columns,
        cells,
        notes,
        heading,
        picture,
        confidence,
        Optional.empty());
  }

  public Table {
    regions = List.copyOf(regions);
    cells = List.copyOf(cells);
    notes = List.copyOf(notes);
  }

  /**
   * A cell.
   *
   * @param row 0-based
   * @param column 0-based
   * @param text as printed, footnote marks included; empty when the cell is
   * @param mark footnote mark printed on it
   * @param value the number in the cell as printed ({@code 1 234,5} is 1234.5), when it is a number
   * @param region empty when the cell is
   * @param confidence 0–1, how sure it is that the text stands in this row and column, and in the
   *     unit and for the period that its quantity tells
   * @param note what the footnote says that the mark points to
   */
  public record Cell(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      String text,
      Optional<String> mark,
      Optional<Double> value,
      Optional<Region> region,
      double confidence,
      Optional<String> note) {

    /** A cell without a note. */
    public Cell(
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        String text,
        Optional<String> mark,
        Optional<Double> value,
        Optional<Region> region,
        double confidence) {
      this(
          row,
          column,
          rowSpan,
          columnSpan,
          text,
          mark,
          value,
          region,
          confidence,
          Optional.empty());
    }

    /** Confidence of a figure whose head, label, unit or period is doubtful. */
    private static final double DOUBTFUL = 0.5;

    /** The same, as one whose meaning is doubtful. */
    public Cell doubted() {
      return new Cell(
          row,
          column,
          rowSpan,
          columnSpan,
          text,
          mark,
          value,
          region,
          Math.min(confidence, DOUBTFUL),
          note);
    }

    /** A cell that is where it seems to be. */
    public Cell(
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        String text,
        Optional<String> mark,
        Optional<Double> value,
        Optional<Region> region) {
      this(row, column, rowSpan, columnSpan, text, mark, value, region, 1);
    }
  }

  /**
   * The same under the id and below the heading it has in its document.
   *
   * @param heading index in {@link Document#headings()}
   */
  public Table placed(String id, Optional<Integer> heading) {
    return with(id, heading, paragraph);
  }

  /** The same table with other cells. */
  public Table with(List<Cell> cells) {
    return new Table(
        id,
        title,
        unit,
        regions,
        headerRows,
        columns,
        cells,
        notes,
        heading,
        picture,
        confidence,
        paragraph);
  }

  /** The same in a §. */
  public Table inParagraph(Optional<Integer> paragraph) {
    return with(id, heading, paragraph);
  }

  private Table with(String id, Optional<Integer> heading, Optional<Integer> paragraph) {
    return new Table(
        id,
        title,
        unit,
        regions,
        headerRows,
        columns,
        cells,
        notes,
        heading,
        picture,
        confidence,
        paragraph);
  }

  /** The grid, spans repeated as empty strings after the first cell. */
  public List<List<String>> rows() {
    int count = cells.stream().mapToInt(cell -> cell.row() + 1).max().orElse(0);
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      rows.add(new ArrayList<>(Collections.nCopies(columns, "")));
    }
    cells.forEach(cell -> rows.get(cell.row()).set(cell.column(), cell.text()));
    return rows.stream().map(List::copyOf).toList();
  }
}
