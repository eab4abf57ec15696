package se.paragraf.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.paragraf.cli.output.AnswerJson;
import se.paragraf.cli.output.AnswerText;
import se.paragraf.cli.reading.Batch;
import se.paragraf.index.answer.Answer;
import se.paragraf.index.answer.Ask;
import se.paragraf.index.search.Filters;

/** {@code paragraf ask QUESTION}: an answer quoted from the archive, or an honest no. */
@Command(name = "ask", sortOptions = false)
final class AskCommand implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(arity = "0..*", paramLabel = "${bundle:label.question}", descriptionKey = "question")
  private List<String> words = List.of();

  @Option(names = "--format", paramLabel = "text|json")
  private TextOrJson format = TextOrJson.TEXT;

  @Option(names = "--batch", paramLabel = "${bundle:label.file}")
  private Optional<Path> batch = Optional.empty();

  @Mixin private final FilterOptions filters = new FilterOptions();
  @Mixin private final ArchiveOption archive = new ArchiveOption();

  AskCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    String question = String.join(" ", words).strip();
    if (question.isEmpty() && batch.isEmpty()) {
      throw CommandFailed.wrongCommandLine(here.messages().text("ask.nothingAsked"));
    }
    Filters narrowed = filters.filters(here.messages());
    try (OpenArchive.Opened opened = new OpenArchive(here).open(archive.address(here))) {
      Ask ask = opened.ask();
      if (batch.isPresent()) {
        Batch.forEach(
            here.resolve(batch.get()),
            line -> here.print(AnswerJson.line(line.id(), ask.ask(line.text(), narrowed))));
      } else {
        print(ask.ask(question, narrowed));
      }
    }
    return ExitCode.DONE.code();
  }

  private void print(Answer answer) {
    here.print(
        switch (format) {
          case JSON -> AnswerJson.pretty(answer);
          case TEXT -> new AnswerText(here.messages(), here.console()).of(answer);
        });
  }
}
