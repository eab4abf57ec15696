package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.figure.ChartPiles.Piece;
import se.paragraf.extract.layout.Box;

/** Reads the values printed inside of the pieces of piled bars: all, or none. */
final class ReadPiles {

  /** A number that stands so near to the piles is about them, points. */
  private static final double BESIDE_PT = 3;

  private final ChartPiles piles;

  ReadPiles(ChartPiles piles) {
    this.piles = piles;
  }

  /** A piece with the number inside of it. */
  private record Read(Piece piece, ChartLabel label) {
    double value() {
      return label.number().orElseThrow();
    }
  }

  /**
   * The values along the base, those of one pile from its base to its end, one for every piece; or
   * none, when one is missing or its piece contradicts it.
   *
   * @param labels of the chart, without its legend
   */
  List<Told> read(List<ChartLabel> labels) {
    List<ChartLabel> numbers = labels.stream().filter(label -> label.number().isPresent()).toList();
    List<Told> values = new ArrayList<>();
    List<Read> all = new ArrayList<>();
    for (List<Piece> pile : piles.piles()) {
      List<Read> reads = pile.stream().flatMap(piece -> inside(piece, numbers).stream()).toList();
      if (reads.size() != pile.size() || !isAllSaid(pile, reads, numbers)) {
        return List.of();
      }
      all.addAll(reads);
    }
    for (Read read : all) {
      Piece piece = read.piece;
      values.add(new Told(piece.color(), piles.along(piece.box()), read.label));
    }
    return drawnAsTold(all) ? values : List.of();
  }

  /** None when several stand there. */
  private static List<Read> inside(Piece piece, List<ChartLabel> numbers) {
    List<Read> inside =
        numbers.stream()
            .filter(label -> piece.box().holds(label.box().centerX(), label.box().centerY()))
            .map(label -> new Read(piece, label))
            .toList();
    return inside.size() == 1 ? inside : List.of();
  }

  /**
   * Whether what else is printed in line with a pile, up to the highest, is no more than its sum.
   */
  private boolean isAllSaid(List<Piece> pile, List<Read> reads, List<ChartLabel> numbers) {
    Box way = pile.getFirst().box().union(pile.getLast().box());
    Box highest = piles.around();
    Box beyond =
        piles.lying()
            ? new Box(way.x1(), way.y0(), highest.x1() + BESIDE_PT, way.y1())
            : new Box(way.x0(), highest.y0() - BESIDE_PT, way.x1(), way.y0());
    double sum = reads.stream().mapToDouble(Read::value).sum();
    double rounding = reads.stream().mapToDouble(read -> read.label.rounding()).sum();
    return numbers.stream()
        .filter(label -> beyond.holds(label.box().centerX(), label.box().centerY()))
        .allMatch(
            label -> Math.abs(label.number().orElseThrow() - sum) <= rounding + label.rounding());
  }

  private static boolean drawnAsTold(List<Read> reads) {
    double together = reads.stream().mapToDouble(read -> read.value() * read.piece.length()).sum();
    double squares = reads.stream().mapToDouble(read -> read.value() * read.value()).sum();
    double longest = reads.stream().mapToDouble(read -> read.piece.length()).max().orElse(0);
    double unit = together / squares;
    double drawn = ChartScale.DRAWN_PT + ChartScale.DRAWN_SHARE * longest;
    return unit > 0
        && reads.stream()
            .allMatch(read ->
                Math.abs(unit * read.value() - read.piece.length())
                    <= drawn + unit * read.label.rounding());
  }

  /**
   * The names of the piles.
   *
   * @param rest without the values
   * @param turned labels that are not upright
   */
  ChartNames names(List<ChartLabel> rest, List<ChartLabel> turned) {
    Box all = piles.around();
    return piles.lying()
        ? ChartNames.leftOf(all, rest)
        : ChartNames.below(all, all.y1(), rest, turned);
  }
}
