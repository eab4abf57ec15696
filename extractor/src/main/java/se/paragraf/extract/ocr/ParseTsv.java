package se.paragraf.extract.ocr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Tesseract's TSV to words. Rows that are no words, and words without text, are left out. */
final class ParseTsv {

  private static final int COLUMNS = 12;
  private static final String WORD_LEVEL = "5";

  List<ReadWord> parse(String tsv) {
    List<ReadWord> words = new ArrayList<>();
    String lastLine = "";
    int line = -1;
    for (String row : tsv.split("\n")) {
      String[] cells = row.split("\t", COLUMNS);
      if (cells.length < COLUMNS || !cells[0].equals(WORD_LEVEL)) {
        continue;
      }
      String key = cells[2] + "/" + cells[3] + "/" + cells[4];
      line += key.equals(lastLine) ? 0 : 1;
      lastLine = key;
      String text = Normalizer.normalize(cells[11].strip(), Normalizer.Form.NFC);
      if (!text.isEmpty()) {
        words.add(word(cells, text, line));
      }
    }
    return words;
  }

  private static ReadWord word(String[] cells, String text, int line) {
    int x = Integer.parseInt(cells[6]);
    int y = Integer.parseInt(cells[7]);
    int width = Integer.parseInt(cells[8]);
    int height = Integer.parseInt(cells[9]);
    double confidence = Math.clamp(Double.parseDouble(cells[10]) / 100, 0.0, 1.0);
    return new ReadWord(text, line, x, y, x + width, y + height, confidence);
  }
}
