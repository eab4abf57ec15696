package se.paragraf.cli.command;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.paragraf.cli.output.Messages;

/** Turns a wrong command line into one sentence, and a second one that says where help is. */
final class SayWhatIsWrong implements IParameterExceptionHandler {

  /** Typing errors; further away it is another word. */
  private static final int FARTHEST_SUGGESTION = 2;

  private static final int MOST_SUGGESTIONS = 3;

  private final Surroundings here;

  SayWhatIsWrong(Surroundings here) {
    this.here = here;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    here.console().err().println(sentence(wrong));
    here.tell("error.seeHelp", command.getCommandSpec().qualifiedName());
    return ExitCode.WRONG_COMMAND_LINE.code();
  }

  private String sentence(ParameterException wrong) {
    Messages messages = here.messages();
    return switch (wrong) {
      case MissingParameterException missing ->
          messages.text("error.missing", names(missing.getMissing()));
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case ParameterException other when other.getArgSpec() != null ->
          messages.text(
              "error.value",
              String.valueOf(other.getValue()),
              name(other.getArgSpec()),
              other.getArgSpec().paramLabel());
      case ParameterException other -> String.valueOf(other.getMessage());
    };
  }

  private String unmatched(UnmatchedArgumentException wrong) {
    String typed = wrong.getUnmatched().getFirst();
    List<String> near = near(typed, wrong.getCommandLine());
    return near.isEmpty()
        ? here.messages().text("error.unknown", typed)
        : here.messages().text("error.unknownNear", typed, String.join(", ", near));
  }

  private static List<String> near(String typed, CommandLine command) {
    Stream<String> known =
        typed.startsWith("-")
            ? command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
            : command.getSubcommands().keySet().stream();
    LevenshteinDistance distance = new LevenshteinDistance(FARTHEST_SUGGESTION);
    return known
        .filter(name -> distance.apply(typed, name) >= 0)
        .sorted(
            Comparator.<String>comparingInt(name -> distance.apply(typed, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_SUGGESTIONS)
        .toList();
  }

  private static String names(List<ArgSpec> missing) {
    return missing.stream().map(SayWhatIsWrong::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName()
        : argument.paramLabel().replace("...", "");
  }
}
