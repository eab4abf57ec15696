package se.paragraf.extract.table;

import java.util.List;
import se.paragraf.extract.layout.Word;

/**
 * A cell before it is known what it means.
 *
 * @param row 0-based
 * @param column 0-based
 * @param rowSpan at least 1
 * @param columnSpan at least 1
 * @param words in any order; none in an empty cell
 */
public record GridCell(int row, int column, int rowSpan, int columnSpan, List<Word> words) {

  public GridCell {
    words = List.copyOf(words);
  }

  boolean empty() {
    return words.isEmpty();
  }

  String text() {
    return CellText.of(words);
  }

  boolean bold() {
    return !words.isEmpty()
        && words.stream().filter(w -> !w.raised()).allMatch(word -> word.face().bold());
  }

  GridCell at(int newRow, int newColumn) {
    return new GridCell(newRow, newColumn, rowSpan, columnSpan, words);
  }
}
