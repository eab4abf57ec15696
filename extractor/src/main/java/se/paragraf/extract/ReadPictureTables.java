package se.paragraf.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.paragraf.extract.FindGraphics.Graphics;
import se.paragraf.extract.ReadPages.ReadPage;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.ocr.OcrPage;
import se.paragraf.extract.ocr.OcrPages;
import se.paragraf.extract.ocr.OcrResult;
import se.paragraf.extract.pdf.PdfFile;
import se.paragraf.extract.table.FindTables;
import se.paragraf.extract.table.PageTable;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Figure;
import se.paragraf.model.Region;

/**
 * Figures that are pictures of tables, to tables: a page that was written may hold what somebody
 * copied as a picture.
 */
final class ReadPictureTables {

  /** A picture of a table shows little text beside it; a chart has words all over. */
  private static final double LEAST_IN_TABLES = 0.7;

  /** Fewer rows are a caption, or a chart's legend. */
  private static final int FEWEST_ROWS = 3;

  /** More pictures in one file are an album; the rest stay figures. */
  private static final int MOST_PICTURES = 100;

  private final OcrPages ocrPages;
  private final FindTables findTables = new FindTables();

  ReadPictureTables(OcrPages ocrPages) {
    this.ocrPages = ocrPages;
  }

  /** The same graphics, pictures of tables as tables. */
  Graphics read(PdfFile pdf, List<ReadPage> pages, Graphics graphics) {
    Set<Integer> upright =
        pages.stream()
            .filter(page -> page.placement().isStraight() && !page.lines().read())
            .map(page -> page.lines().number())
            .collect(Collectors.toSet());
    List<Region> pictures =
        graphics.figures().stream()
            .filter(figure -> figure.kind() == Figure.Kind.RASTER)
            .flatMap(figure -> figure.region().stream())
            .filter(place -> upright.contains(place.page()))
            .limit(MOST_PICTURES)
            .toList();
    if (pictures.isEmpty()) {
      return graphics;
    }
    Replaced replaced = new Replaced(graphics);
    Map<Region, OcrResult> results = ocrPages.readPictures(pdf, pictures);
    for (Figure figure : graphics.figures()) {
      Optional<OcrResult> result = figure.region().map(results::get);
      result.ifPresent(read -> replace(figure, read, replaced));
    }
    return replaced.graphics();
  }

  private void replace(Figure figure, OcrResult result, Replaced replaced) {
    Region place = figure.region().orElseThrow();
    switch (result) {
      case OcrResult.Unread unread -> replaced.notices.add(OcrNotices.ofPicture(unread));
      case OcrResult.Read read -> {
        List<PageTable> found = tables(read.page());
        if (found.stream().allMatch(PageTable::legible)) {
          UnaryOperator<Box> move = onto(place, read.page());
          found.forEach(table -> replaced.add(table.moved(move).titled(figure.caption())));
          replaced.figures.removeIf(left -> left == figure && !found.isEmpty());
        } else {
          replaced.notices.add(TableNotices.illegible(place.page()));
        }
      }
    }
  }

  /** The tables of a picture that shows tables and little else. */
  private List<PageTable> tables(OcrPage picture) {
    List<PageTable> found =
        findTables.find(picture.content(), picture.words()).stream()
            .filter(table -> table.grid().rows() >= FEWEST_ROWS)
            .toList();
    List<Word> words = picture.words();
    long inside =
        words.stream()
            .filter(word ->
                found.stream().anyMatch(table -> table.grid().box().widened(1).holdsCenter(word)))
            .count();
    return inside >= LEAST_IN_TABLES * words.size() ? found : List.of();
  }

  /** From the frame of the picture, straightened, to the page that it stands on. */
  private static UnaryOperator<Box> onto(Region place, OcrPage picture) {
    return box -> {
      Region shown = picture.placement().toDisplay(box.on(place.page()));
      return new Box(
          place.x0() + shown.x0(),
          place.y0() + shown.y0(),
          place.x0() + shown.x1(),
          place.y0() + shown.y1());
    };
  }

  /** Graphics of a file on the way. */
  private static final class Replaced {
    private final List<List<PageTable>> tables;
    private final List<Figure> figures;
    private final List<Diagnostic> notices;

    Replaced(Graphics graphics) {
      this.tables = new ArrayList<>(graphics.tables());
      this.figures = new ArrayList<>(graphics.figures());
      this.notices = new ArrayList<>(graphics.notices());
    }

    void add(PageTable table) {
      List<PageTable> onPage = new ArrayList<>(tables.get(table.page() - 1));
      onPage.add(table);
      onPage.sort(Comparator.comparing(PageTable::region));
      tables.set(table.page() - 1, List.copyOf(onPage));
    }

    Graphics graphics() {
      return new Graphics(tables, figures, notices);
    }
  }
}
