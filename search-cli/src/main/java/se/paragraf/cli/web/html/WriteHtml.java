package se.paragraf.cli.web.html;

import java.util.Set;
import java.util.function.UnaryOperator;

/** Writes pieces of a page as HTML. */
public final class WriteHtml {

  private static final Set<String> WITHOUT_END =
      Set.of("meta", "link", "input", "img", "br", "hr", "col");

  /** Attributes that are read by people. */
  private static final Set<String> READ =
      Set.of("alt", "title", "content", "aria-label", "data-copy");

  private final UnaryOperator<String> protect;

  /**
   * @param protect takes out of text, and of attributes that people read, what is not to be shown
   */
  public WriteHtml(UnaryOperator<String> protect) {
    this.protect = protect;
  }

  /** A whole page. */
  public String page(Html html) {
    return "<!doctype html>\n" + write(html) + "\n";
  }

  /** A piece of one. */
  public String write(Html html) {
    StringBuilder out = new StringBuilder();
    write(html, out);
    return out.toString();
  }

  private void write(Html html, StringBuilder out) {
    switch (html) {
      case Html.Text text -> escape(protect.apply(text.text()), out);
      case Html.Group group -> group.pieces().forEach(piece -> write(piece, out));
      case Html.Style style -> out.append("<style>").append(style.css()).append("</style>");
      case Html.Element element -> element(element, out);
    }
  }

  private void element(Html.Element element, StringBuilder out) {
    out.append('<').append(element.name());
    for (Attribute attribute : element.attributes()) {
      out.append(' ').append(attribute.name());
      if (!attribute.value().isEmpty()
          || attribute.name().equals("alt")
          || attribute.name().equals("value")) {
        boolean read = READ.contains(attribute.name());
        out.append("=\"");
        escape(read ? protect.apply(attribute.value()) : attribute.value(), out);
        out.append('"');
      }
    }
    out.append('>');
    element.content().forEach(piece -> write(piece, out));
    if (!WITHOUT_END.contains(element.name())) {
      out.append("</").append(element.name()).append('>');
    }
  }

  /** The five signs that mean something; signs that no page may hold are left out. */
  private static void escape(String text, StringBuilder out) {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      switch (sign) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n', '\t', '\r' -> out.append(sign);
        default -> {
          if (sign >= ' ') {
            out.append(sign);
          }
        }
      }
    }
  }
}
