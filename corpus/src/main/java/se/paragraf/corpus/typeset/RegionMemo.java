package se.paragraf.corpus.typeset;

import java.util.List;
import se.paragraf.corpus.sample.Matter;
import se.paragraf.corpus.sample.Part;

/** A memo of the region: sender, case number, title, the proposed decision, signatures. */
final class RegionMemo implements Template {

  private static final Style SMALL = Style.of(Face.SANS, 7.5);
  private static final Style PLAIN = Style.of(Face.SANS, 9);

  @Override
  public void set(Part part, Setting setting) {
    RegionPage page = new RegionPage(part, setting, "Tjänsteskrivelse", false);
    Flow flow = new Flow(setting, RegionPage.FRAME, page::draw);
    flow.touch(part);
    sender(flow.sheet(), part);
    Matter matter = part.matters().get(0);
    flow.touch(matter);
    matter.title().ifPresent(title -> flow.text(title, Style.of(Face.SANS_BOLD, 14)));
    flow.gap(10);
    RegionMinutes.sections(flow, matter.sections());
    signatures(flow, part.fields().all("signed"));
    flow.touch(matter);
    flow.touch(part);
    flow.close();
  }

  private static void sender(Sheet sheet, Part part) {
    double y = 108;
    for (String line : part.fields().all("sender")) {
      sheet.text(new Sheet.Spot(79, y), PLAIN, line);
      y += 11;
    }
    part.matters().get(0).caseNumbers().stream()
        .findFirst()
        .ifPresent(number -> {
          sheet.text(new Sheet.Spot(440, 82), SMALL, "Diarienummer");
          sheet.text(new Sheet.Spot(440, 93), PLAIN, number);
        });
  }

  private static void signatures(Flow flow, List<String> names) {
    flow.need(50);
    flow.gap(16);
    names.forEach(name -> flow.text(name, RegionPage.LOOK.text()));
  }
}
