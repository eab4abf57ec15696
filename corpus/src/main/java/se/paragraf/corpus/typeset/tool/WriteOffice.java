package se.paragraf.corpus.typeset.tool;

import java.util.List;
import java.util.Locale;
import se.paragraf.corpus.sample.Fields;

/** A flat OpenDocument text for LibreOffice: number and title on a line, or the title first. */
final class WriteOffice implements Writer {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
      <office:styles>
      <style:default-style style:family="paragraph"><style:text-properties style:font-name="%1$s" fo:font-family="%1$s" fo:font-size="11pt" fo:language="sv" fo:country="SE" fo:hyphenate="false"/></style:default-style>
      """;
  private static final String PARAGRAPH =
      "<style:style style:name=\"%s\" style:family=\"paragraph\"><style:paragraph-properties"
          + " %s/><style:text-properties %s/></style:style>\n";
  private static final String PAGES =
      """
      <style:style style:name="c" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.05cm"/></style:style>
      <style:style style:name="r" style:family="table-row"><style:table-row-properties style:min-row-height="1.6cm" fo:keep-together="always"/></style:style>
      <style:style style:name="t" style:family="table"><style:table-properties table:align="left" style:width="15cm"/></style:style>
      <style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.4cm" fo:margin-bottom="1.4cm" fo:margin-left="2.6cm" fo:margin-right="2.4cm"/><style:header-style><style:header-footer-properties fo:margin-bottom="0.7cm" fo:min-height="1.2cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
      </office:automatic-styles>
      <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pl"><style:header><text:p text:style-name="small">%1$s<text:tab/>%2$s %3$s</text:p></style:header><style:footer><text:p text:style-name="small">%4$s<text:page-number text:select-page="current"/></text:p></style:footer></style:master-page></office:master-styles>
      <office:body><office:text>
      """;

  @Override
  public String ending() {
    return "fodt";
  }

  @Override
  public String write(List<Piece> pieces, String style, Fields fields) {
    boolean finland = style.equals("finland");
    StringBuilder out = new StringBuilder(HEAD.formatted(finland ? "Liberation Sans" : "Carlito"));
    out.append("</office:styles><office:automatic-styles>");
    styles(out, finland);
    out.append(
        PAGES.formatted(
            fields.one("organization"),
            fields.one("body"),
            fields.one("date"),
            finland ? "" : "Sida "));
    boolean newPage = false;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.NewPage) {
        newPage = true;
      } else {
        out.append(piece(piece, finland, newPage)).append('\n');
        newPage = false;
      }
    }
    return out.append("</office:text></office:body></office:document>\n").toString();
  }

  private static void styles(StringBuilder out, boolean finland) {
    String bold = "fo:font-weight=\"bold\"";
    style(out, "document", "fo:margin-bottom=\"0.5cm\"", bold + " fo:font-size=\"16pt\"");
    String head = "fo:keep-with-next=\"always\" fo:margin-top=\"0.9cm\" fo:margin-bottom=\"0.1cm\"";
    style(out, "head", head, bold + " fo:font-size=\"13pt\"");
    style(out, "headnext", head + " fo:break-before=\"page\"", bold + " fo:font-size=\"13pt\"");
    style(out, "label", "fo:keep-with-next=\"always\" fo:margin-bottom=\"0.1cm\"", "");
    String section = "fo:keep-with-next=\"always\" fo:margin-top=\"0.3cm\"";
    style(out, "section", section, finland ? "fo:font-style=\"italic\"" : bold);
    String after = "fo:margin-bottom=\"0.2cm\"";
    for (String plain : List.of("prose", "lead", "case", "signature")) {
      style(out, plain, after, "");
    }
    style(out, "line", "", "");
    String hanging = "fo:margin-left=\"0.9cm\" fo:text-indent=\"-0.5cm\"";
    style(out, "bullet", hanging, "");
    style(out, "number", hanging, "");
    style(out, "att", "fo:margin-left=\"1.2cm\" fo:margin-bottom=\"0.15cm\"", "");
    style(
        out,
        "field",
        "fo:margin-left=\"5cm\" fo:text-indent=\"-5cm\" fo:margin-bottom=\"0.1cm\"",
        "");
    style(out, "small", "", "fo:font-size=\"8.5pt\"");
  }

  private static void style(StringBuilder out, String name, String paragraph, String text) {
    out.append(PARAGRAPH.formatted(name, paragraph, text));
  }

  private static String piece(Piece piece, boolean finland, boolean newPage) {
    return switch (piece) {
      case Piece.Text text -> {
        String mark = text.sort() == Piece.Sort.BULLET ? "–" : text.mark();
        String tab = mark.isEmpty() ? "" : mark + "<text:tab/>";
        yield p(text.sort().name().toLowerCase(Locale.ROOT), tab + safe(text.text()));
      }
      case Piece.Head head -> head(head, finland, newPage);
      case Piece.Field field ->
          p("field", safe(field.label()) + "<text:tab/>" + lines(field.lines()));
      case Piece.Agenda agenda ->
          p("field", safe(agenda.label()) + "<text:tab/>" + safe(agenda.title()));
      case Piece.Table table -> table(table);
      case Piece.NewPage page -> "";
    };
  }

  private static String head(Piece.Head head, boolean finland, boolean newPage) {
    String style = newPage ? "headnext" : "head";
    return finland
        ? p(style, safe(head.label()) + " " + safe(head.title()))
        : p(style, safe(head.title())) + p("label", safe(head.label()));
  }

  private static String lines(List<String> lines) {
    return String.join("<text:line-break/>", lines.stream().map(WriteOffice::safe).toList());
  }

  private static String table(Piece.Table table) {
    int columns = table.rows().get(0).size();
    StringBuilder out = new StringBuilder("<table:table table:style-name=\"t\">");
    out.append("<table:table-column table:number-columns-repeated=\"" + columns + "\"/>");
    for (int i = 0; i < table.rows().size(); i++) {
      boolean header = i < table.headerRows();
      out.append(header ? "<table:table-header-rows>" : "");
      out.append("<table:table-row table:style-name=\"r\">");
      for (String cell : table.rows().get(i)) {
        out.append("<table:table-cell table:style-name=\"c\">" + p("line", safe(cell)));
        out.append("</table:table-cell>");
      }
      out.append("</table:table-row>").append(header ? "</table:table-header-rows>" : "");
    }
    return out.append("</table:table>").append(p("prose", "")).toString();
  }

  private static String p(String style, String content) {
    return "<text:p text:style-name=\"" + style + "\">" + content + "</text:p>";
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
