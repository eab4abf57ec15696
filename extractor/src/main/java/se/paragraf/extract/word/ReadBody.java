package se.paragraf.extract.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Elements of a text to its paragraphs, tables and section ends. Inserted text counts, deleted text
 * does not. Used by one thread.
 */
final class ReadBody {

  private static final double TWIP = 1 / 20.0;
  private static final double A4_TWIPS = 11906;

  /** What only holds what is in it. */
  private static final Set<String> TRANSPARENT =
      Set.of("ins", "moveTo", "customXml", "smartTag", "sdtContent");

  private static final Set<String> GONE = Set.of("del", "moveFrom");

  private final Styles styles;
  private final Numbering numbering;
  private final Map<String, String> relations;
  private final ReadRuns runs;
  private final Findings findings;

  /** Pieces of a paragraph whose end is deleted: it is one with the next. */
  private final List<Piece> carried = new ArrayList<>();

  /**
   * @param relations parts by relation id
   * @param notes of footnotes and endnotes: their elements by kind and id
   */
  ReadBody(
      Definitions definitions,
      Map<String, String> relations,
      Map<String, Element> notes,
      Findings findings) {
    this.styles = definitions.styles();
    this.numbering = definitions.numbering();
    this.relations = relations;
    this.findings = findings;
    this.runs = new ReadRuns(styles, notes, this, findings);
  }

  /** What a text refers to by name. */
  record Definitions(Styles styles, Numbering numbering) {}

  /** The contents of an element that holds paragraphs and tables. */
  List<Content> contents(Element holder) {
    return contents(holder, RunFormat.NONE);
  }

  private List<Content> contents(Element holder, RunFormat under) {
    List<Content> contents = new ArrayList<>();
    holder.children().forEach(each -> read(each, under, contents));
    return contents;
  }

  /** Reads one element of a text. */
  void read(Element element, List<Content> into) {
    read(element, RunFormat.NONE, into);
  }

  private void read(Element element, RunFormat under, List<Content> into) {
    String name = element.name();
    if (TRANSPARENT.contains(name)) {
      if (name.equals("ins") || name.equals("moveTo")) {
        findings.foundChange();
      }
      element.children().forEach(each -> read(each, under, into));
    } else if (GONE.contains(name)) {
      findings.foundChange();
    } else {
      switch (name) {
        case "p" -> paragraph(element, under, into);
        case "tbl" -> into.add(grid(element));
        case "sdt" -> control(element).ifPresent(c -> read(c, under, into));
        case ":AlternateContent" ->
            element
                .child(":Choice")
                .ifPresent(choice -> choice.children().forEach(each -> read(each, under, into)));
        case "sectPr" -> into.add(section(element));
        case "altChunk" -> findings.foundImported();
        default -> {}
      }
    }
  }

  /** What a content control holds, unless it only asks for something to be filled in. */
  static Optional<Element> control(Element control) {
    boolean asks = control.child("sdtPr").flatMap(p -> p.switched("showingPlcHdr")).orElse(false);
    return asks ? Optional.empty() : control.child("sdtContent");
  }

  private void paragraph(Element element, RunFormat under, List<Content> into) {
    Optional<Element> properties = element.child("pPr");
    Optional<String> style = properties.flatMap(p -> p.valueOf("pStyle"));
    ParagraphFormat told =
        properties
            .map(ParagraphFormat::of)
            .orElse(ParagraphFormat.NONE)
            .over(styles.paragraphsOf(style));
    RunFormat characters = styles.runsOf(style).over(under).over(styles.runDefaults());
    RunFormat set = told.isHeading() ? characters.withBold() : characters;
    List<Piece> pieces = new ArrayList<>(carried);
    carried.clear();
    runs.read(element, set, pieces);
    Optional<Element> mark = properties.flatMap(p -> p.child("rPr"));
    if (mark.filter(m -> m.child("ins").isPresent()).isPresent()) {
      findings.foundChange();
    }
    if (mark.filter(m -> m.child("del").isPresent()).isPresent()) {
      findings.foundChange();
      carried.addAll(pieces);
      return;
    }
    into.add(numbered(told, style, set, pieces));
    properties.flatMap(p -> p.child("sectPr")).ifPresent(end -> into.add(section(end)));
  }

  private Content.Paragraph numbered(
      ParagraphFormat told, Optional<String> style, RunFormat set, List<Piece> pieces) {
    Optional<String> list = told.list().filter(id -> !id.equals("0"));
    boolean leaders = told.leaders().orElse(false) || styles.isContents(style);
    if (list.isEmpty()) {
      return new Content.Paragraph(told.withLeaders(leaders), style, Optional.empty(), pieces);
    }
    int level =
        told.level()
            .or(() -> style.flatMap(id -> numbering.levelOfStyle(list.get(), id)))
            .orElse(0);
    boolean silent = pieces.stream().noneMatch(piece -> isInk(piece));
    Optional<String> marker = numbering.next(list.get(), level);
    Optional<Piece.Text> printed =
        marker
            .filter(text -> !silent || text.codePoints().anyMatch(Character::isDigit))
            .map(text -> new Piece.Text(text, set));
    ParagraphFormat format = told.over(numbering.formatOf(list.get(), level));
    return new Content.Paragraph(format.withLeaders(leaders), style, printed, pieces);
  }

