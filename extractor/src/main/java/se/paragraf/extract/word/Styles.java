package se.paragraf.extract.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The styles of a file, each with what it is based on already under it. */
final class Styles {

  /** A chain of styles longer than this goes in circles. */
  private static final int LONGEST_CHAIN = 40;

  private final Map<String, Element> styles = new HashMap<>();
  private final RunFormat runDefaults;
  private final ParagraphFormat paragraphDefaults;
  private final Optional<String> usual;
  private final Optional<String> language;

  /** Of {@code word/styles.xml}, if the file has one. */
  Styles(Optional<Element> part) {
    part.stream()
        .flatMap(root -> root.children("style"))
        .forEach(style -> style.attribute("styleId").ifPresent(id -> styles.put(id, style)));
    Optional<Element> run =
        part.flatMap(root -> root.child("docDefaults"))
            .flatMap(defaults -> defaults.child("rPrDefault"))
            .flatMap(defaults -> defaults.child("rPr"));
    this.runDefaults = run.map(RunFormat::of).orElse(RunFormat.NONE);
    this.paragraphDefaults =
        part.flatMap(root -> root.child("docDefaults"))
            .flatMap(defaults -> defaults.child("pPrDefault"))
            .flatMap(defaults -> defaults.child("pPr"))
            .map(ParagraphFormat::of)
            .orElse(ParagraphFormat.NONE);
    this.language = run.flatMap(properties -> properties.valueOf("lang"));
    this.usual =
        styles.values().stream()
            .filter(style -> style.attribute("type").filter("paragraph"::equals).isPresent())
            .filter(style -> style.attribute("default").filter(Styles::isOn).isPresent())
            .flatMap(style -> style.attribute("styleId").stream())
            .sorted()
            .findFirst();
  }

  private static boolean isOn(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** The language that the text is said to be in. */
  Optional<String> language() {
    return language;
  }

  RunFormat runDefaults() {
    return runDefaults;
  }

  /** How a paragraph style sets its characters; without a style the usual one. */
  RunFormat runsOf(Optional<String> style) {
    return run(style.or(() -> usual), 0);
  }

  /** How a character or table style sets characters. */
  RunFormat runStyle(String style) {
    return run(Optional.of(style), 0);
  }

  private RunFormat run(Optional<String> id, int depth) {
    Optional<Element> style = id.map(styles::get);
    if (style.isEmpty() || depth > LONGEST_CHAIN) {
      return RunFormat.NONE;
    }
    RunFormat own = style.get().child("rPr").map(RunFormat::of).orElse(RunFormat.NONE);
    return own.over(run(style.get().valueOf("basedOn"), depth + 1));
  }

  /** How a paragraph style sets paragraphs; without a style the usual one. */
  ParagraphFormat paragraphsOf(Optional<String> style) {
    return paragraph(style.or(() -> usual), 0).over(paragraphDefaults);
  }

  private ParagraphFormat paragraph(Optional<String> id, int depth) {
    Optional<Element> style = id.map(styles::get);
    if (style.isEmpty() || depth > LONGEST_CHAIN) {
      return ParagraphFormat.NONE;
    }
    ParagraphFormat own =
        style.get().child("pPr").map(ParagraphFormat::of).orElse(ParagraphFormat.NONE);
    return own.over(paragraph(style.get().valueOf("basedOn"), depth + 1));
  }

  /** How a table style sets its first row. */
  RunFormat firstRowOf(String style) {
    return Optional.ofNullable(styles.get(style)).stream()
        .flatMap(table -> table.children("tblStylePr"))
        .filter(part -> part.attribute("type").filter("firstRow"::equals).isPresent())
        .flatMap(part -> part.child("rPr").stream())
        .map(RunFormat::of)
        .findFirst()
        .orElse(RunFormat.NONE);
  }

  /** Whether a table style, or one it is based on, draws lines or fills cells. */
  boolean isDrawn(Optional<String> style) {
    Optional<Element> element = style.map(styles::get);
    for (int depth = 0; element.isPresent() && depth < LONGEST_CHAIN; depth++) {
      if (drawsLines(element.get()) || element.get().all("shd").findAny().isPresent()) {
        return true;
      }
      element = element.flatMap(each -> each.valueOf("basedOn")).map(styles::get);
    }
    return false;
  }

  /** Whether borders are set anywhere in an element, other than none. */
  static boolean drawsLines(Element element) {
    return Stream.concat(element.all("tblBorders"), element.all("tcBorders"))
        .flatMap(borders -> borders.children().stream())
        .anyMatch(border ->
            border
                .attribute("val")
                .filter(line -> !line.equals("nil") && !line.equals("none"))
                .isPresent());
  }

  /** Whether a style is one of a table of contents. */
  boolean isContents(Optional<String> style) {
    return style
        .map(styles::get)
        .flatMap(each -> each.valueOf("name"))
        .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("toc "))
        .isPresent();
  }
}
