package se.paragraf.corpus.typeset.tool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.paragraf.corpus.sample.Fields;

/**
 * Word files in the manner of Swedish templates: styles for headings, lists numbered by Word, a
 * front page in a table without lines, page heads with counting fields, signatures in the foot.
 */
final class WriteWord {

  /** How the heading of a § is set. */
  enum Heading {
    /** Number and title in one heading. */
    TOGETHER,
    /** The number by itself, the title below. */
    APART,
    /** Number and title beside each other in a table. */
    TABLE,
    /** Numbered by Word. */
    COUNTED
  }

  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final String STYLES =
      """
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="Brdtext"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Rubrik"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="480" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Paragraf"><w:name w:val="Paragrafnummer"/><w:basedOn w:val="Rubrik1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/><w:basedOn w:val="Rubrik1"/><w:pPr><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:sz w:val="24"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Liststycke"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="60"/><w:ind w:left="720"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Sidhuvud"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="18"/></w:rPr></w:style>
      <w:style w:type="table" w:styleId="Tabellrutnt"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>
      """;

  private static final String BULLETS =
      """
      <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr></w:lvl></w:abstractNum>
      <w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
      """;

  /** Lists with numbers of their own begin here. */
  private static final int FIRST_LIST = 10;

  private final Heading heading;
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder lists = new StringBuilder();
  private int nextList = FIRST_LIST;
  private int list;
  private int counted;
  private boolean newPage;

  WriteWord(Heading heading) {
    this.heading = heading;
  }

  /** The whole file. */
  byte[] write(List<Piece> pieces, Fields fields) throws IOException {
    int at = 0;
    while (at < pieces.size()) {
      at = next(pieces, at, fields);
    }
    Map<String, String> parts = new TreeMap<>();
    parts.put("word/document.xml", part("document", "<w:body>" + body + section() + "</w:body>"));
    parts.put("word/styles.xml", part("styles", STYLES));
    parts.put("word/numbering.xml", part("numbering", numbering()));
    parts.put("word/header1.xml", part("hdr", head(fields)));
    parts.put("word/footer1.xml", part("ftr", foot()));
    parts.put("docProps/core.xml", core(fields));
    parts.put("[Content_Types].xml", types());
    parts.put(
        "_rels/.rels",
        relations(
            List.of(
                "officeDocument=word/document.xml", "metadata/core-properties=docProps/core.xml")));
    parts.put(
        "word/_rels/document.xml.rels",
        relations(
            List.of(
                "styles=styles.xml",
                "numbering=numbering.xml",
                "header=header1.xml",
                "footer=footer1.xml")));
    return zip(parts);
  }

  /** The announcement of a draft: asked for by Word, filled in by nobody yet. */
  private void announcement() {
    body.append(p("Rubrik2", t("ANSLAG/BEVIS")));
    String asks =
        "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
            + t("Klicka här för att ange datum.")
            + "</w:sdtContent></w:sdt></w:p>";
    table(
        List.of(
            List.of(p("Normal", bold("Justeringsdatum")), asks),
            List.of(p("Normal", bold("Datum för anslagets uppsättande")), asks),
            List.of(p("Normal", bold("Datum för anslagets nedtagande")), asks),
            List.of(p("Normal", bold("Underskrift")), p("Normal", t("_".repeat(30))))),
        "");
  }

  /** Writes the piece at an index, with those that make one table with it; the index after them. */
  private int next(List<Piece> pieces, int at, Fields fields) {
    int end = at + 1;
    boolean numbered = false;
    switch (pieces.get(at)) {
      case Piece.Text text -> {
        numbered = text.sort() == Piece.Sort.NUMBER;
        text(text);
      }
      case Piece.Head head -> head(head);
      case Piece.Field field -> {
        end = run(pieces, at, Piece.Field.class);
        boolean draft = fields.all("adjusted").isEmpty();
        List<List<String>> rows =
            pieces.subList(at, end).stream()
                .map(Piece.Field.class::cast)
                .map(f -> List.of(p("Normal", bold(f.label())), paragraphs(f.lines())))
                .toList();
        table(rows, "");
        if (draft) {
          announcement();
        }
      }
      case Piece.Agenda agenda -> {
        end = run(pieces, at, Piece.Agenda.class);
        List<List<String>> rows =
            pieces.subList(at, end).stream()
                .map(Piece.Agenda.class::cast)
                .map(a -> List.of(p("Normal", t(a.label())), p("Normal", t(a.title()))))
                .toList();
        table(rows, "");
      }
      case Piece.Table table -> data(table);
      case Piece.NewPage page -> newPage = true;
    }
    list = numbered ? list : 0;
    return end;
  }

