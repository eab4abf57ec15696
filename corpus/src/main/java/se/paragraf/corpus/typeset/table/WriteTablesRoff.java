package se.paragraf.corpus.typeset.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.paragraf.corpus.typeset.table.InventedTable.Kind;
import se.paragraf.corpus.typeset.table.InventedTable.Row;
import se.paragraf.corpus.typeset.table.TableLook.Lines;
import se.paragraf.corpus.typeset.table.TableLook.Place;

/** A report for groff and tbl. */
final class WriteTablesRoff {

  private static final String HEAD =
      ".nr PS 10\n.nr VS 13\n.nr PO 2.5c\n.nr LL 16c\n.fam H\n.P1\n.nh\n";

  String write(InventedReport report) {
    StringBuilder out = new StringBuilder(HEAD);
    out.append(".LP\n" + InventedReport.ORGANIZATION + "\n.LP\n");
    out.append("\\s+8\\fB" + InventedReport.TITLE + "\\fP\\s0\n.sp 1\n");
    for (InventedReport.Item item : report.items()) {
      switch (item) {
        case InventedReport.Heading heading ->
            out.append(".LP\n.sp 1\n.ne 6\n\\s+3\\fB" + safe(heading.text()) + "\\fP\\s0\n");
        case InventedReport.Prose prose -> out.append(".LP\n" + safe(prose.text()) + "\n");
        case InventedReport.Placed placed -> out.append(table(placed.table(), placed.look()));
      }
    }
    return out.toString();
  }

  /** Boxed tables repeat their head always: tbl sets no other over pages. */
  private static String table(InventedTable table, TableLook look) {
    boolean isLong = look.place() == Place.LONG || look.place() == Place.LONG_ONCE;
    boolean repeat = look.place() == Place.LONG || (isLong && look.lines() == Lines.RULED);
    StringBuilder out = new StringBuilder(".LP\n");
    out.append(isLong ? "" : ".KS\n");
    out.append("\\fB" + safe(table.caption()) + "\\fP\n.sp 0.3\n");
    out.append(".ps " + (int) look.size() + "\n");
    out.append(repeat ? ".TS H\n" : ".TS\n");
    out.append(look.lines() == Lines.RULED ? "allbox;\n" : "");
    out.append(formats(table)).append(".\n");
    for (int row = 0; row < table.depth(); row++) {
      out.append(head(table, row)).append('\n');
    }
    boolean line = look.lines() == Lines.ACROSS || look.lines() == Lines.HEAD_AND_FOOT;
    out.append(line ? "_\n" : "");
    out.append(repeat ? ".TH\n" : "");
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      out.append(row(row)).append('\n');
      boolean last = i == table.rows().size() - 1;
      boolean below =
          look.lines() == Lines.ACROSS
              || (look.lines() == Lines.HEAD_AND_FOOT && (last || row.kind() == Kind.SUM));
      out.append(below ? "_\n" : "");
    }
    out.append(".TE\n.ps\n");
    table.notes().forEach(note -> out.append(".LP\n\\s-2" + safe(note) + "\\s0\n"));
    return out.append(isLong ? "" : ".KE\n").toString();
  }

  /** One line of formats per row, as heads and sections differ from rows of figures. */
  private static String formats(InventedTable table) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < table.depth(); row++) {
      StringBuilder line = new StringBuilder("lB");
      for (HeadCell cell : HeadCell.row(table, row)) {
        if (cell.column() > 0) {
          line.append(cell.columnSpan() > 1 ? " cB" : " rB");
          line.append(" s".repeat(cell.columnSpan() - 1));
        }
      }
      lines.add(line.toString());
    }
    for (Row row : table.rows()) {
      String bold = row.kind() == Kind.PLAIN ? "" : "B";
      String more = row.kind() == Kind.SECTION ? " s" : " r" + bold;
      lines.add("l" + bold + more.repeat(table.columns().size()));
    }
    return String.join("\n", lines);
  }

  private static String head(InventedTable table, int row) {
    return HeadCell.row(table, row).stream()
        .map(cell -> cell.column() == 0 && row > 0 ? "" : headText(cell))
        .collect(Collectors.joining("\t", row > 0 ? "\t" : "", ""));
  }

  /** Long heads are broken, or the table would run off the page. */
  private static String headText(HeadCell cell) {
    boolean broken = cell.column() > 0 && cell.columnSpan() == 1 && cell.text().length() > 12;
    return broken ? "T{\n.ad r\n.ll 2.1c\n" + safe(cell.text()) + "\nT}" : safe(cell.text());
  }

  private static String row(Row row) {
    String label =
        row.label().length() > 34 && row.kind() != Kind.SECTION
            ? "T{\n.na\n.ll 4.6c\n" + safe(row.label()) + "\nT}"
            : safe(row.label());
    return row.cells().stream()
        .map(cell ->
            safe(cell.text()) + (cell.mark().isEmpty() ? "" : "\\u\\s-2" + cell.mark() + "\\s0\\d"))
        .collect(Collectors.joining("\t", label + (row.cells().isEmpty() ? "" : "\t"), ""));
  }

  /** Thin spaces have a request of their own. */
  private static String safe(String text) {
    String escaped =
        text.replace("\\", "\\e")
            .replace("-", "\\-")
            .replace("\u2212", "\\(mi")
            .replace("\u00a0", "\\ ")
            .replace("\u202f", "\\|")
            .replace("\u2009", "\\|");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
