package se.paragraf.cli.web.html;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * An attribute of an element.
 *
 * @param name letters and hyphens; never {@code style} nor an event handler
 * @param value anything; an address that could run something is replaced by {@code #}
 */
public record Attribute(String name, String value) implements Part {

  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
  private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction");
  private static final Pattern SAFE_ADDRESS =
      Pattern.compile("(?:/(?!/)|[#?]|https?://|data:image/png;base64,).*", Pattern.DOTALL);

  public Attribute {
    if (!NAME.matcher(name).matches() || name.startsWith("on") || name.equals("style")) {
      throw new IllegalArgumentException("no attribute for a page of ours: " + name);
    }
    if (ADDRESSES.contains(name) && !value.isEmpty() && !SAFE_ADDRESS.matcher(value).matches()) {
      value = "#";
    }
  }
}
