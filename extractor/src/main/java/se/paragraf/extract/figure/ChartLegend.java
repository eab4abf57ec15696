package se.paragraf.extract.figure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Area;
import se.paragraf.extract.pdf.PageContent.Drawing;
import se.paragraf.extract.pdf.PageContent.Ruling;

/**
 * What the colours of a chart stand for, as told by names beside marks.
 *
 * @param marks the small areas beside names, which are no bars
 * @param names by colour; none for a colour with two
 */
record ChartLegend(Set<Area> marks, Map<Integer, ChartLabel> names) {

  /** The mark of a legend is at most this large, points. */
  static final double LARGEST_MARK_PT = 14;

  /** The name in a legend stands this near to its mark, points. */
  private static final double REACH_PT = 14;

  /** The sample of a line in a legend is so long, points; shorter ones are ticks. */
  private static final double SHORTEST_SAMPLE_PT = 6;

  private static final double LONGEST_SAMPLE_PT = 45;

  private static final int MOST_MARKS = 2_000;

  ChartLegend {
    marks = Set.copyOf(marks);
    names = Map.copyOf(names);
  }

  /** A sample of a colour. */
  private record Mark(Box box, int color) {}

  /**
   * @param labels of the chart and around it
   */
  static ChartLegend of(PageContent page, List<ChartLabel> labels) {
    List<ChartLabel> texts = labels.stream().filter(label -> label.number().isEmpty()).toList();
    Set<Area> marks = new HashSet<>();
    Map<Integer, ChartLabel> names = new HashMap<>();
    Set<Integer> twice = new HashSet<>();
    for (Area area : page.areas().stream().limit(MOST_MARKS).toList()) {
      Mark mark = new Mark(Box.of(area), area.color());
      boolean small = Math.max(mark.box.width(), mark.box.height()) <= LARGEST_MARK_PT;
      if (small && nameAt(mark, texts).isPresent()) {
        marks.add(area);
      }
    }
    Stream<Mark> areas = marks.stream().map(area -> new Mark(Box.of(area), area.color()));
    for (Mark mark : Stream.concat(areas, samples(page)).toList()) {
      nameAt(mark, texts)
          .map(name -> names.putIfAbsent(mark.color, name))
          .filter(first -> nameAt(mark, texts).filter(first::equals).isEmpty())
          .ifPresent(first -> twice.add(mark.color));
    }
    names.keySet().removeAll(twice);
    return new ChartLegend(marks, names);
  }

  /** Samples of lines, and marks that are no rectangles. */
  private static Stream<Mark> samples(PageContent page) {
    Stream<Mark> lines =
        page.rulings().stream()
            .filter(Ruling::horizontal)
            .filter(line -> line.length() >= SHORTEST_SAMPLE_PT)
            .filter(line -> line.length() <= LONGEST_SAMPLE_PT)
            .limit(MOST_MARKS)
            .map(line ->
                new Mark(new Box(line.x0(), line.y0(), line.x1(), line.y1()), line.color()));
    Stream<Mark> drawn =
        page.drawings().stream()
            .filter(Drawing::filled)
            .map(each -> new Mark(Box.of(each), each.color()))
            .filter(each -> Math.max(each.box.width(), each.box.height()) <= LARGEST_MARK_PT)
            .limit(MOST_MARKS);
    return Stream.concat(lines, drawn);
  }

  private static Optional<ChartLabel> nameAt(Mark mark, List<ChartLabel> texts) {
    return texts.stream()
        .filter(name -> Math.abs(name.box().centerY() - mark.box.centerY()) <= name.em() / 2)
        .filter(name -> name.box().x0() >= mark.box.x1() - 1)
        .filter(name -> name.box().x0() <= mark.box.x1() + REACH_PT)
        .min(Comparator.comparingDouble(name -> name.box().x0()));
  }

  /** Whether it tells all the colours apart. */
  boolean tells(Collection<Integer> colors) {
    long told = colors.stream().flatMap(color -> name(color).stream()).distinct().count();
    return told == colors.size();
  }

  Optional<String> name(int color) {
    return Optional.ofNullable(names.get(color)).map(ChartLabel::text);
  }
}
