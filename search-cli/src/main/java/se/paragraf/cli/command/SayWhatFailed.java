package se.paragraf.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import se.paragraf.cli.output.DiskTrouble;
import se.paragraf.index.archive.ArchiveBusyException;
import se.paragraf.index.archive.NoArchiveException;
import se.paragraf.index.cluster.ClusterException;
import se.paragraf.index.search.IndexOutdatedException;
import se.paragraf.index.search.UnknownFilterValueException;

/** Turns what stopped a command into one sentence and an exit code. */
final class SayWhatFailed implements IExecutionExceptionHandler {

  private final Surroundings here;
  private final GlobalOptions options;

  SayWhatFailed(Surroundings here, GlobalOptions options) {
    this.here = here;
    this.options = options;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    here.console().err().println(sentence(failure));
    if (options.debug()) {
      failure.printStackTrace(here.console().err());
    }
    return exitCode(failure).code();
  }

  private static ExitCode exitCode(Exception failure) {
    return switch (failure) {
      case CommandFailed known -> known.exitCode();
      case UnknownFilterValueException wrong -> ExitCode.WRONG_COMMAND_LINE;
      default -> ExitCode.FAILED;
    };
  }

  private String sentence(Exception failure) {
    return switch (failure) {
      case CommandFailed known -> known.sentence();
      case UnknownFilterValueException wrong -> String.valueOf(wrong.getMessage());
      case NoArchiveException none -> String.valueOf(none.getMessage());
      case ArchiveBusyException busy -> String.valueOf(busy.getMessage());
      case IndexOutdatedException outdated -> String.valueOf(outdated.getMessage());
      case ClusterException cluster -> String.valueOf(cluster.getMessage());
      case UncheckedIOException wrapped
          when wrapped.getCause() instanceof ClusterException cluster ->
          String.valueOf(cluster.getMessage());
      case UncheckedIOException wrapped when wrapped.getCause() != null ->
          new DiskTrouble(here.messages()).sentence(wrapped.getCause());
      case IOException trouble -> new DiskTrouble(here.messages()).sentence(trouble);
      default -> here.messages().text("error.unexpected", failure.toString());
    };
  }
}
