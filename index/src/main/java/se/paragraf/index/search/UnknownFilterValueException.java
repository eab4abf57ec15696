package se.paragraf.index.search;

import java.util.List;

/** A filter names something that the archive does not know, or that means several things. */
public final class UnknownFilterValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String filter;
  private final String value;
  private final transient List<String> near;

  UnknownFilterValueException(String filter, String value, String message, List<String> near) {
    super(message);
    this.filter = filter;
    this.value = value;
    this.near = List.copyOf(near);
  }

  static UnknownFilterValueException unknown(String filter, String value, List<String> near) {
    String help = near.isEmpty() ? "" : "; menade du " + String.join(" eller ", near) + "?";
    return new UnknownFilterValueException(
        filter, value, "--" + filter + " " + value + " finns inte i arkivet" + help, near);
  }

  static UnknownFilterValueException ambiguous(String filter, String value, List<String> meanings) {
    return new UnknownFilterValueException(
        filter,
        value,
        "--" + filter + " " + value + " kan betyda " + String.join(" eller ", meanings),
        meanings);
  }

  /** The option without dashes: {@code body}. */
  public String filter() {
    return filter;
  }

  /** What was given. */
  public String value() {
    return value;
  }

  /** Known values like it, or all its meanings; best first. */
  public List<String> near() {
    return near;
  }
}
