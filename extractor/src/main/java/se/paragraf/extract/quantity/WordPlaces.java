package se.paragraf.extract.quantity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.Word;
import se.paragraf.model.Region;

/**
 * Places as exact as words: the characters are looked for among the words of the pages that lie in
 * the text's regions, white space and hyphens apart.
 *
 * <p>Of several like places that one is taken which stands as far into the text as the characters
 * do. Where they are not found the block holds. For one thread.
 */
public final class WordPlaces implements Places {

  /** Points that a word may stick out of the region of its block. */
  private static final double SLACK_PT = 1.0;

  private final Map<Integer, List<Word>> wordsByPage = new HashMap<>();
  private final Places byBlocks = Places.byBlocks();

  /** Of the texts asked for; one holds several numbers more often than not. */
  private final Map<List<Region>, Ink> inks = new HashMap<>();

  public WordPlaces(Collection<PageLayout> pages) {
    pages.forEach(page ->
        wordsByPage.put(
            page.number(), page.lines().stream().flatMap(line -> line.words().stream()).toList()));
  }

  @Override
  public Region locate(String text, List<Region> regions, int from, int to) {
    Ink ink = inks.computeIfAbsent(regions, this::ink);
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
      for (Word word : wordsByPage.getOrDefault(region.page(), List.of())) {
        if (isInside(word, region)) {
          add(word, region.page(), letters, boxes);
        }
      }
    }
    return new Ink(letters.toString(), boxes);
  }

  private static boolean isInside(Word word, Region region) {
    return word.y0() >= region.y0() - SLACK_PT
        && word.x0() >= region.x0() - SLACK_PT
        && word.x1() <= region.x1() + SLACK_PT
        && word.y1() <= region.y1() + SLACK_PT;
  }

  private static void add(Word word, int page, StringBuilder letters, List<Region> boxes) {
    String bare = bare(word.text());
    letters.append(bare);
    boxes.addAll(Collections.nCopies(bare.length(), box(page, word)));
  }

  private static Region box(int page, Word word) {
    return new Region(
        page, word.x0(), word.y0(), Math.max(word.x0(), word.x1()), Math.max(word.y0(), word.y1()));
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u00ad' && c != '-') {
        bare.append(c);
      }
    }
    return bare.toString();
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
