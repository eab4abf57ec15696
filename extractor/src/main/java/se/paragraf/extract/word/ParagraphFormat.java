package se.paragraf.extract.word;

import java.util.List;
import java.util.Optional;

/**
 * How a paragraph is set, as far as a style or paragraph tells; the rest comes from what lies under
 * it. Lengths are points.
 *
 * @param line height of its lines as a multiple of the usual
 * @param left indent of all its lines
 * @param first indent of its first line beyond {@code left}; negative for a hanging one
 * @param list the list it is numbered by; {@code 0} for none
 * @param level in the list, 0-based
 * @param outline level as a heading, 0-based; 9 for running text
 * @param tabs where tab stops are; empty when it tells none
 * @param leaders whether its tabs are filled with dots
 */
record ParagraphFormat(
    Optional<Double> before,
    Optional<Double> after,
    Optional<Double> line,
    Optional<Double> left,
    Optional<Double> first,
    Optional<String> list,
    Optional<Integer> level,
    Optional<Integer> outline,
    Optional<Boolean> newPage,
    Optional<Boolean> contextual,
    List<Double> tabs,
    Optional<Boolean> leaders) {

  private static final double TWIP = 1 / 20.0;

  /** {@code w:line} counts in 240ths of a line. */
  private static final double LINE = 240;

  private static final int TEXT_LEVEL = 9;

  static final ParagraphFormat NONE =
      new ParagraphFormat(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());

  ParagraphFormat {
    tabs = List.copyOf(tabs);
  }

  /** Of {@code w:pPr}. */
  static ParagraphFormat of(Element properties) {
    Optional<Element> spacing = properties.child("spacing");
    Optional<Element> indent = properties.child("ind");
    Optional<Element> list = properties.child("numPr");
    List<Element> tabs =
        properties.child("tabs").map(Element::children).orElse(List.of()).stream()
            .filter(tab -> tab.attribute("val").filter("clear"::equals).isEmpty())
            .toList();
    return new ParagraphFormat(
        length(spacing, "before"),
        length(spacing, "after"),
        spacing
            .filter(s -> s.attribute("lineRule").orElse("auto").equals("auto"))
            .flatMap(s -> s.number("line"))
            .map(n -> n / LINE),
        length(indent, "left").or(() -> length(indent, "start")),
        length(indent, "firstLine").or(() -> length(indent, "hanging").map(hanging -> -hanging)),
        list.flatMap(l -> l.valueOf("numId")),
        list.flatMap(l -> l.valueOf("ilvl")).flatMap(Element::parse),
        properties.valueOf("outlineLvl").flatMap(Element::parse),
        properties.switched("pageBreakBefore"),
        properties.switched("contextualSpacing"),
        tabs.stream().flatMap(tab -> tab.number("pos").stream()).map(n -> n * TWIP).toList(),
        tabs.isEmpty()
            ? Optional.empty()
            : Optional.of(
                tabs.stream()
                    .anyMatch(tab ->
                        tab.attribute("leader").filter(l -> !l.equals("none")).isPresent())));
  }

  private static Optional<Double> length(Optional<Element> from, String name) {
    return from.flatMap(element -> element.number(name)).map(twips -> twips * TWIP);
  }

  /** This with what lies under it where it tells nothing. */
  ParagraphFormat over(ParagraphFormat under) {
    return new ParagraphFormat(
        before.or(under::before),
        after.or(under::after),
        line.or(under::line),
        left.or(under::left),
        first.or(under::first),
        list.or(under::list),
        level.or(under::level),
        outline.or(under::outline),
        newPage.or(under::newPage),
        contextual.or(under::contextual),
        tabs.isEmpty() ? under.tabs : tabs,
        leaders.or(under::leaders));
  }

  ParagraphFormat withLeaders(boolean filled) {
    return new ParagraphFormat(
        before,
        after,
        line,
        left,
        first,
        list,
        level,
        outline,
        newPage,
        contextual,
        tabs,
        Optional.of(filled));
  }

  boolean isHeading() {
    return outline.filter(level -> level < TEXT_LEVEL).isPresent();
  }
}
