package se.paragraf.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text for a terminal, line by line, wrapped at word ends.
 *
 * <p>Not thread-safe; one per output.
 */
public final class Lines {

  private static final Pattern STYLE = Pattern.compile("\u001b\\[[0-9;]*m");

  private final StringBuilder text = new StringBuilder();
  private final int width;

  /**
   * @param width columns that no line goes beyond, single long words excepted
   */
  public Lines(int width) {
    this.width = width;
  }

  /** An empty line; none at the beginning, never two in a row. */
  public Lines gap() {
    if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
      text.append('\n');
    }
    return this;
  }

  /** A paragraph of prose, every line of it indented. */
  public Lines add(int indent, String prose) {
    return hang(indent, "", prose);
  }

  /** A paragraph of prose behind a mark; the lines after the first stand under its first word. */
  public Lines hang(int indent, String mark, String prose) {
    String margin = " ".repeat(indent);
    String under = margin + " ".repeat(columns(mark));
    String before = margin + mark;
    for (String line : wrap(prose, Math.max(20, width - columns(under)))) {
      text.append((before + line).stripTrailing()).append('\n');
      before = under;
    }
    return this;
  }

  /** A line with one text at the left edge and one at the right; two lines when they do not fit. */
  public Lines spread(String left, String right) {
    int room = width - columns(left) - columns(right);
    if (room >= 2) {
      text.append(left).append(" ".repeat(room)).append(right).append('\n');
      return this;
    }
    add(0, left);
    text.append(" ".repeat(Math.max(0, width - columns(right)))).append(right).append('\n');
    return this;
  }

  /** A line as it is. */
  public Lines raw(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** Cuts prose into lines of at most {@code columns}; line feeds in it stay. */
  static List<String> wrap(String prose, int columns) {
    List<String> lines = new ArrayList<>();
    for (String part : prose.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : part.strip().split("\\s+")) {
        if (!line.isEmpty() && columns(line) + 1 + columns(word) > columns) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** Columns on the screen: signs that switch bold on and off take none. */
  private static int columns(CharSequence text) {
    String visible = STYLE.matcher(text).replaceAll("");
    return visible.codePointCount(0, visible.length());
  }

  /** Everything added, without a line feed at the end. */
  @Override
  public String toString() {
    return text.toString().stripTrailing();
  }
}