  private static boolean isInk(Piece piece) {
    return switch (piece) {
      case Piece.Text text -> !text.text().isBlank();
      case Piece.Tab tab -> false;
      case Piece.LineBreak lineBreak -> false;
      case Piece.PageBreak pageBreak -> false;
      case Piece.PageNumber number -> true;
      case Piece.Picture picture -> true;
      case Piece.Aside aside -> true;
    };
  }

  private Content.Grid grid(Element table) {
    List<Double> widths =
        table.child("tblGrid").stream()
            .flatMap(grid -> grid.children("gridCol"))
            .map(column -> column.number("w").orElse(0) * TWIP)
            .toList();
    Optional<Element> properties = table.child("tblPr");
    Optional<String> style = properties.flatMap(p -> p.valueOf("tblStyle"));
    boolean headed =
        properties
            .flatMap(p -> p.child("tblLook"))
            .map(look ->
                look.attribute("firstRow").filter("1"::equals).isPresent()
                    || look.attribute("val").filter(Look::headsFirstRow).isPresent())
            .orElse(false);
    RunFormat usual = style.map(styles::runStyle).orElse(RunFormat.NONE);
    RunFormat first =
        headed ? style.map(styles::firstRowOf).orElse(RunFormat.NONE).over(usual) : usual;
    List<Content.Row> rows = new ArrayList<>();
    rows(table, rows, new RunFormat[] {first, usual});
    boolean lines = isDrawn(table) || styles.isDrawn(style);
    return new Content.Grid(widths, rows, lines);
  }

  /** Whether the table itself, not its style nor a table in it, draws lines or fills cells. */
  private static boolean isDrawn(Element table) {
    return Stream.concat(
            table.child("tblPr").stream(),
            table
                .children("tr")
                .flatMap(row -> row.children("tc"))
                .flatMap(cell -> cell.child("tcPr").stream()))
        .anyMatch(Styles::drawsLines);
  }

  /** The bits of {@code w:tblLook} as older versions of Word write them. */
  private static final class Look {
    private static final int FIRST_ROW = 0x20;

    static boolean headsFirstRow(String hexadecimal) {
      try {
        return (Integer.parseInt(hexadecimal, 16) & FIRST_ROW) != 0;
      } catch (NumberFormatException noNumber) {
        return false;
      }
    }
  }

  private void rows(Element holder, List<Content.Row> rows, RunFormat[] formats) {
    for (Element each : holder.children()) {
      if (each.is("tr")) {
        Optional<Element> properties = each.child("trPr");
        if (properties.flatMap(p -> p.child("del")).isPresent()) {
          findings.foundChange();
        } else {
          rows.add(row(each, rows.isEmpty() ? formats[0] : formats[1]));
        }
      } else if (each.is("sdt")) {
        each.child("sdtContent").ifPresent(c -> rows(c, rows, formats));
      } else if (TRANSPARENT.contains(each.name())) {
        rows(each, rows, formats);
      }
    }
  }

  private Content.Row row(Element row, RunFormat under) {
    List<Content.Cell> cells = new ArrayList<>();
    int before =
        row.child("trPr").flatMap(p -> p.valueOf("gridBefore")).flatMap(Element::parse).orElse(0);
    cells(row, cells, new int[] {before}, under);
    return new Content.Row(cells);
  }

  private void cells(Element holder, List<Content.Cell> cells, int[] column, RunFormat under) {
    for (Element each : holder.children()) {
      if (each.is("tc")) {
        Optional<Element> properties = each.child("tcPr");
        int span =
            Math.max(
                1,
                properties.flatMap(p -> p.valueOf("gridSpan")).flatMap(Element::parse).orElse(1));
        boolean goesOn =
            properties
                .flatMap(p -> p.child("vMerge"))
                .filter(merge -> merge.attribute("val").filter("restart"::equals).isEmpty())
                .isPresent();
        cells.add(new Content.Cell(column[0], span, goesOn, contents(each, under)));
        column[0] += span;
      } else if (each.is("sdt")) {
        each.child("sdtContent").ifPresent(c -> cells(c, cells, column, under));
      } else if (TRANSPARENT.contains(each.name())) {
        cells(each, cells, column, under);
      }
    }
  }

  private Content.SectionEnd section(Element properties) {
    double width =
        properties
                .child("pgSz")
                .flatMap(size -> size.number("w"))
                .map(Integer::doubleValue)
                .orElse(A4_TWIPS)
            * TWIP;
    String type = properties.valueOf("type").orElse("nextPage");
    return new Content.SectionEnd(
        width,
        parts(properties, "headerReference"),
        parts(properties, "footerReference"),
        properties.switched("titlePg").orElse(false),
        !type.equals("continuous"));
  }

  private Map<String, String> parts(Element section, String name) {
    Map<String, String> parts = new HashMap<>();
    section
        .children(name)
        .forEach(reference -> {
          String kind = reference.attribute("type").orElse("default");
          reference.attribute("id").map(relations::get).ifPresent(part -> parts.put(kind, part));
        });
    return parts;
  }
}
