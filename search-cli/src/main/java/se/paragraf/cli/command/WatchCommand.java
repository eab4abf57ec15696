package se.paragraf.cli.command;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.paragraf.cli.output.HitText;
import se.paragraf.cli.output.HitsCsv;
import se.paragraf.cli.output.OutputJson;
import se.paragraf.cli.reading.StandingQuestions;
import se.paragraf.cli.reading.StandingQuestions.News;
import se.paragraf.index.search.Search;
import se.paragraf.index.search.SearchResult;

/** {@code paragraf watch add QUERY|remove QUERY|list|run}: what is new since the last run. */
@Command(name = "watch", sortOptions = false)
final class WatchCommand implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(index = "0", paramLabel = "add|remove|list|run", descriptionKey = "watch.action")
  private Action action = Action.LIST;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "${bundle:label.query}",
      descriptionKey = "watch.query")
  private List<String> words = List.of();

  @Option(names = "--format", paramLabel = "text|json|csv")
  private SearchCommand.Format format = SearchCommand.Format.TEXT;

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  WatchCommand(Surroundings here) {
    this.here = here;
  }

  /** What to do with the standing questions. */
  enum Action {
    ADD,
    REMOVE,
    LIST,
    RUN
  }

  @Override
  public Integer call() throws IOException {
    try (OpenArchive.Opened opened = new OpenArchive(here).open(archive.address(here))) {
      StandingQuestions questions =
          new StandingQuestions(opened.archive().folder(), Clock.systemDefaultZone());
      switch (action) {
        case ADD -> {
          questions.add(query(), opened.search());
          here.tell("watch.added", query());
        }
        case REMOVE -> remove(questions);
        case LIST -> questions.all().forEach(watch -> here.print(watch.query()));
        case RUN -> run(questions, opened.search());
      }
    }
    return ExitCode.DONE.code();
  }

  private String query() {
    String query = String.join(" ", words).strip();
    if (query.isEmpty()) {
      throw CommandFailed.wrongCommandLine(here.messages().text("search.nothingAsked"));
    }
    return query;
  }

  private void remove(StandingQuestions questions) throws IOException {
    if (!questions.remove(query())) {
      throw CommandFailed.because(here.messages().text("watch.unknown", query()));
    }
    here.tell("watch.removed", query());
  }

  private void run(StandingQuestions questions, Search search) throws IOException {
    List<News> news = questions.news(search);
    print(news);
    for (News each : news) {
      questions.seen(each.watch(), each.hashes());
    }
  }

  private void print(List<News> news) {
    switch (format) {
      case JSON -> here.print(OutputJson.write(news));
      case CSV -> {
        here.console().out().print(HitsCsv.of("", List.of()));
        news.forEach(each -> here.console().out().print(HitsCsv.rows(each.watch(), each.hits())));
      }
      case TEXT -> news.forEach(this::printText);
    }
  }

  private void printText(News news) {
    here.print(here.console().strong(here.messages().text("watch.since", news.since())));
    here.print(
        new HitText(here.messages(), here.console())
            .of(
                new SearchResult(
                    news.watch(),
                    news.hits().size(),
                    0,
                    news.hits(),
                    Optional.empty(),
                    List.of())));
    here.print("");
  }
}
