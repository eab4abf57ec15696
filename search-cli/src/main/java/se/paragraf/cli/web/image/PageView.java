package se.paragraf.cli.web.image;

import java.util.List;
import se.paragraf.extract.layout.Word;
import se.paragraf.model.Region;

/**
 * A page of a file, without its picture.
 *
 * @param page 1-based
 * @param pages number of pages of the file
 * @param width points, as displayed
 * @param height points, as displayed
 * @param words of its own text; none on scanned pages
 */
public record PageView(int page, int pages, double width, double height, List<Word> words) {
  public PageView {
    words = List.copyOf(words);
  }

  Region region(Word word) {
    return new Region(page, word.x0(), word.y0(), word.x1(), word.y1());
  }
}
