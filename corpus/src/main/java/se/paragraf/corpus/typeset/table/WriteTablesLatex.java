package se.paragraf.corpus.typeset.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.paragraf.corpus.typeset.table.InventedTable.Figure;
import se.paragraf.corpus.typeset.table.InventedTable.Kind;
import se.paragraf.corpus.typeset.table.InventedTable.Row;
import se.paragraf.corpus.typeset.table.TableLook.Lines;
import se.paragraf.corpus.typeset.table.TableLook.Place;

/** A report as LaTeX. */
final class WriteTablesLatex {

  private static final String HEAD =
      """
      \\documentclass[11pt,a4paper]{article}
      \\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{lmodern}\\usepackage{cmap}
      \\usepackage[swedish]{babel}\\usepackage[margin=25mm]{geometry}
      \\usepackage{longtable,multicol,array,textcomp,rotating,pdflscape,colortbl,xcolor}
      \\DeclareUnicodeCharacter{2009}{\\,}\\DeclareUnicodeCharacter{202F}{\\,}\\DeclareUnicodeCharacter{2212}{\\ensuremath{-}}
      \\setlength{\\parindent}{0pt}\\setlength{\\parskip}{5pt}\\setlength{\\LTleft}{0pt}
      \\begin{document}
      %1$s\\par{\\LARGE\\bfseries %2$s\\par}\\bigskip
      """;

  String write(InventedReport report) {
    StringBuilder out =
        new StringBuilder(HEAD.formatted(InventedReport.ORGANIZATION, InventedReport.TITLE));
    for (InventedReport.Item item : report.items()) {
      switch (item) {
        case InventedReport.Heading heading ->
            out.append("\\section*{" + safe(heading.text()) + "}\n");
        case InventedReport.Prose prose -> out.append(safe(prose.text()) + "\n\n");
        case InventedReport.Placed placed -> out.append(around(placed.table(), placed.look()));
      }
    }
    return out.append("\\end{document}\n").toString();
  }

  private static String around(InventedTable table, TableLook look) {
    String prose =
        Vocabulary.PROSE.stream().map(WriteTablesLatex::safe).collect(Collectors.joining("\n\n"));
    String caption = "{\\bfseries " + safe(table.caption()) + "}\\par\\nopagebreak\\smallskip\n";
    String size =
        "{\\fontsize{%s}{%s}\\selectfont\\setlength{\\tabcolsep}{%spt}"
            .formatted(look.size(), look.size() * 1.2, look.padding());
    String notes =
        table.notes().stream()
            .map(note -> "\\par\\smallskip{\\footnotesize " + safe(note) + "}")
            .collect(Collectors.joining());
    boolean isLong = look.place() == Place.LONG || look.place() == Place.LONG_ONCE;
    String set =
        caption + size + (isLong ? longTable(table, look) : tabular(table, look)) + "}" + notes;
    return switch (look.place()) {
      case IN_TEXT -> "\\begin{minipage}{\\textwidth}" + set + "\\end{minipage}\\medskip\n\n";
      case LONG, LONG_ONCE -> set + "\\medskip\n\n";
      case IN_COLUMN ->
          "\\begin{multicols}{2}"
              + prose
              + "\n\n\\begin{minipage}{\\columnwidth}"
              + set
              + "\\end{minipage}\n\n"
              + prose
              + "\n\n"
              + prose
              + "\\end{multicols}\n";
      case LANDSCAPE -> "\\begin{landscape}\n" + set + "\n\\end{landscape}\n";
      case SIDEWAYS -> "\\begin{sidewaystable}[p]\n" + set + "\n\\end{sidewaystable}\\clearpage\n";
    };
  }

  private static String tabular(InventedTable table, TableLook look) {
    return "\\begin{tabular}[t]{"
        + format(table, look)
        + "}\n"
        + top(look)
        + head(table, look)
        + body(table, look)
        + "\\end{tabular}";
  }

