package se.paragraf.cli.command;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.paragraf.cli.output.HitText;
import se.paragraf.cli.output.HitsCsv;
import se.paragraf.cli.output.OutputJson;
import se.paragraf.cli.reading.WatchList;
import se.paragraf.cli.reading.WatchList.Watch;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.Search;
import se.paragraf.index.search.SearchRequest;
import se.paragraf.index.search.SearchResult;

/** {@code paragraf watch add QUERY|list|run}: what is new since the last run. */
@Command(name = "watch", sortOptions = false)
final class WatchCommand implements Callable<Integer> {

  /** A question with more hits than this watches nothing in particular. */
  private static final int MOST_HITS = 1_000;

  private final Surroundings here;

  @Parameters(index = "0", paramLabel = "add|list|run", descriptionKey = "watch.action")
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
    LIST,
    RUN
  }

  /** What is new for a standing question. */
  private record News(String watch, String since, List<Hit> hits) {}

  @Override
  public Integer call() throws IOException {
    try (OpenArchive.Opened opened = new OpenArchive(here).open(archive.address(here))) {
      WatchList list = new WatchList(opened.archive().folder());
      switch (action) {
        case ADD -> add(list, opened.search());
        case LIST -> list.read().forEach(watch -> here.print(watch.query()));
        case RUN -> run(list, opened.search());
      }
    }
    return ExitCode.DONE.code();
  }

  /** What is there already is not news: it counts as seen. */
  private void add(WatchList list, Search search) throws IOException {
    String query = String.join(" ", words).strip();
    if (query.isEmpty()) {
      throw CommandFailed.wrongCommandLine(here.messages().text("search.nothingAsked"));
    }
    List<Watch> watches = new ArrayList<>(list.read());
    if (watches.stream().noneMatch(watch -> watch.query().equals(query))) {
      watches.add(new Watch(query, now(), citations(hits(query, search))));
      list.write(watches);
    }
    here.tell("watch.added", query);
  }

  private void run(WatchList list, Search search) throws IOException {
    List<Watch> asked = new ArrayList<>();
    List<News> news = new ArrayList<>();
    for (Watch watch : list.read()) {
      List<Hit> fresh =
          hits(watch.query(), search).stream()
              .filter(hit -> !watch.seen().contains(hit.citation()))
              .toList();
      news.add(new News(watch.query(), watch.since(), fresh));
      SortedSet<String> seen = new TreeSet<>(watch.seen());
      seen.addAll(citations(fresh));
      asked.add(new Watch(watch.query(), now(), seen));
    }
    print(news);
    list.write(asked);
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

  private static List<Hit> hits(String query, Search search) throws IOException {
    return search.search(new SearchRequest(query, Filters.NONE, MOST_HITS)).hits();
  }

  private static SortedSet<String> citations(List<Hit> hits) {
    SortedSet<String> citations = new TreeSet<>();
    hits.forEach(hit -> citations.add(hit.citation()));
    return citations;
  }

  private static String now() {
    return LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
