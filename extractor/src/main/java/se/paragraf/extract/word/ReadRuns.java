package se.paragraf.extract.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The runs of paragraphs to pieces; fields may go on from one paragraph to the next. */
final class ReadRuns {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final double EMU_PER_POINT = 12_700;
  private static final double NOTE_PT = 8;

  private static final Set<String> HOLDERS =
      Set.of(
          "hyperlink",
          "ins",
          "moveTo",
          "smartTag",
          "customXml",
          "sdtContent",
          "dir",
          "bdo",
          "ruby",
          "rubyBase",
          ":Choice");

  private static final Set<String> PAGE_FIELDS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");

  /** Fields that repeat what stands elsewhere on the page. */
  private static final Set<String> ECHO_FIELDS = Set.of("STYLEREF");

  private final Styles styles;
  private final Map<String, Element> notes;
  private final ReadBody body;
  private final Findings findings;

  /** A note that refers to itself is read once. */
  private boolean inNote;

  private final Deque<Field> fields = new ArrayDeque<>();

  ReadRuns(Styles styles, Map<String, Element> notes, ReadBody body, Findings findings) {
    this.styles = styles;
    this.notes = notes;
    this.body = body;
    this.findings = findings;
  }

  /** A field being read: what it is asked to show, then what it shows. */
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean shows;

