package se.paragraf.index.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.index.answer.Statement.CellFact;
import se.paragraf.index.answer.Statement.Facts;
import se.paragraf.index.answer.Statement.Form;
import se.paragraf.index.answer.ViewPlaces.Draft;
import se.paragraf.index.search.Role;
import se.paragraf.model.Document;
import se.paragraf.model.Quantity;
import se.paragraf.model.Region;
import se.paragraf.model.Table;
import se.paragraf.model.Table.Cell;

/** Makes a statement of each cell of a table that holds more than a label. */
final class TableFacts {

  private static final Pattern UNIT =
      Pattern.compile(
          "(?<!\\p{L})(mnkr|mkr|tkr|kkr|mdkr|kr|kronor|miljoner kronor|miljarder kronor|tusen kronor|%|procent|st|antal)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Table table;
  private final List<List<String>> rows;

  private final List<Quantity> quantities;

  private TableFacts(Table table, Document document) {
    this.table = table;
    this.rows = table.rows();
    this.quantities =
        document.quantities().stream()
            .filter(quantity -> quantity.table().equals(Optional.of(table.id())))
            .toList();
  }

  static Stream<Draft> of(Table table, Document document) {
    TableFacts facts = new TableFacts(table, document);
    return table.cells().stream()
        .filter(cell -> cell.row() >= table.headerRows() && !cell.text().isBlank())
        .flatMap(cell -> facts.fact(cell).stream());
  }

  private Optional<Draft> fact(Cell cell) {
    String label = label(cell);
    if (cell.column() == 0 || label.isBlank()) {
      return wholeRow(cell);
    }
    String header = header(cell.column());
    CellFact fact = new CellFact(label, header, cell.text(), unit(cell, label, header));
    String text = joined(table.title().orElse(""), section(cell.row()), label, header, cell.text());
    String quote = joined(label, header, cell.text());
    return Optional.of(
        new Draft(
            Form.CELL,
            Role.CELLS,
            text,
            quote,
            regions(cell),
            new Facts(Optional.of(fact), Optional.empty(), quantities(cell))));
  }

  /** The first cell of a row stands for the row, so that rows of words can be quoted. */
  private Optional<Draft> wholeRow(Cell first) {
    String row = String.join(" ", rows.get(first.row())).replaceAll("\\s+", " ").strip();
    String text = joined(table.title().orElse(""), section(first.row()), row);
    return Optional.of(new Draft(Form.SENTENCE, Role.CELLS, text, row, regions(first), Facts.NONE));
  }

  private List<Quantity> quantities(Cell cell) {
    return quantities.stream()
        .filter(quantity -> cell.region().isPresent() && cell.region().equals(quantity.region()))
        .toList();
  }

  /** The words to the left in the row, nearest the edge first. */
  private String label(Cell cell) {
    return IntStream.range(0, cell.column())
        .mapToObj(column -> rows.get(cell.row()).get(column))
        .filter(text -> text.chars().anyMatch(Character::isLetter))
        .limit(2)
        .collect(Collectors.joining(" "));
  }

  /** The header cells above; a header that spans columns stands over all of them. */
  private String header(int column) {
    return table.cells().stream()
        .filter(cell -> cell.row() < table.headerRows())
        .filter(cell -> cell.column() <= column && column < cell.column() + cell.columnSpan())
        .map(Cell::text)
        .filter(text -> !text.isBlank())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** The nearest row above that is only a label: the heading of a part of the table. */
  private String section(int row) {
    return IntStream.iterate(row - 1, above -> above >= table.headerRows(), above -> above - 1)
        .mapToObj(rows::get)
        .filter(cells -> cells.stream().skip(1).allMatch(String::isBlank))
        .map(List::getFirst)
        .findFirst()
        .orElse("");
  }

  private Optional<String> unit(Cell cell, String label, String header) {
    return Stream.of(
            cell.text(),
            header,
            label,
            table.unit().orElse(""),
            rows.isEmpty() ? "" : rows.getFirst().getFirst(),
            table.title().orElse(""))
        .map(UNIT::matcher)
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }

  private List<Region> regions(Cell cell) {
    return cell.region().map(List::of).orElse(table.regions());
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
