package se.paragraf.corpus.typeset.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import se.paragraf.corpus.typeset.table.InventedTable.Column;
import se.paragraf.corpus.typeset.table.InventedTable.Figure;
import se.paragraf.corpus.typeset.table.InventedTable.Kind;
import se.paragraf.corpus.typeset.table.InventedTable.Meaning;
import se.paragraf.corpus.typeset.table.InventedTable.Row;

/** Makes up tables; the same seed gives the same ones. No number is printed twice. */
final class InventTables {

  private static final double EMPTY_SHARE = 0.05;
  private static final double MARK_SHARE = 0.04;

  private static final List<String> THOUSANDS = List.of(" ", "\u00a0", "\u2009", "\u202f", "");
  private static final List<String> MINUS = List.of("-", "\u2212", "\u2013", "(");

  private final Random random;
  private final Set<String> used = new HashSet<>();
  private final String thousands;
  private final String minus;
  private int tables;

  InventTables(long seed) {
    this.random = new Random(seed);
    this.thousands = THOUSANDS.get(random.nextInt(THOUSANDS.size()));
    this.minus = MINUS.get(random.nextInt(MINUS.size()));
  }

  /**
   * @param most columns there is room for
   */
  InventedTable invent(int most) {
    int theme = random.nextInt(Vocabulary.LABELS.size());
    Unit unit = Unit.values()[random.nextInt(3)];
    List<Column> columns = new ArrayList<>(Heads.scheme(random, unit));
    while (columns.size() > most) {
      columns.removeLast();
    }
    int saying = random.nextInt(3);
    String spelled = unit == Unit.COUNT ? "Antal" : "Belopp i " + unit.printed;
    String corner = saying == 0 ? unit.printed : saying == 1 ? spelled : "";
    String caption =
        "Tabell "
            + ++tables
            + ". "
            + Vocabulary.CAPTIONS.get(theme)
            + (saying == 2 ? " (" + unit.printed + ")" : "");
    boolean marks = random.nextInt(3) == 0;
    List<Row> rows = rows(theme, columns, unit, marks);
    List<String> notes =
        marks ? List.of("1) Omräknat efter byte av redovisningsprincip.") : List.of();
    return new InventedTable(caption, corner, columns, rows, notes);
  }

  /** A table that goes on over pages. */
  InventedTable inventLong(int most) {
    InventedTable pattern = invent(most);
    Unit unit =
        Unit.values()[0].scale == pattern.columns().getFirst().meaning().scale()
            ? Unit.MNKR
            : pattern.columns().getFirst().meaning().unit().equals("count") ? Unit.COUNT : Unit.TKR;
    List<Row> rows = new ArrayList<>();
    for (String object : Vocabulary.OBJECTS) {
      for (String town : Vocabulary.TOWNS) {
        List<Figure> cells = new ArrayList<>();
        pattern.columns().forEach(column -> cells.add(figure(column, unit, Kind.PLAIN, false)));
        rows.add(new Row(Kind.PLAIN, object + " " + town, Optional.empty(), cells));
      }
    }
    return new InventedTable(
        pattern.caption(), pattern.corner(), pattern.columns(), rows, pattern.notes());
  }

  private List<Row> rows(int theme, List<Column> columns, Unit unit, boolean marks) {
    List<Row> rows = new ArrayList<>();
    Optional<String> section = Optional.empty();
    for (String label : Vocabulary.LABELS.get(theme)) {
      char sign = label.charAt(0);
      if (sign == '#') {
        section = Optional.of(label.substring(1));
        rows.add(new Row(Kind.SECTION, label.substring(1), Optional.empty(), List.of()));
        continue;
      }
      Kind kind = sign == '=' ? Kind.SUM : Kind.PLAIN;
      List<Figure> cells = new ArrayList<>();
      for (Column column : columns) {
        cells.add(figure(column, unit, kind, marks));
      }
      rows.add(new Row(kind, sign == '=' ? label.substring(1) : label, section, cells));
      if (sign == '=' && label.startsWith("=Summa")) {
        section = Optional.empty();
      }
    }
    return rows;
  }

  private Figure figure(Column column, Unit unit, Kind kind, boolean marks) {
    if (kind == Kind.PLAIN && random.nextDouble() < EMPTY_SHARE) {
      return new Figure(random.nextBoolean() ? "" : "\u2013", "", Optional.empty());
    }
    String mark = marks && random.nextDouble() < MARK_SHARE ? "1)" : "";
    boolean percent = column.meaning().unit().equals("percent");
    for (; ; ) {
      int decimals = percent ? 1 : unit == Unit.MNKR ? 1 : 0;
      double value = percent ? random.nextInt(1000) / 10.0 : Math.round(amount(unit) * 10.0) / 10.0;
      if (decimals == 0) {
        value = Math.rint(value);
      }
      boolean negative = !percent && unit != Unit.COUNT && random.nextInt(3) == 0;
      String text = print(value, decimals, negative && value != 0);
      if (used.add(text.replaceAll("[^0-9,]", ""))) {
        return new Figure(text, mark, Optional.of(negative ? -value : value));
      }
    }
  }

  private double amount(Unit unit) {
    double magnitude = Math.pow(10, (unit == Unit.MNKR ? 0.8 : 2) + 3 * random.nextDouble());
    return magnitude * (0.3 + random.nextDouble());
  }

  private String print(double value, int decimals, boolean negative) {
    String digits = String.format(Locale.ROOT, "%." + decimals + "f", value);
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    StringBuilder grouped = new StringBuilder(whole);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, thousands);
    }
    String text = grouped + (point < 0 ? "" : "," + digits.substring(point + 1));
    if (!negative) {
      return text;
    }
    return minus.equals("(") ? "(" + text + ")" : minus + text;
  }

  /** What the figures of a table are in. */
  enum Unit {
    MNKR("mnkr", "SEK", 1e6),
    TKR("tkr", "SEK", 1e3),
    COUNT("antal", "count", 1);

    final String printed;
    final String code;
    final double scale;

    Unit(String printed, String code, double scale) {
      this.printed = printed;
      this.code = code;
      this.scale = scale;
    }

    Meaning meaning(String period) {
      return new Meaning(code, scale, period);
    }
  }
}
