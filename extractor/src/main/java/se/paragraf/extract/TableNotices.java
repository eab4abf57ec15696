package se.paragraf.extract;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Document;
import se.paragraf.model.Table;

/** What is to be said of tables whose figures may have got a wrong head, unit or period. */
final class TableNotices {

  /** Cells less sure than this are told of. */
  private static final double SURE = 0.7;

  private TableNotices() {}

  static List<Diagnostic> of(List<Document> documents) {
    List<Diagnostic> notices = new ArrayList<>();
    for (Document document : documents) {
      for (Table table : document.tables()) {
        long doubtful = table.cells().stream().filter(cell -> cell.confidence() < SURE).count();
        if (table.picture()) {
          notices.add(read(table, doubtful));
        } else if (doubtful > 0 && !table.regions().isEmpty()) {
          notices.add(notice(table, doubtful));
        }
      }
    }
    return notices;
  }

  /** Of a page where something looks like a table and most figures cannot be made out. */
  static Diagnostic illegible(int page) {
    return Diagnostic.warning(
        "illegible-table",
        "En bild på sidan kan vara en tabell men är för otydlig för att tolkas; den lämnas som den är.",
        page);
  }

  private static Diagnostic read(Table table, long doubtful) {
    String doubts =
        doubtful == 0
            ? ""
            : doubtful == 1 ? " En cell är osäker." : " " + doubtful + " celler är osäkra.";
    return Diagnostic.warning(
        "table-from-picture",
        "Tabellen" + name(table) + " är tolkad ur en bild; jämför med sidan." + doubts,
        table.regions().getFirst().page());
  }

  private static String name(Table table) {
    return table.title().map(title -> " (”" + title + "”)").orElse("");
  }

  private static Diagnostic notice(Table table, long doubtful) {
    return Diagnostic.warning(
        "doubtful-cells",
        "Tabellen"
            + name(table)
            + " har "
            + doubtful
            + (doubtful == 1 ? " siffra" : " siffror")
            + " som kan ha fått fel rubrik, enhet eller period; jämför med sidan.",
        table.regions().getFirst().page());
  }
}
