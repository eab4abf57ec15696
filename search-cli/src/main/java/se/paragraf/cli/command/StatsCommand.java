package se.paragraf.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.paragraf.cli.output.ArchiveStatistics;
import se.paragraf.cli.output.OutputJson;
import se.paragraf.cli.output.StatisticsText;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.HitType;
import se.paragraf.index.search.SearchRequest;

/** {@code paragraf stats}: what the archive covers. */
@Command(name = "stats", sortOptions = false)
final class StatsCommand implements Callable<Integer> {

  private final Surroundings here;

  @Option(names = "--format", paramLabel = "text|json")
  private TextOrJson format = TextOrJson.TEXT;

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  StatsCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    try (OpenArchive.Opened opened = new OpenArchive(here).open(archive.address(here))) {
      SearchRequest passages = new SearchRequest("", Filters.NONE.withType(HitType.PASSAGE), 0);
      ArchiveStatistics statistics =
          ArchiveStatistics.of(
              opened.archive().catalog(), opened.search().search(passages).total());
      here.print(
          switch (format) {
            case JSON -> OutputJson.write(statistics);
            case TEXT -> new StatisticsText(here.messages(), here.console().width()).of(statistics);
          });
    }
    return ExitCode.DONE.code();
  }
}
