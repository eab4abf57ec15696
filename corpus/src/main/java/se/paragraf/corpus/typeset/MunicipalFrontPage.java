package se.paragraf.corpus.typeset;

import java.util.List;
import java.util.Optional;
import se.paragraf.corpus.sample.Attendee;
import se.paragraf.corpus.sample.Block;
import se.paragraf.corpus.sample.Fields;
import se.paragraf.corpus.sample.Matter;
import se.paragraf.corpus.sample.Part;

/** A municipality's front page: small labels in a column, no rules; the announcement overleaf. */
final class MunicipalFrontPage {

  private static final double LEFT = 62;
  private static final double COLUMN = 178;
  private static final String DOTS = "…".repeat(34);

  private final Flow flow;
  private final Fields fields;
  private final List<Matter> matters;
  private final Style label;
  private final Style text;

  MunicipalFrontPage(Flow flow, Part part, Style label, Style text) {
    this.flow = flow;
    this.fields = part.fields();
    this.matters = part.matters();
    this.label = label;
    this.text = text;
  }

  void set() {
    flow.moveTo(106);
    field("Plats och tid", List.of(fields.one("place")));
    field("Beslutande ledamöter", people("member"));
    field("Ej beslutande ersättare", people("substitute"));
    field("Omedelbart justerad", fields.all("atOnce"));
    flow.gap(14);
    field("Övriga närvarande", others());
    flow.gap(14);
    field("Justeringsperson", fields.all("adjuster"));
    field("Justeringens plats och tid", fields.all("adjusted"));
    flow.sheet().text(new Sheet.Spot(LEFT, flow.y() + label.size()), label, "Underskrifter");
    flow.gap(14);
    range();
    signature("Sekreterare", fields.one("secretary"));
    signature("Ordförande", fields.one("chair"));
    fields.all("adjuster").forEach(name -> signature("Justerare", name));
    notice();
  }

  private void range() {
    Matter last = matters.get(matters.size() - 1);
    String range =
        matters.get(0).number().orElseThrow()
            + "-"
            + last.lastNumber().or(last::number).orElseThrow();
    flow.sheet().text(new Sheet.Spot(430, flow.y() + text.size()), label, "Paragrafer");
    flow.sheet().text(new Sheet.Spot(474, flow.y() + text.size()), text, range);
  }

  private List<String> people(String field) {
    return fields.all(field).stream().map(Attendee::parse).map(this::printed).toList();
  }

  private String printed(Attendee who) {
    Block.Person person = who.person();
    return person.name()
        + person.party().map(party -> " " + party).orElse("")
        + who.role().map(role -> ", " + role).orElse("")
        + who.signed("§ ").map(signed -> " " + signed.replace("§§ ", "§§ ")).orElse("")
        + who.replaces().map(other -> " (i " + genitive(other.name()) + " frånvaro)").orElse("");
  }

  private static String genitive(String name) {
    return name.matches(".*[sxz]") ? name : name + "s";
  }

  private List<String> others() {
    return fields.all("other").stream()
        .map(Attendee::parse)
        .map(who ->
            who.person().name()
                + who.title().map(title -> ", " + title).orElse("")
                + who.signed("§ ").map(signed -> " " + signed).orElse(""))
        .toList();
  }

  private void field(String name, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    double base = flow.y() + text.size();
    flow.sheet().text(new Sheet.Spot(LEFT, base), label, name);
    lines.forEach(line -> flow.text(line, text, COLUMN, flow.frame.text().x1()));
    flow.gap(7);
  }

  private void signature(String role, String name) {
    double base = flow.y() + text.size();
    flow.sheet().text(new Sheet.Spot(122, base), label, role);
    flow.sheet().text(new Sheet.Spot(COLUMN, base), text, DOTS);
    flow.gap(text.leading());
    flow.sheet().text(new Sheet.Spot(COLUMN, flow.y() + label.size()), label, name);
    flow.gap(26);
  }

  private void notice() {
    flow.newPage();
    flow.gap(38);
    flow.sheet().line(new Sheet.Box(COLUMN - 116, flow.y(), 540, flow.y()), 1, 0);
    flow.gap(12);
    flow.text("ANSLAG/BEVIS", new Style(Face.WIDE_BOLD, 9.5, 16, MunicipalPage.NAVY), COLUMN, 512);
    flow.text(
        "Protokollet är justerat. Justeringen har tillkännagivits genom anslag.",
        label,
        COLUMN,
        540);
    flow.gap(8);
    told("Organ", fields.first("body"));
    told("Sammanträdesdatum", fields.first("date"));
    double base = flow.y() + text.size();
    flow.sheet().text(new Sheet.Spot(330, base), label, "Datum då anslaget avpubliceras");
    flow.sheet().text(new Sheet.Spot(452, base), text, fields.first("removed").orElse(""));
    told("Datum då anslaget publiceras", fields.first("posted"));
    told("Förvaringsplats för protokollet", fields.first("keptAt"));
    told("Underskrift", Optional.of(DOTS));
    told("", fields.first("secretary"));
    flow.sheet().line(new Sheet.Box(COLUMN - 116, flow.y(), 540, flow.y()), 1, 0);
  }

  private void told(String name, Optional<String> value) {
    field(name, List.of(value.orElse("")));
  }
}
