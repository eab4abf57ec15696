package se.paragraf.extract.table;

import java.util.List;
import java.util.Optional;
import se.paragraf.model.Region;

/**
 * A table, or the part of one that stands on one page.
 *
 * @param page 1-based
 * @param grid rows and columns; a title printed as first row is taken out of it
 * @param headerRows number of leading rows that are headers; 0 where a table goes on without
 * @param title as printed in or above it
 * @param unit of the figures, as printed
 * @param notes below it, as printed
 * @param covered what the table, its caption and its notes cover on the page; not a heading above
 * @param firstOnPage whether no running text stands above it
 * @param lastOnPage whether no running text stands below it
 * @param confidence 0-1
 */
public record PageTable(
    int page,
    Grid grid,
    int headerRows,
    Optional<String> title,
    Optional<String> unit,
    List<String> notes,
    List<Region> covered,
    boolean firstOnPage,
    boolean lastOnPage,
    double confidence) {

  public PageTable {
    notes = List.copyOf(notes);
    covered = List.copyOf(covered);
  }

  /** The grid alone, without title and notes. */
  public Region region() {
    return grid.box().on(page);
  }
}
