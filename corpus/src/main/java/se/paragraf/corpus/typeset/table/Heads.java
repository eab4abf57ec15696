package se.paragraf.corpus.typeset.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.paragraf.corpus.typeset.table.InventTables.Unit;
import se.paragraf.corpus.typeset.table.InventedTable.Column;
import se.paragraf.corpus.typeset.table.InventedTable.Meaning;

/** The heads that columns of reports have, for an interim report of January–August 2024. */
final class Heads {

  private static final String SO_FAR = "2024-01..2024-08";
  private static final String BEFORE = "2023-01..2023-08";

  private Heads() {}

  static List<Column> scheme(Random random, Unit unit) {
    return switch (random.nextInt(7)) {
      case 0 -> flat(unit);
      case 1 -> twoLevels(unit);
      case 2 -> years(unit);
      case 3 -> byKind(unit);
      case 4 -> threeLevels(unit);
      case 5 -> mixed(unit);
      default -> days(unit);
    };
  }

  private static List<Column> flat(Unit unit) {
    return List.of(
        column(unit.meaning(BEFORE), "Utfall jan–aug 2023"),
        column(unit.meaning(SO_FAR), "Utfall jan–aug 2024"),
        column(unit.meaning("2024"), "Budget 2024"),
        column(unit.meaning("2024"), "Prognos 2024"),
        column(unit.meaning("2023"), "Bokslut 2023"));
  }

  private static List<Column> twoLevels(Unit unit) {
    return List.of(
        column(unit.meaning(BEFORE), "Januari–augusti", "2023"),
        column(unit.meaning(SO_FAR), "Januari–augusti", "2024"),
        column(unit.meaning("2024"), "Helår 2024", "Budget"),
        column(unit.meaning("2024"), "Helår 2024", "Prognos"),
        column(unit.meaning("2024"), "Helår 2024", "Avvikelse"));
  }

  private static List<Column> years(Unit unit) {
    List<Column> columns = new ArrayList<>();
    for (int year = 2019; year <= 2023; year++) {
      columns.add(column(unit.meaning("" + year), "" + year));
    }
    return columns;
  }

  private static List<Column> byKind(Unit unit) {
    List<Column> columns = new ArrayList<>();
    for (String year : List.of("2022", "2023")) {
      for (String kind : List.of("Kvinnor", "Män", "Totalt")) {
        columns.add(column(unit.meaning(year), year, kind));
      }
    }
    return columns;
  }

  private static List<Column> threeLevels(Unit unit) {
    return List.of(
        column(unit.meaning(BEFORE), "Utfall", "Januari–augusti", "2023"),
        column(unit.meaning(SO_FAR), "Utfall", "Januari–augusti", "2024"),
        column(unit.meaning("2023"), "Utfall", "Helår", "2023"),
        column(unit.meaning("2024"), "Plan", "Helår", "2024"),
        column(unit.meaning("2025"), "Plan", "Helår", "2025"));
  }

  private static List<Column> mixed(Unit unit) {
    return List.of(
        column(unit.meaning(SO_FAR), "Utfall jan–aug 2024"),
        column(new Meaning("percent", 1, SO_FAR), "Förändring jan–aug 2024, %"),
        column(unit.meaning("2024"), "Prognos helår 2024"),
        column(new Meaning("percent", 1, "2024"), "Andel av prognos 2024, %"));
  }

  private static List<Column> days(Unit unit) {
    return List.of(
        column(unit.meaning("2023-08-31"), "2023-08-31"),
        column(unit.meaning("2024-08-31"), "2024-08-31"),
        column(unit.meaning("2023-12-31"), "2023-12-31"));
  }

  private static Column column(Meaning meaning, String... head) {
    return new Column(List.of(head), meaning);
  }
}
