package se.paragraf.extract.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.language.SwedishLexicon;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Heading;
import se.paragraf.model.Organization;
import se.paragraf.model.Passage;
import se.paragraf.model.Quantity;
import se.paragraf.model.Region;
import se.paragraf.model.Table;

/** A report of a fictional municipality, made for one test; its quantities as readable lines. */
final class Telling {

  private static final FindQuantities FIND = new FindQuantities(SwedishLexicon.load());
  private static final Region PLACE = new Region(1, 70, 100, 520, 140);

  private final String title;
  private final List<Heading> headings = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();

  private Telling(String title) {
    this.title = title;
  }

  /** A report on January to August 2031. */
  static Telling interim() {
    return new Telling("Delårsrapport januari–augusti 2031");
  }

  static Telling titled(String title) {
    return new Telling(title);
  }

  Telling heading(String heading) {
    headings.add(new Heading(Optional.empty(), heading, 2, PLACE));
    return this;
  }

  Telling text(String text) {
    return passage(Passage.Kind.TEXT, text);
  }

  Telling item(String text) {
    return passage(Passage.Kind.LIST_ITEM, text);
  }

  private Telling passage(Passage.Kind kind, String text) {
    Optional<Integer> heading =
        headings.isEmpty() ? Optional.empty() : Optional.of(headings.size() - 1);
    passages.add(new Passage(kind, text, heading, List.of(PLACE)));
    return this;
  }

  Telling table(Table table) {
    tables.add(table);
    return this;
  }

  List<Quantity> quantities() {
    return read().quantities();
  }

  /** The report with its quantities. */
  Document read() {
    return FIND.find(List.of(document()), Places.byBlocks()).getFirst();
  }

  Quantity only() {
    List<Quantity> all = quantities();
    if (all.size() != 1) {
      throw new AssertionError("one quantity expected: " + values());
    }
    return all.getFirst();
  }

  /** {@code text = value unit}. */
  List<String> values() {
    return quantities().stream().map(q -> q.text() + " = " + value(q) + " " + q.unit()).toList();
  }

  /** {@code text: status period}. */
  List<String> meanings() {
    return quantities().stream()
        .map(q -> q.text() + ": " + q.status() + " " + q.period().orElse("-"))
        .toList();
  }

  /** {@code text: organization}. */
  List<String> organizations() {
    return quantities().stream().map(q -> q.text() + ": " + q.organization().orElse("-")).toList();
  }

  /** {@code text: indicator}. */
  List<String> indicators() {
    return quantities().stream().map(q -> q.text() + ": " + q.indicator().orElse("-")).toList();
  }

  private static String value(Quantity q) {
    return q.value()
        .map(BigDecimal::toPlainString)
        .orElseGet(() ->
            q.low().orElseThrow().toPlainString() + ".." + q.high().orElseThrow().toPlainString());
  }

  private Document document() {
    return new Document(
        "0123456789ab-1",
        DocumentKind.RAPPORT,
        Optional.of(title),
        Optional.of(
            new Organization(
                "Ekeby kommun", Organization.Kind.MUNICIPALITY, Organization.KnownFrom.PAGE)),
        Optional.empty(),
        Optional.of("Omsorgsnämnden"),
        Optional.empty(),
        Optional.of(LocalDate.of(2031, 9, 20)),
        List.of(),
        1,
        1,
        "sv",
        Optional.empty(),
        List.of(),
        List.of(),
        headings,
        passages,
        tables,
        List.of(),
        List.of(),
        List.of());
  }
}
