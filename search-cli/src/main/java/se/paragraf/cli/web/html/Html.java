package se.paragraf.cli.web.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A piece of a page. */
public sealed interface Html extends Part {

  /** Nothing. */
  Html NOTHING = new Group(List.of());

  /** Text as it is read; whatever it holds, it is shown and never run. */
  record Text(String text) implements Html {}

  /** Pieces one after another. */
  record Group(List<Html> pieces) implements Html {
    public Group {
      pieces = List.copyOf(pieces);
    }
  }

  /** The style sheet of a page that stands alone. */
  record Style(String css) implements Html {
    public Style {
      if (css.contains("</")) {
        throw new IllegalArgumentException("a style sheet with an end tag in it");
      }
    }
  }

  /**
   * An element.
   *
   * @param name never {@code script} with content, {@code iframe} or {@code object}
   */
  record Element(String name, List<Attribute> attributes, List<Html> content) implements Html {

    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Set<String> FORBIDDEN =
        Set.of("iframe", "object", "embed", "base", "style");

    public Element {
      if (!NAME.matcher(name).matches() || FORBIDDEN.contains(name)) {
        throw new IllegalArgumentException("no element for a page of ours: " + name);
      }
      if (name.equals("script") && !content.isEmpty()) {
        throw new IllegalArgumentException("a script stands in a file of its own");
      }
      attributes = List.copyOf(attributes);
      content = List.copyOf(content);
    }
  }

  /** An element. */
  static Element el(String name, Part... parts) {
    List<Attribute> attributes = new ArrayList<>();
    List<Html> content = new ArrayList<>();
    for (Part part : parts) {
      switch (part) {
        case Attribute attribute -> attributes.add(attribute);
        case Html html -> content.add(html);
      }
    }
    return new Element(name, attributes, content);
  }

  static Attribute attr(String name, Object value) {
    return new Attribute(name, value.toString());
  }

  static Attribute cls(String names) {
    return new Attribute("class", names);
  }

  static Text text(Object value) {
    return new Text(value.toString());
  }

  static Html all(Collection<? extends Html> pieces) {
    return new Group(List.copyOf(pieces));
  }

  static Html all(Stream<? extends Html> pieces) {
    return new Group(pieces.map(Html.class::cast).toList());
  }

  static Html all(Html... pieces) {
    return new Group(List.of(pieces));
  }

  /** The piece, or nothing. */
  static Html maybe(Optional<? extends Html> piece) {
    return piece.isPresent() ? piece.get() : NOTHING;
  }

  /** A link. */
  static Element link(String address, Part... parts) {
    List<Part> all = new ArrayList<>(List.of(parts));
    all.add(attr("href", address));
    return el("a", all.toArray(Part[]::new));
  }

  /** A field of a form that is sent and not seen. */
  static Element hidden(String name, String value) {
    return el("input", attr("type", "hidden"), attr("name", name), attr("value", value));
  }
}
