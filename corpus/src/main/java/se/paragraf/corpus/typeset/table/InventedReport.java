package se.paragraf.corpus.typeset.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.paragraf.corpus.typeset.table.TableLook.Lines;
import se.paragraf.corpus.typeset.table.TableLook.Place;

/**
 * A made-up interim report.
 *
 * @param items in order
 */
record InventedReport(List<Item> items) {

  static final String ORGANIZATION = "Region Almhärad";
  static final String TITLE = "Delårsrapport januari–augusti 2024";

  private static final int TABLES = 9;

  InventedReport {
    items = List.copyOf(items);
  }

  /** Something in a report. */
  sealed interface Item {}

  /** A heading. */
  record Heading(String text) implements Item {}

  /** A paragraph. */
  record Prose(String text) implements Item {}

  /** A table. */
  record Placed(InventedTable table, TableLook look) implements Item {}

  /**
   * @param places that the tool can set
   * @param lines that the tool can draw
   * @param narrow whether columns of text hold two columns of figures at most
   */
  static InventedReport invent(long seed, List<Place> places, List<Lines> lines, boolean narrow) {
    Random random = new Random(seed);
    InventTables tables = new InventTables(seed);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < TABLES; i++) {
      Place place = places.get((i + random.nextInt(2)) % places.size());
      TableLook look =
          new TableLook(
              lines.get(random.nextInt(lines.size())),
              place,
              place == Place.IN_COLUMN ? 7.5 : 8 + random.nextInt(3),
              2 + random.nextInt(4));
      int most =
          place == Place.IN_COLUMN
              ? (narrow ? 2 : 3)
              : place == Place.IN_TEXT ? (narrow ? 4 : 5) : narrow ? 5 : 6;
      boolean isLong = place == Place.LONG || place == Place.LONG_ONCE;
      items.add(new Heading((i + 1) + " Avsnitt om " + Vocabulary.TOPICS.get(i)));
      items.add(new Prose(Vocabulary.PROSE.get(random.nextInt(Vocabulary.PROSE.size()))));
      items.add(new Prose(Vocabulary.PROSE.get(random.nextInt(Vocabulary.PROSE.size()))));
      items.add(new Placed(isLong ? tables.inventLong(most) : tables.invent(most), look));
      items.add(new Prose(Vocabulary.PROSE.get(random.nextInt(Vocabulary.PROSE.size()))));
    }
    return new InventedReport(items);
  }

  /** Its tables. */
  List<Placed> tables() {
    return items.stream().filter(Placed.class::isInstance).map(Placed.class::cast).toList();
  }
}
