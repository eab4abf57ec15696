package se.paragraf.extract.word;

import java.util.Optional;

/**
 * How characters are set, as far as a style or run tells; the rest comes from what lies under it.
 *
 * @param sizePt points
 * @param hidden whether it is printed at all
 */
record RunFormat(
    Optional<Double> sizePt,
    Optional<Boolean> bold,
    Optional<Boolean> italic,
    Optional<Boolean> capitals,
    Optional<Boolean> hidden,
    Optional<Boolean> raised,
    Optional<String> font) {

  private static final double HALF_POINT = 0.5;

  static final RunFormat NONE =
      new RunFormat(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Of {@code w:rPr}. */
  static RunFormat of(Element properties) {
    return new RunFormat(
        properties.valueOf("sz").flatMap(Element::parse).map(half -> half * HALF_POINT),
        properties.switched("b"),
        properties.switched("i"),
        properties.switched("caps"),
        properties.switched("vanish"),
        properties.valueOf("vertAlign").map("superscript"::equals),
        properties.child("rFonts").flatMap(fonts -> fonts.attribute("ascii")));
  }

  /** This with what lies under it where it tells nothing. */
  RunFormat over(RunFormat under) {
    return new RunFormat(
        sizePt.or(under::sizePt),
        bold.or(under::bold),
        italic.or(under::italic),
        capitals.or(under::capitals),
        hidden.or(under::hidden),
        raised.or(under::raised),
        font.or(under::font));
  }

  RunFormat withSize(double points) {
    return new RunFormat(Optional.of(points), bold, italic, capitals, hidden, raised, font);
  }

  RunFormat withBold() {
    return new RunFormat(sizePt, Optional.of(true), italic, capitals, hidden, raised, font);
  }
}
