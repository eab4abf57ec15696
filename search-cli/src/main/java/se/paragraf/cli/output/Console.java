package se.paragraf.cli.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command prints: results to {@code out}, everything else to {@code err}, both UTF-8
 * whatever the locale says.
 *
 * @param interactive whether a person watches {@code err} on a terminal
 * @param styled whether {@code out} is a terminal that shows bold
 * @param width columns that text is wrapped to
 */
public record Console(
    PrintStream out, PrintStream err, boolean interactive, boolean styled, int width) {

  /** Lines longer than this are tiring to read, however wide the terminal is. */
  private static final int COMFORTABLE_COLUMNS = 96;

  /** Set by the launcher when standard error is a terminal; Java itself cannot tell. */
  private static final String TERMINAL_PROPERTY = "paragraf.terminal";

  /** Set by the launcher when standard output is a terminal and NO_COLOR is not set. */
  private static final String STYLED_PROPERTY = "paragraf.styled";

  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  /** The console of this process. */
  public static Console ofThisProcess() {
    return new Console(
        utf8(new FileOutputStream(FileDescriptor.out)),
        utf8(new FileOutputStream(FileDescriptor.err)),
        Boolean.getBoolean(TERMINAL_PROPERTY),
        Boolean.getBoolean(STYLED_PROPERTY),
        COMFORTABLE_COLUMNS);
  }

  /** A console onto two streams, as tests and the web page use it. */
  public static Console onto(OutputStream out, OutputStream err) {
    return new Console(utf8(out), utf8(err), false, false, COMFORTABLE_COLUMNS);
  }

  /** The text in bold, where that can be shown. */
  public String strong(String text) {
    return styled ? BOLD + text + PLAIN : text;
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
