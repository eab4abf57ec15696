package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Corner;
import se.paragraf.extract.pdf.PageContent.Drawing;

/**
 * The slices of a whole pie or ring.
 *
 * @param slices clockwise from the top, at least two
 */
record ChartSlices(Circle rim, List<Slice> slices) {

  /** The slices make a full turn this exactly, degrees. */
  private static final double FULL_TURN_SLACK = 3;

  private static final double SMALLEST_RADIUS_PT = 15;

  private static final int MOST_SLICES = 30;

  ChartSlices {
    slices = List.copyOf(slices);
  }

  /**
   * One slice.
   *
   * @param start degrees clockwise from the top, where it begins clockwise
   * @param span degrees
   */
  record Slice(double start, double span, int color) {

    private double fromTop() {
      return (start + 360) % 360;
    }

    /** Whether the direction lies in it; degrees clockwise from the top. */
    boolean holds(double direction) {
      double beyond = (direction - start) % 360;
      return (beyond < 0 ? beyond + 360 : beyond) <= span;
    }
  }

  /** Empty when what is drawn is no whole pie. */
  static Optional<ChartSlices> in(Box chart, PageContent page) {
    List<Drawing> drawn =
        page.drawings().stream()
            .filter(each -> each.filled() && each.curved() && each.corners().size() > 2)
            .filter(each -> !Tint.white(each.color()))
            .filter(each -> chart.contains(Box.of(each), 2))
            .filter(each ->
                Math.max(Box.of(each).width(), Box.of(each).height()) > ChartLegend.LARGEST_MARK_PT)
            .limit(MOST_SLICES + 1)
            .toList();
    return drawn.size() < 2 || drawn.size() > MOST_SLICES ? Optional.empty() : of(drawn);
  }

  private static Optional<ChartSlices> of(List<Drawing> drawn) {
    List<Corner> corners = drawn.stream().flatMap(each -> each.corners().stream()).toList();
    return Circle.around(corners)
        .filter(circle -> circle.radius() >= SMALLEST_RADIUS_PT)
        .map(circle ->
            new ChartSlices(
                circle,
                drawn.stream()
                    .map(each -> slice(circle, each))
                    .sorted(Comparator.comparingDouble(Slice::fromTop))
                    .toList()))
        .filter(ChartSlices::isWhole);
  }

  private boolean isWhole() {
    double whole = slices.stream().mapToDouble(Slice::span).sum();
    return slices.stream().allMatch(slice -> slice.span > 0)
        && Math.abs(whole - 360) <= FULL_TURN_SLACK;
  }

  /** The slices in whose direction something stands from the centre. */
  List<Slice> towards(Box box) {
    double direction = rim.direction(new Corner(box.centerX(), box.centerY()));
    return slices.stream().filter(slice -> slice.holds(direction)).toList();
  }

  /** What of the rim a path follows from corner to corner. */
  private static Slice slice(Circle circle, Drawing drawing) {
    List<Corner> corners = new ArrayList<>(drawing.corners());
    for (int i = 1; i < corners.size(); i++) {
      if (circle.hasOnRim(corners.getFirst()) && !circle.hasOnRim(corners.getLast())) {
        break;
      }
      Collections.rotate(corners, -1);
    }
    double start = circle.direction(corners.getFirst());
    double turned = 0;
    for (int i = 1; i < corners.size() && circle.hasOnRim(corners.get(i)); i++) {
      double step = circle.direction(corners.get(i)) - circle.direction(corners.get(i - 1));
      turned += step > 180 ? step - 360 : step < -180 ? step + 360 : step;
    }
    return new Slice(turned < 0 ? start + turned : start, Math.abs(turned), drawing.color());
  }
}
