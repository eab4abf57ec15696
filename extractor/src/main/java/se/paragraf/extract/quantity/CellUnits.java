package se.paragraf.extract.quantity;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.model.Document;
import se.paragraf.model.Table;
import se.paragraf.model.Table.Cell;

/**
 * Tells the unit of a cell: printed in it, else in its header or label, else over the table, else
 * said by what the table measures.
 */
final class CellUnits {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern COUNTED =
      Pattern.compile("(?<!\\p{L})(?:antal|st)(?!\\p{L})", FLAGS);

  /** Measures that are told in percent even where no sign says so. */
  private static final Pattern SHARE =
      Pattern.compile(
          "^(?:[^\\p{L}]*\\p{L}*andel(?:en)?(?!\\p{L})|[^\\p{L}]*\\p{L}*soliditet(?:en)?(?!\\p{L})"
              + "|[^\\p{L}]*sjukfrånvaro(?:n)?(?!\\p{L})"
              + "|[^\\p{L}]*(?:täcknings|självfinansierings|beläggnings|sysselsättnings)grad(?:en)?(?!\\p{L}))",
          FLAGS);

  /** A share beyond this is none; a net cost can be more than all income. */
  private static final double LARGEST_SHARE = 200;

  /** Headers of tables of money; a unit printed over the tables beside holds for them too. */
  private static final Pattern MONEY =
      Pattern.compile(
          "(?<!\\p{L})(?:invest\\p{L}*|drift(?:budget|utfall|redovisning|kostnad)\\p{L}*|\\p{L}*kostnad\\p{L}*|\\p{L}*intäkt\\p{L}*)",
          FLAGS);

  private static final Pattern PLAN = Pattern.compile("budget|prognos|utfall|bokslut", FLAGS);

  private static final Pattern NO_MONEY =
      Pattern.compile(
          "(?<!\\p{L})(?:antal|andel|index|år|tjänster|årsarbetare|timmar|platser|personer|dagar|färdigt år)(?!\\p{L})|%|personalredovisning",
          FLAGS);

  /** So many tables of a document must be in one unit for it to be the document's. */
  private static final int TELLING_TABLES = 2;

  private final Optional<Unit> ofDocument;

  /** Units of labels and headers, which many cells share; filled as they are asked for. */
  private final Map<String, Optional<Unit>> known = new HashMap<>();

  /** Whether the headers of a table speak of money. */
  private final Map<TableFrame, Boolean> moneyTables = new IdentityHashMap<>();

  CellUnits(Document document) {
    List<Unit> units =
        document.tables().stream()
            .flatMap(table -> table.unit().stream())
            .flatMap(unit -> UnitForms.in(unit).stream())
            .filter(Unit::isMoney)
            .toList();
    this.ofDocument =
        units.size() >= TELLING_TABLES && Set.copyOf(units).size() == 1
            ? Optional.of(units.getFirst())
            : Optional.empty();
  }

  /**
   * The unit of a cell.
   *
   * @param guessed whether nothing on the table says it, but the other tables
   */
  record Reading(Unit unit, boolean guessed) {}

  /**
   * @param header the header texts above the cell as one
   * @return empty when nothing says the unit
   */
  Optional<Reading> of(TableFrame frame, Cell cell, String label, String header) {
    return told(frame, cell, label, header)
        .map(unit -> new Reading(unit, false))
        .or(() -> beside(frame, label, header).map(unit -> new Reading(unit, true)));
  }

  private Optional<Unit> told(TableFrame frame, Cell cell, String label, String header) {
    Table table = frame.table();
    return UnitForms.in(cell.text())
        .or(() -> said(header))
        .or(() -> said(label))
        .or(() -> counted(table, label, header))
        .or(() -> share(table, cell, label))
        .or(() -> table.unit().flatMap(UnitForms::in))
        .or(() -> table.title().flatMap(this::said));
  }

  private Optional<Unit> said(String text) {
    return known.computeIfAbsent(text, UnitForms::in);
  }

  private static Optional<Unit> counted(Table table, String label, String header) {
    boolean counted =
        Stream.of(header, label, table.unit().orElse(""))
            .anyMatch(text -> COUNTED.matcher(text).find());
    return counted ? Optional.of(Unit.count(label.toLowerCase(SWEDISH), 1)) : Optional.empty();
  }

  private static Optional<Unit> share(Table table, Cell cell, String label) {
    boolean free = table.unit().isEmpty();
    boolean small = cell.value().filter(value -> Math.abs(value) <= LARGEST_SHARE).isPresent();
    boolean said =
        SHARE.matcher(label).find()
            || table.title().filter(t -> SHARE.matcher(t).find()).isPresent();
    return free && small && said ? Optional.of(Unit.PERCENT) : Optional.empty();
  }

  /** Of a table of money without a unit of its own, the one that all others are in. */
  private Optional<Unit> beside(TableFrame frame, String label, String header) {
    boolean money =
        ofDocument.isPresent()
            && moneyTables.computeIfAbsent(frame, its -> MONEY.matcher(its.headers()).find())
            && PLAN.matcher(header).find()
            && !NO_MONEY.matcher(label + " " + header).find();
    return money ? ofDocument : Optional.empty();
  }
}
