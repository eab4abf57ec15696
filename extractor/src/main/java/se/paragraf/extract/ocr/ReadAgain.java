package se.paragraf.extract.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Has words that were read with doubt read once more, alone and at twice the size, and keeps what
 * was read more surely.
 */
final class ReadAgain {

  /** Surely read words have 0.7 and more. */
  private static final double DOUBT = 0.60;

  /** So much surer must the second reading be. */
  private static final double GAIN = 0.10;

  /** A page with more doubts than this is a bad page; asking again takes 0.1 s each. */
  private static final int MOST_QUESTIONS = 12;

  private static final int SCALE = 2;

  /** Paper round the words, inches; the engine misses words that touch the edge. */
  private static final double MARGIN_INCHES = 0.06;

  /** Taller words, inches, are logos. */
  private static final double TALLEST_INCHES = 0.3;

  private final Tesseract tesseract;
  private final ParseTsv parseTsv = new ParseTsv();

  ReadAgain(Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  /**
   * @param words as read from {@code image}
   */
  List<ReadWord> read(List<ReadWord> words, GreyImage image, double dpi) throws IOException {
    List<ReadWord> kept = new ArrayList<>();
    int questions = 0;
    int i = 0;
    while (i < words.size()) {
      int end = i + 1;
      if (doubtful(words.get(i), dpi) && questions < MOST_QUESTIONS) {
        while (end < words.size() && goesWith(words.get(i), words.get(end), dpi)) {
          end++;
        }
        questions++;
        kept.addAll(surer(words.subList(i, end), image, dpi));
      } else {
        kept.add(words.get(i));
      }
      i = end;
    }
    return kept;
  }

  private static boolean doubtful(ReadWord word, double dpi) {
    return word.confidence() < DOUBT && word.height() < TALLEST_INCHES * dpi;
  }

  private static boolean goesWith(ReadWord first, ReadWord word, double dpi) {
    return word.line() == first.line() && doubtful(word, dpi);
  }

  private List<ReadWord> surer(List<ReadWord> doubted, GreyImage image, double dpi)
      throws IOException {
    int margin = (int) Math.round(MARGIN_INCHES * dpi);
    int x0 = Math.max(0, doubted.stream().mapToInt(ReadWord::x0).min().orElseThrow() - margin);
    int y0 = Math.max(0, doubted.stream().mapToInt(ReadWord::y0).min().orElseThrow() - margin);
    int x1 = doubted.stream().mapToInt(ReadWord::x1).max().orElseThrow() + margin;
    int y1 = doubted.stream().mapToInt(ReadWord::y1).max().orElseThrow() + margin;
    GreyImage piece =
        image.cut(x0, y0, Math.min(image.width(), x1), Math.min(image.height(), y1)).grown(SCALE);
    int line = doubted.getFirst().line();
    List<ReadWord> again = new ArrayList<>();
    for (ReadWord word : parseTsv.parse(tesseract.readLine(piece, (int) Math.round(dpi * SCALE)))) {
      again.add(
          new ReadWord(
              word.text(),
              line,
              x0 + word.x0() / SCALE,
              y0 + word.y0() / SCALE,
              x0 + (word.x1() + 1) / SCALE,
              y0 + (word.y1() + 1) / SCALE,
              word.confidence()));
    }
    return mean(again) > mean(doubted) + GAIN ? again : doubted;
  }

  private static double mean(List<ReadWord> words) {
    return words.stream().mapToDouble(ReadWord::confidence).average().orElse(0);
  }
}
