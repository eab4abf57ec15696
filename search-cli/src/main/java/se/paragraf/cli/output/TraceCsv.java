package se.paragraf.cli.output;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import se.paragraf.index.trace.Fact;
import se.paragraf.index.trace.Trace;
import se.paragraf.model.Quantity;

/**
 * A trace as a table that Swedish Excel opens by double click: UTF-8 with mark, semicolons, decimal
 * commas; one row for each telling.
 */
public final class TraceCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Messages messages;

  public TraceCsv(Messages messages) {
    this.messages = messages;
  }

  public String of(Trace trace) {
    StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
    try (CSVPrinter printer =
        new CSVPrinter(csv, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
      printer.printRecord(header(messages));
      for (int at = 0; at < trace.facts().size(); at++) {
        printer.printRecord(row(trace, at));
      }
    } catch (IOException e) {
      throw new IllegalStateException("a string builder never fails", e);
    }
    return csv.toString();
  }

  static List<String> header(Messages messages) {
    return List.of(messages.text("trace.columns").split(";"));
  }

  private List<Object> row(Trace trace, int at) {
    return cells(trace, at).stream()
        .map(cell -> cell instanceof BigDecimal number ? decimal(number) : cell)
        .toList();
  }

  private static Object decimal(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }

  /** The cells of a row: numbers as {@link BigDecimal}, else text. */
  static List<Object> cells(Trace trace, int at) {
    Fact fact = trace.facts().get(at);
    Quantity quantity = fact.quantity();
    return List.of(
        fact.measure(),
        lower(fact.relation()),
        quantity.organization().orElse(""),
        lower(quantity.status()),
        quantity.period().orElse(""),
        quantity.asOf().orElse(""),
        number(quantity.value()),
        number(quantity.low()),
        number(quantity.high()),
        quantity.unit(),
        quantity.text(),
        lower(fact.source()),
        lower(fact.telling().role()),
        fact.telling().by().orElse(""),
        conflicts(trace, at),
        fact.citation(),
        quantity.quote(),
        fact.document().id(),
        fact.document().path(),
        page(quantity));
  }

  private static Object page(Quantity quantity) {
    return quantity.region().isPresent() ? BigDecimal.valueOf(quantity.region().get().page()) : "";
  }

  private static Object number(Optional<BigDecimal> number) {
    return number.isPresent() ? number.get() : "";
  }

  private static String conflicts(Trace trace, int at) {
    return String.join(
        ", ",
        trace.conflicts().stream()
            .filter(conflict -> conflict.points().contains(at))
            .map(conflict -> lower(conflict.explanation()))
            .distinct()
            .toList());
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
