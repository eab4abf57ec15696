package se.paragraf.cli.output;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.ParagraphRef;

/** Hits as a table that Swedish Excel opens by double click: UTF-8 with mark, semicolons. */
public final class HitsCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private HitsCsv() {}

  /**
   * The table.
   *
   * @param query what was asked, in the first column
   */
  public static String of(String query, List<Hit> hits) {
    return BYTE_ORDER_MARK + header() + rows(query, hits);
  }

  /** Names of the columns. */
  static final List<String> COLUMNS =
      List.of(
          "query",
          "rank",
          "type",
          "citation",
          "organization",
          "body",
          "date",
          "paragraph",
          "title",
          "cases",
          "text",
          "document",
          "file",
          "page");

  private static String header() {
    return String.join(";", COLUMNS) + "\r\n";
  }

  /** The rows without the header. */
  public static String rows(String query, List<Hit> hits) {
    StringBuilder csv = new StringBuilder();
    try (CSVPrinter printer =
        new CSVPrinter(csv, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
      int rank = 1;
      for (Hit hit : hits) {
        printer.printRecord(row(query, rank++, hit));
      }
    } catch (IOException e) {
      throw new IllegalStateException("a string builder never fails", e);
    }
    return csv.toString();
  }

  static List<Object> row(String query, int rank, Hit hit) {
    return List.of(
        query,
        rank,
        hit.type().name().toLowerCase(java.util.Locale.ROOT),
        hit.citation(),
        hit.document().organization().orElse(""),
        hit.document().body().orElse(""),
        hit.document().date().map(Object::toString).orElse(""),
        hit.paragraph().flatMap(ParagraphRef::number).map(Object::toString).orElse(""),
        hit.paragraph().flatMap(ParagraphRef::title).orElse(""),
        hit.paragraph().map(paragraph -> String.join(", ", paragraph.caseNumbers())).orElse(""),
        hit.text(),
        hit.document().id(),
        hit.document().path(),
        hit.regions().isEmpty() ? "" : hit.regions().getFirst().page());
  }
}
