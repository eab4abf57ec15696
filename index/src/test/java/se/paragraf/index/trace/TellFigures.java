package se.paragraf.index.trace;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Extraction;
import se.paragraf.model.Organization;
import se.paragraf.model.Quantity;
import se.paragraf.model.Quantity.Status;
import se.paragraf.model.Region;
import se.paragraf.model.Source;

/** Hand-made reports that tell figures: {@code report("a", "2031-04-30").says(…).file()}. */
final class TellFigures {

  private static final Region PLACE = new Region(1, 70, 100, 520, 110);

  private final String name;
  private final String asOf;
  private final List<Quantity> told = new ArrayList<>();

  private TellFigures(String name, String asOf) {
    this.name = name;
    this.asOf = asOf;
  }

  static TellFigures report(String name, String asOf) {
    return new TellFigures(name, asOf);
  }

  /** A figure in prose; {@code unit} is {@code mnkr}, {@code tkr} or {@code procent}. */
  TellFigures says(String indicator, Status status, String period, String value, String unit) {
    return tells(indicator, status, period, value, unit, "Ekviks kommun", Optional.empty());
  }

  TellFigures saysOf(
      String unitName, String indicator, Status status, String period, String value) {
    return tells(indicator, status, period, value, "mnkr", unitName, Optional.empty());
  }

  /** A figure in a cell, in mnkr. */
  TellFigures shows(String indicator, Status status, String period, String value) {
    return tells(
        indicator, status, period, value, "mnkr", "Ekviks kommun", Optional.of(stem() + "-1#t1"));
  }

  /** Figures of one row of a table, in one column; rows are 12 points high. */
  TellFigures row(int row, String indicator, Status status, String period, String value) {
    shows(indicator, status, period, value);
    Quantity cell = told.removeLast();
    told.add(
        new Quantity(
            cell.text(),
            cell.value(),
            cell.low(),
            cell.high(),
            cell.unit(),
            cell.noun(),
            cell.precision(),
            cell.resolution(),
            cell.indicator(),
            cell.status(),
            cell.period(),
            cell.asOf(),
            cell.organization(),
            indicator + " | Utfall " + period + " | " + value,
            Optional.of(new Region(1, 300, 100 + 12 * row, 340, 110 + 12 * row)),
            cell.table(),
            cell.heading(),
            cell.paragraph()));
    return this;
  }

  private TellFigures tells(
      String indicator,
      Status status,
      String period,
      String value,
      String unit,
      String organization,
      Optional<String> table) {
    BigDecimal scale =
        BigDecimal.valueOf(unit.equals("mnkr") ? 1_000_000 : unit.equals("tkr") ? 1_000 : 1);
    BigDecimal number = new BigDecimal(value);
    BigDecimal half = new BigDecimal("0.5").movePointLeft(Math.max(0, number.scale()));
    told.add(
        new Quantity(
            value + " " + unit,
            Optional.of(number.multiply(scale)),
            Optional.empty(),
            Optional.empty(),
            unit.equals("procent") ? "percent" : "SEK",
            Optional.empty(),
            Optional.empty(),
            Optional.of(half.multiply(scale)),
            Optional.of(indicator),
            status,
            Optional.of(period),
            Optional.of(asOf),
            Optional.of(organization),
            indicator + " " + period + " " + value + " " + unit + " (" + told.size() + ")",
            Optional.of(PLACE),
            table,
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  private String sha256() {
    String hex = HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
    return (hex + "0".repeat(64)).substring(0, 64);
  }

  private String stem() {
    return sha256().substring(0, 12);
  }

  Extraction.Done file() {
    Source source =
        new Source(
            name + ".pdf",
            sha256(),
            1,
            1,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Source.TextLayer.DIGITAL);
    return new Extraction.Done(source, List.of(document()), List.of());
  }

  private Document document() {
    return new Document(
        stem() + "-1",
        DocumentKind.RAPPORT,
        Optional.of("Rapport " + name),
        Optional.of(
            new Organization(
                "Ekviks kommun", Organization.Kind.MUNICIPALITY, Organization.KnownFrom.PAGE)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDate.parse(asOf)),
        List.of(),
        1,
        1,
        "sv",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        told,
        List.of());
  }
}
