package se.paragraf.corpus.typeset;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.paragraf.corpus.sample.Matter;
import se.paragraf.corpus.sample.Part;
import se.paragraf.corpus.sample.Section;
import se.paragraf.corpus.sample.Section.Role;

/**
 * Minutes of a municipality: a front page with a column of labels, the announcement and the list of
 * matters on pages of their own, then each § under {@code ON § 61 Dnr 2024/14}.
 */
final class MunicipalMinutes implements Template {

  private static final Style LABEL =
      Style.of(Face.WIDE, 7.5).leaded(13).colored(MunicipalPage.NAVY);
  private static final Style TEXT = Style.of(Face.WIDE, 9.5).leaded(13).colored(MunicipalPage.NAVY);
  private static final Style SECTION =
      Style.of(Face.WIDE_BOLD, 11.5).colored(MunicipalPage.NAVY).leaded(15);
  private static final Style TITLE =
      Style.of(Face.WIDE_BOLD, 13).colored(MunicipalPage.NAVY).leaded(17);

  /** Sections that a short rule closes. */
  private static final Set<Role> RULED = EnumSet.of(Role.DECISION, Role.PROPOSAL);

  private final Template embedded;

  /** The template that sets what is merged in between the §§. */
  MunicipalMinutes(Template embedded) {
    this.embedded = embedded;
  }

  @Override
  public void set(Part part, Setting setting) {
    MunicipalPage page = new MunicipalPage(part, setting);
    Flow flow = new Flow(setting, MunicipalPage.FRAME, page::draw);
    flow.touch(part);
    new MunicipalFrontPage(flow, part, LABEL, TEXT).set();
    agenda(flow, part, setting);
    Flow current = flow;
    for (Matter matter : part.matters()) {
      page.turnTo(matter);
      current.close();
      current = new Flow(setting, MunicipalPage.FRAME, page::draw);
      matter(current, part, matter);
      matter.embedded().forEach(each -> embedded.set(each, setting));
    }
    current.touch(part);
    List<Part> last = part.matters().get(part.matters().size() - 1).embedded();
    last.forEach(each -> setting.places().of(each).forEach(r -> setting.places().note(part, r)));
    current.close();
  }

  private static void agenda(Flow flow, Part part, Setting setting) {
    flow.newPage();
    flow.gap(40);
    flow.text("Ärendelista", TITLE);
    flow.gap(6);
    for (Matter matter : part.matters()) {
      double base = flow.y() + TEXT.size();
      Sheet sheet = flow.sheet();
      sheet.text(new Sheet.Spot(126, base), TEXT, sign(matter));
      sheet.text(new Sheet.Spot(415, base), TEXT, String.join(", ", matter.caseNumbers()));
      sheet.text(new Sheet.Spot(480, base), TEXT, pages(matter, setting));
      flow.text(matter.title().orElse(""), TEXT, 172, 400);
      flow.gap(1.5);
    }
  }

  private static String sign(Matter matter) {
    return (matter.lastNumber().isPresent() ? "§§ " : "§ ") + matter.numbers();
  }

  private static String pages(Matter matter, Setting setting) {
    int first = setting.before().firstPage(matter).orElse(0);
    int last = setting.before().lastPage(matter).orElse(0);
    for (Part each : matter.embedded()) {
      last = Math.max(last, setting.before().lastPage(each).orElse(0));
    }
    return first == last ? String.valueOf(first) : first + " - " + last;
  }

  private static void matter(Flow flow, Part part, Matter matter) {
    flow.touch(matter);
    flow.gap(8);
    String head = part.fields().first("prefix").map(p -> p + " ").orElse("") + sign(matter);
    Style style = MunicipalPage.LOOK.text().colored(MunicipalPage.NAVY);
    flow.sheet().text(new Sheet.Spot(126, flow.y() + style.size()), style, head);
    if (!matter.caseNumbers().isEmpty()) {
      String dnr = "Dnr " + String.join(", ", matter.caseNumbers());
      flow.sheet().text(new Sheet.Spot(210, flow.y() + style.size()), style, dnr);
    }
    flow.gap(32);
    matter.title().ifPresent(title -> flow.text(title, TITLE));
    flow.gap(8);
    matter.sections().forEach(section -> section(flow, section));
    flow.touch(matter);
  }

  private static void section(Flow flow, Section section) {
    String heading = Headings.MUNICIPAL.of(section);
    boolean exp = section.role() == Role.RECIPIENTS;
    if (exp) {
      rule(flow);
    }
    if (!heading.isEmpty()) {
      flow.places.noteHeading(section, heading);
      flow.heading(section, heading, exp ? SECTION.in(Face.WIDE) : SECTION);
      flow.gap(2);
    }
    boolean lines = exp || section.role() == Role.ATTACHMENTS;
    SetBlocks.Look look = lines ? MunicipalPage.LOOK.tight() : MunicipalPage.LOOK;
    new SetBlocks(flow, look).set(section.blocks());
    if (RULED.contains(section.role())) {
      rule(flow);
    }
    flow.gap(9);
  }

  private static void rule(Flow flow) {
    flow.text("__________", MunicipalPage.LOOK.text());
    flow.gap(2);
  }
}
