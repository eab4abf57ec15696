package se.paragraf.extract.table;

import java.util.List;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;

/**
 * A page and the tables that were found on it.
 *
 * @param words without furniture
 * @param tables top to bottom
 */
public record TablePage(PageContent content, List<Word> words, List<PageTable> tables) {
  public TablePage {
    words = List.copyOf(words);
    tables = List.copyOf(tables);
  }

  /** The same page with other tables. */
  public TablePage with(List<PageTable> others) {
    return new TablePage(content, words, others);
  }
}
