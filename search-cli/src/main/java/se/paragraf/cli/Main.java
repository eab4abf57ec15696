package se.paragraf.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import se.paragraf.cli.command.CommandLineProgram;
import se.paragraf.cli.command.Surroundings;
import se.paragraf.cli.reading.ReadRequests;

/** The entry of the program. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 1 && arguments[0].equals(ReadRequests.ARGUMENT)) {
      PrintStream answers =
          new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
      System.setOut(System.err);
      new ReadRequests().serve(System.in, answers);
      return;
    }
    System.exit(new CommandLineProgram(Surroundings.ofThisProcess()).run(arguments));
  }
}
