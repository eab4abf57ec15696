package se.paragraf.corpus.typeset.tool;

import java.util.List;
import java.util.stream.Collectors;
import se.paragraf.corpus.sample.Fields;

/** LaTeX: justified and hyphenated with ligatures on upright pages, or ragged on landscape ones. */
final class WriteLatex implements Writer {

  private static final String SERIF =
      """
      \\documentclass[11pt,a4paper]{article}
      \\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{lmodern}\\usepackage{cmap}
      \\usepackage[swedish]{babel}\\usepackage[margin=30mm,headheight=16pt]{geometry}
      \\newcommand{\\parhead}[2]{\\bigskip\\pagebreak[2]\\noindent{\\large\\bfseries #1\\quad #2}\\par\\nobreak\\smallskip}
      """;
  private static final String LANDSCAPE =
      """
      \\documentclass[11pt,a4paper]{article}
      \\usepackage{fontspec}\\setmainfont{Liberation Sans}
      \\usepackage[swedish]{babel}\\usepackage[landscape,margin=25mm,headheight=16pt]{geometry}
      \\newcommand{\\parhead}[2]{\\bigskip\\pagebreak[2]\\noindent{\\large\\bfseries #2\\hfill #1}\\par\\nobreak\\smallskip}
      \\AtBeginDocument{\\raggedright}
      """;
  private static final String COMMON =
      """
      \\usepackage{fancyhdr}\\usepackage{longtable}\\usepackage{textcomp}
      \\pagestyle{fancy}\\fancyhf{}
      \\lhead{%1$s}\\rhead{%2$s}\\cfoot{\\thepage}\\lfoot{\\footnotesize %3$s}
      \\setlength{\\parindent}{0pt}\\setlength{\\parskip}{4pt}
      \\newcommand{\\parsection}[1]{\\medskip\\pagebreak[1]{\\bfseries #1}\\par\\nobreak}
      \\newcommand{\\point}[2]{\\hangindent=18pt\\hangafter=1\\makebox[18pt][l]{#1}#2\\par}
      \\newcommand{\\field}[2]{\\noindent\\begin{minipage}[t]{0.28\\textwidth}\\textbf{#1}\\end{minipage}\\begin{minipage}[t]{0.68\\textwidth}\\raggedright #2\\end{minipage}\\par}
      \\begin{document}
      """;

  @Override
  public String ending() {
    return "tex";
  }

  @Override
  public String write(List<Piece> pieces, String style, Fields fields) {
    StringBuilder out = new StringBuilder(style.equals("serif") ? SERIF : LANDSCAPE);
    out.append(
        COMMON.formatted(
            safe(fields.one("body")), safe(fields.one("date")), safe(fields.one("organization"))));
    pieces.forEach(piece -> out.append(piece(piece)).append("\n\n"));
    return out.append("\\end{document}\n").toString();
  }

  private static String piece(Piece piece) {
    return switch (piece) {
      case Piece.Text text -> text(text);
      case Piece.Head head -> "\\parhead{" + safe(head.label()) + "}{" + safe(head.title()) + "}";
      case Piece.Field field -> field(field.label(), field.lines());
      case Piece.Agenda agenda -> field(agenda.label(), List.of(agenda.title()));
      case Piece.Table table -> table(table);
      case Piece.NewPage page -> "\\newpage";
    };
  }

  private static String field(String label, List<String> lines) {
    return "\\field{%s}{%s}"
        .formatted(
            safe(label), lines.stream().map(WriteLatex::safe).collect(Collectors.joining("\\\\ ")));
  }

  private static String text(Piece.Text text) {
    String content = safe(text.text());
    return switch (text.sort()) {
      case DOCUMENT -> "{\\LARGE\\bfseries " + content + "\\par}\\bigskip";
      case SECTION -> "\\parsection{" + content + "}";
      case BULLET -> "\\point{\\textbullet}{" + content + "}";
      case NUMBER -> "\\point{" + text.mark() + "}{" + content + "}";
      case ATT -> "{\\leftskip=18pt " + content + "\\par}";
      case PROSE, LEAD, LINE, CASE, SIGNATURE -> content;
    };
  }

  private static String table(Piece.Table table) {
    int columns = table.rows().get(0).size();
    StringBuilder out =
        new StringBuilder("\\begin{longtable}[l]{" + "|l".repeat(columns) + "|}\\hline\n");
    for (int i = 0; i < table.rows().size(); i++) {
      out.append(
          table.rows().get(i).stream().map(WriteLatex::safe).collect(Collectors.joining(" & ")));
      out.append("\\\\ \\hline").append(i == table.headerRows() - 1 ? "\\endhead\n" : "\n");
    }
    return out.append("\\end{longtable}").toString();
  }

  private static String safe(String text) {
    return text.replace("&", "\\&")
        .replace("%", "\\%")
        .replace("#", "\\#")
        .replace("_", "\\_")
        .replace("…", ".")
        .replace("§", "\\S{}")
        .replace("\\S{} ", "\\S{}~")
        .replace("–", "--");
  }
}
