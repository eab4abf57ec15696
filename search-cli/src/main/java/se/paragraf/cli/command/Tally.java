package se.paragraf.cli.command;

/** How many of the files asked for could be read. One thread at a time. */
final class Tally {

  private int read;
  private int unread;

  void read() {
    read++;
  }

  void unread() {
    unread++;
  }

  /** Done when all could be read, failed when none could. */
  ExitCode exitCode() {
    if (unread == 0) {
      return ExitCode.DONE;
    }
    return read == 0 ? ExitCode.FAILED : ExitCode.ATTENTION;
  }
}
