package se.paragraf.corpus.typeset;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import se.paragraf.corpus.sample.Block;
import se.paragraf.corpus.sample.Part;
import se.paragraf.model.Region;

/** A report: a cover with a picture, a list of contents, numbered headings, tables and charts. */
final class ReportTemplate implements Template {

  private static final Flow.Frame FRAME = Flow.Frame.a4(71, 80, 524, 770);
  private static final int BLUE = 0x1F5C7A;
  private static final SetBlocks.Look LOOK =
      new SetBlocks.Look(
          Style.of(Face.SERIF, 11).leaded(13.4),
          List.of(
              Style.of(Face.SANS_BOLD, 17).colored(BLUE),
              Style.of(Face.SANS_BOLD, 13).colored(BLUE),
              Style.of(Face.SANS_BOLD, 11),
              Style.of(Face.SERIF_BOLD, 11)),
          new SetGrid.Faces(Style.of(Face.SANS, 8.5), Style.of(Face.SANS_BOLD, 8.5)),
          Face.SERIF_ITALIC,
          7,
          "•",
          10);

  @Override
  public void set(Part part, Setting setting) {
    Flow flow = new Flow(setting, FRAME, sheet -> draw(sheet, part, setting));
    flow.touch(part);
    cover(flow, part);
    contents(flow, part, setting);
    flow.newPage();
    new SetBlocks(flow, LOOK).set(part.blocks());
    flow.touch(part);
    flow.close();
  }

  private static void draw(Sheet sheet, Part part, Setting setting) {
    int page = setting.pageOf(part, sheet.number)[0];
    if (page > 1) {
      Style small = Style.of(Face.SANS, 8);
      sheet.textAround(new Sheet.Spot(297, 808), small, String.valueOf(page));
      sheet.text(new Sheet.Spot(71, 48), small.colored(0x666666), part.title());
    }
  }

  private static void cover(Flow flow, Part part) {
    Sheet sheet = flow.sheet();
    sheet.fill(new Sheet.Box(0, 380, sheet.width, sheet.height), BLUE);
    Sheet.Box box = new Sheet.Box(60, 90, 535, 380);
    sheet.image(box, picture());
    flow.places.noteCover(part, new Region(sheet.number, box.x0(), box.y0(), box.x1(), box.y1()));
    Style white = Style.of(Face.SANS_BOLD, 26).colored(0xFFFFFF);
    sheet.text(new Sheet.Spot(71, 440), white, part.fields().one("title"));
    part.fields()
        .first("subtitle")
        .ifPresent(text ->
            sheet.text(new Sheet.Spot(71, 470), Style.of(Face.SANS, 15).colored(0xFFFFFF), text));
    sheet.text(
        new Sheet.Spot(71, 760),
        Style.of(Face.SANS_BOLD, 15).colored(0xFFFFFF),
        part.fields().one("organization"));
  }

  /** Hills before a sky, in a few flat colours. */
  private static BufferedImage picture() {
    BufferedImage image = new BufferedImage(190, 116, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(0xBFDCE8));
    g.fillRect(0, 0, 190, 116);
    g.setColor(new Color(0xF4D58D));
    g.fillRect(140, 18, 22, 22);
    g.setColor(new Color(0x6A9A5B));
    g.fillPolygon(new int[] {0, 60, 130}, new int[] {116, 40, 116}, 3);
    g.setColor(new Color(0x3F7050));
    g.fillPolygon(new int[] {70, 140, 190, 190}, new int[] {116, 55, 90, 116}, 4);
    g.dispose();
    return image;
  }

  private static void contents(Flow flow, Part part, Setting setting) {
    flow.newPage();
    flow.text("Innehållsförteckning", Style.of(Face.SANS_BOLD, 15).colored(BLUE));
    flow.gap(10);
    int first = setting.before().firstPage(part).orElse(1);
    for (Block block : part.blocks()) {
      if (block instanceof Block.Heading heading && heading.level() <= 3) {
        int page = setting.before().firstPage(heading).orElse(first) - first + 1;
        entry(flow, heading, String.valueOf(page));
      }
    }
  }

  private static void entry(Flow flow, Block.Heading heading, String page) {
    Style style = LOOK.text();
    double left = flow.frame.text().x0() + 14 * (heading.level() - 1);
    double right = flow.frame.text().x1();
    double room = right - left - flow.book.width(heading.printed() + "  " + page, style);
    int dots = Math.max(3, (int) (room / flow.book.width(".", style)) - 1);
    double base = flow.y() + style.size();
    flow.sheet()
        .text(new Sheet.Spot(left, base), style, heading.printed() + " " + ".".repeat(dots));
    flow.sheet().textBefore(new Sheet.Spot(right, base), style, page);
    flow.gap(style.leading() + 2);
  }
}
