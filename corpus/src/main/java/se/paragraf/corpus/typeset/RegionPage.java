package se.paragraf.corpus.typeset;

import java.util.List;
import java.util.Optional;
import se.paragraf.corpus.sample.Part;

/** The page of the region's documents: mark, kind, date, page number, body; signature boxes. */
final class RegionPage {

  static final Flow.Frame FRAME = Flow.Frame.a4(79, 150, 516, 730);
  static final SetBlocks.Look LOOK =
      new SetBlocks.Look(
          Style.of(Face.SERIF, 11.5).leaded(13.6),
          List.of(
              Style.of(Face.SANS_BOLD, 14),
              Style.of(Face.SANS_BOLD, 11),
              Style.of(Face.SANS_BOLD, 9.5)),
          new SetGrid.Faces(Style.of(Face.SANS, 9), Style.of(Face.SANS_BOLD, 9)),
          Face.SERIF_ITALIC,
          7,
          "•",
          14);

  private static final int BLUE = 0x1F5C7A;
  private static final Style SMALL = Style.of(Face.SANS, 7.5);
  private static final Style HEAD = Style.of(Face.SANS_BOLD, 10.5);
  private static final List<String> BOXES =
      List.of("Ordförandes sign", "Justerares sign", "Utdragsbestyrkande");

  private final Part part;
  private final Setting setting;
  private final String word;
  private final boolean signed;

  /**
   * Of a document.
   *
   * @param word what is printed in the middle of the head: {@code Protokoll}
   * @param signed whether there are boxes to sign in
   */
  RegionPage(Part part, Setting setting, String word, boolean signed) {
    this.part = part;
    this.setting = setting;
    this.word = word;
    this.signed = signed;
  }

  void draw(Sheet sheet) {
    mark(sheet);
    int[] page = setting.pageOf(part, sheet.number);
    sheet.text(new Sheet.Spot(300, 48), HEAD, word);
    sheet.textBefore(
        new Sheet.Spot(516, 48), Style.of(Face.SANS, 9), page[0] + " (" + page[1] + ")");
    Optional<String> date = part.fields().first("date");
    date.ifPresent(text -> {
      sheet.text(new Sheet.Spot(300, 82), SMALL, signed ? "Sammanträdesdatum" : "Datum");
      sheet.text(new Sheet.Spot(300, 93), Style.of(Face.SANS, 9), text);
    });
    sheet.text(new Sheet.Spot(79, 93), HEAD, part.fields().first("body").orElse(""));
    if (signed) {
      boxes(sheet);
    }
  }

  private void mark(Sheet sheet) {
    String name = part.fields().one("organization");
    int space = name.indexOf(' ');
    sheet.shape(
        List.of(
            new Sheet.Spot(79, 62),
            new Sheet.Spot(91, 36),
            new Sheet.Spot(97, 48),
            new Sheet.Spot(101, 41),
            new Sheet.Spot(110, 62)),
        BLUE);
    Style style = Style.of(Face.SANS_BOLD, 12).colored(BLUE);
    sheet.text(new Sheet.Spot(116, 50), style, name.substring(0, space));
    Style second = Style.of(Face.SANS, 10).colored(BLUE);
    sheet.text(new Sheet.Spot(116, 62), second, name.substring(space + 1));
  }

  private static void boxes(Sheet sheet) {
    double width = (516 - 79) / 3.0;
    for (int i = 0; i < BOXES.size(); i++) {
      double left = 79 + i * width;
      sheet.frame(new Sheet.Box(left, 760, left + width, 784), 0.8, 0);
      sheet.text(new Sheet.Spot(left + 3, 768), Style.of(Face.SANS, 6.5), BOXES.get(i));
    }
  }
}
