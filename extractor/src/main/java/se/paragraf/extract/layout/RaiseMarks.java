package se.paragraf.extract.layout;

import java.util.ArrayList;
import java.util.List;

/** Tells which words are raised marks (superscripts) of a word beside them. */
final class RaiseMarks {

  /** A mark hangs at most this far, in points, from the word it belongs to. */
  private static final double NEAR_PT = 3.0;

  private static final int LONGEST_MARK = 4;

  /** Words of one line stand nearer than this, in em. */
  private static final double SPACE_EM = 0.6;

  private RaiseMarks() {}

  /**
   * @param smaller the mark's size is at most this share of the word's
   */
  static List<Word> mark(List<Word> words, double smaller) {
    List<Word> marked = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      marked.add(raised(word, words, i, smaller) ? asRaised(word) : word);
    }
    return marked;
  }

  /** Candidates stand close in the list too, since words come by baseline. */
  private static boolean raised(Word mark, List<Word> words, int at, double smaller) {
    boolean tooLong = mark.text().length() > LONGEST_MARK;
    if (tooLong || mark.direction() != 0 || at > 0 && goesOn(words.get(at - 1), mark)) {
      return false;
    }
    for (int i = at + 1; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.direction() != 0 || word.baseline() - mark.baseline() > word.fontSize()) {
        break;
      }
      if (hangsOn(mark, word, smaller)) {
        return true;
      }
    }
    return false;
  }

  /** A short word after another of its size, on its baseline, is of that line. */
  private static boolean goesOn(Word before, Word mark) {
    double gap = mark.x0() - before.x1();
    return before.text().length() > LONGEST_MARK
        && before.fontSize() == mark.fontSize()
        && before.baseline() == mark.baseline()
        && gap > 0
        && gap < SPACE_EM * mark.fontSize();
  }

  private static boolean hangsOn(Word mark, Word word, double smaller) {
    return mark.fontSize() <= smaller * word.fontSize()
        && word.baseline() - mark.baseline() > 0.1 * word.fontSize()
        && mark.x0() >= word.x1() - NEAR_PT
        && mark.x0() <= word.x1() + NEAR_PT;
  }

  private static Word asRaised(Word w) {
    return new Word(
        w.text(),
        w.x0(),
        w.y0(),
        w.x1(),
        w.y1(),
        w.baseline(),
        w.fontSize(),
        w.face(),
        w.color(),
        w.direction(),
        w.order(),
        w.mcid(),
        true,
        w.confidence());
  }
}
