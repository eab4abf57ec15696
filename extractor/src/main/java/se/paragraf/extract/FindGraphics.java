package se.paragraf.extract;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.figure.DropRepeatedFigures;
import se.paragraf.extract.figure.FindFigures;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.PageLines;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.table.FindTables;
import se.paragraf.extract.table.PageTable;
import se.paragraf.model.Figure;
import se.paragraf.model.Region;

/** Tables and figures of every page of a file. */
final class FindGraphics {

  private final FindTables findTables = new FindTables();
  private final FindFigures findFigures = new FindFigures();
  private final DropRepeatedFigures dropRepeatedFigures = new DropRepeatedFigures();

  /**
   * What stands on the pages beside text.
   *
   * @param tables by page
   * @param figures of the whole file, in order of place
   */
  record Graphics(List<List<PageTable>> tables, List<Figure> figures) {}

  /** What belongs to the page and not to its text is neither cell nor label. */
  Graphics find(List<PageContent> contents, List<PageLayout> pages, List<PageLines> lines) {
    List<List<PageTable>> tables = new ArrayList<>(pages.size());
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Word> words = TableWords.of(pages.get(i), lines.get(i));
      // Columns of a scan are not sure enough yet to put a number under its header.
      boolean read = lines.get(i).read();
      List<PageTable> found = read ? List.of() : findTables.find(contents.get(i), words);
      tables.add(found);
      List<Region> taken = found.stream().map(PageTable::region).toList();
      figures.addAll(findFigures.find(contents.get(i), words, taken));
    }
    return new Graphics(List.copyOf(tables), dropRepeatedFigures.drop(figures));
  }
}
