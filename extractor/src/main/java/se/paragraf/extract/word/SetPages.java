package se.paragraf.extract.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.extract.language.HeadWords;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Picture;
import se.paragraf.extract.table.ToldGrid;
import se.paragraf.model.Furniture;

/** Sets a text on pages: a new one where the text asks for one, as long as it takes. */
final class SetPages {

  private static final double MARGIN_PT = 70;
  private static final double A4_WIDTH_PT = 595.3;
  private static final double A4_HEIGHT_PT = 841.9;

  /** Parts the head from the text, points. */
  private static final double HEAD_SPACE_PT = 24;

  private static final Comparator<Line> IN_ROWS =
      Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::x0);

  private static final Content.SectionEnd PLAIN =
      new Content.SectionEnd(A4_WIDTH_PT, Map.of(), Map.of(), false, true);

  private final Map<String, List<Content>> parts;
  private final List<PageLayout> pages = new ArrayList<>();
  private final List<List<ToldGrid>> grids = new ArrayList<>();
  private final List<PageContent> pictures = new ArrayList<>();

  /**
   * @param parts contents of page heads and feet by name of part
   */
  SetPages(Map<String, List<Content>> parts) {
    this.parts = Map.copyOf(parts);
  }

  /** Pages, tables and pictures, each by page. */
  record Pages(List<PageLayout> layouts, List<List<ToldGrid>> grids, List<PageContent> pictures) {}

  Pages set(List<Content> contents) {
    for (Sheet sheet : sheets(sections(contents))) {
      page(sheet);
    }
    return new Pages(List.copyOf(pages), List.copyOf(grids), List.copyOf(pictures));
  }

  /** A section with what it takes over from the one before it. */
  private record Section(List<Content> contents, Content.SectionEnd end) {}

  private static List<Section> sections(List<Content> contents) {
    List<Section> sections = new ArrayList<>();
    List<Content> open = new ArrayList<>();
    for (Content content : contents) {
      if (content instanceof Content.SectionEnd end) {
        sections.add(section(sections, open, end));
        open = new ArrayList<>();
      } else {
        open.add(content);
      }
    }
    if (!open.isEmpty() || sections.isEmpty()) {
      sections.add(section(sections, open, PLAIN));
    }
    return sections;
  }

  private static Section section(
      List<Section> before, List<Content> contents, Content.SectionEnd end) {
    Map<String, String> heads = new HashMap<>();
    Map<String, String> feet = new HashMap<>();
    if (!before.isEmpty()) {
      heads.putAll(before.getLast().end().heads());
      feet.putAll(before.getLast().end().feet());
    }
    heads.putAll(end.heads());
    feet.putAll(end.feet());
    return new Section(
        contents,
        new Content.SectionEnd(end.widthPt(), heads, feet, end.ownFirst(), end.newPage()));
  }

  /** A page to be set. */
  private record Sheet(List<Content> contents, Content.SectionEnd section, boolean first) {
    boolean isEmpty() {
      return contents.stream().noneMatch(SetPages::isInk);
    }
  }

  private static boolean isInk(Content content) {
    return switch (content) {
      case Content.Paragraph paragraph ->
          paragraph.marker().isPresent() || paragraph.pieces().stream().anyMatch(SetPages::isInk);
      case Content.Grid grid -> true;
      case Content.SectionEnd end -> false;
    };
  }

  private static boolean isInk(Piece piece) {
    return switch (piece) {
      case Piece.Text text -> !text.text().isBlank();
      case Piece.Picture picture -> true;
      case Piece.Aside aside -> true;
      case Piece.Tab tab -> false;
      case Piece.LineBreak lineBreak -> false;
      case Piece.PageBreak pageBreak -> false;
      case Piece.PageNumber number -> false;
    };
  }

  private static List<Sheet> sheets(List<Section> sections) {
    List<Sheet> sheets = new ArrayList<>();
    for (Section section : sections) {
      boolean own = sheets.isEmpty() || section.end().newPage();
      if (own) {
        sheets.add(new Sheet(new ArrayList<>(), section.end(), true));
      }
      for (Content content : section.contents()) {
        for (Optional<Content> part : atPageBreaks(content)) {
          if (part.isEmpty()) {
            sheets.add(new Sheet(new ArrayList<>(), section.end(), false));
          } else {
            sheets.getLast().contents().add(part.get());
          }
        }
      }
    }
    List<Sheet> inked = sheets.stream().filter(sheet -> !sheet.isEmpty()).toList();
    return inked.isEmpty() ? sheets.subList(0, 1) : inked;
  }

  /** A paragraph in parts; an empty one stands for the end of a page. */
  private static List<Optional<Content>> atPageBreaks(Content content) {
    if (!(content instanceof Content.Paragraph paragraph)) {
      return List.of(Optional.of(content));
    }
    List<Optional<Content>> parts = new ArrayList<>();
    if (paragraph.format().newPage().orElse(false)) {
      parts.add(Optional.empty());
    }
    List<Piece> open = new ArrayList<>();
    Optional<Piece.Text> marker = paragraph.marker();
    for (Piece piece : paragraph.pieces()) {
      if (piece instanceof Piece.PageBreak) {
        if (open.stream().anyMatch(SetPages::isInk)) {
          parts.add(Optional.of(part(paragraph, marker, open)));
          marker = Optional.empty();
        }
        parts.add(Optional.empty());
        open = new ArrayList<>();
      } else {
        open.add(piece);
      }
    }
    parts.add(Optional.of(part(paragraph, marker, open)));
    return parts;
  }

  private static Content part(
      Content.Paragraph paragraph, Optional<Piece.Text> marker, List<Piece> pieces) {
    return new Content.Paragraph(paragraph.format(), paragraph.style(), marker, pieces);
  }

  private void page(Sheet sheet) {
    int number = pages.size() + 1;
    Laid head = furniture(sheet, sheet.section().heads(), number).moved(MARGIN_PT, MARGIN_PT / 2);
    Laid text =
        new SetText(number, false)
            .set(sheet.contents())
            .moved(MARGIN_PT, Math.max(MARGIN_PT, head.height() + HEAD_SPACE_PT));
    Laid foot =
        furniture(sheet, sheet.section().feet(), number)
            .moved(MARGIN_PT, Math.max(text.height() + HEAD_SPACE_PT, A4_HEIGHT_PT - MARGIN_PT));
    double width = Math.max(sheet.section().widthPt(), text.width() + MARGIN_PT);
    double height = Math.max(A4_HEIGHT_PT, foot.height() + MARGIN_PT / 2);
    List<Furniture> furniture = new ArrayList<>();
    printed(head)
        .forEach(line ->
            furniture.add(new Furniture(Furniture.Kind.RUNNING_HEAD, line.text(), line.region())));
    printed(foot).forEach(line -> furniture.add(foot(line)));
    List<Line> lines = text.lines().stream().sorted(IN_ROWS).toList();
    pages.add(new PageLayout(number, width, height, lines, furniture, List.of()));
    grids.add(text.grids());
    pictures.add(
        new PageContent(
            number,
            width,
            height,
            List.of(),
            List.of(),
            List.of(),
            text.pictures().stream().map(SetPages::picture).toList(),
            List.of(),
            false));
  }

  private Laid furniture(Sheet sheet, Map<String, String> byKind, int number) {
    String kind = sheet.first() && sheet.section().ownFirst() ? "first" : "default";
    String part = byKind.getOrDefault(kind, "");
    return new SetText(number, true).set(parts.getOrDefault(part, List.of()));
  }

  /** Lines without those that count pages: a Word file has no certain ones. */
  private static List<Line> printed(Laid laid) {
    return laid.lines().stream()
        .filter(line -> !line.text().contains(SetParagraph.PAGE_NUMBER))
        .sorted(IN_ROWS)
        .toList();
  }

  private static Furniture foot(Line line) {
    Furniture.Kind kind =
        HeadWords.isSignatureLabel(line.text())
            ? Furniture.Kind.SIGNATURE_STRIP
            : Furniture.Kind.RUNNING_FOOT;
    return new Furniture(kind, line.text(), line.region());
  }

  private static Picture picture(Box box) {
    return new Picture(
        box.x0(), box.y0(), box.x1(), box.y1(), (int) box.width(), (int) box.height(), 0);
  }
}
