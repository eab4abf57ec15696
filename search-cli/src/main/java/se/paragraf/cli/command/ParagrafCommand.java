package se.paragraf.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code paragraf} without a command: shows what there is. */
@Command(name = "paragraf", sortOptions = false, sortSynopsis = false)
final class ParagrafCommand implements Callable<Integer> {

  private final Surroundings here;

  @Mixin private final GlobalOptions options;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = {"-V", "--version"})
  private boolean version;

  /** Loads what a first command needs, so that the launcher can keep it in a cache. */
  @Option(names = "--warm-up", hidden = true)
  private boolean warmUp;

  ParagrafCommand(Surroundings here, GlobalOptions options) {
    this.here = here;
    this.options = options;
  }

  @Override
  public Integer call() throws IOException {
    if (warmUp) {
      new WarmUp(here).run();
      return ExitCode.DONE.code();
    }
    if (version) {
      here.print("paragraf " + ProgramVersion.text());
      return ExitCode.DONE.code();
    }
    CommandLine.usage(spec, here.console().out());
    return ExitCode.DONE.code();
  }
}