  private static String longTable(InventedTable table, TableLook look) {
    String end = look.place() == Place.LONG ? "\\endhead\n" : "\\endfirsthead\n";
    return "\\begin{longtable}{"
        + format(table, look)
        + "}\n"
        + top(look)
        + head(table, look)
        + end
        + body(table, look)
        + "\\end{longtable}";
  }

  private static String format(InventedTable table, TableLook look) {
    String bar = look.lines() == Lines.RULED ? "|" : "";
    double width = look.place() == Place.IN_COLUMN ? 2.8 : 4.8;
    return bar
        + ">{\\raggedright\\arraybackslash}p{"
        + width
        + "cm}"
        + bar
        + ("r" + bar).repeat(table.columns().size());
  }

  private static String top(TableLook look) {
    return look.lines() == Lines.RULED || look.lines() == Lines.HEAD_AND_FOOT ? "\\hline\n" : "";
  }

  private static String head(InventedTable table, TableLook look) {
    StringBuilder out = new StringBuilder();
    for (int row = 0; row < table.depth(); row++) {
      boolean last = row == table.depth() - 1;
      List<String> cells = new ArrayList<>();
      cells.add(row == 0 ? "\\bfseries " + safe(table.corner()) : "");
      for (HeadCell cell : HeadCell.row(table, row)) {
        if (cell.column() > 0) {
          cells.add(headCell(cell, look));
        }
      }
      out.append(look.lines() == Lines.ZEBRA ? "\\rowcolor[HTML]{CFD9E4} " : "");
      out.append(String.join(" & ", cells)).append("\\\\ ");
      out.append(lineBelowHead(table, look, last)).append('\n');
    }
    return out.toString();
  }

  private static String headCell(HeadCell cell, TableLook look) {
    String bar = look.lines() == Lines.RULED ? "|" : "";
    String align = (cell.columnSpan() > 1 ? "c" : "r") + bar;
    String text =
        cell.text().length() > 11 && cell.columnSpan() == 1 && cell.text().contains(" ")
            ? "\\shortstack[r]{" + safe(cell.text()).replace(" ", "\\\\") + "}"
            : safe(cell.text());
    return "\\multicolumn{%d}{%s}{\\bfseries %s}".formatted(cell.columnSpan(), align, text);
  }

  private static String lineBelowHead(InventedTable table, TableLook look, boolean last) {
    boolean lined = look.lines() != Lines.BORDERLESS && look.lines() != Lines.ZEBRA;
    if (!lined) {
      return "";
    }
    return last ? "\\hline" : "\\cline{2-" + (table.columns().size() + 1) + "}";
  }

  private static String body(InventedTable table, TableLook look) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      boolean last = i == table.rows().size() - 1;
      out.append(look.lines() == Lines.ZEBRA && i % 2 == 1 ? "\\rowcolor[HTML]{EEF1F5} " : "");
      out.append(row(row, table, look));
      boolean line =
          switch (look.lines()) {
            case RULED, ACROSS -> true;
            case HEAD_AND_FOOT -> last || row.kind() == Kind.SUM;
            case ZEBRA, BORDERLESS -> false;
          };
      out.append("\\\\ ").append(line ? "\\hline" : "").append('\n');
    }
    return out.toString();
  }

  private static String row(Row row, InventedTable table, TableLook look) {
    String bold = row.kind() == Kind.PLAIN ? "" : "\\bfseries ";
    if (row.kind() == Kind.SECTION) {
      String bar = look.lines() == Lines.RULED ? "|" : "";
      return "\\multicolumn{%d}{%sl%s}{%s%s}"
          .formatted(table.columns().size() + 1, bar, bar, bold, safe(row.label()));
    }
    return bold
        + safe(row.label())
        + " & "
        + row.cells().stream().map(cell -> bold + figure(cell)).collect(Collectors.joining(" & "));
  }

  private static String figure(Figure figure) {
    String mark = figure.mark().isEmpty() ? "" : "\\textsuperscript{" + figure.mark() + "}";
    return safe(figure.text()) + mark;
  }

  private static String safe(String text) {
    return text.replace("&", "\\&").replace("%", "\\%").replace("\u00a0", "~");
  }
}
