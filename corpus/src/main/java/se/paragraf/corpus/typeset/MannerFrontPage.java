package se.paragraf.corpus.typeset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.corpus.sample.Attendee;
import se.paragraf.corpus.sample.Block;
import se.paragraf.corpus.sample.Fields;
import se.paragraf.corpus.sample.Matter;
import se.paragraf.corpus.sample.Part;
import se.paragraf.corpus.typeset.Manner.Columns;
import se.paragraf.corpus.typeset.Manner.Label;

/** The front page and the announcement of minutes set in a {@link Manner}. */
final class MannerFrontPage {

  private static final double COLUMN_GAP = 12;
  private static final String DOTS = ".".repeat(50);
  private static final Map<Label, String> PEOPLE =
      Map.of(
          Label.MEMBERS, "member",
          Label.SUBSTITUTES, "substitute",
          Label.ABSENT, "absent",
          Label.OTHERS, "other");

  private final Flow flow;
  private final Fields fields;
  private final List<Matter> matters;
  private final Manner manner;

  MannerFrontPage(Flow flow, Part part, Manner manner) {
    this.flow = flow;
    this.fields = part.fields();
    this.matters = part.matters();
    this.manner = manner;
  }

  void set() {
    row(Label.PLACE, fields.all("place"));
    for (Label who : List.of(Label.MEMBERS, Label.SUBSTITUTES, Label.ABSENT, Label.OTHERS)) {
      row(who, people(PEOPLE.getOrDefault(who, "")));
    }
    row(Label.RANGE, List.of(range()));
    row(Label.AT_ONCE, fields.all("atOnce"));
    row(Label.ADJUSTERS, List.of(String.join(", ", fields.all("adjuster"))));
    row(Label.ADJUSTED, fields.all("adjusted"));
    flow.gap(10);
    signature(Label.SECRETARY, fields.one("secretary"));
    signature(Label.CHAIR, fields.first("signingChair").orElseGet(() -> fields.one("chair")));
    List<String> signers = fields.all("signer").isEmpty() ? adjusters() : fields.all("signer");
    signers.forEach(name -> signature(Label.SIGNED, name));
  }

  private List<String> adjusters() {
    return fields.all("adjuster").stream().map(name -> name.replaceAll(" \\(.*", "")).toList();
  }

  private String range() {
    return fields.first("range").orElseGet(this::numbers);
  }

  private String numbers() {
    Matter last = matters.get(matters.size() - 1);
    return "§§ "
        + matters.get(0).number().orElseThrow()
        + "–"
        + last.lastNumber().or(last::number).orElseThrow();
  }

  private List<String> people(String field) {
    return fields.all(field).stream().map(Attendee::parse).map(this::printed).toList();
  }

  private String printed(Attendee who) {
    return who.person().printed()
        + who.role().map(role -> ", " + role).orElse("")
        + who.title().map(title -> ", " + title).orElse("")
        + who.replaces().map(Block.Person::printed).map(other -> " ersätter " + other).orElse("")
        + who.signed("§ ").map(text -> " " + text).orElse("");
  }

  private void signature(Label label, String name) {
    boolean signed = fields.first("signed").isPresent();
    row(label, signed ? List.of(name, "Digital signatur") : List.of(DOTS, name));
  }

  private void row(Label label, List<String> lines) {
    if (lines.isEmpty() || lines.equals(List.of(""))) {
      return;
    }
    Style text = manner.looks().textStyle();
    Style bold = manner.looks().boldStyle(manner.looks().columns() == Columns.RULED ? -2 : 0);
    double left = flow.frame.text().x0();
    double right = flow.frame.text().x1();
    if (manner.looks().columns() == Columns.RULED) {
      flow.sheet().line(new Sheet.Box(left, flow.y(), right, flow.y()), 0.5, 0x888888);
      flow.gap(2);
    }
    if (manner.looks().columns() == Columns.ABOVE) {
      flow.need(3 * text.leading());
      flow.text(manner.label(label), bold);
      lines.forEach(line -> flow.text(line, text));
      flow.gap(5);
      return;
    }
    flow.need(text.leading());
    flow.sheet().text(new Sheet.Spot(left, flow.y() + text.size()), bold, manner.label(label));
    lines.forEach(line -> flow.text(line, text, left + column(bold), right));
    flow.gap(4);
  }

  private double column(Style style) {
    return COLUMN_GAP
        + manner.labels().values().stream()
            .mapToDouble(label -> flow.book.width(label, style))
            .max()
            .orElse(0);
  }

  /** The announcement; before it goes up its days are blank. */
  void notice() {
    flow.need(10 * manner.looks().textStyle().leading());
    flow.gap(12);
    flow.text(manner.label(Label.NOTICE), manner.looks().boldStyle(1));
    flow.text(
        "Protokollet är justerat. Justeringen har tillkännagivits genom anslag.",
        manner.looks().textStyle());
    flow.gap(4);
    told(Label.BODY, fields.first("noticeBody").or(() -> fields.first("body")));
    told(Label.DATE, fields.first("noticeDate").or(() -> fields.first("date")));
    told(Label.APPROVED, fields.first("approvedOn"));
    told(Label.POSTED, fields.first("posted"));
    told(Label.REMOVED, fields.first("removed"));
    told(Label.KEPT, fields.first("keptAt"));
  }

  private void told(Label label, Optional<String> value) {
    row(label, List.of(value.filter(text -> !text.isEmpty()).orElse(".".repeat(24))));
  }
}
