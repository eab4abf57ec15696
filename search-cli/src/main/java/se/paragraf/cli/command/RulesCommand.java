package se.paragraf.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.paragraf.cli.output.CheckText;
import se.paragraf.cli.output.CheckView;
import se.paragraf.cli.output.OutputJson;
import se.paragraf.index.check.RuleCatalogue;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;

/** {@code paragraf rules [ID]}: the rules of the check explained. */
@Command(name = "rules", sortOptions = false)
final class RulesCommand implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "rules.id")
  private Optional<String> id = Optional.empty();

  @Option(names = "--format", paramLabel = "text|json")
  private TextOrJson format = TextOrJson.TEXT;

  RulesCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    List<RuleSheet> sheets = sheets();
    CheckText text = new CheckText(here.messages(), here.console());
    here.print(
        switch (format) {
          case JSON -> OutputJson.write(sheets.stream().map(CheckView::of).toList());
          case TEXT -> id.isEmpty() ? text.list(sheets) : explained(text, sheets);
        });
    return ExitCode.DONE.code();
  }

  private static String explained(CheckText text, List<RuleSheet> sheets) {
    return String.join("\n\n", sheets.stream().map(text::explain).toList());
  }

  /** {@code J01} means all of J01a to J01i. */
  private List<RuleSheet> sheets() {
    List<RuleSheet> all = RuleCatalogue.rules().stream().map(Rule::sheet).toList();
    if (id.isEmpty()) {
      return all;
    }
    List<RuleSheet> wanted =
        all.stream()
            .filter(sheet -> sheet.id().regionMatches(true, 0, id.get(), 0, id.get().length()))
            .toList();
    if (wanted.isEmpty()) {
      throw CommandFailed.wrongCommandLine(here.messages().text("rules.unknown", id.get()));
    }
    return wanted;
  }
}
