package se.paragraf.extract.table;

import java.util.List;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;

/**
 * Words on one baseline that stand together; what one line of one cell looks like.
 *
 * @param words left to right, at least one
 */
record Chunk(List<Word> words) {

  Chunk {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a chunk has at least one word");
    }
    words = List.copyOf(words);
  }

  String text() {
    return Word.joined(words);
  }

  double x0() {
    return words.getFirst().x0();
  }

  double x1() {
    return words.getLast().x1();
  }

  /** Where the ink ends but for raised marks, which hang in the margin, and leaders. */
  double levelEnd() {
    for (int i = words.size() - 1; i >= 0; i--) {
      if (!words.get(i).raised() && (i == 0 || !Leaders.is(words.get(i)))) {
        return words.get(i).x1();
      }
    }
    return x1();
  }

  Box box() {
    return Box.aroundWords(words);
  }

  /** Of the first word that is not raised. */
  double baseline() {
    return ReadTextRows.baseline(words);
  }

  double fontSize() {
    double largest = words.getFirst().fontSize();
    for (Word word : words) {
      largest = Math.max(largest, word.fontSize());
    }
    return largest;
  }

  boolean bold() {
    return words.stream().filter(w -> !w.raised()).allMatch(word -> word.face().bold());
  }

  /** Whether it reads as a number or stands for one. */
  boolean numeric() {
    return CellNumber.looksNumeric(text());
  }
}
