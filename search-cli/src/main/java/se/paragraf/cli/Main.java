package se.paragraf.cli;

import se.paragraf.cli.command.CommandLineProgram;
import se.paragraf.cli.command.Surroundings;

/** The entry of the program. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLineProgram(Surroundings.ofThisProcess()).run(arguments));
  }
}
