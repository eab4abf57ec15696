package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.extract.figure.ChartSlices.Slice;
import se.paragraf.model.Figure.Point;
import se.paragraf.model.Figure.Series;

/**
 * Reads the values printed at the slices of a pie, under the names beside them or in the legend:
 * all, or none when a slice is not as large a share as its value.
 */
final class ReadSlices {

  /** Slices are drawn this exactly, as a share of the whole. */
  private static final double DRAWN_SHARE = 0.006;

  private static final double WHOLE_PERCENT = 100;

  /** {@code Personal 64 %}, {@code Personal; 64}; at the end the number. */
  private static final Pattern NAMED =
      Pattern.compile("(?<name>.*\\p{L}.*?)[;:,]?[ \\u00A0](?<value>[^\\p{L}]*\\d[^\\p{L}]*)");

  private final ChartSlices pie;
  private final ChartLegend legend;

  ReadSlices(ChartSlices pie, ChartLegend legend) {
    this.pie = pie;
    this.legend = legend;
  }

  /** A slice with its value. */
  private record Read(Slice slice, String name, ChartLabel value) {
    double number() {
      return value.number().orElseThrow();
    }
  }

  /**
   * One series, clockwise from the top; or none.
   *
   * @param labels of the chart, without its legend
   * @param page 1-based
   */
  List<Series> read(List<ChartLabel> labels, int page) {
    List<ChartLabel> joined = ChartLabel.joined(labels);
    List<Read> reads = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Slice slice : pie.slices()) {
      List<Read> here =
          joined.stream()
              .filter(label -> pie.towards(label.box()).equals(List.of(slice)))
              .flatMap(label -> read(slice, label).stream())
              .toList();
      if (here.size() != 1 || !names.add(here.getFirst().name)) {
        return List.of();
      }
      reads.add(here.getFirst());
    }
    return drawnAsTold(reads) ? List.of(series(reads, page)) : List.of();
  }

  private Optional<Read> read(Slice slice, ChartLabel label) {
    Matcher named = NAMED.matcher(label.text());
    if (named.matches()) {
      ChartLabel value = new ChartLabel(named.group("value"), label.box(), label.em());
      return value.number().map(number -> new Read(slice, named.group("name"), value));
    }
    return label
        .number()
        .flatMap(number -> legend.name(slice.color()))
        .map(name -> new Read(slice, name, label));
  }

  private static boolean drawnAsTold(List<Read> reads) {
    double sum = reads.stream().mapToDouble(Read::number).sum();
    double rounding = reads.stream().mapToDouble(read -> read.value.rounding()).sum();
    boolean percent = reads.stream().anyMatch(read -> read.value.text().contains("%"));
    boolean whole = !percent || Math.abs(sum - WHOLE_PERCENT) <= rounding;
    return whole
        && sum > 0
        && reads.stream()
            .allMatch(read ->
                Math.abs(read.number() / sum - read.slice.span() / 360)
                    <= DRAWN_SHARE + read.value.rounding() / sum);
  }

  private static Series series(List<Read> reads, int page) {
    return new Series(
        Optional.empty(),
        reads.stream()
            .map(read ->
                new Point(
                    Optional.of(read.name),
                    read.value.text(),
                    read.value.number(),
                    Optional.of(read.value.box().on(page))))
            .toList());
  }
}
