package se.paragraf.cli.command;

/** What the program tells the shell when it ends. */
enum ExitCode {
  /** Everything asked for was done. */
  DONE(0),
  /**
   * Done, and something needs attention: some of several files could not be read, a rule broken.
   */
  ATTENTION(1),
  /** The command line is wrong. */
  WRONG_COMMAND_LINE(2),
  /** The work could not be done. */
  FAILED(3);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
