package se.paragraf.cli.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.nio.file.Path;
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
import se.paragraf.cli.reading.Batch;
import se.paragraf.index.archive.RecentlyRead;
import se.paragraf.index.chain.FiledParagraphs;
import se.paragraf.index.chain.FindSimilar;
import se.paragraf.index.search.AmountRange;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.Search;
import se.paragraf.index.search.SearchRequest;
import se.paragraf.index.search.SearchResult;

/** {@code paragraf search [QUERY]}: ranked hits with citations. */
@Command(name = "search", sortOptions = false)
final class SearchCommand implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(arity = "0..*", paramLabel = "${bundle:label.query}", descriptionKey = "query")
  private List<String> words = List.of();

  @Option(names = "--format", paramLabel = "text|json|csv")
  private Format format = Format.TEXT;

  @Option(names = "--limit", paramLabel = "N")
  private int limit = SearchRequest.DEFAULT_LIMIT;

  @Option(names = "--batch", paramLabel = "${bundle:label.file}")
  private Optional<Path> batch = Optional.empty();

  @Option(names = "--amount", paramLabel = "${bundle:label.amount}")
  private Optional<String> amount = Optional.empty();

  @Option(names = "--like", paramLabel = "${bundle:label.reference}")
  private Optional<String> like = Optional.empty();

  @Mixin private final FilterOptions filters = new FilterOptions();
  @Mixin private final ArchiveOption archive = new ArchiveOption();

  SearchCommand(Surroundings here) {
    this.here = here;
  }

  /** How hits are written. */
  enum Format {
    TEXT,
    JSON,
    CSV
  }

  /** A line of a batch: the result with the id of the query. */
  private record Answered(
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> id,
      @JsonUnwrapped SearchResult result) {}

  @Override
  public Integer call() throws IOException {
    if (limit < 0) {
      throw CommandFailed.wrongCommandLine(
          here.messages().text("error.value", limit, "--limit", "0, 1, 2 …"));
    }
    Filters narrowed = filters.filters(here.messages());
    amount.ifPresent(this::amount);
    checkAsked(narrowed);
    try (OpenArchive.Opened opened = new OpenArchive(here).open(archive.address(here))) {
      if (like.isPresent()) {
        print(like(opened, request(like.get(), narrowed)));
      } else if (batch.isPresent()) {
        batch(opened.search(), narrowed);
      } else {
        print(opened.search().search(request(String.join(" ", words), narrowed)));
      }
    }
    return ExitCode.DONE.code();
  }

  private void checkAsked(Filters narrowed) {
    boolean plain = !words.isEmpty() || batch.isPresent() || amount.isPresent();
    if (like.isPresent() && plain) {
      throw CommandFailed.wrongCommandLine(here.messages().text("search.likeAlone"));
    }
    if (like.isEmpty() && !plain && narrowed.equals(Filters.NONE)) {
      throw CommandFailed.wrongCommandLine(here.messages().text("search.nothingAsked"));
    }
  }

  private SearchResult like(OpenArchive.Opened opened, SearchRequest request) throws IOException {
    FiledParagraphs paragraphs =
        new FiledParagraphs(new RecentlyRead(opened.archive()), opened.search());
    return new FindSimilar(paragraphs, opened.search())
        .like(request)
        .orElseThrow(
            () -> CommandFailed.because(here.messages().text("chain.unknown", request.text())));
  }

  private SearchRequest request(String text, Filters narrowed) {
    return new SearchRequest(text, narrowed, limit, amount.map(this::amount));
  }

  private AmountRange amount(String typed) {
    return AmountRange.parse(typed)
        .orElseThrow(() ->
            CommandFailed.wrongCommandLine(
                here.messages()
                    .text("error.value", typed, "--amount", here.messages().text("amount.form"))));
  }

  private void print(SearchResult result) {
    here.print(
        switch (format) {
          case TEXT -> new HitText(here.messages(), here.console()).of(result);
          case JSON -> OutputJson.write(result);
          case CSV -> HitsCsv.of(result.query(), result.hits()).stripTrailing();
        });
  }

  private void batch(Search search, Filters narrowed) throws IOException {
    if (format == Format.CSV) {
      here.console().out().print(HitsCsv.of("", List.of()));
    }
    Batch.forEach(
        here.resolve(batch.orElseThrow()),
        line -> {
          SearchResult result = search.search(request(line.text(), narrowed));
          if (format == Format.CSV) {
            here.console().out().print(HitsCsv.rows(result.query(), result.hits()));
          } else {
            here.print(OutputJson.line(new Answered(line.id(), result)));
          }
        });
  }
}
