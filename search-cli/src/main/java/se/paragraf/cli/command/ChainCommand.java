package se.paragraf.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.paragraf.cli.output.ChainView;
import se.paragraf.index.archive.RecentlyRead;
import se.paragraf.index.chain.Chain;
import se.paragraf.index.chain.FiledParagraphs;
import se.paragraf.index.chain.FindChain;

/** {@code paragraf chain REF}: a matter's way through the bodies. */
@Command(name = "chain", sortOptions = false)
final class ChainCommand implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(
      arity = "1..*",
      paramLabel = "${bundle:label.reference}",
      descriptionKey = "reference")
  private List<String> words = List.of();

  @Option(names = "--format", paramLabel = "text|json")
  private TextOrJson format = TextOrJson.TEXT;

  @Mixin private final FilterOptions filters = new FilterOptions();
  @Mixin private final ArchiveOption archive = new ArchiveOption();

  ChainCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    String reference = String.join(" ", words);
    try (OpenArchive.Opened opened = new OpenArchive(here).open(archive.address(here))) {
      FiledParagraphs paragraphs =
          new FiledParagraphs(new RecentlyRead(opened.archive()), opened.search());
      List<Chain> chains =
          new FindChain(paragraphs).find(reference, filters.filters(here.messages()));
      Chain chain = only(chains, reference);
      here.print(
          switch (format) {
            case JSON -> ChainView.json(chain);
            case TEXT -> new ChainView(here.messages(), here.console()).text(chain);
          });
    }
    return ExitCode.DONE.code();
  }

  /** Case numbers are not shared: of several organisations' matters the user must say which. */
  private Chain only(List<Chain> chains, String reference) {
    if (chains.isEmpty()) {
      throw CommandFailed.because(here.messages().text("chain.unknown", reference));
    }
    if (chains.size() > 1) {
      String organizations =
          chains.stream()
              .map(Chain::organization)
              .flatMap(Optional::stream)
              .distinct()
              .map(name -> "--organization \"" + name + "\"")
              .collect(Collectors.joining(", "));
      throw CommandFailed.wrongCommandLine(
          here.messages().text("chain.several", reference, organizations));
    }
    return chains.getFirst();
  }
}
