package se.paragraf.corpus.typeset.tool;

import java.util.List;
import java.util.stream.Collectors;
import se.paragraf.corpus.sample.Fields;

/** Input for groff with the ms macros: one face of type, headings in capitals, no rules. */
final class WriteRoff implements Writer {

  @Override
  public String ending() {
    return "ms";
  }

  @Override
  public String write(List<Piece> pieces, String style, Fields fields) {
    StringBuilder out = new StringBuilder();
    out.append(
        ".nr PS 11\n.nr VS 14\n.nr PO 2.8c\n.nr LL 15.5c\n.nr HM 3c\n.nr FM 2.4c\n.fam C\n.nr PS 10\n");
    out.append(".ds LH ").append(fields.one("body")).append("\n.ds CH\n.ds RH \\\\*[dat]\n");
    out.append(".ds dat ")
        .append(fields.one("date"))
        .append("\n.ds LF ")
        .append(fields.one("organization"))
        .append("\n.ds CF - % -\n.P1\n.ad l\n.nh\n.LP\n");
    pieces.forEach(piece -> out.append(piece(piece)).append('\n'));
    return out.toString();
  }

  private static String piece(Piece piece) {
    return switch (piece) {
      case Piece.Text text -> text(text);
      case Piece.Head head ->
          ".LP\n.sp 1\n.ne 6\n" + safe(head.label()) + "  " + safe(head.title());
      case Piece.Field field ->
          ".IP \""
              + safe(field.label())
              + "\" 5.2c\n"
              + field.lines().stream().map(WriteRoff::safe).collect(Collectors.joining("\n.br\n"));
      case Piece.Agenda agenda ->
          ".IP \"" + safe(agenda.label()) + "\" 2.2c\n" + safe(agenda.title());
      case Piece.Table table -> table(table);
      case Piece.NewPage page -> ".bp";
    };
  }

  private static String text(Piece.Text text) {
    String content = safe(text.text());
    return switch (text.sort()) {
      case DOCUMENT -> ".LP\n" + content + "\n.sp 1";
      case SECTION -> ".LP\n.ne 4\n" + content + "\n.br";
      case BULLET -> ".IP - 0.7c\n" + content;
      case NUMBER -> ".IP " + text.mark() + " 0.9c\n" + content;
      case ATT -> ".IP \"\" 0.9c\n" + content;
      case LINE -> ".br\n" + content;
      case CASE -> ".br\n" + content;
      case PROSE, LEAD, SIGNATURE -> ".LP\n" + content;
    };
  }

  /** Ruled by tbl, in a form that may go on over pages. */
  private static String table(Piece.Table table) {
    int columns = table.rows().get(0).size();
    String format = "l ".repeat(columns).strip() + ".";
    return table.rows().stream()
        .map(row -> row.stream().map(WriteRoff::safe).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n_\n", ".TS\nallbox;\n" + format + "\n", "\n.TE"))
        .replace("\n_\n", "\n");
  }

  private static String safe(String text) {
    String escaped = text.replace("\\", "\\e").replace("…", ".").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
