package se.paragraf.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.figure.DropRepeatedFigures;
import se.paragraf.extract.figure.FindFigures;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.PageLines;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.table.CaptionAtFoot;
import se.paragraf.extract.table.FindTables;
import se.paragraf.extract.table.HeadAtFoot;
import se.paragraf.extract.table.PageTable;
import se.paragraf.extract.table.RowsOverPage;
import se.paragraf.extract.table.TablePage;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Figure;
import se.paragraf.model.Region;

/** Tables and figures of every page of a file. */
final class FindGraphics {

  /** Words of a page set solid, without margins, cover as much as the page. */
  private static final double MOST_INKED = 1.5;

  private final FindTables findTables = new FindTables();
  private final HeadAtFoot headAtFoot = new HeadAtFoot(findTables);
  private final RowsOverPage rowsOverPage = new RowsOverPage();
  private final FindFigures findFigures = new FindFigures();
  private final DropRepeatedFigures dropRepeatedFigures = new DropRepeatedFigures();

  /**
   * What stands on the pages beside text.
   *
   * @param tables by page
   * @param figures of the whole file, in order of place
   * @param notices of what looks like a table and could not be read as one
   */
  record Graphics(List<List<PageTable>> tables, List<Figure> figures, List<Diagnostic> notices) {
    Graphics {
      tables = List.copyOf(tables);
      figures = List.copyOf(figures);
      notices = List.copyOf(notices);
    }
  }

  /** What belongs to the page and not to its text is neither cell nor label. */
  Graphics find(List<PageContent> contents, List<PageLayout> pages, List<PageLines> lines) {
    List<TablePage> read = new ArrayList<>(pages.size());
    List<Figure> figures = new ArrayList<>();
    List<Diagnostic> notices = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Word> words = TableWords.of(pages.get(i), lines.get(i));
      boolean overprinted = isOverprinted(lines.get(i));
      if (overprinted) {
        notices.add(PageNotices.overprinted(lines.get(i).number()));
      }
      List<PageTable> all = overprinted ? List.of() : tables(contents.get(i), words);
      List<PageTable> legible = all.stream().filter(PageTable::legible).toList();
      if (legible.size() < all.size()) {
        notices.add(TableNotices.illegible(lines.get(i).number()));
      }
      TablePage page = goOn(read, new TablePage(contents.get(i), words, legible));
      read.add(page);
      List<Region> taken = page.tables().stream().map(PageTable::region).toList();
      figures.addAll(findFigures.find(contents.get(i), words, taken));
    }
    List<List<PageTable>> tables = read.stream().map(TablePage::tables).toList();
    return new Graphics(tables, dropRepeatedFigures.drop(figures), notices);
  }

  private List<PageTable> tables(PageContent content, List<Word> words) {
    List<PageTable> found = findTables.find(content, words);
    return FindFigures.withoutSchemes(content, words, found, PageTable::region);
  }

  /** Whether the words of a page lie over each other, as those of no page that is to be read do. */
  private static boolean isOverprinted(PageLines page) {
    double inked =
        page.lines().stream()
            .flatMap(line -> line.words().stream())
            .mapToDouble(word -> word.width() * word.height())
            .sum();
    return inked > MOST_INKED * page.width() * page.height();
  }

  /**
   * The page with what stands at the foot of the one before and belongs to its first table: the
   * head, which is taken off there, or the caption; or with the last rows of the table there.
   */
  private TablePage goOn(List<TablePage> before, TablePage page) {
    if (before.isEmpty()) {
      return page;
    }
    TablePage last = before.getLast();
    Optional<HeadAtFoot.Pages> both = headAtFoot.join(last, page);
    if (both.isPresent()) {
      before.set(before.size() - 1, both.get().before());
      return both.get().next();
    }
    return CaptionAtFoot.find(last.words(), last.tables())
        .map(above -> page.with(above.over(page.tables())))
        .orElseGet(() -> rowsOverPage.find(last, page));
  }
}