  private static int run(List<Piece> pieces, int from, Class<? extends Piece> kind) {
    int end = from;
    while (end < pieces.size() && kind.isInstance(pieces.get(end))) {
      end++;
    }
    return end;
  }

  private void text(Piece.Text text) {
    switch (text.sort()) {
      case DOCUMENT -> body.append(control(p("Rubrik", t(text.text()))));
      case SECTION -> body.append(p("Rubrik2", t(text.text())));
      case BULLET -> body.append(listed("2", t(text.text())));
      case NUMBER -> {
        list = list == 0 ? newList("3", 1) : list;
        body.append(listed(Integer.toString(list), t(text.text())));
      }
      case ATT -> body.append(p("Liststycke", split(text.text())));
      case LINE -> body.append(p("Normal", t(text.text())));
      case PROSE, LEAD, CASE, SIGNATURE -> body.append(p("Brdtext", split(text.text())));
    }
  }

  private void head(Piece.Head head) {
    String broken = newPage ? "<w:pageBreakBefore/>" : "";
    newPage = false;
    String number = head.label().replaceAll("\\D", "");
    boolean plain = head.label().equals("§ " + number);
    if (heading == Heading.TABLE) {
      body.append(broken.isEmpty() ? "" : "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
      table(List.of(List.of(p("Rubrik1", t(head.label())), p("Rubrik1", t(head.title())))), "");
    } else if (heading == Heading.APART) {
      body.append(paragraph("Rubrik1", broken, t(head.label())))
          .append(p("Rubrik2", t(head.title())));
    } else if (heading == Heading.COUNTED && plain) {
      int wanted = Integer.parseInt(number);
      String own =
          wanted == counted + 1 && counted > 0
              ? ""
              : "<w:numPr><w:numId w:val=\"" + newList("1", wanted) + "\"/></w:numPr>";
      lastCounted = own.isEmpty() ? lastCounted : own;
      counted = wanted;
      body.append(paragraph("Paragraf", broken + lastCounted, t(head.title())));
    } else {
      body.append(paragraph("Rubrik1", broken, t(head.label() + " " + head.title())));
    }
  }

  private String lastCounted = "";

  private int newList(String definition, int start) {
    int id = nextList++;
    lists
        .append("<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>")
        .append("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"" + start + "\"/>")
        .append("</w:lvlOverride></w:num>");
    return id;
  }

  private String numbering() {
    return "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
        + "<w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Paragraf\"/><w:lvlText w:val=\"§ %1\"/>"
        + "<w:pPr><w:ind w:left=\"0\" w:firstLine=\"0\"/></w:pPr></w:lvl></w:abstractNum>"
        + BULLETS
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
        + lists;
  }

  private void data(Piece.Table table) {
    List<List<String>> rows =
        table.rows().stream()
            .map(row -> row.stream().map(cell -> p("Normal", t(cell))).toList())
            .toList();
    table(rows, "<w:tblStyle w:val=\"Tabellrutnt\"/><w:tblLook w:val=\"04A0\" w:firstRow=\"1\"/>");
    body.append(p("Normal", ""));
  }

  private void table(List<List<String>> rows, String properties) {
    int columns = rows.get(0).size();
    body.append("<w:tbl><w:tblPr>" + properties + "</w:tblPr><w:tblGrid>")
        .append(("<w:gridCol w:w=\"" + 9000 / columns + "\"/>").repeat(columns))
        .append("</w:tblGrid>");
    for (List<String> row : rows) {
      body.append("<w:tr>");
      row.forEach(cell -> body.append("<w:tc>" + cell + "</w:tc>"));
      body.append("</w:tr>");
    }
    body.append("</w:tbl>");
  }

  private static String listed(String list, String runs) {
    return paragraph(
        "Liststycke",
        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
        runs);
  }

  /** Runs are cut anywhere by Word, in the middle of words too. */
  private static String split(String text) {
    int middle = text.length() / 2;
    return text.length() < 8 ? t(text) : t(text.substring(0, middle)) + t(text.substring(middle));
  }

  private static String paragraphs(List<String> lines) {
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(p("Normal", t(line))));
    return all.toString();
  }

