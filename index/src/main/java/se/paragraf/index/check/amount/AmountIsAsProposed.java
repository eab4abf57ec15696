package se.paragraf.index.check.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.fact.Amount;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Points.Pair;
import se.paragraf.index.check.fact.Sentence;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Severity;

/** J01e: the amount decided is the amount proposed, and that of the table it is read from. */
public final class AmountIsAsProposed implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "J01e",
              "Beloppet i beslutet är detsamma som i förslaget och i tabellen.",
              "The amount decided is the amount proposed, and that of the table.")
          .practice("Praxis; följer av KL 5:67")
          .mend("Rätta beloppet.", "Correct the amount.")
          .right(
              "§ 12 Bidrag | KS 2024/31\nBeslut: Nämnden beviljar föreningen ett bidrag med 45 000 kronor inom budget.\nFörslag: Nämnden beviljar föreningen ett bidrag med 45 tkr inom budget.")
          .wrong(
              "§ 12 Bidrag | KS 2024/31\nBeslut: Nämnden beviljar föreningen ett bidrag med 54 000 kronor inom budget.\nFörslag: Nämnden beviljar föreningen ett bidrag med 45 000 kronor inom budget.")
          .silencedBy("J01c", "E04");

  /** Below this the decision is another one. */
  private static final double SAME_POINT = 0.6;

  private static final Pattern TELLS =
      Pattern.compile("underskott|överskott|avvikelse", Pattern.CASE_INSENSITIVE);
  private static final Pattern DEVIATES =
      Pattern.compile(
          "(?:underskott\\p{L}*|överskott\\p{L}*|avvikelse\\p{L}*)[^.\\d]{0,60}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern UNIT =
      Pattern.compile(
          "\\b(tkr|mnkr|mkr|kr|kronor)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** The first letters of a row's name are enough to find it in another form. */
  private static final int STEM = 6;

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    Stream<Finding> decided =
        minutes.matters().stream()
            .flatMap(matter ->
                matter.points().stream()
                    .flatMap(points -> points.pairs().stream())
                    .filter(pair -> pair.words().likeness() >= SAME_POINT)
                    .flatMap(pair -> wrong(matter, pair).stream()));
    Stream<Finding> told =
        TablesOf.record(minutes).stream()
            .flatMap(placed -> placed.matter().stream().flatMap(m -> told(m, placed.grid())));
    return Answer.of(Stream.concat(decided, told));
  }

  private static Optional<Finding> wrong(Matter matter, Pair pair) {
    List<Amount> proposed = pair.proposed().amounts();
    List<Amount> moved =
        matter.acts(Kind.MOVES).stream().flatMap(act -> Amount.in(act.text()).stream()).toList();
    List<Amount> known = Stream.concat(proposed.stream(), moved.stream()).toList();
    return pair.decided().amounts().stream()
        .filter(amount -> !proposed.isEmpty())
        .filter(amount -> known.stream().noneMatch(amount::agreesWith))
        .findFirst()
        .map(amount ->
            Finding.of(
                    SHEET,
                    Words.of(
                        "Beslutet har %s, förslaget %s."
                            .formatted(amount.text(), proposed.getFirst().text()),
                        "The decision has %s, the proposal %s."
                            .formatted(amount.text(), proposed.getFirst().text())),
                    pair.decided().place(amount.start(), amount.end()))
                .relatedTo(pair.proposed().place())
                .inParagraph(matter.number()));
  }

  /** A deficit told in the text of a row of the table, that the row does not have. */
  private static Stream<Finding> told(Matter matter, Grid grid) {
    return matter.sentences().stream()
        .filter(sentence -> TELLS.matcher(sentence.text()).find())
        .flatMap(sentence ->
            Amount.in(sentence.text()).stream()
                .filter(a -> DEVIATES.matcher(sentence.text().substring(0, a.start())).find())
                .limit(1)
                .flatMap(amount -> missing(matter, grid, sentence, amount).stream()));
  }

  private static Optional<Finding> missing(
      Matter matter, Grid grid, Sentence sentence, Amount amount) {
    List<Integer> rows =
        IntStream.range(grid.firstRow(), grid.rowCount())
            .filter(row -> isNamed(grid.label(row), sentence.text()))
            .boxed()
            .toList();
    Optional<String> unit = grid.table().unit().or(() -> grid.table().title());
    if (rows.size() != 1 || unit.isEmpty() || !UNIT.matcher(unit.get()).find()) {
      return Optional.empty();
    }
    long scale = scale(unit.get());
    boolean there =
        grid.numbers(rows.getFirst()).stream()
            .map(column -> grid.value(rows.getFirst(), column).orElseThrow())
            .map(value -> value.abs().multiply(BigDecimal.valueOf(scale)))
            .anyMatch(worth -> near(worth, amount, scale));
    return there
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    SHEET,
                    Words.of(
                        "Texten säger %s om ”%s”, vilket tabellen inte har."
                            .formatted(amount.text(), grid.label(rows.getFirst())),
                        "The text says %s of “%s”, which the table does not have."
                            .formatted(amount.text(), grid.label(rows.getFirst()))),
                    sentence.place())
                .inParagraph(matter.number())
                .with(Severity.WARNING));
  }

  private static boolean near(BigDecimal worth, Amount amount, long scale) {
    BigDecimal half = BigDecimal.valueOf(scale).movePointLeft(1);
    return worth.subtract(amount.kronor().abs()).abs().compareTo(amount.resolution().max(half))
        <= 0;
  }

  private static long scale(String unit) {
    Matcher word = UNIT.matcher(unit);
    return word.find() ? Amount.scaleOf(word.group(1)) : 1;
  }

  private static boolean isNamed(String label, String text) {
    String stem = label.toLowerCase(Locale.ROOT);
    return stem.length() >= STEM
        && text.toLowerCase(Locale.ROOT)
            .contains(stem.substring(0, Math.max(STEM, stem.length() - 2)));
  }
}
