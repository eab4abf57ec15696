package se.paragraf.cli.command;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.LogManager;
import picocli.CommandLine;
import se.paragraf.cli.output.Messages;

/**
 * The program as a whole: the list of its commands, and how a command line becomes an exit code.
 */
public final class CommandLineProgram {

  private static final String LANGUAGE_OPTION = "--lang";

  private final Surroundings surroundings;

  public CommandLineProgram(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Runs one command line. Returns the exit code of the contract, 0 to 3. */
  public int run(String... arguments) {
    Optional<Messages.Language> language = languageIn(arguments);
    if (language.isEmpty()) {
      surroundings.tell("error.language");
      return ExitCode.WRONG_COMMAND_LINE.code();
    }
    if (!Arrays.asList(arguments).contains(GlobalOptions.DEBUG)) {
      LogManager.getLogManager().reset();
    }
    return new CommandLineProgram(surroundings.in(language.get())).runHere(arguments);
  }

  /** Runs one command line in the language and with the logging that are set already. */
  int runHere(String... arguments) {
    return commandLine(surroundings).execute(arguments);
  }

  /** Every command there is, in the order that help lists them. */
  private static Map<String, Object> commands(Surroundings here) {
    Map<String, Object> commands = new LinkedHashMap<>();
    commands.put("demo", new DemoCommand(here));
    commands.put("ingest", new IngestCommand(here));
    commands.put("ask", new AskCommand(here));
    commands.put("search", new SearchCommand(here));
    commands.put("chain", new ChainCommand(here));
    commands.put("trace", new TraceCommand(here));
    commands.put("followup", new FollowUpCommand(here));
    commands.put("watch", new WatchCommand(here));
    commands.put("show", new ShowCommand(here));
    commands.put("serve", new ServeCommand(here));
    commands.put("check", new CheckCommand(here));
    commands.put("compare", new CompareCommand(here));
    commands.put("rules", new RulesCommand(here));
    commands.put("extract", new ExtractCommand(here));
    commands.put("tables", new TablesCommand(here));
    commands.put("stats", new StatsCommand(here));
    commands.put("forget", new ForgetCommand(here));
    commands.put("reindex", new ReindexCommand(here));
    commands.put("doctor", new DoctorCommand(here));
    return commands;
  }

  private static CommandLine commandLine(Surroundings here) {
    GlobalOptions options = new GlobalOptions();
    CommandLine program = new CommandLine(new ParagrafCommand(here, options));
    commands(here).forEach(program::addSubcommand);
    program.setResourceBundle(here.messages().bundle());
    program.setOut(new PrintWriter(here.console().out(), true));
    program.setErr(new PrintWriter(here.console().err(), true));
    program.setUsageHelpWidth(here.console().width());
    program.setUsageHelpAutoWidth(false);
    program.setCaseInsensitiveEnumValuesAllowed(true);
    program.setParameterExceptionHandler(new SayWhatIsWrong(here));
    program.setExecutionExceptionHandler(new SayWhatFailed(here, options));
    return program;
  }

  /** The language is needed before anything can be said, so it is looked for before parsing. */
  private static Optional<Messages.Language> languageIn(String... arguments) {
    List<String> words = Arrays.asList(arguments);
    int option = words.indexOf(LANGUAGE_OPTION);
    Optional<String> typed =
        option >= 0 && option + 1 < words.size()
            ? Optional.of(words.get(option + 1))
            : words.stream()
                .filter(word -> word.startsWith(LANGUAGE_OPTION + "="))
                .map(word -> word.substring(LANGUAGE_OPTION.length() + 1))
                .findFirst();
    return typed.isEmpty()
        ? Optional.of(Messages.Language.SV)
        : Arrays.stream(Messages.Language.values())
            .filter(language -> language.name().equals(typed.get().toUpperCase(Locale.ROOT)))
            .findFirst();
  }
}
