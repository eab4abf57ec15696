package se.paragraf.corpus.typeset.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.paragraf.corpus.typeset.table.TableLook.Lines;
import se.paragraf.corpus.typeset.table.TableLook.Place;

/** Writes the input of every tool for reports of tables, and the truth of their cells. */
public final class TypesetTables {

  private static final List<Place> PLAIN =
      List.of(Place.IN_TEXT, Place.LONG, Place.IN_TEXT, Place.LONG_ONCE);
  private static final List<Lines> UNSHADED =
      List.of(Lines.RULED, Lines.ACROSS, Lines.HEAD_AND_FOOT, Lines.BORDERLESS);

  private TypesetTables() {}

  /** {@code BUILD SEED...}: one report per tool and seed. */
  public static void main(String[] args) throws IOException {
    Path build = Path.of(args[0]);
    for (String seed : List.of(args).subList(1, args.length)) {
      write(build, Long.parseLong(seed));
    }
  }

  private static void write(Path build, long seed) throws IOException {
    WriteCellTruth truth = new WriteCellTruth();
    InventedReport web =
        InventedReport.invent(seed * 4, WriteTablesHtml.places(), List.of(Lines.values()), false);
    Files.writeString(
        build.resolve("chromium-" + seed + ".html"), new WriteTablesHtml("Lato").write(web));
    truth.write(web, build.resolve("chromium-" + seed + ".cells.json"));
    InventedReport office =
        InventedReport.invent(seed * 4 + 1, PLAIN, List.of(Lines.values()), false);
    Files.writeString(
        build.resolve("office-" + seed + ".html"), new WriteTablesHtml("Carlito").write(office));
    truth.write(office, build.resolve("office-" + seed + ".cells.json"));
    InventedReport latex =
        InventedReport.invent(
            seed * 4 + 2, WriteTablesHtml.places(), List.of(Lines.values()), true);
    Files.writeString(build.resolve("latex-" + seed + ".tex"), new WriteTablesLatex().write(latex));
    truth.write(latex, build.resolve("latex-" + seed + ".cells.json"));
    InventedReport roff = InventedReport.invent(seed * 4 + 3, PLAIN, UNSHADED, true);
    Files.writeString(build.resolve("groff-" + seed + ".ms"), new WriteTablesRoff().write(roff));
    truth.write(roff, build.resolve("groff-" + seed + ".cells.json"));
  }
}
