package se.paragraf.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.paragraf.cli.output.FollowUpView;
import se.paragraf.index.followup.FollowUp;
import se.paragraf.index.followup.Report;

/** {@code paragraf followup [REF|QUERY]}: what decisions ordered, and what was reported on it. */
@Command(name = "followup", sortOptions = false)
final class FollowUpCommand implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(arity = "0..*", paramLabel = "${bundle:label.query}", descriptionKey = "query")
  private List<String> words = List.of();

  @Option(names = "--open")
  private boolean open;

  @Option(names = "--overdue")
  private boolean overdue;

  @Option(names = "--format", paramLabel = "text|json|csv")
  private Format format = Format.TEXT;

  @Mixin private final FilterOptions filters = new FilterOptions();
  @Mixin private final ArchiveOption archive = new ArchiveOption();

  FollowUpCommand(Surroundings here) {
    this.here = here;
  }

  /** How orders are written. */
  enum Format {
    TEXT,
    JSON,
    CSV
  }

  @Override
  public Integer call() throws IOException {
    try (OpenArchive.Opened opened = new OpenArchive(here).open(archive.address(here))) {
      List<Report> reports =
          new FollowUp(opened.archive(), opened.search())
              .reports(String.join(" ", words), filters.filters(here.messages())).stream()
                  .filter(this::wanted)
                  .toList();
      here.print(
          switch (format) {
            case JSON -> FollowUpView.json(reports);
            case CSV -> FollowUpView.csv(reports);
            case TEXT -> new FollowUpView(here.messages(), here.console()).text(reports);
          });
    }
    return ExitCode.DONE.code();
  }

  private boolean wanted(Report report) {
    return (!open || report.isOpen()) && (!overdue || report.isOverdue(LocalDate.now()));
  }
}
