package se.paragraf.extract.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An element of a part of the file, with all that is in it.
 *
 * @param name local name; of other vocabularies than WordprocessingML with a colon before
 * @param attributes by local name
 * @param text directly in it
 */
record Element(String name, Map<String, String> attributes, List<Element> children, String text) {

  private static final Set<String> OFF = Set.of("0", "false", "off", "none");

  Element {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  boolean is(String other) {
    return name.equals(other);
  }

  Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key));
  }

  Optional<Element> child(String wanted) {
    return children.stream().filter(each -> each.is(wanted)).findFirst();
  }

  Stream<Element> children(String wanted) {
    return children.stream().filter(each -> each.is(wanted));
  }

  /** {@code w:val} of a child. */
  Optional<String> valueOf(String wanted) {
    return child(wanted).flatMap(each -> each.attribute("val"));
  }

  /** A switch: there and not turned off; empty when it is not there. */
  Optional<Boolean> switched(String wanted) {
    return child(wanted).map(each -> !OFF.contains(each.attribute("val").orElse("1")));
  }

  /** A whole number in an attribute, if it is one. */
  Optional<Integer> number(String key) {
    return attribute(key).flatMap(Element::parse);
  }

  /** All elements of that name in it, at any depth, outer before inner. */
  Stream<Element> all(String wanted) {
    return children.stream()
        .flatMap(each ->
            Stream.concat(each.is(wanted) ? Stream.of(each) : Stream.of(), each.all(wanted)));
  }

  static Optional<Integer> parse(String number) {
    try {
      return Optional.of((int) Math.round(Double.parseDouble(number)));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}
