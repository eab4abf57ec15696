package se.paragraf.cli.command;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import se.paragraf.cli.output.Messages;

/** The options that every command knows. */
final class GlobalOptions {

  static final String DEBUG = "--debug";

  /** Read by {@link CommandLineProgram} before parsing; stands here to be known and listed. */
  @Option(names = "--lang", paramLabel = "sv|en", scope = ScopeType.INHERIT, order = 90)
  private Messages.Language language = Messages.Language.SV;

  @Option(names = DEBUG, scope = ScopeType.INHERIT, order = 91)
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      order = 92)
  private boolean help;

  /** Whether errors are shown with everything a programmer needs. */
  boolean debug() {
    return debug;
  }
}
