package se.paragraf.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.extract.quantity.OrganizationNames.Kind;
import se.paragraf.model.Document;
import se.paragraf.model.Quantity;
import se.paragraf.model.Quantity.Status;
import se.paragraf.model.Table;
import se.paragraf.model.Table.Cell;

/** Makes facts of the cells of tables: row label × column header × unit × title. */
final class CellQuantities {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final Pattern FIRST_NUMBER = Pattern.compile("\\d[\\d \\u00a0]*(?:[.,](\\d+))?");

  /** {@code DN}, {@code RH}: an abbreviation that goes before the name of a unit. */
  private static final Pattern ABBREVIATION = Pattern.compile("^\\p{Lu}{2,3} $");

  private final HeadingNames headings;
  private final Setting setting;

  CellQuantities(HeadingNames headings, Setting setting) {
    this.headings = headings;
    this.setting = setting;
  }

  /**
   * The facts of tables.
   *
   * @param tables the same, less sure of figures whose unit or period they do not say
   */
  record Found(List<Table> tables, List<Quantity> quantities) {}

  Found find(Document document) {
    CellUnits units = new CellUnits(document);
    List<Table> tables = new ArrayList<>();
    List<Quantity> quantities = new ArrayList<>();
    document.tables().forEach(table -> tables.add(read(table, units, quantities)));
    return new Found(tables, quantities);
  }

  /**
   * @param found gets what the table says
   */
  private Table read(Table table, CellUnits units, List<Quantity> found) {
    TableFrame frame = new TableFrame(table);
    boolean dated = frame.dated();
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : table.cells()) {
      boolean figure =
          cell.row() >= table.headerRows() && cell.column() > 0 && cell.value().isPresent();
      if (!figure) {
        cells.add(cell);
        continue;
      }
      Place place = new Place(frame, cell, frame.label(cell), frame.header(cell));
      Optional<CellUnits.Reading> unit = units.of(frame, cell, place.label(), place.headerText());
      Optional<Quantity> quantity = unit.flatMap(reading -> quantity(place, reading.unit()));
      quantity.ifPresent(found::add);
      boolean guessed =
          quantity.isPresent()
              && (unit.filter(CellUnits.Reading::guessed).isPresent() || (dated && bare(place)));
      cells.add(guessed ? cell.doubted() : cell);
    }
    return table.with(cells);
  }

  private boolean bare(Place place) {
    CellMeaning meaning = meaning(place);
    return meaning.bare(meaning.status());
  }

  private CellMeaning meaning(Place place) {
    return new CellMeaning(setting, place.header(), place.label(), place.table().title());
  }

  /** A cell with what names it. */
  private record Place(TableFrame frame, Cell cell, String label, List<String> header) {
    Table table() {
      return frame.table();
    }

    String headerText() {
      return String.join(" ", header);
    }
  }

  private Optional<Quantity> quantity(Place place, Unit unit) {
    if (place.label().isBlank() || place.frame().isYear(place.cell())) {
      return Optional.empty();
    }
    double value = place.cell().value().orElseThrow();
    BigDecimal scale = unit.scale();
    CellMeaning meaning = meaning(place);
    Status status = meaning.status();
    Period period = meaning.period(status);
    Optional<String> unitName = organizationOf(place.label());
    return Optional.of(
        new Quantity(
            printed(place.cell(), unit, place.table()),
            Optional.of(ProseQuantities.plain(BigDecimal.valueOf(value).multiply(scale))),
            Optional.empty(),
            Optional.empty(),
            unit.code(),
            unit.noun(),
            Optional.empty(),
            Optional.of(ProseQuantities.plain(step(place.cell()).multiply(scale).divide(TWO))),
            Optional.of(indicator(place, unitName.isPresent(), meaning)),
            setting.notBeforeItsTime(status, period),
            setting.isDated() ? Optional.of(period.text()) : Optional.empty(),
            setting.asOf().or(period::lastDay).map(Object::toString),
            unitName
                .or(() -> headings.above(place.table().heading()))
                .map(setting::qualified)
                .or(setting::organization),
            quote(place),
            place.cell().region(),
            Optional.of(place.table().id()),
            place.table().heading(),
            Optional.empty()));
  }

  private static BigDecimal step(Cell cell) {
    return FIRST_NUMBER
        .matcher(cell.text())
        .results()
        .findFirst()
        .map(found -> found.group(1) == null ? 0 : found.group(1).length())
        .map(BigDecimal.ONE::movePointLeft)
        .orElse(BigDecimal.ONE);
  }

  private static String printed(Cell cell, Unit unit, Table table) {
    boolean bare = UnitForms.in(cell.text()).isEmpty() && !unit.isCount();
    return bare ? table.unit().map(u -> cell.text() + " " + u).orElse(cell.text()) : cell.text();
  }

  private Optional<String> organizationOf(String label) {
    return headings.names().in(label).stream()
        .filter(name -> name.kind() != Kind.BACK && name.kind() != Kind.GENERIC)
        .filter(name -> beginsWith(label, name.span().from()))
        .filter(name -> name.kind() != Kind.WEAK || name.span().to() >= label.length() - 1)
        .findFirst()
        .map(name ->
            label.length() - name.span().to() <= name.span().length() ? label : name.text());
  }

  private static boolean beginsWith(String label, int from) {
    return from == 0 || ABBREVIATION.matcher(label.substring(0, from)).matches();
  }

  /** What the row measures; of a row that is a unit or only a sum, what the table measures. */
  private static String indicator(Place place, boolean labelIsUnit, CellMeaning meaning) {
    TableFrame frame = place.frame();
    Optional<String> section = frame.section(place.cell().row());
    List<String> parts = new ArrayList<>();
    if (labelIsUnit) {
      frame.measure().ifPresent(parts::add);
      section.ifPresent(parts::add);
    } else {
      frame.perWhat().filter(what -> !speaksOf(place.label(), what)).ifPresent(parts::add);
      if (TableFrame.namesNothing(place.label())) {
        section.or(frame::title).ifPresent(parts::add);
      }
      parts.add(place.label());
    }
    meaning.measure().ifPresent(parts::add);
    return (parts.isEmpty() ? place.label() : String.join(", ", parts)).toLowerCase(SWEDISH);
  }

  /** Whether a label names what the corner says already, as a word or in a compound. */
  private static boolean speaksOf(String label, String what) {
    return label.toLowerCase(SWEDISH).contains(what.toLowerCase(SWEDISH));
  }

  private static String quote(Place place) {
    return Stream.of(place.label(), place.headerText(), place.cell().text())
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" | "));
  }
}