  private static String p(String style, String runs) {
    return paragraph(style, "", runs);
  }

  private static String paragraph(String style, String properties, String runs) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/>"
        + properties
        + "</w:pPr>"
        + runs
        + "</w:p>\n";
  }

  private static String control(String content) {
    return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
  }

  private static String bold(String text) {
    return "<w:r><w:rPr><w:b/></w:rPr>" + run(text) + "</w:r>";
  }

  private static String t(String text) {
    return "<w:r>" + run(text) + "</w:r>";
  }

  private static String run(String text) {
    return "<w:t xml:space=\"preserve\">" + safe(text) + "</w:t>";
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String field(String instruction, String shown) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> "
        + instruction
        + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + t(shown)
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  private static String head(Fields fields) {
    String pages = t("Sida ") + field("PAGE", "1") + t(" (") + field("NUMPAGES", "9") + t(")");
    return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"4500\"/><w:gridCol w:w=\"4500\"/></w:tblGrid>"
        + "<w:tr><w:tc>"
        + p("Sidhuvud", t(fields.one("organization")))
        + p("Sidhuvud", t(fields.one("body")))
        + "</w:tc><w:tc>"
        + p("Sidhuvud", t("Protokoll"))
        + p("Sidhuvud", t(fields.one("date")))
        + p("Sidhuvud", pages)
        + "</w:tc></w:tr></w:tbl>"
        + p("Sidhuvud", "");
  }

  private static String foot() {
    return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"4500\"/><w:gridCol w:w=\"4500\"/></w:tblGrid>"
        + "<w:tr><w:tc>"
        + p("Sidhuvud", t("Justerandes sign"))
        + "</w:tc><w:tc>"
        + p("Sidhuvud", t("Utdragsbestyrkande"))
        + "</w:tc></w:tr></w:tbl>"
        + p("Sidhuvud", "");
  }

  private static String section() {
    return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
        + "<w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>";
  }

  private static String part(String root, String content) {
    return XML + "<w:" + root + " " + W + ">" + content + "</w:" + root + ">";
  }

  private static String core(Fields fields) {
    return XML
        + "<cp:coreProperties"
        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
        + safe(fields.one("title"))
        + "</dc:title></cp:coreProperties>";
  }

  private static String types() {
    StringBuilder types = new StringBuilder(XML);
    types
        .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
        .append("<Default Extension=\"rels\"")
        .append(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
        .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    Map.of(
            "document", "document.main",
            "styles", "styles",
            "numbering", "numbering",
            "header1", "header",
            "footer1", "footer")
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each ->
            types.append(
                "<Override PartName=\"/word/"
                    + each.getKey()
                    + ".xml\" ContentType=\""
                    + TYPE
                    + each.getValue()
                    + "+xml\"/>"));
    return types.append("</Types>").toString();
  }

  private static String relations(List<String> targets) {
    StringBuilder all =
        new StringBuilder(
            XML
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    int id = 1;
    for (String each : targets) {
      String[] parts = each.split("=", 2);
      all.append("<Relationship Id=\"rId" + id++ + "\" Type=\"" + RELATION + parts[0])
          .append("\" Target=\"" + parts[1] + "\"/>");
    }
    return all.append("</Relationships>").toString();
  }

  /** The same bytes every time. */
  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> each : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTimeLocal(java.time.LocalDateTime.of(2024, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
