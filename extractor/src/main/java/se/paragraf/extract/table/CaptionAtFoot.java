package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.extract.layout.Word;

/**
 * The numbered caption that stands last on a page and belongs to the table that begins the next.
 *
 * @param withHead whether lines of the table's head stand below the caption, so that the next page
 *     lacks them
 */
public record CaptionAtFoot(String title, boolean withHead) {

  /** More lines below a caption are text or a table. */
  private static final int MOST_LINES_BELOW = 4;

  /**
   * @param words of the page without its furniture
   * @param tables on the page
   */
  public static Optional<CaptionAtFoot> find(List<Word> words, List<PageTable> tables) {
    List<TextRow> rows = rows(words);
    int from = Math.max(0, rows.size() - 1 - MOST_LINES_BELOW);
    for (int i = rows.size() - 1; i >= from; i--) {
      TextRow row = rows.get(i);
      if (DescribeTable.numberedCaption(row)) {
        List<TextRow> below = rows.subList(i + 1, rows.size());
        boolean last =
            below.stream().allMatch(CaptionAtFoot::headLine)
                && tables.stream().noneMatch(t -> t.region().y1() > row.baseline());
        return last
            ? Optional.of(new CaptionAtFoot(DescribeTable.text(List.of(row)), !below.isEmpty()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Upright ones, top to bottom. */
  private static List<TextRow> rows(List<Word> words) {
    List<TextRow> rows =
        new ArrayList<>(
            new ReadTextRows().read(words.stream().filter(w -> w.direction() == 0).toList()));
    rows.sort(Comparator.comparingDouble(TextRow::baseline));
    return rows;
  }

  private static boolean headLine(TextRow row) {
    return row.chunks().stream().noneMatch(Prose::line);
  }

  /** The tables of the next page, the first under this caption where it has none of its own. */
  public List<PageTable> over(List<PageTable> next) {
    boolean mine =
        !next.isEmpty() && next.getFirst().firstOnPage() && next.getFirst().title().isEmpty();
    if (!mine) {
      return next;
    }
    PageTable titled = next.getFirst().titled(Optional.of(title));
    return Stream.concat(
            Stream.of(withHead ? titled.withoutWholeHead() : titled), next.stream().skip(1))
        .toList();
  }
}
