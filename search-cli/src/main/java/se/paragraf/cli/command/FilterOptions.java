package se.paragraf.cli.command;

import java.util.Optional;
import picocli.CommandLine.Option;
import se.paragraf.cli.output.Messages;
import se.paragraf.cli.reading.FilterWords;
import se.paragraf.index.search.Filters;

/** What the answer is narrowed to; the same options for every command that asks the archive. */
final class FilterOptions {

  @Option(names = "--body", paramLabel = "${bundle:label.body}", order = 60)
  private Optional<String> body = Optional.empty();

  @Option(names = "--organization", paramLabel = "${bundle:label.name}", order = 61)
  private Optional<String> organization = Optional.empty();

  @Option(names = "--from", paramLabel = "${bundle:label.date}", order = 62)
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "${bundle:label.date}", order = 63)
  private Optional<String> to = Optional.empty();

  @Option(names = "--kind", paramLabel = "${bundle:label.kind}", order = 64)
  private Optional<String> kind = Optional.empty();

  @Option(names = "--type", paramLabel = "${bundle:label.type}", order = 65)
  private Optional<String> type = Optional.empty();

  @Option(names = "--case", paramLabel = "DIARIENUMMER", order = 66)
  private Optional<String> caseNumber = Optional.empty();

  @Option(names = "--party", paramLabel = "${bundle:label.party}", order = 67)
  private Optional<String> party = Optional.empty();

  @Option(names = "--person", paramLabel = "${bundle:label.name}", order = 68)
  private Optional<String> person = Optional.empty();

  /**
   * The filters typed. Errors: {@link CommandFailed} with exit code 2 when a value is none of those
   * it can be.
   */
  Filters filters(Messages messages) {
    try {
      return new FilterWords(this::typed, messages).filters();
    } catch (FilterWords.BadFilterException bad) {
      throw CommandFailed.wrongCommandLine(bad.sentence());
    }
  }

  private Optional<String> typed(String name) {
    return switch (name) {
      case "body" -> body;
      case "organization" -> organization;
      case "from" -> from;
      case "to" -> to;
      case "kind" -> kind;
      case "type" -> type;
      case "case" -> caseNumber;
      case "party" -> party;
      case "person" -> person;
      default -> throw new IllegalArgumentException("no filter: " + name);
    };
  }
}
