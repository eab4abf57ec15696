package se.paragraf.index.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.paragraf.index.arithmetic.Checked.Position;
import se.paragraf.index.arithmetic.Checked.Told;
import se.paragraf.index.arithmetic.Verification.Rule;

/** Finds columns that are the difference or sum of two others, or the sum of many. */
final class RelationsOfColumns {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern DIFFERENCE =
      Pattern.compile(
          "avvik|differens|(?<!\\p{L})diff|skillnad|återst|förändr|över-?/under", FLAGS);
  private static final Pattern SUM =
      Pattern.compile("(?<!\\p{L})(?:summa|totalt?|sammanlagt)(?!\\p{L})|(?<!\\p{L})efter ", FLAGS);

  /** Share of the rows that must follow a rule for it to be one. */
  private static final double MOST = 0.6;

  /** Rows that must agree, not by chance. */
  private static final int LEAST_EVIDENCE = 2;

  private final Numbers numbers;

  RelationsOfColumns(Numbers numbers) {
    this.numbers = numbers;
  }

  /** A column as made of others, the second one with a sign. */
  private record Relation(Rule rule, List<Integer> columns, int sign) {}

  private record Found(Relation relation, List<Checked> cells) {
    double share() {
      long fits = cells.stream().filter(cell -> cell.told().fits()).count();
      return cells.isEmpty() ? 0 : (double) fits / cells.size();
    }

    long evidence() {
      return cells.stream().filter(cell -> cell.told().isEvidence()).count();
    }
  }

  List<Checked> check() {
    return IntStream.range(1, numbers.columnCount())
        .boxed()
        .flatMap(column -> best(column).stream().flatMap(found -> found.cells().stream()))
        .toList();
  }

  private Optional<Found> best(int column) {
    return relations(column).stream()
        .map(relation -> new Found(relation, cells(column, relation)))
        .filter(found -> found.evidence() >= LEAST_EVIDENCE && found.share() >= MOST)
        .max(Comparator.comparingDouble(Found::share).thenComparingLong(Found::evidence));
  }

  private List<Relation> relations(int column) {
    List<Relation> relations = new ArrayList<>();
    boolean difference = DIFFERENCE.matcher(numbers.header(column)).find();
    boolean sum = SUM.matcher(numbers.header(column)).find();
    List<Integer> others =
        IntStream.range(1, numbers.columnCount()).filter(other -> other != column).boxed().toList();
    for (int one : others) {
      for (int other : others) {
        if (difference && one != other) {
          relations.add(new Relation(Rule.DIFFERENCE_OF_COLUMNS, List.of(one, other), -1));
        }
        if (sum && one < other) {
          relations.add(new Relation(Rule.SUM_OF_COLUMNS, List.of(one, other), 1));
        }
      }
    }
    List<Integer> before = others.stream().filter(other -> other < column).toList();
    if (sum && before.size() > 2) {
      relations.add(new Relation(Rule.SUM_OF_COLUMNS, before, 1));
    }
    return relations;
  }

  private List<Checked> cells(int column, Relation relation) {
    List<Checked> cells = new ArrayList<>();
    for (int row = numbers.firstRow(); row < numbers.rowCount(); row++) {
      Optional<BigDecimal> told = numbers.value(row, column);
      int at = row;
      boolean known =
          relation.columns().stream().anyMatch(other -> numbers.value(at, other).isPresent());
      if (told.isPresent() && known) {
        cells.add(
            new Checked(
                numbers,
                relation.rule(),
                new Position(row, column),
                told(told.get(), row, column, relation),
                relation.columns().stream().map(numbers::header).toList()));
      }
    }
    return cells;
  }

  /** An empty cell counts as nothing. */
  private Told told(BigDecimal told, int row, int column, Relation relation) {
    BigDecimal computed = BigDecimal.ZERO;
    BigDecimal slack = numbers.resolution(row, column);
    for (int at = 0; at < relation.columns().size(); at++) {
      int other = relation.columns().get(at);
      BigDecimal value = numbers.value(row, other).orElse(BigDecimal.ZERO);
      computed = at > 0 && relation.sign() < 0 ? computed.subtract(value) : computed.add(value);
      slack = slack.add(numbers.resolution(row, other));
    }
    return new Told(told, computed, slack);
  }
}
