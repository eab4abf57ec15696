package se.paragraf.extract;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Document;
import se.paragraf.model.Table;

/** What is to be said of tables whose figures may stand under a wrong head. */
final class TableNotices {

  /** Cells less sure than this are told of. */
  private static final double SURE = 0.7;

  private TableNotices() {}

  static List<Diagnostic> of(List<Document> documents) {
    List<Diagnostic> notices = new ArrayList<>();
    for (Document document : documents) {
      for (Table table : document.tables()) {
        long doubtful = table.cells().stream().filter(cell -> cell.confidence() < SURE).count();
        if (doubtful > 0 && !table.regions().isEmpty()) {
          notices.add(notice(table, doubtful));
        }
      }
    }
    return notices;
  }

  private static Diagnostic notice(Table table, long doubtful) {
    String name = table.title().map(title -> " (”" + title + "”)").orElse("");
    return Diagnostic.warning(
        "doubtful-cells",
        "Tabellen"
            + name
            + " har "
            + doubtful
            + (doubtful == 1 ? " siffra" : " siffror")
            + " som kan ha hamnat under fel rubrik; jämför med sidan.",
        table.regions().getFirst().page());
  }
}
