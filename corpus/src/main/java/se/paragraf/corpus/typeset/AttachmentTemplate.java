package se.paragraf.corpus.typeset;

import java.util.List;
import se.paragraf.corpus.sample.Part;

/**
 * What is attached as its authors sent it: a contract, guidelines, a plain report without cover.
 */
final class AttachmentTemplate implements Template {

  private static final Flow.Frame FRAME = Flow.Frame.a4(85, 90, 510, 760);
  private static final SetBlocks.Look LOOK =
      new SetBlocks.Look(
          Style.of(Face.SANS, 10.5).leaded(13.5),
          List.of(
              Style.of(Face.SANS_BOLD, 16),
              Style.of(Face.SANS_BOLD, 12),
              Style.of(Face.SANS_BOLD, 10.5)),
          new SetGrid.Faces(Style.of(Face.SANS, 9), Style.of(Face.SANS_BOLD, 9)),
          Face.SANS_ITALIC,
          7,
          "•",
          8);

  @Override
  public void set(Part part, Setting setting) {
    Flow flow = new Flow(setting, FRAME, sheet -> draw(sheet, part, setting));
    flow.touch(part);
    new SetBlocks(flow, LOOK).set(part.blocks());
    flow.touch(part);
    flow.close();
  }

  private static void draw(Sheet sheet, Part part, Setting setting) {
    int[] page = setting.pageOf(part, sheet.number);
    Style small = Style.of(Face.SANS, 8);
    sheet.textAround(new Sheet.Spot(297, 56), small, part.fields().first("head").orElse(""));
    sheet.textAround(new Sheet.Spot(297, 796), small, String.valueOf(page[0]));
  }
}
