package se.paragraf.extract.quantity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.Word;
import se.paragraf.model.Region;

/**
 * Places as exact as words: the characters are looked for among the words of the pages that lie in
 * the text's regions, white space and hyphens apart.
 *
 * <p>Of several like places that one is taken which stands as far into the text as the characters
 * do. Where they are not found the block holds.
 */
public final class WordPlaces implements Places {

  /** Points that a word may stick out of the region of its block. */
  private static final double SLACK_PT = 1.0;

  private final Map<Integer, List<Line>> linesByPage = new HashMap<>();
  private final Places byBlocks = Places.byBlocks();

  public WordPlaces(Collection<PageLayout> pages) {
    pages.forEach(page -> linesByPage.put(page.number(), page.lines()));
  }

  @Override
  public Region locate(String text, List<Region> regions, int from, int to) {
    Ink ink = ink(regions);
    String wanted = bare(text.substring(from, to));
    int expected = bare(text.substring(0, from)).length();
    return ink.nearest(wanted, expected)
        .flatMap(start -> ink.around(start, start + wanted.length()))
        .orElseGet(() -> byBlocks.locate(text, regions, from, to));
  }

  private Ink ink(List<Region> regions) {
    StringBuilder letters = new StringBuilder();
    List<Region> boxes = new ArrayList<>();
    for (Region region : regions) {
      for (Line line : linesByPage.getOrDefault(region.page(), List.of())) {
        for (Word word : line.words()) {
          Region box = box(line.page(), word);
          if (region.contains(box, SLACK_PT)) {
            String bare = bare(word.text());
            letters.append(bare);
            for (int i = 0; i < bare.length(); i++) {
              boxes.add(box);
            }
          }
        }
      }
    }
    return new Ink(letters.toString(), boxes);
  }

  private static Region box(int page, Word word) {
    return new Region(
        page, word.x0(), word.y0(), Math.max(word.x0(), word.x1()), Math.max(word.y0(), word.y1()));
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00a0\\u00ad-]", "");
  }

  /**
   * Letters on the page, each with the box of its word.
   *
   * @param boxes one per letter
   */
  private record Ink(String letters, List<Region> boxes) {

    Optional<Integer> nearest(String wanted, int expected) {
      Optional<Integer> best = Optional.empty();
      int at = wanted.isEmpty() ? -1 : letters.indexOf(wanted);
      while (at >= 0) {
        int found = at;
        if (best.filter(b -> Math.abs(b - expected) <= Math.abs(found - expected)).isEmpty()) {
          best = Optional.of(at);
        }
        at = letters.indexOf(wanted, at + 1);
      }
      return best;
    }

    /** Around the words on the page of the first. */
    Optional<Region> around(int from, int to) {
      List<Region> words = boxes.subList(from, to);
      int page = words.getFirst().page();
      return Optional.of(Region.around(words.stream().filter(w -> w.page() == page).toList()));
    }
  }
}
