package se.paragraf.corpus.typeset.tool;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import se.paragraf.corpus.sample.Block;
import se.paragraf.corpus.sample.Matter;
import se.paragraf.corpus.sample.Part;
import se.paragraf.corpus.typeset.Places;
import se.paragraf.model.Region;

/**
 * Finds on which pages the matters and tables of minutes came to stand, by their own words in the
 * text of the pages: an independent reading that knows what it looks for.
 */
final class FindPlaces {

  private final Look look;
  private final List<String> pages;

  /**
   * In these pages.
   *
   * @param pages text per page, in any order of lines
   */
  FindPlaces(Look look, List<String> pages) {
    this.look = look;
    this.pages = pages.stream().map(FindPlaces::letters).toList();
  }

  Places find(Part part) {
    Places places = new Places();
    note(places, part, 1);
    note(places, part, pages.size());
    int page = agendaEnd(part) + 1;
    for (int i = 0; i < part.matters().size(); i++) {
      Matter matter = part.matters().get(i);
      page = first(page, letters(look.label(matter)), letters(matter.title().orElse("")));
      note(places, matter, page);
    }
    for (int i = 0; i < part.matters().size(); i++) {
      Matter matter = part.matters().get(i);
      int begin = places.firstPage(matter).orElseThrow();
      boolean last = i + 1 == part.matters().size();
      int end = last ? pages.size() : places.firstPage(part.matters().get(i + 1)).orElseThrow();
      note(places, matter, lastOf(matter, begin, end));
      tables(places, matter, begin, end);
    }
    return places;
  }

  /** The page on which the list of matters ends: the first that names the last matter. */
  private int agendaEnd(Part part) {
    Matter last = part.matters().get(part.matters().size() - 1);
    return first(1, letters(look.label(last)), letters(last.title().orElse("")));
  }

  private int first(int from, String... words) {
    return IntStream.rangeClosed(from, pages.size())
        .filter(page -> List.of(words).stream().allMatch(pages.get(page - 1)::contains))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not found: " + List.of(words)));
  }

  private int lastOf(Matter matter, int begin, int end) {
    Optional<String> tail =
        matter.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .map(FindPlaces::words)
            .filter(words -> !words.isEmpty())
            .reduce((one, other) -> other)
            .map(words -> words.substring(Math.max(0, words.length() - 12)));
    return IntStream.rangeClosed(begin, end)
        .filter(page -> tail.isPresent() && pages.get(page - 1).contains(tail.get()))
        .max()
        .orElse(begin);
  }

  private static String words(Block block) {
    return switch (block) {
      case Block.Prose prose -> letters(prose.text());
      case Block.Item item -> letters(item.text());
      case Block.Lead lead -> letters(lead.text());
      default -> "";
    };
  }

  private void tables(Places places, Matter matter, int begin, int end) {
    matter.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .forEach(block -> {
          if (block instanceof Block.Grid grid) {
            table(places, grid, grid.rows(), begin, end);
          } else if (block instanceof Block.Count count && count.asTable()) {
            table(places, count, count.rows(), begin, end);
          }
        });
  }

  /** Pages that hold two or more of its rows in full. */
  private void table(Places places, Block thing, List<List<String>> rows, int begin, int end) {
    for (int page = begin; page <= end; page++) {
      String text = pages.get(page - 1);
      long found =
          rows.stream().skip(1).filter(row -> text.contains(letters(String.join("", row)))).count();
      if (found >= 2) {
        note(places, thing, page);
      }
    }
  }

  private static void note(Places places, Object thing, int page) {
    places.note(thing, new Region(page, 0, 0, 0, 0));
  }

  /** Letters and digits only, so that line ends, hyphens and ligatures do not matter. */
  private static String letters(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}§]", "");
  }
}
