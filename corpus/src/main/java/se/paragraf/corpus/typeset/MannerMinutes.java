package se.paragraf.corpus.typeset;

import java.util.List;
import java.util.Optional;
import se.paragraf.corpus.sample.Fields;
import se.paragraf.corpus.sample.Matter;
import se.paragraf.corpus.sample.Part;
import se.paragraf.corpus.sample.Section;
import se.paragraf.corpus.typeset.Manner.Looks;

/**
 * Sets minutes in a {@link Manner}: front page, announcement, list of matters, §§.
 *
 * <p>What is printed can be made to contradict the text: fields {@code range}, {@code signer},
 * {@code agenda: 14 | Title}, {@code headDate: 3=2024-04-18}, {@code pageNumber: 3=2}.
 */
final class MannerMinutes implements Template {

  private static final Flow.Frame FRAME = Flow.Frame.a4(75, 105, 520, 755);

  private final Manner manner;

  MannerMinutes(Manner manner) {
    this.manner = manner;
  }

  @Override
  public void set(Part part, Setting setting) {
    Flow flow = new Flow(setting, FRAME, sheet -> head(sheet, part, setting));
    flow.touch(part);
    MannerFrontPage front = new MannerFrontPage(flow, part, manner);
    front.set();
    Looks looks = manner.looks();
    if (!looks.noticeLast()) {
      front.notice();
    }
    flow.newPage();
    agenda(flow, part, setting);
    for (Matter matter : part.matters()) {
      if (looks.ownPages() || matter == part.matters().get(0)) {
        flow.newPage();
      }
      matter(flow, matter);
    }
    if (looks.noticeLast()) {
      flow.gap(20);
      front.notice();
    }
    flow.touch(part);
    flow.close();
  }

  private void head(Sheet sheet, Part part, Setting setting) {
    Looks looks = manner.looks();
    Style small = Style.of(looks.text(), 8.5);
    int[] page = setting.pageOf(part, sheet.number);
    Fields fields = part.fields();
    String date =
        planted(fields, "headDate", sheet.number).orElseGet(() -> fields.first("date").orElse(""));
    String number =
        planted(fields, "pageNumber", sheet.number).orElseGet(() -> String.valueOf(page[0]));
    sheet.text(new Sheet.Spot(75, 46), looks.boldStyle(1), fields.one("organization"));
    sheet.text(new Sheet.Spot(300, 46), looks.boldStyle(0), "Sammanträdesprotokoll");
    sheet.text(new Sheet.Spot(75, 62), small, fields.first("body").orElse(""));
    sheet.text(new Sheet.Spot(300, 62), small, date);
    sheet.textBefore(
        new Sheet.Spot(520, looks.noticeLast() ? 800 : 46),
        small,
        manner.page().replace("%n", number).replace("%m", String.valueOf(page[1])));
    sheet.line(new Sheet.Box(75, 780, 520, 780), 0.5, 0);
    sheet.text(new Sheet.Spot(75, 790), Style.of(looks.text(), 6.5), "Justerandes signatur");
  }

  /** The value of {@code key: where=value} for a page or §. */
  static Optional<String> planted(Fields fields, String key, int where) {
    String begin = where + "=";
    return fields.all(key).stream()
        .filter(value -> value.startsWith(begin))
        .map(value -> value.substring(begin.length()))
        .findFirst();
  }

  private void agenda(Flow flow, Part part, Setting setting) {
    Style text = manner.looks().textStyle();
    flow.text("Ärendelista", manner.looks().boldStyle(2));
    flow.gap(8);
    for (Matter matter : part.matters()) {
      double base = flow.y() + text.size();
      int number = matter.number().orElse(0);
      int page = setting.before().firstPage(matter).orElse(0);
      String title =
          planted(part.fields(), "agenda", number).orElseGet(() -> matter.title().orElse(""));
      flow.sheet().text(new Sheet.Spot(75, base), text, "§ " + matter.numbers());
      if (manner.looks().ownPages()) {
        flow.sheet().textBefore(new Sheet.Spot(520, base), text, String.valueOf(page));
      }
      flow.text(title, text, 130, 470);
      flow.gap(3);
    }
  }

  private void matter(Flow flow, Matter matter) {
    flow.gap(14);
    flow.need(110);
    flow.touch(matter);
    Style bold = manner.looks().boldStyle(2);
    Style text = manner.looks().textStyle();
    List<String> lines =
        manner.heading(
            matter.numbers(), matter.title().orElse(""), String.join(", ", matter.caseNumbers()));
    for (String line : lines) {
      boolean cases = !line.startsWith("§") && !line.equals(matter.title().orElse(""));
      flow.text(line, cases ? text : bold);
    }
    flow.gap(6);
    matter.sections().forEach(section -> section(flow, section));
    flow.touch(matter);
  }

  private void section(Flow flow, Section section) {
    String heading = manner.headings().of(section);
    flow.gap(5);
    if (!heading.isEmpty()) {
      flow.places.noteHeading(section, heading);
      flow.heading(section, heading, manner.looks().boldStyle(0.5));
      flow.gap(2);
    }
    new SetBlocks(flow, look(section)).set(section.blocks());
  }

  private SetBlocks.Look look(Section section) {
    Looks looks = manner.looks();
    Style text = looks.textStyle();
    SetBlocks.Look look =
        new SetBlocks.Look(
            text,
            List.of(looks.boldStyle(1)),
            new SetGrid.Faces(Style.of(looks.text(), 9), Style.of(looks.bold(), 9)),
            looks.text(),
            5,
            "•",
            10);
    boolean lines =
        section.role() == Section.Role.RECIPIENTS || section.role() == Section.Role.ATTACHMENTS;
    return lines ? look.tight() : look;
  }
}
