package se.paragraf.cli.command;

/** Why a command could not do its work, as one sentence for the person who typed it. */
final class CommandFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  CommandFailed(ExitCode exitCode, String sentence) {
    super(sentence);
    this.exitCode = exitCode;
  }

  /** The work cannot be done. */
  static CommandFailed because(String sentence) {
    return new CommandFailed(ExitCode.FAILED, sentence);
  }

  /** The command line asks for something that does not exist. */
  static CommandFailed wrongCommandLine(String sentence) {
    return new CommandFailed(ExitCode.WRONG_COMMAND_LINE, sentence);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }

  ExitCode exitCode() {
    return exitCode;
  }
}
