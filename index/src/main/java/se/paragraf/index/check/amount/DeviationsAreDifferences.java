package se.paragraf.index.check.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** J01b: a deviation is the difference of budget and outcome, with the table's own sign. */
public final class DeviationsAreDifferences implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "J01b",
              "Avvikelsen är skillnaden mellan budget och utfall, med tabellens eget tecken.",
              "The deviation is budget less outcome, with the table's own sign.")
          .practice("Räkning")
          .mend("Räkna om avvikelsen.", "Compute the deviation again.")
          .right(
              "§ 12 Uppföljning | KS 2024/31\nTabell: Verksamhet ; Budget ; Utfall ; Avvikelse / Skola ; 100 ; 110 ; -10 / Vård ; 200 ; 195 ; 5 / Kultur ; 50 ; 40 ; 10")
          .wrong(
              "§ 12 Uppföljning | KS 2024/31\nTabell: Verksamhet ; Budget ; Utfall ; Avvikelse / Skola ; 100 ; 110 ; -10 / Vård ; 200 ; 195 ; 8 / Kultur ; 50 ; 40 ; 10");

  private static final Pattern BUDGET =
      Pattern.compile("budget|plan\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern OUTCOME =
      Pattern.compile("utfall|prognos|bokslut|resultat|redovisat", Pattern.CASE_INSENSITIVE);
  private static final Pattern DEVIATION =
      Pattern.compile(
          "avvik|differens|skillnad|\\bdiff",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Of the rows, so many must fit for one to be wrong. */
  private static final double MOST = 0.5;

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        TablesOf.record(subject.minutes()).stream()
            .flatMap(placed -> wrong(placed.grid()).stream().map(row -> finding(placed, row))));
  }

  static boolean isDeviation(String header) {
    return DEVIATION.matcher(header).find();
  }

  /** Rows, totals left out, whose deviation is not the difference that the others are. */
  static List<Integer> wrong(Grid grid) {
    Optional<Integer> budget = column(grid, BUDGET);
    Optional<Integer> outcome = column(grid, OUTCOME);
    Optional<Integer> deviation = column(grid, DEVIATION);
    if (budget.isEmpty() || outcome.isEmpty() || deviation.isEmpty()) {
      return List.of();
    }
    List<Integer> rows =
        IntStream.range(grid.firstRow(), grid.rowCount())
            .filter(row ->
                Stream.of(budget, outcome, deviation)
                    .allMatch(c -> grid.value(row, c.orElseThrow()).isPresent()))
            .boxed()
            .toList();
    List<Integer> plus = off(grid, rows, budget.get(), outcome.get(), deviation.get());
    List<Integer> minus = off(grid, rows, outcome.get(), budget.get(), deviation.get());
    List<Integer> off = plus.size() <= minus.size() ? plus : minus;
    boolean telling = rows.size() >= 3 && off.size() < MOST * rows.size();
    return telling ? off.stream().filter(row -> !grid.isTotal(row)).toList() : List.of();
  }

  /** Only when one column is headed so; two budgets cannot be told apart. */
  private static Optional<Integer> column(Grid grid, Pattern words) {
    List<Integer> columns =
        IntStream.range(1, grid.table().columns())
            .filter(column -> words.matcher(grid.header(column)).find())
            .filter(column -> words == DEVIATION || !isDeviation(grid.header(column)))
            .boxed()
            .toList();
    return columns.size() == 1 ? Optional.of(columns.getFirst()) : Optional.empty();
  }

  private static List<Integer> off(Grid grid, List<Integer> rows, int from, int less, int told) {
    BigDecimal slack = grid.resolution(from).add(grid.resolution(less)).add(grid.resolution(told));
    return rows.stream()
        .filter(row ->
            grid.value(row, from)
                    .orElseThrow()
                    .subtract(grid.value(row, less).orElseThrow())
                    .subtract(grid.value(row, told).orElseThrow())
                    .abs()
                    .compareTo(slack)
                > 0)
        .toList();
  }

  private static Finding finding(TablesOf.Placed placed, int row) {
    Grid grid = placed.grid();
    int column = column(grid, DEVIATION).orElseThrow();
    String told = grid.cell(row, column).orElseThrow().text();
    return Finding.of(
            SHEET,
            Words.of(
                "Avvikelsen %s för ”%s” är inte skillnaden mellan budget och utfall."
                    .formatted(told, grid.label(row)),
                "The deviation %s of “%s” is not the difference of budget and outcome."
                    .formatted(told, grid.label(row))),
            grid.place(row, column))
        .inParagraph(placed.matter().flatMap(Matter::number));
  }
}
