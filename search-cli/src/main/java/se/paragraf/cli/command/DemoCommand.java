package se.paragraf.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * {@code paragraf demo}: reads the samples into a throwaway archive, asks, follows a matter, shows
 * a page, and says what to type next.
 */
@Command(name = "demo", sortOptions = false)
final class DemoCommand implements Callable<Integer> {

  /** Decided by the board after its committee had proposed another sum. */
  private static final String DECISION =
      "Vad beslutade regionstyrelsen om nattbussen mellan Norrhed och Vallsele?";

  private static final String MATTER = "RA240112";

  private static final String FIGURE =
      "Vilket balanskravsresultat prognostiserade Region Almhärad för 2024 i delårsrapporten per april?";

  /** The archive tells of other years, not of this one. */
  private static final String UNANSWERABLE = "Hur hög var sjukfrånvaron i Region Almhärad 2022?";

  private static final String SHOWN = "Regionstyrelsen 2024-02-27 § 11";

  /** How the person started the program, to be typed again; set by the launcher. */
  private static final String PROGRAM = System.getProperty("paragraf.command", "paragraf");

  private final Surroundings here;

  DemoCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    List<String> samples = SampleFolder.pdfs().stream().map(Path::toString).toList();
    if (samples.isEmpty()) {
      throw CommandFailed.because(here.messages().text("demo.noSamples"));
    }
    Path folder = Files.createTempDirectory("paragraf-demo-");
    String archive = folder.resolve("archive").toString();
    Path image = folder.resolve("sida.png");

    title("demo.ingest", samples.size());
    run(Stream.concat(Stream.of("ingest", "--archive", archive), samples.stream()));
    ask("demo.decision", DECISION, archive);
    title("demo.chain");
    type("chain", MATTER);
    run(Stream.of("chain", MATTER, "--archive", archive));
    ask("demo.figure", FIGURE, archive);
    ask("demo.none", UNANSWERABLE, archive);
    title("demo.show");
    type("show", SHOWN);
    run(Stream.of("show", SHOWN, "--archive", archive, "--out", image.toString()));
    end(archive);
    return ExitCode.DONE.code();
  }

  private void ask(String title, String question, String archive) {
    title(title);
    type("ask", question);
    run(Stream.of("ask", question, "--archive", archive));
  }

  private void title(String key, Object... arguments) {
    here.print("");
    here.print(here.console().strong("── " + here.messages().text(key, arguments)));
  }

  /** Shows what a person would type. */
  private void type(String command, String words) {
    here.print("$ " + PROGRAM + " " + command + " \"" + words + "\"");
    here.print("");
  }

  private void run(Stream<String> arguments) {
    int code = new CommandLineProgram(here).runHere(arguments.toArray(String[]::new));
    if (code >= ExitCode.WRONG_COMMAND_LINE.code()) {
      throw CommandFailed.because(here.messages().text("demo.stopped"));
    }
  }

  private void end(String archive) {
    here.print("");
    here.print(here.console().strong("── " + here.messages().text("demo.next")));
    here.print(here.messages().text("demo.yours"));
    here.print("");
    here.print("  " + PROGRAM + " ingest " + here.messages().text("demo.yourFolder"));
    here.print("  " + PROGRAM + " ask \"" + here.messages().text("demo.yourQuestion") + "\"");
    here.print("");
    here.print(here.messages().text("demo.throwaway", archive));
  }
}
