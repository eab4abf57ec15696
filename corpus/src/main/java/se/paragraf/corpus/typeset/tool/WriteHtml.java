package se.paragraf.corpus.typeset.tool;

import java.util.List;
import java.util.stream.Collectors;
import se.paragraf.corpus.sample.Fields;

/** HTML for Chromium: minutes in two columns, or with the § numbers in the margin. */
final class WriteHtml implements Writer {

  private static final String COLUMNS =
      """
      @page { size: A4; margin: 28mm 17mm 24mm;
        @top-left { content: "%1$s · %2$s"; font: 8pt Carlito; }
        @top-right { content: "%3$s"; font: 8pt Carlito; }
        @bottom-center { content: "Sida " counter(page) " av " counter(pages); font: 8pt Carlito; } }
      body { font: 10.5pt/1.3 Carlito; }
      .minutes { columns: 2; column-gap: 9mm; column-rule: 0.4pt solid #bbb; }
      .head .label { font-weight: bold; margin-top: 14pt; color: #7a1f2b; break-after: avoid; }
      .head .title { font: bold 13pt Carlito; margin: 2pt 0 4pt; break-after: avoid; }
      .head { break-inside: avoid; break-after: avoid; }
      """;
  private static final String MARGIN =
      """
      @page { size: A4; margin: 30mm 22mm 25mm 20mm;
        @top-left { content: "%1$s"; font: bold 9pt Lato; }
        @top-center { content: "%2$s, sammanträde %3$s"; font: 9pt Lato; }
        @top-right { content: counter(page) " (" counter(pages) ")"; font: 9pt Lato; }
        @bottom-left { content: "Justerandes signatur"; font: 7pt Lato; border-top: 0.5pt solid black; } }
      @page wide { size: A4 landscape; margin: 28mm 20mm; }
      body { font: 10pt/1.4 Lato; }
      .minutes { padding-left: 27mm; }
      .head { position: relative; margin-top: 22pt; break-after: avoid; }
      .head .label { position: absolute; left: -26mm; font-weight: bold; }
      .head .title { font: bold 12pt Lato; }
      .wide { page: wide; break-before: page; break-after: page; }
      """;
  private static final String COMMON =
      """
      p { margin: 0 0 5pt; } .section { font-weight: bold; margin: 9pt 0 2pt; break-after: avoid; }
      .document { font-size: 17pt; font-weight: bold; margin: 0 0 12pt; }
      .bullet, .number { margin: 0 0 3pt 14pt; text-indent: -12pt; } .line { margin: 0; }
      .mark { display: inline-block; width: 12pt; text-indent: 0; }
      .case { margin-bottom: 6pt; color: #444; }
      table.fields { border-collapse: collapse; } table.fields td { vertical-align: top; padding: 2pt 12pt 2pt 0; }
      table.fields td:first-child { font-weight: bold; width: 38mm; }
      table.grid { border-collapse: collapse; margin: 4pt 0 8pt; } table.grid td, table.grid th { border: 0.6pt solid #222; padding: 2pt 6pt; font-size: 90%; text-align: left; }
      .agenda { display: flex; } .agenda span:first-child { width: 24mm; }
      """;

  @Override
  public String ending() {
    return "html";
  }

  @Override
  public String write(List<Piece> pieces, String style, Fields fields) {
    String css =
        (style.equals("columns") ? COLUMNS : MARGIN)
            .formatted(fields.one("organization"), fields.one("body"), fields.one("date"));
    StringBuilder out =
        new StringBuilder("<!doctype html><html lang=\"sv\"><meta charset=\"utf-8\">");
    out.append("<title>").append(safe(fields.one("title"))).append("</title><style>");
    out.append(css).append(COMMON).append("</style><body>\n");
    boolean minutes = false;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.NewPage && !minutes) {
        out.append("<div class=\"minutes\" style=\"break-before: page\">\n");
        minutes = true;
      } else {
        out.append(piece(piece)).append('\n');
      }
    }
    return out.append("</div></body></html>\n").toString();
  }

  private static String piece(Piece piece) {
    return switch (piece) {
      case Piece.Text text -> text(text);
      case Piece.Head head ->
          "<div class=\"head\"><div class=\"label\">%s</div><div class=\"title\">%s</div></div>"
              .formatted(safe(head.label()), safe(head.title()));
      case Piece.Field field ->
          "<table class=\"fields\"><tr><td>%s</td><td>%s</td></tr></table>"
              .formatted(
                  safe(field.label()),
                  field.lines().stream().map(WriteHtml::safe).collect(Collectors.joining("<br>")));
      case Piece.Agenda agenda ->
          "<div class=\"agenda\"><span>%s</span><span>%s</span></div>"
              .formatted(safe(agenda.label()), safe(agenda.title()));
      case Piece.Table table -> table(table);
      case Piece.NewPage page -> "<div style=\"break-before: page\"></div>";
    };
  }

  private static String text(Piece.Text text) {
    String mark = text.sort() == Piece.Sort.BULLET ? "•" : text.mark();
    String kind = text.sort().name().toLowerCase(java.util.Locale.ROOT);
    return "<p class=\"%s\">%s%s</p>"
        .formatted(
            kind,
            mark.isEmpty() ? "" : "<span class=\"mark\">" + mark + "</span>",
            safe(text.text()));
  }

  private static String table(Piece.Table table) {
    StringBuilder out = new StringBuilder("<table class=\"grid\"><thead>");
    for (int i = 0; i < table.rows().size(); i++) {
      String tag = i < table.headerRows() ? "th" : "td";
      out.append(i == table.headerRows() ? "</thead><tr>" : "<tr>");
      table.rows().get(i).forEach(cell -> out.append(cell(tag, cell)));
      out.append("</tr>");
    }
    String html = out.append("</table>").toString();
    return table.wide() ? "<div class=\"wide\">" + html + "</div>" : html;
  }

  private static String cell(String tag, String cell) {
    return "<" + tag + ">" + safe(cell) + "</" + tag + ">";
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
