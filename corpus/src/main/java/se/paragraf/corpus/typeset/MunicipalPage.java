package se.paragraf.corpus.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.paragraf.corpus.sample.Matter;
import se.paragraf.corpus.sample.Part;

/** The page of a municipality's minutes: shield, head, the § counting its own pages, foot. */
final class MunicipalPage {

  static final int NAVY = 0x1F3864;
  static final Flow.Frame FRAME = Flow.Frame.a4(126, 112, 512, 752);
  static final SetBlocks.Look LOOK =
      new SetBlocks.Look(
          Style.of(Face.WIDE, 10).leaded(14.5),
          List.of(Style.of(Face.WIDE_BOLD, 13), Style.of(Face.WIDE_BOLD, 10.5)),
          new SetGrid.Faces(Style.of(Face.WIDE, 8.5), Style.of(Face.WIDE_BOLD, 8.5)),
          Face.WIDE,
          4,
          "–",
          6);

  private final Part part;
  private final Setting setting;
  private @Nullable Matter matter;

  MunicipalPage(Part part, Setting setting) {
    this.part = part;
    this.setting = setting;
  }

  /** From the next page on, this § counts its pages in the head. */
  void turnTo(Matter next) {
    matter = next;
  }

  void draw(Sheet sheet) {
    shield(sheet);
    Style head = Style.of(Face.WIDE_BOLD, 9.5).colored(NAVY);
    Style small = Style.of(Face.WIDE, 6.5).colored(NAVY);
    Style text = Style.of(Face.WIDE, 9).colored(NAVY);
    sheet.text(new Sheet.Spot(330, 46), head, "SAMMANTRÄDESPROTOKOLL");
    sheet.text(new Sheet.Spot(330, 57), small, "Sammanträdesdatum");
    sheet.text(new Sheet.Spot(330, 68), text, part.fields().one("date"));
    sheet.text(new Sheet.Spot(62, 94), head, part.fields().one("body"));
    if (matter != null) {
      int[] page = setting.pageOf(matter, sheet.number);
      sheet.text(new Sheet.Spot(510, 46), text, page[0] + "(" + page[1] + ")");
      foot(sheet, small);
    }
    sheet.textAround(
        new Sheet.Spot(297, 812), Style.of(Face.SANS, 10), String.valueOf(sheet.number));
  }

  private void shield(Sheet sheet) {
    String name = part.fields().one("organization");
    sheet.shape(
        List.of(
            new Sheet.Spot(62, 32),
            new Sheet.Spot(88, 32),
            new Sheet.Spot(88, 54),
            new Sheet.Spot(75, 66),
            new Sheet.Spot(62, 54)),
        NAVY);
    sheet.line(new Sheet.Box(66, 44, 84, 44), 2, 0xFFFFFF);
    Style style = Style.of(Face.WIDE_BOLD, 14).colored(NAVY);
    int space = name.lastIndexOf(' ');
    sheet.text(new Sheet.Spot(96, 46), style, name.substring(0, space));
    sheet.text(new Sheet.Spot(96, 62), style, name.substring(space + 1));
  }

  private static void foot(Sheet sheet, Style small) {
    sheet.line(new Sheet.Box(62, 772, 540, 772), 0.8, 0);
    sheet.text(new Sheet.Spot(64, 780), small, "Justerandes sign");
    for (double x : new double[] {62, 130, 198, 266, 334}) {
      sheet.line(new Sheet.Box(x, 772, x, 796), 0.8, 0);
    }
    sheet.text(new Sheet.Spot(337, 780), small, "Utdragsbestyrkande");
  }
}
