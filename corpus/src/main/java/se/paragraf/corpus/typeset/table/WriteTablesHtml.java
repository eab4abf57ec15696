package se.paragraf.corpus.typeset.table;

import java.util.List;
import java.util.stream.Collectors;
import se.paragraf.corpus.typeset.table.InventedTable.Figure;
import se.paragraf.corpus.typeset.table.InventedTable.Kind;
import se.paragraf.corpus.typeset.table.InventedTable.Row;
import se.paragraf.corpus.typeset.table.TableLook.Lines;
import se.paragraf.corpus.typeset.table.TableLook.Place;

/** A report as HTML, for Chromium and for LibreOffice; all styles stand at the elements. */
final class WriteTablesHtml {

  private static final String HEAD =
      """
      <!doctype html><html lang="sv"><meta charset="utf-8"><title>%1$s</title><style>
      @page { size: A4; margin: 25mm 22mm; @top-left { content: "%2$s"; font: 8pt sans-serif; }
        @bottom-right { content: "Sida " counter(page) " av " counter(pages); font: 8pt sans-serif; } }
      @page wide { size: A4 landscape; margin: 22mm; }
      body { font: 10.5pt/1.35 "%3$s"; } h1 { font-size: 20pt; } h2 { font-size: 13pt; break-after: avoid; }
      p { margin: 0 0 6pt; } .caption { font-weight: bold; break-after: avoid; margin: 8pt 0 3pt; }
      .note { font-size: 8pt; } .wide { page: wide; break-before: page; break-after: page; }
      .columns { columns: 2; column-gap: 9mm; } table { break-inside: auto; } tr { break-inside: avoid; }
      .side { break-before: page; break-after: page; height: 240mm; position: relative; }
      .turned { position: absolute; left: 0; top: 0; width: 235mm; transform-origin: 0 0; transform: translateY(235mm) rotate(-90deg); }
      </style><body><p>%2$s</p><h1>%1$s</h1>
      """;

  private static final int LABEL_PX = 200;
  private static final double SIGN_EM = 0.6;
  private static final double PX_PER_PT = 96 / 72.0;

  private final String font;

  /**
   * @param font family of the text
   */
  WriteTablesHtml(String font) {
    this.font = font;
  }

  String write(InventedReport report) {
    StringBuilder out =
        new StringBuilder(HEAD.formatted(InventedReport.TITLE, InventedReport.ORGANIZATION, font));
    for (InventedReport.Item item : report.items()) {
      switch (item) {
        case InventedReport.Heading heading -> out.append("<h2>" + heading.text() + "</h2>\n");
        case InventedReport.Prose prose -> out.append("<p>" + prose.text() + "</p>\n");
        case InventedReport.Placed placed ->
            out.append(around(placed.look().place(), table(placed.table(), placed.look())));
      }
    }
    return out.append("</body></html>\n").toString();
  }

  private static String around(Place place, String table) {
    String prose =
        Vocabulary.PROSE.stream().map(p -> "<p>" + p + "</p>").collect(Collectors.joining());
    return switch (place) {
      case IN_TEXT, LONG, LONG_ONCE -> table;
      case IN_COLUMN ->
          "<div class=\"columns\">" + prose + table + prose + prose + prose + "</div>\n";
      case LANDSCAPE -> "<div class=\"wide\">" + table + "</div>\n";
      case SIDEWAYS -> "<div class=\"side\"><div class=\"turned\">" + table + "</div></div>\n";
    };
  }

