package se.paragraf.model;

import java.util.List;
import java.util.Optional;

/**
 * A chart, photograph or other picture with something to say.
 *
 * @param id document id, {@code #f}, 1-based position in the document
 * @param region empty in a file without pages
 * @param image path of the cropped PNG relative to the JSON file; empty when none was written
 * @param series printed values of a chart, where they are there to be read
 * @param heading index in {@link Document#headings()} of the nearest heading above
 */
public record Figure(
    String id,
    Kind kind,
    Optional<String> caption,
    Optional<Region> region,
    Optional<String> image,
    List<Series> series,
    Optional<Integer> heading) {

  public Figure {
    series = List.copyOf(series);
  }

  /** One with a place on a page. */
  public Figure(
      String id,
      Kind kind,
      Optional<String> caption,
      Region region,
      Optional<String> image,
      List<Series> series,
      Optional<Integer> heading) {
    this(id, kind, caption, Optional.of(region), image, series, heading);
  }

  /**
   * The same under the id and below the heading it has in its document.
   *
   * @param heading index in {@link Document#headings()}
   */
  public Figure placed(String id, Optional<Integer> heading) {
    return new Figure(id, kind, caption, region, image, series, heading);
  }

  /** How it is drawn. */
  public enum Kind {
    VECTOR,
    RASTER
  }

  /** A named row of values of a chart. */
  public record Series(Optional<String> name, List<Point> points) {
    public Series {
      points = List.copyOf(points);
    }
  }

  /** A printed value with the label it belongs to. */
  public record Point(
      Optional<String> label, String text, Optional<Double> value, Optional<Region> region) {}
}
