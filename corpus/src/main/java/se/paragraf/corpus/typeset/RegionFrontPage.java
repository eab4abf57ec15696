package se.paragraf.corpus.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.paragraf.corpus.sample.Attendee;
import se.paragraf.corpus.sample.Block;
import se.paragraf.corpus.sample.Fields;
import se.paragraf.corpus.sample.Matter;
import se.paragraf.corpus.sample.Part;

/** The region's front page: labels to the left, ruled rows, and the announcement in a box. */
final class RegionFrontPage {

  private static final Style LABEL = Style.of(Face.SANS_BOLD, 8.5).leaded(12.5);
  private static final Style TEXT = Style.of(Face.SERIF, 10.5).leaded(12.5);
  private static final Style PLAIN = Style.of(Face.SANS, 8.5).leaded(12.5);
  private static final double COLUMN = 128;
  private static final String DOTS = ".".repeat(62);

  private final Flow flow;
  private final Fields fields;
  private final List<Matter> matters;

  RegionFrontPage(Flow flow, Part part) {
    this.flow = flow;
    this.fields = part.fields();
    this.matters = part.matters();
  }

  void set() {
    flow.moveTo(118);
    row("Plats och tid", List.of(fields.one("place")));
    row("Beslutande ledamöter", people("member"));
    row("Ersättare, ej beslutande", people("substitute"));
    row("Frånvarande", people("absent"));
    row("Övriga närvarande", others());
    row("Paragrafer", List.of("§§" + range()));
    fields.first("atOnce").ifPresent(text -> row("Omedelbart justerad", List.of(text)));
    row("Utses att justera", fields.all("adjuster"));
    row("Justeringens plats och tid", fields.all("adjusted"));
    signature("Sekreterare", fields.one("secretary"));
    signature("Ordförande", fields.one("chair"));
    fields.all("adjuster").forEach(name -> signature("Justerare", name));
    notice();
  }

  private String range() {
    int first = matters.get(0).number().orElseThrow();
    Matter last = matters.get(matters.size() - 1);
    return first + "–" + last.lastNumber().or(last::number).orElseThrow();
  }

  private List<String> people(String field) {
    return fields.all(field).stream().map(Attendee::parse).map(this::printed).toList();
  }

  private String printed(Attendee who) {
    String role = who.role().map(text -> " (" + text + ")").orElse("");
    String instead = who.replaces().map(Block.Person::printed).orElse("");
    return who.person().printed()
        + role
        + (instead.isEmpty() ? "" : " ersätter " + instead)
        + who.signed("§").map(text -> " " + text).orElse("");
  }

  private List<String> others() {
    String line =
        fields.all("other").stream()
            .map(Attendee::parse)
            .map(who ->
                who.person().name()
                    + who.title().map(title -> " (" + title + ")").orElse("")
                    + who.signed("§").map(text -> " " + text).orElse(""))
            .collect(Collectors.joining(", "));
    return line.isEmpty() ? List.of() : List.of(line);
  }

  private void row(String label, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    double left = flow.frame.text().x0();
    double right = flow.frame.text().x1();
    flow.sheet().line(new Sheet.Box(left, flow.y(), right, flow.y()), 0.5, 0x555555);
    flow.gap(3);
    flow.sheet().text(new Sheet.Spot(left, flow.y() + LABEL.size()), LABEL, label);
    lines.forEach(line -> flow.text(line, TEXT, left + COLUMN, right));
    flow.gap(3);
  }

  private void signature(String label, String name) {
    row(label, List.of(DOTS, name));
  }

  private void notice() {
    double left = flow.frame.text().x0();
    double right = flow.frame.text().x1();
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"Organ", fields.one("body")});
    rows.add(new String[] {"Sammanträdesdatum", fields.one("date")});
    rows.add(new String[] {"Paragrafer", "§§" + range()});
    rows.add(new String[] {"Justeringsdatum", told("approvedOn")});
    rows.add(new String[] {"Datum för anslagets uppsättande", told("posted")});
    rows.add(new String[] {"Datum för anslagets nedtagande", told("removed")});
    rows.add(new String[] {"Protokollets förvaringsplats", told("keptAt")});
    rows.add(new String[] {"Underskrift", fields.one("secretary")});
    double height = (rows.size() + 1) * PLAIN.leading() + 10;
    flow.gap(8);
    flow.need(height);
    double top = flow.y();
    line(
        LABEL,
        "Anslag/Bevis",
        "Protokollet är justerat. Justeringen har tillkännagivits genom anslag.");
    rows.forEach(row -> line(PLAIN, row[0], row[1]));
    flow.sheet().frame(new Sheet.Box(left - 4, top - 3, right + 4, flow.y() + 4), 0.9, 0);
  }

  private String told(String field) {
    return Optional.of(fields).flatMap(f -> f.first(field)).orElse("");
  }

  private void line(Style label, String name, String text) {
    double left = flow.frame.text().x0();
    flow.sheet().text(new Sheet.Spot(left, flow.y() + PLAIN.size()), label, name);
    flow.text(text, PLAIN, left + 150, flow.frame.text().x1());
  }
}
