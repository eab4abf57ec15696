package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;

/** Rows of dots that lead the eye from a label to the figures of its row. */
final class Leaders {

  private static final Pattern LEADER = Pattern.compile("(?:\\. ?){4}[. ]*+");

  private static final Pattern DOTS = Pattern.compile("\\.+");

  /** Dots of one leader stand no farther apart, in em. */
  private static final double WIDEST_GAP_EM = 1.5;

  private Leaders() {}

  static boolean is(Word word) {
    String text = word.text();
    return text.length() >= 4 && text.charAt(0) == '.' && LEADER.matcher(text).matches();
  }

  /** The same words, but dots set apart from each other as one word where they are a leader. */
  static List<Word> gather(List<Word> words) {
    if (words.stream().filter(Leaders::dots).limit(4).count() < 4) {
      return words;
    }
    List<Word> gathered = new ArrayList<>(words.size());
    for (List<Word> row : ReadTextRows.rows(words)) {
      gatherRow(row, gathered);
    }
    return gathered;
  }

  private static void gatherRow(List<Word> row, List<Word> gathered) {
    int start = 0;
    while (start < row.size()) {
      int end = start + 1;
      while (dots(row.get(start)) && end < row.size() && goesOn(row.get(end - 1), row.get(end))) {
        end++;
      }
      Word whole = whole(row.subList(start, end));
      if (is(whole)) {
        gathered.add(whole);
      } else {
        gathered.addAll(row.subList(start, end));
      }
      start = end;
    }
  }

  private static boolean goesOn(Word before, Word word) {
    return dots(word) && word.x0() - before.x1() <= WIDEST_GAP_EM * word.fontSize();
  }

  private static boolean dots(Word word) {
    return !word.text().isEmpty()
        && word.text().charAt(0) == '.'
        && DOTS.matcher(word.text()).matches();
  }

  private static Word whole(List<Word> dots) {
    Word first = dots.getFirst();
    return dots.size() == 1
        ? first
        : new Word(
                Word.joined(dots),
                first.x0(),
                first.y0(),
                first.x1(),
                first.y1(),
                first.baseline(),
                first.fontSize(),
                first.face(),
                first.color(),
                first.direction(),
                first.order(),
                first.mcid(),
                first.raised(),
                first.confidence())
            .in(Box.aroundWords(dots));
  }
}
