package se.paragraf.corpus.score;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The scores of files.
 *
 * @param rows per file its tallies; sorted by file
 */
public record Scoreboard(TreeMap<String, Map<Measure, Tally>> rows) {

  private static final int NAME_WIDTH = 44;
  private static final int COLUMN_WIDTH = 11;
  private static final int KEPT_DIGITS = 4;
  private static final String NONE = ".";

  public Scoreboard {
    rows = new TreeMap<>(rows);
  }

  /** The tallies of all files added up. */
  public Map<Measure, Tally> totals() {
    Map<Measure, Tally> totals = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      totals.put(measure, Tally.NONE);
      rows.values().forEach(row -> totals.merge(measure, tally(row, measure), Tally::plus));
    }
    return totals;
  }

  private static Tally tally(Map<Measure, Tally> row, Measure measure) {
    return row.getOrDefault(measure, Tally.NONE);
  }

  /** A line per file and one for all, columns aligned; the last line is JSON with the totals. */
  public String print(List<Measure> measures) {
    StringBuilder out = new StringBuilder(padRight("file"));
    measures.forEach(measure -> out.append(padLeft(measure.label())));
    rows.forEach((file, row) -> out.append('\n').append(line(file, row, measures)));
    out.append('\n').append(line("ALL", totals(), measures));
    return out.append('\n').append(json(measures)).toString();
  }

  private static String line(String file, Map<Measure, Tally> row, List<Measure> measures) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    StringBuilder line = new StringBuilder(padRight(name));
    for (Measure measure : measures) {
      line.append(padLeft(rounded(tally(row, measure), 3).orElse(NONE)));
    }
    return line.toString();
  }

  private String json(List<Measure> measures) {
    Map<Measure, Tally> totals = totals();
    return measures.stream()
        .map(measure -> '"' + measure.label() + "\": " + jsonNumber(tally(totals, measure)))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String jsonNumber(Tally tally) {
    return rounded(tally, KEPT_DIGITS)
        .map(text -> new BigDecimal(text).stripTrailingZeros())
        .map(number -> number.scale() < 1 ? number.setScale(1) : number)
        .map(BigDecimal::toPlainString)
        .orElse("null");
  }

  private static String padRight(String text) {
    return String.format(Locale.ROOT, "%-" + NAME_WIDTH + "s", text);
  }

  private static String padLeft(String text) {
    return String.format(Locale.ROOT, "%" + COLUMN_WIDTH + "s", text);
  }

  private static Optional<String> rounded(Tally tally, int digits) {
    return tally.value().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new BigDecimal(tally.value().getAsDouble())
                .setScale(digits, RoundingMode.HALF_EVEN)
                .toPlainString());
  }

  /** Per file what is kept of each measure; {@code .} where it does not apply. */
  TreeMap<String, List<String>> cells() {
    TreeMap<String, List<String>> all = new TreeMap<>();
    rows.forEach((file, row) -> {
      List<String> cells = new ArrayList<>();
      for (Measure measure : Measure.values()) {
        cells.add(rounded(tally(row, measure), KEPT_DIGITS).orElse(NONE));
      }
      all.put(file, List.copyOf(cells));
    });
    return all;
  }

  /**
   * Reads a board as kept in the project: tab-separated, below a head line; empty when there is no
   * such file yet.
   */
  static TreeMap<String, List<String>> readTsv(Path file) throws IOException {
    TreeMap<String, List<String>> all = new TreeMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
        String[] cells = line.split("\t", -1);
        all.put(cells[0], List.of(cells).subList(1, cells.length));
      }
    }
    return all;
  }
}
