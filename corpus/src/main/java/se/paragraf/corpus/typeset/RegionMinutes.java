package se.paragraf.corpus.typeset;

import java.util.List;
import se.paragraf.corpus.sample.Matter;
import se.paragraf.corpus.sample.Part;
import se.paragraf.corpus.sample.Section;

/**
 * Minutes and extracts of the region: front page, list of matters, then each § under a line {@code
 * §52}, its title and its case number, decision first.
 */
final class RegionMinutes implements Template {

  private static final Style NUMBER = Style.of(Face.SANS_BOLD, 13);
  private static final Style SECTION = Style.of(Face.SANS_BOLD, 11);

  private final Template embedded;

  /** The template that sets what is merged in between the §§. */
  RegionMinutes(Template embedded) {
    this.embedded = embedded;
  }

  @Override
  public void set(Part part, Setting setting) {
    boolean whole = part.kind().equals("protokoll");
    RegionPage page = new RegionPage(part, setting, whole ? "Protokoll" : "Protokollsutdrag", true);
    Flow flow = new Flow(setting, RegionPage.FRAME, page::draw);
    flow.touch(part);
    if (whole) {
      new RegionFrontPage(flow, part).set();
      agenda(flow, part);
      flow.newPage();
    }
    Flow last = matters(flow, part, setting, page);
    last.touch(part);
    last.close();
  }

  private Flow matters(Flow flow, Part part, Setting setting, RegionPage page) {
    boolean ownPages = !part.fields().all("pages").contains("shared");
    Flow current = flow;
    boolean fresh = true;
    for (Matter matter : part.matters()) {
      if (!fresh && ownPages) {
        current.newPage();
      }
      fresh = false;
      matter(current, matter);
      if (!matter.embedded().isEmpty()) {
        current.close();
        matter.embedded().forEach(each -> embedded.set(each, setting));
        current = new Flow(setting, RegionPage.FRAME, page::draw);
        fresh = true;
      }
    }
    return current;
  }

  private static void agenda(Flow flow, Part part) {
    flow.newPage();
    flow.text("Ärendelista", NUMBER);
    flow.gap(8);
    Style style = RegionPage.LOOK.text();
    for (Matter matter : part.matters()) {
      double top = flow.y();
      double left = flow.frame.text().x0();
      flow.sheet().text(new Sheet.Spot(left, top + style.size()), style, sign(matter));
      flow.text(matter.title().orElse(""), style, left + 46, flow.frame.text().x1());
      flow.gap(4);
    }
  }

  private static String sign(Matter matter) {
    return (matter.lastNumber().isPresent() ? "§§" : "§") + matter.numbers();
  }

  private static void matter(Flow flow, Matter matter) {
    flow.need(120);
    flow.touch(matter);
    if (matter.number().isPresent()) {
      flow.text(sign(matter), NUMBER);
      flow.gap(4);
    }
    matter.title().ifPresent(title -> flow.text(title, NUMBER));
    if (!matter.caseNumbers().isEmpty()) {
      flow.text(String.join(", ", matter.caseNumbers()), RegionPage.LOOK.text());
      flow.gap(12);
    }
    for (Section section : matter.sections()) {
      section(flow, section);
    }
    flow.touch(matter);
    flow.gap(18);
  }

  private static void section(Flow flow, Section section) {
    String heading = Headings.REGION.of(section);
    flow.gap(4);
    if (!heading.isEmpty()) {
      flow.places.noteHeading(section, heading);
      flow.heading(section, heading, SECTION);
      flow.gap(1);
    }
    boolean lines = section.role() == Section.Role.RECIPIENTS;
    SetBlocks.Look look = lines ? RegionPage.LOOK.tight() : RegionPage.LOOK;
    new SetBlocks(flow, look).set(section.blocks());
    flow.gap(5);
  }

  /** Sections as a letter of the region sets them. */
  static void sections(Flow flow, List<Section> sections) {
    sections.forEach(section -> section(flow, section));
  }
}
