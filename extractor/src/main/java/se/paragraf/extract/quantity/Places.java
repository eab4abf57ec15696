package se.paragraf.extract.quantity;

import java.util.List;
import se.paragraf.model.Region;

/** Tells where characters of running text stand on the page. */
@FunctionalInterface
public interface Places {

  /**
   * The place of a range of characters.
   *
   * @param text the whole running text
   * @param regions where it stands, in reading order; non-empty
   * @param from first character
   * @param to character after the last
   */
  Region locate(String text, List<Region> regions, int from, int to);

  /** Places as exact as the blocks of text: of several blocks the one that the range falls in. */
  static Places byBlocks() {
    return (text, regions, from, to) -> {
      double total = regions.stream().mapToDouble(Places::area).sum();
      double at = text.isEmpty() ? 0 : total * from / text.length();
      for (Region region : regions) {
        at -= area(region);
        if (at < 0) {
          return region;
        }
      }
      return regions.getLast();
    };
  }

  private static double area(Region region) {
    return Math.max(1.0, region.width()) * Math.max(1.0, region.height());
  }
}
