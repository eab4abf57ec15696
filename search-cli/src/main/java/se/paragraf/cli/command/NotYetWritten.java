package se.paragraf.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** A command of the contract that does nothing yet but say so. */
@Command
final class NotYetWritten implements Callable<Integer> {

  private final Surroundings here;
  private final String name;

  @Unmatched private List<String> anything = new ArrayList<>();

  NotYetWritten(Surroundings here, String name) {
    this.here = here;
    this.name = name;
  }

  @Override
  public Integer call() {
    throw CommandFailed.because(here.messages().text("error.notYetWritten", name));
  }
}