  private static String table(InventedTable table, TableLook look) {
    StringBuilder out = new StringBuilder();
    out.append("<p class=\"caption\">" + table.caption() + "</p>\n");
    out.append(
        "<table cellspacing=\"0\" style=\"border-collapse: collapse; font-size: %spt\">"
            .formatted(look.size()));
    out.append(widths(table, look));
    boolean repeat = look.place() != Place.LONG_ONCE;
    out.append(repeat ? "<thead>" : "<tbody>");
    for (int row = 0; row < table.depth(); row++) {
      out.append("<tr>");
      for (HeadCell cell : HeadCell.row(table, row)) {
        out.append(head(cell, look, row + cell.rowSpan() == table.depth()));
      }
      out.append("</tr>\n");
    }
    out.append(repeat ? "</thead><tbody>" : "");
    for (int i = 0; i < table.rows().size(); i++) {
      out.append(row(table.rows().get(i), table, look, i));
    }
    out.append("</tbody></table>\n");
    table.notes().forEach(note -> out.append("<p class=\"note\">" + note + "</p>\n"));
    return out.toString();
  }

  /** Columns wide enough for their longest word: LibreOffice would cut through figures. */
  private static String widths(InventedTable table, TableLook look) {
    StringBuilder out = new StringBuilder("<colgroup><col width=\"%d\">".formatted(LABEL_PX));
    for (int column = 0; column < table.columns().size(); column++) {
      int signs = 0;
      for (String head : table.columns().get(column).head()) {
        for (String word : head.split("[ \u2013]")) {
          signs = Math.max(signs, word.length() + 1);
        }
      }
      for (Row row : table.rows()) {
        if (!row.cells().isEmpty()) {
          Figure figure = row.cells().get(column);
          signs = Math.max(signs, figure.text().length() + figure.mark().length());
        }
      }
      double points = SIGN_EM * signs * look.size() + 2 * look.padding() + 2;
      out.append("<col width=\"%d\">".formatted((int) Math.ceil(points * PX_PER_PT)));
    }
    return out.append("</colgroup>").toString();
  }

  private static String head(HeadCell cell, TableLook look, boolean last) {
    String align = cell.column() == 0 ? "left" : cell.columnSpan() > 1 ? "center" : "right";
    return "<th rowspan=\"%d\" colspan=\"%d\" style=\"text-align: %s; %s\">%s</th>"
        .formatted(
            cell.rowSpan(), cell.columnSpan(), align, style(look, last, last ? 1 : 0), cell.text());
  }

  private static String row(Row row, InventedTable table, TableLook look, int index) {
    boolean last = index == table.rows().size() - 1;
    String weight = row.kind() == Kind.PLAIN ? "" : "font-weight: bold; ";
    String style = weight + style(look, last || row.kind() == Kind.SUM, index % 2 == 1 ? 2 : 0);
    StringBuilder out = new StringBuilder("<tr>");
    int span = row.kind() == Kind.SECTION ? table.columns().size() + 1 : 1;
    out.append(
        "<td colspan=\"%d\" style=\"text-align: left; width: 150pt; %s\">%s</td>"
            .formatted(span, style, row.label()));
    for (Figure figure : row.cells()) {
      String mark = figure.mark().isEmpty() ? "" : "<sup>" + figure.mark() + "</sup>";
      out.append(
          "<td style=\"text-align: right; white-space: nowrap; %s\">%s%s</td>"
              .formatted(style, figure.text(), mark));
    }
    return out.append("</tr>\n").toString();
  }

  /**
   * @param shade 0 none, 1 of a head, 2 of every second row
   */
  private static String style(TableLook look, boolean strong, int shade) {
    String padding = "padding: 1.5pt %spt; vertical-align: bottom; ".formatted(look.padding());
    String line = "border-bottom: 0.7pt solid black; ";
    boolean shaded = shade > 0 && look.lines() == Lines.ZEBRA;
    return padding
        + switch (look.lines()) {
          case RULED -> "border: 0.6pt solid #333; ";
          case ACROSS -> line;
          case HEAD_AND_FOOT -> strong ? line : "";
          case ZEBRA, BORDERLESS -> "";
        }
        + (shaded ? "background: " + (shade == 1 ? "#cfd9e4" : "#eef1f5") + "; " : "");
  }

  /** What Chromium can set. */
  static List<Place> places() {
    return List.of(Place.values());
  }
}