    String kind() {
      return instruction.toString().strip().split("[\\s\\\\]+", 2)[0].toUpperCase(Locale.ROOT);
    }
  }

  /**
   * @param under how characters are set where the run tells nothing
   */
  void read(Element holder, RunFormat under, List<Piece> into) {
    for (Element each : holder.children()) {
      String name = each.name();
      if (name.equals("r")) {
        run(each, under, into);
      } else if (HOLDERS.contains(name)) {
        if (name.equals("ins") || name.equals("moveTo")) {
          findings.foundChange();
        }
        read(each, under, into);
      } else {
        inline(each, under, into);
      }
    }
  }

  private void inline(Element each, RunFormat under, List<Piece> into) {
    switch (each.name()) {
      case "del", "moveFrom" -> findings.foundChange();
      case "sdt" -> ReadBody.control(each).ifPresent(content -> read(content, under, into));
      case "fldSimple" -> {
        Field field = new Field();
        field.instruction.append(each.attribute("instr").orElse(""));
        show(field, under, into);
        field.shows = true;
        fields.push(field);
        read(each, under, into);
        fields.pop();
      }
      case ":AlternateContent" -> each.child(":Choice").ifPresent(c -> read(c, under, into));
      case ":oMath", ":oMathPara" ->
          into.add(
              new Piece.Text(String.join("", each.all(":t").map(Element::text).toList()), under));
      default -> {}
    }
  }

  private void run(Element run, RunFormat under, List<Piece> into) {
    Optional<Element> properties = run.child("rPr");
    RunFormat own = properties.map(RunFormat::of).orElse(RunFormat.NONE);
    RunFormat style =
        properties.flatMap(p -> p.valueOf("rStyle")).map(styles::runStyle).orElse(RunFormat.NONE);
    RunFormat format = own.over(style).over(under);
    boolean hidden = format.hidden().orElse(false);
    for (Element each : run.children()) {
      boolean field = each.is("fldChar") || each.is("instrText");
      if (field) {
        field(each, format, into);
      } else if (!hidden && isShown()) {
        inRun(each, format, into);
      }
    }
  }

  private void field(Element each, RunFormat format, List<Piece> into) {
    if (each.is("instrText")) {
      if (!fields.isEmpty() && !fields.peek().shows) {
        fields.peek().instruction.append(each.text());
      }
      return;
    }
    switch (each.attribute("fldCharType").orElse("")) {
      case "begin" -> {
        Field field = new Field();
        fields.push(field);
        each.child("ffData")
            .flatMap(data -> data.child("checkBox"))
            .ifPresent(box -> into.add(tick(box, format)));
      }
      case "separate" -> {
        if (!fields.isEmpty()) {
          show(fields.peek(), format, into);
          fields.peek().shows = true;
        }
      }
      case "end" -> {
        if (!fields.isEmpty()) {
          fields.pop();
        }
      }
      default -> {}
    }
  }

  private static Piece tick(Element box, RunFormat format) {
    boolean ticked = box.switched("checked").or(() -> box.switched("default")).orElse(false);
    return new Piece.Text(ticked ? "☒" : "☐", format);
  }

  private void show(Field field, RunFormat format, List<Piece> into) {
    if (PAGE_FIELDS.contains(field.kind())) {
      into.add(new Piece.PageNumber());
    }
  }

  /** Whether text is printed here: not what a field is asked for, nor a number of pages. */
  private boolean isShown() {
    return fields.stream()
        .allMatch(field ->
            field.shows
                && !PAGE_FIELDS.contains(field.kind())
                && !ECHO_FIELDS.contains(field.kind()));
  }

  private void inRun(Element each, RunFormat format, List<Piece> into) {
    switch (each.name()) {
      case "t" -> into.add(new Piece.Text(capitals(each.text(), format), format));
      case "tab", "ptab" -> into.add(new Piece.Tab());
      case "br" -> into.add(lineBreak(each));
      case "cr" -> into.add(new Piece.LineBreak());
      case "noBreakHyphen" -> into.add(new Piece.Text("-", format));
      case "sym" -> symbol(each).ifPresent(s -> into.add(new Piece.Text(s, format)));
      case "footnoteReference", "endnoteReference" -> note(each, format, into);
      case "drawing", "pict", "object" -> drawing(each, into);
      case ":AlternateContent" ->
          each.child(":Choice")
              .ifPresent(choice -> choice.children().forEach(c -> inRun(c, format, into)));
      default -> {}
    }
  }

  private static String capitals(String text, RunFormat format) {
    return format.capitals().orElse(false) ? text.toUpperCase(SWEDISH) : text;
  }

  private static Piece lineBreak(Element each) {
    return each.attribute("type").filter("page"::equals).isPresent()
        ? new Piece.PageBreak()
        : new Piece.LineBreak();
  }

  private static Optional<String> symbol(Element each) {
    try {
      return each.attribute("char").map(code -> Character.toString(Integer.parseInt(code, 16)));
    } catch (IllegalArgumentException noCharacter) {
      return Optional.empty();
    }
  }

  /** A note stands after the paragraph that refers to it, in small type. */
  private void note(Element reference, RunFormat format, List<Piece> into) {
    String kind = reference.name().replace("Reference", "");
    Element note = notes.get(kind + reference.attribute("id").orElse(""));
    if (note != null && !inNote) {
      inNote = true;
      List<Content> contents = body.contents(note);
      into.add(new Piece.Aside(contents.stream().map(ReadRuns::small).toList()));
      inNote = false;
    }
  }

  private static Content small(Content content) {
    if (!(content instanceof Content.Paragraph paragraph)) {
      return content;
    }
    List<Piece> pieces = paragraph.pieces().stream().map(piece -> small(piece)).toList();
    return new Content.Paragraph(paragraph.format(), paragraph.style(), paragraph.marker(), pieces);
  }

  private static Piece small(Piece piece) {
    return piece instanceof Piece.Text text
        ? new Piece.Text(text.text(), text.format().withSize(NOTE_PT))
        : piece;
  }

  private void drawing(Element drawing, List<Piece> into) {
    List<Element> boxes = drawing.all("txbxContent").toList();
    boxes.forEach(box -> into.add(new Piece.Aside(body.contents(box))));
    Optional<Element> extent = drawing.all(":extent").findFirst();
    boolean inked =
        drawing.all(":pic").findAny().isPresent() || drawing.all(":chart").findAny().isPresent();
    if (boxes.isEmpty() && inked && extent.isPresent()) {
      into.add(
          new Piece.Picture(
              extent.get().number("cx").orElse(0) / EMU_PER_POINT,
              extent.get().number("cy").orElse(0) / EMU_PER_POINT));
    }
  }
}
